// Text → levels of study: « bac+5 », « master », « doctorat »; a diploma without a level gives nothing.
import type { Located } from '../document/span.ts';
import { diplomes, suitesSansDiplome } from '../lexicon/diplomes.ts';
import { before, formsOf, longest, phrasesInCase, token } from './grammar.ts';
import { pattern, wordsPattern } from './pattern.ts';
import { recalled } from './recall.ts';
import { scan, startsOf } from './scan.ts';

const level = token(
  String.raw`(?:niveau )?(?:bacc?|baccalaureat)~(?:\+|plus)~([1-9]|1[0-2]|cinq|quatre|trois|deux|huit)(?![\p{L}\d])(?: (?:ans?|annees?)(?!\p{L}| d'exp)(?: d'etudes?)?)?`,
  ([, years = '']) => `bac+${inDigits.get(years) ?? years}`,
);
const inDigits = new Map([
  ['deux', '2'],
  ['trois', '3'],
  ['quatre', '4'],
  ['cinq', '5'],
  ['huit', '8'],
]);
/** In Québec or Burundi the « baccalauréat en gestion » of a university; elsewhere the end of school, by series and sections. */
const ofUniversity = token(
  String.raw`(?:diplome de )?baccalaureat(?: universitaire| specialise| de premier cycle|(?= en (?!series?|sections?|options?|filieres?|cours|vue|technique|sciences? (?:exactes|math)|[a-z]{0,2}\d|[a-z](?!\p{L}))))`,
  () => 'bac+3',
);
const named = phrasesInCase(diplomes);
const notADegree = pattern(`^[ -]{0,2}${wordsPattern(suitesSansDiplome)}`);
/** A « licence » is also a right to use or to operate: what follows tells. */
const licence = token(
  'licence(?= en (?!vigueur|cours)| ou (?:equivalent|plus|un|master|maitrise|diplome)| (?:au moins|au minimum|minimum) en (?!vigueur|cours)|~[/(,]~(?:bac|master|maitrise|bts|l3|ou))',
  () => 'bac+3',
);

/** « titulaire d'au moins une maîtrise en droit »: held, and no skill. */
const held = pattern(String.raw`(?:titulaires? |detent(?:eurs?|rices?) |detenir |diplomee?s? )(?:(?:au moins|au minimum|minimum|de|une) |d'){1,4}$`);
const maitrise = token('maitrise(?= (?:en|es) (?!matiere)| ou (?:equivalent|diplome|un ))', (_, input, at) =>
  held.test(before(input, at, 48)) ? 'bac+4' : undefined,
);
/** A DEA, a DESS or a doctorate: the lowest of them. */
const thirdCycle = token(String.raw`diplome (?:universitaire )?(?:de |du )?(?:3~(?:e|eme)|iii(?:e|eme)|troisieme) cycle(?!\p{L})`, () => 'bac+5');

const anyLevel = longest<string>(level, named, licence, ofUniversity, maitrise, thirdCycle);

const starts = startsOf(['maîtrise', 'diplôme', 'bac', 'bacc', 'baccalauréat', 'diplôme de baccalauréat', 'niveau', 'licence'], formsOf(diplomes));

/** One value per mention; « master (bac+5) » says the same level once. */
export const recogniseDiplomes = recalled((text: string): readonly Located<string>[] => {
  const found = scan(text, starts, (input, at) => {
    const match = anyLevel(input, at);
    if (match === undefined || notADegree.test(input.folded.slice(match.end, match.end + 14))) return undefined;
    return match;
  });
  return mergeLikes(text, found);
});

/** Between a degree and what it is worth: « licence ou équivalent (bac+5) », « licence, bac+5, ». */
const valued = /^(?:,? ou (?:(?:un )?dipl[oô]me )?[ée]quivalente?)? ?[(,] ?$/iu;

/** « master (bac+5) » is one mention. */
function mergeLikes(text: string, found: readonly Located<string>[]): readonly Located<string>[] {
  const kept: Located<string>[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, one.start);
    const worth = last !== undefined && /^bac/iu.test(text.slice(one.start, one.end)) && valued.test(between);
    if (last === undefined || !(worth || (last.value === one.value && /^ ?[(/,-]? ?$/u.test(between)))) kept.push(one);
    else kept[kept.length - 1] = { ...last, value: one.value, end: one.end + (between.includes('(') && text[one.end] === ')' ? 1 : 0) };
  }
  return kept;
}
