// The words of a heading → the types of clause that it announces, and how surely.
import {
  autresClauses,
  complementsAnnonces,
  duProduit,
  enMatiereDe,
  fournisParLeClient,
  maisonEtSiens,
  motDeComposition,
  motsVides,
  responsabiliteSeule,
  typesDeConsultation,
  typesGeneriques,
} from '../lexicon/mots-de-titre.ts';
import { fold } from '../recognisers/fold.ts';
import type { TypeSection } from './section-type.ts';
import { spokenParts, spokenTypes } from './spoken.ts';
import { type Phrase, phrasesFrom, ranks } from './title-phrases.ts';
import { titleWords } from './words.ts';

/** `full`: every word is known; `strong`: a strong word stands in it; `weak`: only a weak one; `none`. */
export type Strength = 'full' | 'strong' | 'weak' | 'none';

export interface TitleReading {
  /** The main type first. */
  readonly types: readonly TypeSection[];
  readonly strength: Strength;
}

interface Hit {
  readonly at: number;
  readonly phrase: Phrase;
}

const empty: ReadonlySet<string> = new Set(motsVides.flatMap(titleWords));
const linking: ReadonlySet<string> = new Set(['de', 'des', 'du', 'd', 'l', 'la', 'le', 'les', 'a', 'au', 'aux', 'pour', 'sur', 'cette', 'ce']);
/** « exigences envers la firme et son équipe »: whose, and no clause of its own. */
const owning: ReadonlySet<string> = new Set(['son', 'sa', 'ses', 'leur']);
const toward: ReadonlySet<string> = new Set(['envers']);
const chosen: readonly TypeSection[] = ['candidature', 'equipe', 'qualifications'];
const joining: ReadonlySet<string> = new Set(['et', 'ou', 'avec']);

function standsAt(phrase: Phrase, words: readonly string[], at: number): boolean {
  return phrase.words.every((word, offset) => words[at + offset] === word) && (phrase.rank !== 'entiers' || phrase.words.length === words.length);
}

/** « Organisation de l'évaluation », where the mission is one: of what, not what. */
function isOfTheMission({ type, rank }: Phrase, words: readonly string[], at: number): boolean {
  return type === 'evaluation' && rank === 'tetes' && (words[at - 1] === 'l' || words[at - 1] === 'cette');
}

/** « Produits du mandat », where the mission is one. */
function isOfTheMandate({ text }: Phrase, words: readonly string[], at: number): boolean {
  return text === 'mandat' && words[at - 1] === 'du';
}

function hitsIn(words: readonly string[]): readonly Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = phrasesFrom(words[at] ?? '').find((one) => standsAt(one, words, at) && !isOfTheMission(one, words, at));
    if (phrase !== undefined && !(hits.length > 0 && isOfTheMandate(phrase, words, at))) hits.push({ at, phrase });
    at += phrase?.words.length ?? 1;
  }
  return hits;
}

/** The phrases of the lexicon that a heading is read by. */
export function phrasesOf(title: string): readonly { readonly type: TypeSection; readonly text: string }[] {
  return hitsIn(titleWords(title)).map(({ phrase }) => ({ type: phrase.type, text: phrase.text }));
}

function isStrong({ phrase }: Hit): boolean {
  return phrase.rank === 'forts' || phrase.rank === 'entiers';
}

/** « critères d'évaluation des offres »: what completes a strong word gives no type of its own. */
function completes(hit: Hit, head: Hit | undefined, words: readonly string[]): boolean {
  if (head === undefined || !isStrong(head)) return false;
  if (complementsAnnonces.some(([a, b]) => a === head.phrase.type && b === hit.phrase.type)) return false;
  if (hit.phrase.type === 'equipe' && words.includes(motDeComposition)) return false;
  const between = words.slice(head.at + head.phrase.words.length, hit.at);
  if (owning.has(between.at(-1) ?? '') && between.some((word) => linking.has(word) || toward.has(word))) return true;
  return between.some((word) => linking.has(word)) && between.every((word) => linking.has(word) || (empty.has(word) && !joining.has(word)));
}

/** « calendrier prévisionnel de soumission »: the schedule of the call is no schedule of the mission. */
function ofTheCall(hit: Hit, completed: Hit | undefined): boolean {
  return hit.phrase.type === 'calendrier' && completed !== undefined && typesDeConsultation.includes(completed.phrase.type);
}

/** Index of the part of the heading, between « et », « ou » and commas, in which each word stands. */
function partsOf(title: string): readonly number[] {
  return title.split(/,|;|\/|\s(?:et|ou|&)\s/iu).flatMap((part, index) => titleWords(part).map(() => index));
}

/** Words that announce: the strong ones, and the weak ones that stand in a part of their own. */
function announcing(hits: readonly Hit[], title: string, words: readonly string[]): readonly Hit[] {
  const strong = hits.filter((hit, index) => {
    const next = hits[index + 1];
    if (next !== undefined && isStrong(next) && completes(next, hit, words) && ofTheCall(hit, next)) return false;
    return isStrong(hit) && (!completes(hit, hits[index - 1], words) || ofTheCall(hits[index - 1] ?? hit, hit));
  });
  // Parts are counted over the words without « et » and « ou »: the same count as in `words` once these are left out.
  const parts = partsOf(title);
  const positions = words.flatMap((word, at) => (word === 'et' || word === 'ou' ? [] : [at]));
  const partOf = (at: number): number | undefined => parts[positions.indexOf(at)];
  return hits.filter((hit) => {
    if (isStrong(hit)) return strong.includes(hit);
    if (hit.phrase.rank !== 'faibles') return false;
    const own = partOf(hit.at);
    const before = words.filter((_, at) => at < hit.at && partOf(at) === own);
    return own !== undefined && before.every((word) => linking.has(word)) && !hits.some((other) => isStrong(other) && partOf(other.at) === own);
  });
}

/** A schedule of choosing offers is told with the way to send them. */
function typeOf(hit: Hit, before: Hit | undefined, words: readonly string[]): TypeSection {
  return before !== undefined && completes(hit, before, words) && ofTheCall(before, hit) ? 'candidature' : hit.phrase.type;
}

function ordered(types: readonly TypeSection[]): readonly TypeSection[] {
  const unique = [...new Set(types)];
  const specific = unique.filter((type) => !typesGeneriques.includes(type));
  // Beside what is kept secret, they are a clause of their own: the first said leads.
  if (specific.every((type) => type === 'confidentialite')) return unique.filter((type) => type !== 'autre' || unique.length === 1);
  const generic = unique.filter((type) => typesGeneriques.includes(type) && !(type === 'autre' && unique.length > 1));
  return [...specific, ...generic];
}

/** « Prix et règlement »: where how it is paid is told, the price is named beside it. */
function paidFirst(heard: readonly Hit[]): readonly Hit[] {
  const [first, second] = heard;
  return first?.phrase.rank === 'faibles' && first.phrase.type === 'budget' && second?.phrase.type === 'paiement'
    ? [second, first, ...heard.slice(2)]
    : heard;
}

/** « Supervision et rôles »: who does what is told of those who follow. */
function followed(heard: readonly Hit[]): readonly Hit[] {
  const [first, second, ...others] = heard;
  return first?.phrase.type === 'gestion' && second?.phrase.type === 'taches' && /^(?:roles?|responsabilites?)\b/u.test(fold(second.phrase.text))
    ? [first, ...others]
    : heard;
}

/** Reads a heading without its number: by the words that it is made of, and by its turn of phrase where it speaks. */
export function readTitle(title: string): TitleReading {
  const folded = fold(title);
  if (duProduit.test(folded)) return { types: [], strength: 'none' };
  if (responsabiliteSeule.test(folded)) return { types: [], strength: 'strong' };
  if (fournisParLeClient.test(folded) || autresClauses.test(folded)) return { types: ['autre'], strength: 'strong' };
  const reading = readWords(folded.replace(enMatiereDe, ''));
  if (reading.types[0] === 'taches' && maisonEtSiens.test(folded)) return { types: ['contexte'], strength: 'strong' };
  const parts = spokenParts(title);
  if (parts.length === 0) return reading;
  if (reading.strength === 'none' || reading.strength === 'weak') {
    const types = spokenTypes(parts);
    return types.length === 0 ? reading : { types, strength: 'weak' };
  }
  // « Comment nous départagerons les équipes »: who is chosen is no clause of its own.
  if (reading.types.every((type) => chosen.includes(type)) && spokenTypes(parts.slice(0, 1))[0] === 'evaluation')
    return { types: ['evaluation'], strength: reading.strength };
  const unheard = parts.filter((part) => !hitsIn(titleWords(part)).some(({ phrase }) => phrase.rank === 'forts'));
  const others = parts.length < 2 ? [] : spokenTypes(unheard);
  return others.length === 0 ? reading : { types: ordered([...reading.types, ...others]), strength: reading.strength };
}

/** « Documents à préparer et délais »: what is due, before when. */
function handedOver(hits: readonly Hit[], heard: readonly Hit[]): readonly TypeSection[] {
  const [first] = hits;
  return first?.phrase.type === 'livrables' && first.at === 0 && heard[0]?.phrase.type === 'calendrier' ? ['livrables'] : [];
}

function readWords(title: string): TitleReading {
  const words = titleWords(title);
  const hits = hitsIn(words);
  if (hits.length === 0) return { types: [], strength: 'none' };
  const heard = followed(paidFirst(announcing(hits, title, words)));
  if (!heard.some(isStrong)) {
    const weak = hits.filter((hit) => !isStrong(hit)).toSorted((a, b) => ranks.indexOf(a.phrase.rank) - ranks.indexOf(b.phrase.rank));
    const first = ordered(weak.map((hit) => hit.phrase.type)).slice(0, 1);
    return { types: heard.length > 1 ? ordered(heard.map((hit) => hit.phrase.type)) : [...handedOver(hits, heard), ...first], strength: 'weak' };
  }
  const known = new Set(hits.flatMap((hit) => hit.phrase.words.map((_, offset) => hit.at + offset)));
  const full = words.every((word, at) => known.has(at) || empty.has(word) || linking.has(word) || /^\d+$/u.test(word));
  return { types: ordered(heard.map((hit) => typeOf(hit, hits[hits.indexOf(hit) - 1], words))), strength: full ? 'full' : 'strong' };
}
