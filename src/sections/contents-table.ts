// The blocks of a document → which of them are entries of its table of contents: they name the headings, and are none.
import type { Block } from '../document/document.ts';
import { foldWords } from '../recognisers/fold.ts';

const leader = /(?:\.\s?){4,}|…{2,}|_{4,}/u;
const minRun = 3;
const maxLength = 200;

/** « II. Objectifs ........ 3 », « Objectifs 3 » and « Objectifs » give the same key. */
function keyOf({ flow }: Block): string {
  if (flow.text.length > maxLength) return '';
  return foldWords(flow.text.replace(leader, ' ')).replace(/ \d{1,3}$/u, '');
}

/** Indexes of the entries: lines with leader dots, and runs of lines that all come back, alone, further down. */
export function contentsEntries(blocks: readonly Block[]): ReadonlySet<number> {
  const keys = blocks.map(keyOf);
  const last = new Map(keys.map((key, at) => [key, at]));
  const entries = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    const end = run.at(-1) ?? 0;
    const back = run.map((at) => last.get(keys[at] ?? '') ?? 0);
    if (run.length >= minRun && back.every((at) => at > end)) for (const at of run) entries.add(at);
    run = [];
  };
  blocks.forEach((block, at) => {
    const key = keys[at] ?? '';
    if (block.kind !== 'row' && block.flow.text.length <= 2 * maxLength && leader.test(block.flow.text)) entries.add(at);
    if (block.kind !== 'row' && key !== '' && (last.get(key) ?? at) > at) run.push(at);
    else if (!entries.has(at)) close();
  });
  close();
  return entries;
}
