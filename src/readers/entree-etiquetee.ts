// A block of a table of information → its label, folded, and its value: in the next cell, after a colon or wide blanks, or in the block below.
import type { Block } from '../document/document.ts';
import { emptyFlow, type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import { fold } from '../recognisers/fold.ts';
import { entryOfRow, labelIn } from './entrees-de-fiche.ts';

export interface LabelledEntry {
  readonly label: string;
  readonly value: Flow;
  /** The value stands in the next block; it is empty where nothing there may be one. */
  readonly under: boolean;
}

const longest = 60;
const colon = /^([^:\t]{3,60}?)\s*(?::\s*|\s{4}[\s\v]*)(?=\S|$)/u;

export function entryAt(blocks: readonly Block[], at: number): LabelledEntry | undefined {
  const block = blocks[at];
  if (block === undefined) return undefined;
  if (block.kind === 'row') {
    const [entry] = entryOfRow(block);
    return entry === undefined ? undefined : { label: withoutBullet(entry.label), value: trimFlow(entry.value), under: false };
  }
  const { flow } = block;
  const found = colon.exec(fold(flow.text));
  const value = found === null ? emptyFlow : trimFlow(sliceFlow(flow, { start: found[0].length, end: flow.text.length }));
  if (value.text !== '') return { label: withoutBullet(labelIn(flow.text.slice(0, found?.[1]?.length ?? 0))), value, under: false };
  return flow.text.length > longest ? undefined : { label: withoutBullet(labelIn(flow.text)), value: below(blocks[at + 1]), under: true };
}

/** « 1.2 Pouvoir adjudicateur », « - Lieu ». */
function withoutBullet(label: string): string {
  return label.replace(/^[\s\d.)•*-]+/u, '');
}

function below(next: Block | undefined): Flow {
  if (next === undefined || next.kind === 'row' || next.kind === 'item') return emptyFlow;
  return next.flow.text.includes(':') || next.flow.text.length > 160 ? emptyFlow : trimFlow(next.flow);
}
