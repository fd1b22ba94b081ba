// The first and the last line of a paragraph whose last one ends a sentence, and the next line, in; out, whether this one opens a paragraph by its words.
import { capitals } from '../text/join.ts';

/** « Mission : … » under « Contexte : … »: each opens its own. */
const labelled = /^\p{Lu}[^\s:]*(?: [^\s:]+){0,4}\s?: /u;
const counted = /^(\d{1,2}(?:\.\d{1,2}){0,2}\.)(\d{1,2})(?=\s)/u;
/** Letters of « ANNEXE A : … »: less may be a unit or an acronym. */
const shortestTitle = 10;

/** « 3.2 un rapport … ; » under « 3.1 un plan … ; ». */
function countsOn(first: string, after: string): boolean {
  const [one, next] = [counted.exec(first), counted.exec(after)];
  return one !== null && next !== null && one[1] === next[1] && Number(next[2]) === Number(one[2]) + 1;
}

export function isParallel(first: string, last: string, after: string): boolean {
  if (countsOn(first, after)) return true;
  if (after.length > shortestTitle && capitals(after) && !capitals(last)) return true;
  return !last.trimEnd().endsWith(':') && labelled.test(after) && labelled.test(first);
}
