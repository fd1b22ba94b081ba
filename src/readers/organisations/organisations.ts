// The document → the organisations that it names with their part: authority of the contract, beneficiary, funder.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import { autreFinancement, desAutres, motsDOrganisation, rolesDOrganisation } from '../../lexicon/organisations.ts';
import type { Organisation } from '../../model/contenu.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { fold, foldWords } from '../../recognisers/fold.ts';
import { contentOf, type Outline } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { callerIn } from './appelants.ts';
import { weighedIn } from './autorite-pesee.ts';
import { giversIn, givingWith, isGiver, lendersIn, payerAt, paysForOther } from './bailleurs.ts';
import { knownGivers } from './bailleurs-connus.ts';
import { issuerIn } from './emetteur.ts';
import { labelledAt } from './etiquettes-d-organisation.ts';
import { type NamedFlow, nameBefore, nameFrom, reach, sigleAfter } from './noms-d-organisation.ts';
import { presentedIn } from './presentations.ts';

type Role = Organisation['role'];

interface Named extends NamedFlow {
  readonly role: Role;
}

const order: readonly Role[] = ['autoriteContractante', 'beneficiaire', 'partenaire', 'bailleur', 'gestionnaire', 'inconnu'];

/** One of each name; the part said first is kept. The authority comes first, then those it works for and with. */
export function readOrganisations({ document, outline }: Context): readonly Lifted<Organisation>[] {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  const demands = ofOthers(outline);
  const opening = new Set(outline.preamble);
  const found = new Map<string, Named>();
  const lenders: NamedFlow[] = [];
  let unread = false;
  let caller: NamedFlow | undefined;
  for (const [at, block] of blocks.entries()) {
    const { flow } = block;
    const label = labelledAt(blocks, at, opening.has(block));
    unread ||= label.unread === true;
    const elsewhere = demands.has(block);
    const folded = fold(flow.text);
    const asked = elsewhere && desAutres.test(folded);
    const inText = namedIn(flow).filter(({ role }) => role === 'autoriteContractante' || !asked);
    if (at < opened && !asked) lenders.push(...lendersIn(flow, folded));
    const givers = asked ? [] : giversIn(flow, folded, blocks);
    const told = label.named === undefined ? inText : withOthers(label.named, flow, 0);
    for (const named of [...told, ...givers.map(paying)]) keep(completed(named, blocks), found);
    if (caller === undefined && !elsewhere) caller = nominal(callerIn(flow, folded));
  }
  // « Crédit IDA n° 6062 » is enough where nothing else names who pays.
  if (![...found.values()].some(({ role }) => role === 'bailleur')) for (const lender of lenders) keep(paying(lender), found);
  const told = unread || [...found.values()].some(({ role }) => role === 'autoriteContractante');
  const issuer = told ? undefined : issuerIn(outline.preamble, blocks);
  // « L'ORS recrute … » under the name that the acronym stands for.
  const deduced = caller === undefined || (issuer !== undefined && sigleOf(issuer.name.text, blocks) === caller.name.text);
  const one = told ? undefined : ((deduced ? issuer : caller) ?? presented(blocks, found) ?? weighedIn(blocks, new Set(found.keys())));
  const head: Named | undefined = one === undefined ? undefined : { ...one, role: 'autoriteContractante' };
  const supposed = [...found.values()].some(({ role }) => role === 'bailleur') ? [] : knownGivers(blocks);
  for (const giver of supposed) keep(paying(giver), found);
  const named = [...found.values()];
  const all = head === undefined ? named : [head, ...named.filter(({ name }) => fold(name.text) !== fold(head.name.text))];
  return all
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .map(({ name, sigle, role }) => {
      const isSupposed = role === 'autoriteContractante' ? one !== undefined && one !== caller : supposed.some((giver) => giver.name === name);
      const sure = isSupposed ? confiances.deduite : confiances.ailleurs;
      return read(
        { nom: read(name.text, from(name, undefined, sure)), sigle: sigle ?? sigleOf(name.text, blocks), role },
        from(name, undefined, sure),
      );
    });
}

function paying(lender: NamedFlow): Named {
  return { ...lender, role: 'bailleur' };
}

/** Who presents itself and does not only pay. */
function presented(blocks: readonly Block[], found: ReadonlyMap<string, Named>): NamedFlow | undefined {
  const one = presentedIn(blocks);
  return one === undefined || found.has(fold(one.name.text)) ? undefined : one;
}

/** Lines of an opening, its letterhead and its table of information. */
const opened = 30;

/** One name for what is told in two forms: the acronym first, then in full. */
function keep(named: Named, found: Map<string, Named>): void {
  const key = fold(named.name.text);
  // « AMI/2026/DPE/06 », below « Financement » in a torn table: a number of a file.
  if (/^\S*\/\S*\d\S*$/u.test(key) || (named.role === 'bailleur' && /\d{3}/u.test(key))) return;
  // « financé par l'Agence »: a sort of organisation, and none that the document names.
  if (named.role === 'bailleur' && !/\s/u.test(key) && motsDOrganisation.exec(key)?.[0] === key) return;
  const acronym = named.sigle === undefined ? undefined : found.get(fold(named.sigle));
  if (acronym !== undefined && acronym.role === named.role) found.delete(fold(acronym.name.text));
  const known = [...found].some(([other, { sigle }]) => holds(other, key) || holds(key, other) || sigle === named.name.text);
  if (!known) found.set(key, named);
}

/** In whole words: « UE » is no part of « Banque ». */
const holds = (text: string, part: string): boolean => ` ${foldWords(text)} `.includes(` ${foldWords(part)} `);

const demanding: ReadonlySet<TypeSection> = new Set(['qualifications', 'evaluation']);

/** What is asked of candidates speaks of other people's projects, and of who paid for them. */
function ofOthers({ sections }: Outline): ReadonlySet<Block> {
  return new Set(sections.filter(({ types }) => demanding.has(types[0] ?? 'autre')).flatMap(contentOf));
}

/** « Université des Trois-Vallées (UTV) », wherever it is said. */
function sigleOf(name: string, blocks: readonly Block[]): string | undefined {
  const key = fold(name);
  for (const { flow } of blocks) {
    const at = fold(flow.text).indexOf(key);
    const found = at < 0 ? undefined : sigleAfter(flow.text.slice(at + key.length));
    if (found !== undefined) return found;
  }
  return undefined;
}

const namedRoles = rolesDOrganisation.flatMap(({ role, formes }) => (role === 'gestionnaire' ? [] : [{ role, formes: new RegExp(formes, 'gu') }]));

function namedIn(flow: Flow): readonly Named[] {
  const folded = fold(flow.text);
  return namedRoles.flatMap(({ role, formes }) =>
    allMatches(formes, folded).flatMap((match): readonly Named[] => {
      if (role === 'bailleur' && paysForOther(folded, match.index)) return [];
      const named = nameAround(flow, folded, match.index, match.index + match[0].length, role === 'bailleur' || role === 'partenaire');
      return named === undefined ? [] : withOthers({ ...named, role }, flow, match.index);
    }),
  );
}

/** « financé par l'Union X et la Fondation Y ». */
function withOthers(named: Named, flow: Flow, from: number): readonly Named[] {
  if (named.role !== 'bailleur') return [named];
  return [named, ...givingWith(named, flow, from).map(paying)];
}

/** After these stands what pays, which may be no organisation. */
const ofMoney = /financement|(?:finance|paie)(?:nt)?$/u;

/** « Bénéficiaire : X », « le pouvoir adjudicateur est X », « financé par X », « X, maître d'ouvrage ». */
function nameAround(flow: Flow, folded: string, start: number, end: number, forward: boolean): NamedFlow | undefined {
  const after = folded.slice(end, end + reach);
  const lead = folded.slice(Math.max(0, start - reach), start);
  const by = /(?:par|du|de|avec|financent|finance|paie|paient)$/u.test(folded.slice(start, end));
  const told = /(?:^|[.;]\s)(?:elle|il) est (?:l'|le )$/u.exec(lead);
  if (told !== null && !forward) return subjectBefore(flow, folded, start - lead.length + told.index);
  const link = by ? /^ /u.exec(after) : /^\s*:\s*|^ est (?=l'|la |le )/u.exec(after);
  const opened = link !== null && (start < 4 || !link[0].includes(':'));
  if (forward && link !== null && ofMoney.test(folded.slice(start, end)) && autreFinancement.test(after.slice(link[0].length))) return undefined;
  if (opened) {
    const at = end + link[0].length;
    const named = nameFrom(flow, folded, at);
    // « que finance l'Union X »: what the sentence says of it follows the name.
    const strict = /(?:finance|paie)(?:nt)?$/u.test(folded.slice(start, end));
    if (named !== undefined && !(strict && !isGiver(named.name.text))) return named;
    return forward && by ? payerAt(flow, folded, at) : undefined;
  }
  if (forward) return undefined;
  const apposed = /^[^.;,]{0,40}(?:,|$|\.)/u.test(after) && /,\s*(?:en sa qualite d[e']\s?|qui est (?:l'|le )?)?(?:l'|le |la )?$/u.exec(lead);
  return apposed ? nameBefore(flow, folded, start - apposed[0].length) : undefined;
}

/** « L'association X œuvre à … Elle est l'autorité contractante »: the first organisation that the sentence before names. */
function subjectBefore(flow: Flow, folded: string, end: number): NamedFlow | undefined {
  const first = new RegExp(`(?:^|[,.] )(?:l'|la |le )(?=${motsDOrganisation.source})`, 'u').exec(folded.slice(0, end).slice(0, 2000));
  return first === null ? undefined : nameFrom(flow, folded, first.index + first[0].length);
}

/** « La Chambre lance un appel » names nobody. */
function nominal(named: NamedFlow | undefined): NamedFlow | undefined {
  return named !== undefined && !/\s/u.test(named.name.text) && motsDOrganisation.test(fold(named.name.text)) ? undefined : named;
}

/** « l'Université » alone is the one that the document names in full elsewhere. */
function completed(named: Named, blocks: readonly Block[]): Named {
  if (/\s|^\p{Lu}{2,}$/u.test(named.name.text)) return named;
  const word = fold(named.name.text);
  const full = new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}\p{N}]/gu, '.')} (?:de |du |des |de la |de l'|d'|pour )`, 'u');
  for (const { flow } of blocks) {
    const folded = fold(flow.text);
    const match = full.exec(folded);
    if (match === null || flow.text === flow.text.toUpperCase()) continue;
    const whole = nameFrom(flow, folded, match.index);
    if (whole !== undefined && /\p{Lu}/u.test(whole.name.text.slice(word.length))) return { ...whole, role: named.role };
  }
  return named;
}
