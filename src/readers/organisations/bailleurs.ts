// A block → who gives the money of the document's contract: the subject of « a accordé … », the name in « Crédit IDA n° 6062 », those named beside another.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import {
  adjectifDeNom,
  apresLesBailleurs,
  autresPayeurs,
  contratMemeSiDit,
  conventions,
  etAussi,
  etatsDonateurs,
  financeAutreChose,
  motsDesBailleurs,
  octrois,
  paieUnePart,
  partDuContrat,
  sommeDonnee,
} from '../../lexicon/bailleurs.ts';
import { motsDOrganisation, pasDesNoms } from '../../lexicon/organisations.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { fold } from '../../recognisers/fold.ts';
import { subjectAt } from './appelants.ts';
import { capitalisedFirst, type NamedFlow, nameFrom, reach, sigleAfter } from './noms-d-organisation.ts';

/** What is given and why stand within so many characters after the verb. */
const stretch = 700;
/** The blocks of an opening: its letterhead, its title, its table of information. */
const opening = 30;

/** « La Banque X a accordé un don pour le Projet Y »: of the contract, or of a project that the opening names. */
export function giversIn(flow: Flow, folded: string, blocks: readonly Block[]): readonly NamedFlow[] {
  return allMatches(octrois, folded).flatMap(({ index, 0: verb }) => {
    const after = folded.slice(index + verb.length, index + verb.length + stretch);
    if (!sommeDonnee.test(after)) return [];
    const told = flow.text.slice(index + verb.length, index + verb.length + stretch);
    if (!partDuContrat.test(after) && !namedAtHead(told, flow, blocks)) return [];
    return subjectAt(flow, folded, index, true) ?? [];
  });
}

/** The acronym of the project, in parentheses or instead of its name. */
const ofProject = /\b(?:[Pp]rojet|[Pp]rogramme|PROJET|PROGRAMME)s?\s(?:|[^.;]{0,200}?\()[«"“]?\s?(\p{Lu}[\p{Lu}\p{N}]{2,})/u;

function namedAtHead(told: string, flow: Flow, blocks: readonly Block[]): boolean {
  const project = ofProject.exec(told)?.[1];
  if (project === undefined) return false;
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${project}(?![\\p{L}\\p{N}])`, 'u');
  return blocks.slice(0, opening).some((block) => block.flow !== flow && block.flow.text.length < 400 && whole.test(block.flow.text));
}

/** « Crédit IDA n° 6062 », in the opening. */
export function lendersIn(flow: Flow, folded: string): readonly NamedFlow[] {
  return allMatches(conventions, folded).flatMap(({ index, 0: whole, 1: lender = '' }) => {
    const start = index + whole.length - lender.length;
    const name = sliceFlow(flow, { start, end: start + lender.length });
    return /^\p{Lu}+$/u.test(name.text) ? [{ name, sigle: undefined }] : [];
  });
}

/** « financé par l'UE, la Banque X et la Fondation Y »: those after the first, up to the last that « et » adds. */
export function givingWith(first: NamedFlow, flow: Flow, from: number, accepts: (text: string) => boolean = isGiver): readonly NamedFlow[] {
  const folded = fold(flow.text);
  const others: NamedFlow[] = [];
  let last = 0;
  let at = folded.indexOf(fold(first.name.text), from);
  let end = at < 0 ? -1 : at + first.name.text.length;
  while (end >= 0 && others.length < 6) {
    const link = etAussi.exec(folded.slice(end, end + 140));
    if (link === null) break;
    at = end + link[0].length;
    const named = giverFrom(flow, folded, at, link[2] === undefined ? accepts : isNamed);
    if (named === undefined) break;
    end = at + named.name.text.length;
    others.push({ ...named, sigle: named.sigle ?? sigleAfter(flow.text.slice(end)) });
    if (link[1] !== ',' && apresLesBailleurs.test(folded.slice(end, end + 80))) last = others.length;
  }
  return others.slice(0, last);
}

/** « par » said again tells that the name is one more of them. */
function giverFrom(flow: Flow, folded: string, at: number, accepts: (text: string) => boolean): NamedFlow | undefined {
  const named = nameFrom(flow, folded, at);
  if (named !== undefined && flow.text.startsWith(named.name.text, at) && accepts(named.name.text)) return named;
  return accepts === isNamed ? payerAt(flow, folded, at) : undefined;
}

/** « Union des mariniers », neither « Union » nor « communes de la vallée » nor « Région partenaire ». */
export function isNamed(text: string): boolean {
  const named = /^\p{Lu}.*\s(?:d[eu]s?\s|d['’]|pour\s|\p{Lu})/u.test(text) && motsDOrganisation.exec(fold(text))?.index === 0;
  return named || (/\s/u.test(text) && isGiver(text));
}

/** « financé par Rives Sans Frontières »: capitals alone, two at least, and no verb after them. */
export function payerAt(flow: Flow, folded: string, from: number): NamedFlow | undefined {
  const start = from + (/^(?:l'|la |le |les )?/u.exec(folded.slice(from, from + 4))?.[0].length ?? 0);
  const rest = flow.text.slice(start, start + reach);
  const text = withAdjective(rest) ?? alone(capitalisedFirst.exec(rest)?.[0]);
  if (text === undefined || (text.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length < 2) return undefined;
  if (autresPayeurs.test(fold(text)) && !etatsDonateurs.test(fold(text))) return undefined;
  const end = start + text.length;
  const named = { name: sliceFlow(flow, { start, end }), sigle: sigleAfter(flow.text.slice(end)) };
  return apresLesBailleurs.test(folded.slice(end, end + 80)) && !/^ et (?:d[eu]s? |d')/u.test(folded.slice(end, end + 8)) ? named : undefined;
}

/** « Royaume de X et l'Union … »: the first. */
const alone = (text: string | undefined): string | undefined => text?.split(/ et (?:l['’]|l[ae] )/u)[0];

/** « Affaires mondiales Canada ». */
function withAdjective(text: string): string | undefined {
  const found = /^\p{Lu}\p{L}+ (\p{Ll}+)(?: \p{Lu}[\p{L}-]+){1,3}/u.exec(text);
  return found !== null && adjectifDeNom.test(fold(found[1] ?? '')) ? found[0] : undefined;
}

/** « La Région des Lacs intervient dans le coût à concurrence de 60 % ». */
export function payersIn(flow: Flow, folded: string): readonly NamedFlow[] {
  return allMatches(paieUnePart, folded).flatMap(({ index }): readonly NamedFlow[] => {
    const named = subjectAt(flow, folded, index, true) ?? properBefore(flow, index);
    return named === undefined || autresPayeurs.test(fold(named.name.text)) ? [] : [named];
  });
}

/** Behind its article a capital, and one more later: a name, whatever its words. */
function properBefore(flow: Flow, end: number): NamedFlow | undefined {
  const lead = flow.text.slice(Math.max(0, end - reach), end);
  const name = /(?:^|[.;!?]\s)(?:L[ea]\s|L['’])(\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){1,8})\s$/u.exec(lead)?.[1];
  if (name === undefined || !/[\s'’]\p{Lu}/u.test(name) || pasDesNoms.test(fold(name))) return undefined;
  const start = end - 1 - name.length;
  return { name: sliceFlow(flow, { start, end: end - 1 }), sigle: undefined };
}

/** An acronym, or a word that opens names of organisations, then capitals. */
export function isGiver(text: string): boolean {
  if (/^\p{Lu}{2,8}$/u.test(text)) return true;
  if (motsDOrganisation.exec(fold(text))?.index !== 0 || !/^\p{Lu}/u.test(text)) return false;
  const words = text.split(/[\s'’-]+/u);
  return words.length > 1 && words.slice(1).every((word) => /^\p{Lu}/u.test(word) || motsDesBailleurs.test(fold(word)));
}

/** Whether the verb at `at` says who pays an organisation, or paid a text: neither is the contract. */
export function paysForOther(folded: string, at: number): boolean {
  const lead = folded.slice(Math.max(0, at - stretch), at);
  return financeAutreChose.some((pattern) => {
    const found = pattern.exec(lead)?.[0];
    return found !== undefined && !contratMemeSiDit.test(found);
  });
}
