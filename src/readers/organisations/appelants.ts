// A sentence that calls for offers or hires → the organisation that is its subject: « L'Office … recrute un consultant ».
import { type Flow, sliceFlow } from '../../document/flow.ts';
import {
  appels,
  appositions,
  complementsEnTete,
  motsDOrganisation,
  pasDesNoms,
  personnesEnTete,
  sorteDeMaison,
} from '../../lexicon/organisations.ts';
import { pays } from '../../lexicon/pays.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { fold } from '../../recognisers/fold.ts';
import { capitalised, type NamedFlow, nameIn, reach, sigleAfter } from './noms-d-organisation.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The subject of the first such sentence of a block. */
export function callerIn(flow: Flow, folded: string): NamedFlow | undefined {
  for (const { index, 0: verb } of allMatches(appels, folded)) {
    // « recruté » folds as « recrute » does.
    if (/^\p{L}+[éÉ](?!\p{L})/u.test(flow.text.slice(index, index + verb.length))) continue;
    const named = subjectAt(flow, folded, index);
    if (named !== undefined) return named;
  }
  return undefined;
}

/** The organisation of which the verb at `at` is said; `sure`: such a verb has none but organisations for subject, so that the capital of its first word will do. */
export function subjectAt(flow: Flow, folded: string, at: number, sure = false): NamedFlow | undefined {
  const subject = subjectOf(folded, at);
  return subject === undefined ? undefined : nameOf(flow, folded, subject, sure);
}

/** Between commas: what opens the sentence, or what follows « Dans le cadre de …, ». */
function subjectOf(folded: string, end: number): Piece | undefined {
  const open = Math.max(0, end - reach);
  const lead = folded.slice(open, end);
  const before = /^.*(?:[.;:!?]\s|\t)/u.exec(lead);
  if (before === null && open > 0) return undefined;
  const from = open + (before?.[0].length ?? 0);
  const number = /^\s*(?:\d{1,2}\s?[-.)]\s*)?/u.exec(folded.slice(from, end))?.[0].length ?? 0;
  const [first, ...others] = piecesOf(folded, from + number, end);
  if (first === undefined) return undefined;
  const isSubject = ({ start, end: to }: Piece): boolean => {
    const text = folded.slice(start, to);
    return !appositions.test(text) && !complementsEnTete.test(text);
  };
  // « Organisation de solidarité, X agit »: what it is stands before its name.
  if (!complementsEnTete.test(folded.slice(first.start, first.end)))
    return sorteDeMaison.test(folded.slice(first.start, first.end)) ? (others.toReversed().find(isSubject) ?? first) : first;
  const that = /^.{0,60}\bque (?=l'|la |le )/u.exec(folded.slice(first.start, first.end));
  if (that !== null && others.length === 0) return { start: first.start + that[0].length, end: first.end };
  return others.toReversed().find(isSubject);
}

/** Split at commas that stand in no parenthesis. */
function piecesOf(folded: string, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const sign = at === to ? ',' : folded.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (at < to && (sign !== ',' || depth > 0)) continue;
    const blanks = /^\s*/u.exec(folded.slice(start, at))?.[0].length ?? 0;
    if (start + blanks < at) pieces.push({ start: start + blanks, end: start + folded.slice(start, at).trimEnd().length });
    start = at + 1;
  }
  return pieces;
}

function nameOf(flow: Flow, folded: string, { start, end }: Piece, sure: boolean): NamedFlow | undefined {
  const clause = folded.slice(start, end);
  const lead = (personnesEnTete.exec(clause) ?? /^(?:l'|la |le |les )?/u.exec(clause))?.[0].length ?? 0;
  const parenthesis = clause.search(/ \(| -[a-z]{2,8}-(?![\p{L}\p{N}])| avec (?=[a-z])/u);
  const from = start + lead;
  const to = parenthesis < 0 ? end : start + parenthesis;
  const text = flow.text.slice(from, to).trim();
  const sigle = parenthesis < 0 ? undefined : sigleAfter(flow.text.slice(to));
  if (!(text.length > 2 || /^\p{Lu}{2}$/u.test(text)) || text.split(/\s+/u).length > 14 || /\sa\s/u.test(text) || isCountry(text)) return undefined;
  // « Le Comité des rives (CR) » is one by its acronym.
  if (pasDesNoms.test(fold(text)) && !(sigle !== undefined && /^(?:Comit[eé]|Commission)\s.*\p{Lu}/u.test(text))) return undefined;
  if (!namesOne(text, sigle) && !(sure && namedByKind(text))) return undefined;
  const named = nameIn(flow, from, to) ?? { name: sliceFlow(flow, { start: from, end: from + text.length }), sigle: undefined };
  return { ...named, sigle: sigle ?? named.sigle };
}

const isCountry = (text: string): boolean => pays.some(({ noms }) => noms.includes(fold(text)));

/** « Banque mondiale », « Fonds africain de développement ». */
const namedByKind = (text: string): boolean => /^\p{Lu}\p{L}+\s/u.test(text) && motsDOrganisation.exec(fold(text))?.index === 0;

/** A word that opens names of organisations and a capital after it, an acronym, or nothing but capitalised words. */
export function namesOne(text: string, sigle: string | undefined): boolean {
  const word = motsDOrganisation.exec(fold(text).slice(0, 40));
  if (
    word !== null &&
    (word.index === 0 || /^\p{Lu}/u.test(text)) &&
    (sigle !== undefined || /\p{Lu}/u.test(text.slice(word.index + word[0].length)))
  )
    return true;
  // « Croix-Rouge haïtienne »: of which country is enough.
  if (/^Croix-Rouge \p{Ll}+/u.test(text)) return true;
  return /^\p{Lu}[\p{Lu}\p{N}&-]+(?!\p{L})/u.test(text) || capitalised.test(text);
}
