// Schedule rows that the text form of a file lets fall into a later section → given back to the schedule.
import type { Block } from '../document/document.ts';
import { recogniseDates } from '../recognisers/date.ts';

/** « … 15 9 septembre »: a row of a table whose columns are lost: title, days, date. */
export function isFlatRow(block: Block): boolean {
  if (block.kind === 'row') return false;
  const text = block.flow.text.trimEnd();
  const last = recogniseDates(text).at(-1);
  return last !== undefined && last.end >= text.length - 1 && /\p{L}[^\d]*\s\d{1,3}(?:[.,]\d)?\s+$/u.test(text.slice(0, last.start));
}

const total = /^\s*(?:sous-)?total\b/iu;

/** The first run of at least two flat rows, with the opening lines of its first row and the total under it: [from, to[. */
export function strayRows(blocks: readonly Block[]): readonly [number, number] | undefined {
  const first = blocks.findIndex(isFlatRow);
  if (first < 0) return undefined;
  let end = first + 1;
  while (end < blocks.length && (isFlatRow(at(blocks, end)) || (isFlatRow(at(blocks, end + 1)) && at(blocks, end).kind === 'item'))) end += 1;
  if (blocks.slice(first, end).filter(isFlatRow).length < 2) return undefined;
  const opening = first > 0 && /:$/u.test(at(blocks, first - 1).flow.text) ? first - 1 : first;
  return [opening, total.test(at(blocks, end).flow.text) ? end + 1 : end];
}

const nothing: Block = { kind: 'furniture', start: 0, end: 0, flow: { text: '', origin: [] } };

function at(blocks: readonly Block[], index: number): Block {
  return blocks[index] ?? nothing;
}

/** Whether a schedule was cut: it has flat rows and no total. */
export function isCutSchedule(blocks: readonly Block[]): boolean {
  return blocks.filter(isFlatRow).length >= 2 && !blocks.some((block) => total.test(block.flow.text));
}
