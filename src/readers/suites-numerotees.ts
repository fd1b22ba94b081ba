// Blocks of a clause → the same, with « (1) …; (2) … » run inside one of them as items of a list.
import type { Block } from '../document/document.ts';
import { sliceFlow, trimFlow } from '../document/flow.ts';
import { fold } from '../recognisers/fold.ts';
import { romanValue } from '../sections/numbering.ts';

/** A mark after what ends an entry; the first may stand after the words that announce. */
const marks = /(?<=[:;,.]\s{1,2}(?:et |puis )?)\(?(\d{1,2}|[ivx]{1,4}|[a-h])(?:\)|°\s?\/?)\s{1,3}(?=\S)/gu;
const longest = 4000;

const readings: readonly ((text: string) => number)[] = [
  (text) => (/^\d+$/u.test(text) ? Number(text) : 0),
  (text) => romanValue(text) ?? 0,
  (text) => (/^[a-h]$/u.test(text) ? text.charCodeAt(0) - 96 : 0),
];

interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The marks that count 1, 2, 3…; `opened`: the block's own label is the first. */
function counted(text: string, label: string | undefined): readonly Mark[] {
  const first = /^\(?(\d{1,2}|[ivx]{1,4}|[a-h])(?:\)|°\s?\/?)$/u.exec(fold(label ?? '').trim())?.[1];
  const found = [...fold(text).matchAll(marks)];
  for (const valueOf of readings) {
    const run: Mark[] = [];
    let next = first === undefined ? 1 : valueOf(first) + 1;
    if (first !== undefined && next !== 2) continue;
    for (const match of found) {
      if (valueOf(match[1] ?? '') !== next) continue;
      if (run.length === 0 && first === undefined && !/:\s*$/u.test(text.slice(0, match.index))) continue;
      run.push({ start: match.index, end: match.index + match[0].length });
      next += 1;
    }
    if (run.length >= (first === undefined ? 2 : 1)) return run;
  }
  return [];
}

function split(block: Block): readonly Block[] {
  const { flow, label, ...rest } = block;
  const run = flow.text.length > longest ? [] : counted(flow.text, label);
  const [first] = run;
  if (first === undefined) return [block];
  const items = run.map(({ start, end }, at) => ({
    ...rest,
    kind: 'item' as const,
    label: flow.text.slice(start, end).trim(),
    level: block.level ?? 1,
    flow: trimFlow(sliceFlow(flow, { start: end, end: run[at + 1]?.start ?? flow.text.length })),
  }));
  return [{ ...block, flow: trimFlow(sliceFlow(flow, { start: 0, end: first.start })) }, ...items];
}

/** Paragraphs keep what announces their list. */
export function withNumberedRuns(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'item' || block.kind === 'paragraph' ? split(block) : [block]));
}
