// The first blocks of a document, where nothing says who passes the contract → the one organisation that most signs point to: letterhead, address, number of the file, what it does.
import type { Block } from '../../document/document.ts';
import { nomDeBailleur } from '../../lexicon/bailleurs.ts';
import { emetteurs, sansNom } from '../../lexicon/organisations.ts';
import { pays } from '../../lexicon/pays.ts';
import { sansMaison } from '../../lexicon/signes-d-autorite.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { fold, foldWords } from '../../recognisers/fold.ts';
import { linesOf } from './emetteur.ts';
import { type NamedFlow, sigleAfter } from './noms-d-organisation.ts';
import { isKind, lineSigns, presentedSigns, projectSigns, type Sign, type Signed, signsIn } from './signes-de-maison.ts';

/** Blocks that can hold a sign. */
const openingBlocks = 40;
/** Lines of a letterhead stand above so many others. */
const head = 25;

/** Each sort counts once. */
const weights: Readonly<Record<Sign, number>> = {
  offers: 4,
  leads: 3,
  acts: 3,
  presents: 2,
  funded: 2,
  project: 2,
  initials: 1,
  line: 2,
  file: 2,
  host: 2,
  address: 1,
  often: 1,
  veryOften: 1,
};
/** Those that no place nor person has. */
const ofHouse: readonly Sign[] = ['offers', 'leads', 'acts', 'presents', 'funded', 'project', 'file', 'host', 'initials'];
const enough = 4;
const ahead = 2;

interface Candidate extends NamedFlow {
  /** Its name and its acronym, in words. */
  readonly keys: readonly string[];
  readonly signs: ReadonlySet<Sign>;
}

/** None where two are near each other, or present themselves; `others` are named with another part. */
export function weighedIn(blocks: readonly Block[], others: ReadonlySet<string>): NamedFlow | undefined {
  const candidates = candidatesIn(blocks, others);
  if (candidates.filter(({ signs }) => signs.has('presents')).length > 1) return undefined;
  const ranked = candidates.map((one) => ({ one, total: total(one) })).toSorted((a, b) => b.total - a.total);
  const [best, second] = ranked;
  if (best === undefined || best.total < enough || (second !== undefined && second.total > best.total - ahead)) return undefined;
  return best.one;
}

/** Of a State, where no ministry stands over it. */
const directions = /^direction (?:nationale|generale)\b/u;

/** By its name, or by what is said of it. */
function isHouse({ name, signs }: Candidate): boolean {
  const addressed = signs.has('address') && signs.has('often') && /\s/u.test(name.text);
  return (
    addressed ||
    isAcronym(name.text.split(' ')[0] ?? '') ||
    emetteurs.test(fold(name.text)) ||
    directions.test(fold(name.text)) ||
    ofHouse.some((sign) => signs.has(sign))
  );
}

function candidatesIn(blocks: readonly Block[], others: ReadonlySet<string>): readonly Candidate[] {
  const top = blocks.slice(0, openingBlocks).flatMap(linesOf);
  const signs = [
    ...top.flatMap(({ flow }) => signsIn(flow)),
    ...top.flatMap((block, at) => presentedSigns(block, top.slice(at + 1, at + 4))),
    ...top.slice(0, head).flatMap((block, at) => lineSigns(block, top.slice(at + 1, at + 4))),
  ];
  const opening = openingOf(top.map(({ flow }) => flow.text).join('\n'));
  const projects = top.flatMap(({ flow }) => projectSigns(flow));
  const houses = grouped(signs.filter(([named]) => mayBe(named, others)));
  // Who judges the offers does so for its project.
  const judges = houses.some((house) => house.signs.has('offers'));
  return [...houses, ...(judges ? [] : grouped(projects))].map((one) => supported(one, opening)).filter(isHouse);
}

const total = ({ signs }: Candidate): number => [...signs].reduce((sum, sign) => sum + weights[sign], 0);
/** « Pro-Digues », the name of a project. */
const hyphened = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;
const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d-]{2,7}$/u.test(text);

function mayBe(named: NamedFlow, others: ReadonlySet<string>): boolean {
  const { name, sigle } = named;
  const folded = fold(name.text);
  return (
    !sansMaison.test(folded) &&
    !nomDeBailleur.test(folded) &&
    !sansNom.test(folded) &&
    !isKind(named) &&
    !isPlace(folded) &&
    !others.has(folded) &&
    !(sigle !== undefined && others.has(fold(sigle)))
  );
}

const isPlace = (folded: string): boolean => pays.some(({ noms, indices }) => noms.includes(folded) || indices.includes(folded));

/** « Rives Vives au Togo » is said again as « Rives Vives ». */
function keysOf({ name, sigle }: NamedFlow): readonly string[] {
  const words = foldWords(name.text);
  const bare = words.replace(/ (?:au|en|a|aux|rdc) .*$|(?<=.{3}) rdc$/u, '');
  const acronym = /^\p{Lu}[\p{Lu}\d]{2,7}(?= \p{Lu})/u.exec(name.text)?.[0];
  return [...new Set([bare, ...(acronym === undefined ? [] : [foldWords(acronym)]), ...(sigle === undefined ? [] : [foldWords(sigle)])])];
}

/** « Rives Vives » and « Rives Vives Togo », « Rives Vives » and « RV ». */
function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return ` ${long} `.startsWith(` ${short} `) || (short.length > 1 && !short.includes(' ') && initialsOf(long) === short);
}

/** One of each: « UNIVERS » and « UNIVERS Togo » are the same, and so is an acronym with its name. */
function grouped(signs: readonly Signed[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [named, sign] of signs) {
    const keys = keysOf(named);
    const at = found.findIndex((one) => one.keys.some((known) => keys.some((key) => isSame(known, key))));
    const known = found[at];
    if (known === undefined) found.push({ ...named, keys, signs: new Set([sign]) });
    else
      found[at] = {
        ...known,
        sigle: known.sigle ?? named.sigle,
        keys: [...new Set([...known.keys, ...keys])],
        signs: new Set([...known.signs, sign]),
      };
  }
  return found;
}

/** So long a name may be glued to the word before it. */
const longKey = 10;
const initialsOf = (name: string): string =>
  foldWords(name)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0))
    .join('');

/** The text of the opening, in the forms in which names are looked for. */
interface Opening {
  readonly whole: string;
  readonly folded: string;
  readonly capitals: string;
  /** Words alone, one space around each. */
  readonly words: string;
  /** « rives-vives », of an address or a site. */
  readonly hosts: readonly string[];
}

function openingOf(whole: string): Opening {
  const folded = fold(whole);
  const hosts = allMatches(/(?:@|www\.|https?:\/\/(?:www\.)?|(?<=\s))([a-z0-9-]{3,40})\.[a-z]{2,4}\b/gu, folded).map((host) => host[1] ?? '');
  return { whole, folded, capitals: whole.toUpperCase(), words: ` ${foldWords(whole)} `, hosts: hosts.map((host) => host.replace(/-/gu, '')) };
}

/** « Rives Vives du delta (RVD) », in another place. */
function withSigle(one: Candidate, { whole, folded }: Opening): Candidate {
  if (one.sigle !== undefined) return one;
  const key = fold(one.name.text);
  const at = folded.indexOf(`${key} (`);
  const sigle = at < 0 ? undefined : sigleAfter(whole.slice(at + key.length));
  return sigle === undefined ? one : { ...one, sigle, keys: [...one.keys, foldWords(sigle)] };
}

/** What stands elsewhere of its name: how often it is said, the number of the file, an address. */
function supported(candidate: Candidate, opening: Opening): Candidate {
  const one = withSigle(candidate, opening);
  const { words, capitals, hosts } = opening;
  const initials = initialsOf(one.name.text);
  const known = one.sigle === undefined && initials.length > 2 && words.includes(` ${initials} `) ? [...one.keys, initials] : one.keys;
  const said = known.reduce((sum, key) => sum + (words.split(key.length < longKey ? ` ${key} ` : key).length - 1), 0);
  const acronyms = [one.sigle ?? '', ...one.name.text.split(' ')]
    .filter((word) => isAcronym(word) || hyphened.test(word))
    .map((word) => word.toUpperCase());
  return {
    ...one,
    signs: new Set([
      ...one.signs,
      ...(known === one.keys ? [] : (['initials'] as const)),
      ...(said > 1 ? (['often'] as const) : []),
      ...(said > 3 ? (['veryOften'] as const) : []),
      ...(acronyms.some((name) => capitals.includes(`/${name}`) || capitals.includes(`${name}/`)) ? (['file'] as const) : []),
      ...(hosts.some((host) => one.keys.some((key) => host === key.replace(/ /gu, ''))) ? (['host'] as const) : []),
    ]),
  };
}
