// A text → the words in capitals that it names things with, and translates beside them: two at least, so told in the same way.
import { horsTraduction } from '../../lexicon/redaction.ts';

/** Too long for most acronyms. */
const name = String.raw`(?<![\p{L}\p{N}-])\p{Lu}{5,}(?![\p{L}\p{N}-])`;
/** In small letters: a place or a person has a capital. */
const meaning = String.raw`(?!${horsTraduction.join('|')})(?:l['’])?\p{Ll}{3,}(?:[ '’]\p{Ll}+){0,3}`;

/** « NAJAHI (réussite) », « NAJAHI – réussite ». */
const each = new RegExp(String.raw`(${name})\s?(?:\(${meaning}\)|[–—-]\s${meaning}\s?(?=[,;.]|$))`, 'gu');
/** « TAKADOM, IBDAA et NAJAHI (progrès, création et réussite) ». */
const together = new RegExp(String.raw`(${name}(?:(?:, | et |, et )${name}){1,7})\s?[(–—-]\s?([^()\p{Lu}\d]{3,160})`, 'gu');
const between = /, et | et |, /u;

export function translatedNames(text: string): readonly string[] {
  if (!/\p{Lu}{5}/u.test(text)) return [];
  const apart = new Set([...text.matchAll(each)].map((found) => found[1] ?? ''));
  const joined = [...text.matchAll(together)].flatMap(([, names = '', meanings = '']) => {
    const listed = names.split(between);
    const told = (meanings.split(/[.;]/u)[0] ?? '').split(between);
    return listed.length === told.length && told.every((one) => one.trim() !== '') ? listed : [];
  });
  return [...(apart.size < 2 ? [] : apart), ...joined];
}
