// Text → references to deliverables, sections, articles, annexes, lots, phases and tables; ranges are expanded, articles of law left out.
import type { Located } from '../document/span.ts';
import { genresDeRenvoi, textesDeLoi } from '../lexicon/renvois.ts';
import { formsOf, type Input, type Match, optional, type Parser, phrases, skip, token, triple } from './grammar.ts';
import { pattern, wordsPattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

export interface RenvoiLu {
  readonly genre: 'livrable' | 'section' | 'article' | 'annexe' | 'lot' | 'phase' | 'tableau';
  readonly refs: readonly string[];
}

const most = 30;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'];

/** « 2 », « 5.1 », « L2 », « A », « IV », « B.3 »: letters have to be capitals in the text. */
const reference: Parser<string> = token(
  String.raw`(?:[a-z][.-]?)?\d{1,2}(?:\.\d{1,2}){0,3}(?![\p{L}\d%°]|[.,/]\d|~%)|[ivx]{1,5}(?![\p{L}\d'])|[a-z](?![\p{L}\d'])`,
  ([text = ''], input, at) => {
    const raw = input.raw.slice(at, at + text.length);
    return /^[A-Z]*[-.\d]*$/u.test(raw) ? raw : undefined;
  },
);

/** From one reference to another of the same shape: « 1 à 3 », « L1 à L3 », « A à C », « I à IV », « 2.1 à 2.3 ». */
function expand(from: string, to: string): readonly string[] | undefined {
  const [, prefix = '', first = ''] = /^(.*?)(\d+)$/u.exec(from) ?? [];
  const [, otherPrefix = '', last = ''] = /^(.*?)(\d+)$/u.exec(to) ?? [];
  if (first !== '' && last !== '')
    return prefix === otherPrefix || otherPrefix === '' ? count(Number(first), Number(last), (n) => `${prefix}${n}`) : undefined;
  const a = romans.indexOf(from);
  const b = romans.indexOf(to);
  if (a >= 0 && b >= 0) return count(a, b, (n) => romans[n] ?? '');
  return from.length === 1 && to.length === 1 ? count(from.charCodeAt(0), to.charCodeAt(0), (code) => String.fromCharCode(code)) : undefined;
}

function count(from: number, to: number, write: (n: number) => string): readonly string[] | undefined {
  return from < to && to - from < most ? Array.from({ length: to - from + 1 }, (_, index) => write(from + index)) : undefined;
}

const noun = skip(String.raw`(?:~livrables?| n[°o]\.?~|~n°~)?~`);
const joint = token("( a |~-~|~–~)|(~,~(?:et )?| et |~&~|~/~| ou )(?:les? |l'|du |de l')?(?:livrables? |n°~)?", ([, through]) =>
  through === undefined ? 'and' : 'through',
);

/** « 1 et 2 », « L1, L2 et L3 », « 1 à 3 ». */
const references: Parser<readonly string[]> = (input, at) => {
  const first = reference(input, at);
  if (first === undefined) return undefined;
  let refs: readonly string[] = [first.value];
  let { end } = first;
  for (let steps = 0; steps < most; steps++) {
    const next = nextReference(input, end, refs.at(-1) ?? '');
    if (next === undefined) break;
    refs = [...refs, ...next.value];
    ({ end } = next);
  }
  return { value: refs, end };
};

/** What follows a number that counts, or that goes on: « L1, 3 600 000 FCFA »; or that is a day: « L1, le 31 mars ». */
const countedAfter = pattern(
  String.raw`^(?: \d{3}(?!\d)|(?:er)? (?:janv|fevr|mars|avril|mai|juin|juil|aout|septe|octo|nove|dece)|~(?:jours?|semaines?|mois|ans?|annees?|euros?|dirhams?|fcfa|mad|dh|h[/.]?j)(?!\p{L})|~[%€$])`,
);

function nextReference(input: Input, at: number, last: string): Match<readonly string[]> | undefined {
  const link = joint(input, at);
  const next = link === undefined ? undefined : reference(input, link.end);
  if (link === undefined || next === undefined || !alike(last, next.value) || countedAfter.test(input.folded.slice(next.end, next.end + 14)))
    return undefined;
  if (link.value === 'and') return { value: [withPrefix(last, next.value)], end: next.end };
  const refs = expand(last, next.value);
  return refs === undefined ? undefined : { value: refs.slice(1), end: next.end };
}

/** « L2 et 3 » is L2 and L3. */
function withPrefix(last: string, ref: string): string {
  return /^\d+$/u.test(ref) && /^[A-Z]\d+$/u.test(last) ? `${last.charAt(0)}${ref}` : ref;
}

/** Digits follow digits, letters letters; a number that counts something is no reference: « livrables 1 et 2 jours ». */
function alike(a: string, b: string): boolean {
  return /\d/u.test(a) === /\d/u.test(b);
}

/** In a title in capitals, or before a small word, a lone letter may be a word: « LIVRABLE A REMETTRE ». */
function isLetterWord(input: Input, at: number, end: number, refs: readonly string[]): boolean {
  const only = refs.length === 1 ? refs[0] : undefined;
  if (only === undefined || !/^[A-Z]$/u.test(only)) return false;
  return !/\p{Ll}/u.test(input.raw.slice(at, end)) && /^[ ]{1,4}\p{Lu}{2}/u.test(input.raw.slice(end, end + 8));
}

const ofLaw = pattern(
  String.raw`^(?: (?:et|a|ou) \d{1,3})?(?:,? \p{L}{2,12})? (?:de la |du |de l'|des |de )(?:presente? )?(?:\p{L}{3,15} )?${wordsPattern(textesDeLoi)}`,
);
/** « article 12, paragraphe 3, alinéa 2, du décret »: what divides the article stands between. */
const ofLawSoon = pattern(
  String.raw`^(?:[^.;:]|(?<=\bal|\bpar)\.){0,60}? (?:de la |du |de l'|des |de |d'un |d'une )(?:\p{L}{3,15} )?${wordsPattern(textesDeLoi)}`,
);
/** « article R. 2123-1 », « articles L. 2141-1 et suivants »: of a code, which French law numbers by letters. */
const ofCode = pattern(String.raw`^\.?~\d{3,4}-\d`);
const degree = /licence[^.]{0,6}$/u;

const genre = phrases(genresDeRenvoi);
const nounAndReferences: Parser<RenvoiLu> = triple(genre, optional(noun, ''), references, (kind, _, refs) => ({ genre: kind, refs }));
const withNoun: Parser<RenvoiLu> = (input, at) => {
  const match = nounAndReferences(input, at);
  if (match === undefined) return undefined;
  const next = input.folded.slice(match.end, match.end + 100);
  const { genre: kind, refs } = match.value;
  if (
    (kind === 'article' && (ofLaw.test(next) || ofLawSoon.test(next) || ofCode.test(next))) ||
    countedAfter.test(next) ||
    isLetterWord(input, at, match.end, refs)
  )
    return undefined;
  return match;
};

/** « L1 », « L2.1 », « L1 à L3 » without a noun. */
const code: Parser<RenvoiLu> = (input, at) => {
  if (input.raw[at] !== 'L' || !/^l\d/u.test(input.folded.slice(at, at + 2)) || degree.test(input.folded.slice(Math.max(0, at - 14), at)))
    return undefined;
  const match = references(input, at);
  return match === undefined ? undefined : { value: { genre: 'livrable', refs: match.value }, end: match.end };
};

/** One reference at one place. */
export const renvoi: Parser<RenvoiLu> = (input, at) => withNoun(input, at) ?? code(input, at);

const starts = startsOf(formsOf(genresDeRenvoi), ['L1']);

/** References, in the order of the text; « article 39 de la loi » gives none. */
export const recogniseReferences = recalled((text: string): readonly Located<RenvoiLu>[] => {
  return scan(text, starts, renvoi);
});
