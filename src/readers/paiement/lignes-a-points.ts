// A block → whether it is a line whose figure stands at the margin, behind dots or a tabulation.
import type { Block } from '../../document/document.ts';

/** « À la remise du plan ........ 1 800 € »: a line of a list whose figure stands at the margin. */
export function isLeader({ flow: { text } }: Block): boolean {
  return text.length < longestLeader && leader.test(text);
}
const longestLeader = 240;
const leader = /\p{L}[ ]?(?:\t|\.{4,80}|…{2,30}|_{4,80})[ ]?\d[^\t.…_]*(?:[.,]\d[^\t.…_]*)?$/u;
