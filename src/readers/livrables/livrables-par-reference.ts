// Blocks and entries of a list of deliverables → one for each reference, with what details it below.
import type { Block } from '../../document/document.ts';
import { sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Entry } from '../entries.ts';
import { refAt } from './livrable-lu.ts';

/** « Livrable 1 : … ; Livrable 2 : … » in one paragraph is two entries, as is « L1. … L2. … » when lines were joined. */
export function byReference(whole: Block): readonly Block[] {
  const block = withoutStep(whole);
  const { text } = block.flow;
  const opening = block.kind === 'row' ? undefined : refAt(text);
  if (opening === undefined) return [block];
  const spelled = [...text.matchAll(/[;.)]\s+(?=(?:livrable|produit|extrant)\s*(?:n\s?°\s?)?\d{1,2}[a-d]?\s*[:–-])/giu)].map(
    (one) => one.index + one[0].length,
  );
  const starts = [0, ...[...spelled, ...runOn(text, opening.ref)].toSorted((a, b) => a - b)];
  return starts.map((start, index) => ({ ...block, flow: trimFlow(sliceFlow(block.flow, { start, end: starts[index + 1] ?? text.length })) }));
}

/** « Mission I : L1 – Rapport de diagnostic »: the part of the work that gives the deliverable. */
function withoutStep(block: Block): Block {
  const step =
    block.kind === 'row'
      ? null
      : /^(?:mission|phase|étape|tranche|volet|lot|composante)\s+(?:n°\s?)?[\dA-Z]{1,4}\s*[:–—-]\s+/iu.exec(block.flow.text);
  if (step === null || refAt(block.flow.text.slice(step[0].length)) === undefined) return block;
  return { ...block, flow: trimFlow(sliceFlow(block.flow, { start: step[0].length, end: block.flow.text.length })) };
}

/** Where the next references of « L1. … L2. … » start, one after the other. */
function runOn(text: string, first: string): readonly number[] {
  const [, letter, digits] = /^([A-Z])(\d{1,2})$/u.exec(first) ?? [];
  if (letter === undefined) return [];
  const starts: number[] = [];
  for (let next = Number(digits) + 1; ; next += 1) {
    const found = new RegExp(`\\s${letter}\\s?${next}\\s?(?:[.:)–—-]\\s*)(?=\\p{Lu})`, 'u').exec(text.slice(starts.at(-1) ?? 0));
    if (found === null) return starts;
    starts.push((starts.at(-1) ?? 0) + found.index + 1);
  }
}

/** « L1 : Rapport d'inventaire, comprenant : »: the items that follow detail it. */
export function underReferences(entries: readonly Entry[]): readonly Entry[] {
  let open: Entry | undefined;
  const kept: Entry[] = [];
  for (const entry of entries) {
    const referenced = refAt(entry.block.flow.text) !== undefined;
    if (open !== undefined && entry.block.kind === 'item' && !referenced) {
      open = { ...open, below: [...open.below, entry.block, ...entry.below] };
      kept[kept.length - 1] = open;
      continue;
    }
    open = referenced && entry.block.kind !== 'item' && /:\s*$/u.test(entry.block.flow.text) ? entry : undefined;
    kept.push(entry);
  }
  return kept;
}

const dotted = /^(\d{1,2})\.(\d{1,2})\.?\s+(?=\p{L})/u;

/** « 3.1 un plan de travail », « 3.2 un rapport »: paragraphs that count under one number are items of a list. */
export function numberedItems(blocks: readonly Block[]): readonly Block[] {
  const openings = blocks.map((block) => (block.kind === 'paragraph' && block.label === undefined ? dotted.exec(block.flow.text) : null));
  const counted = openings.flatMap((opening) => (opening === null ? [] : [opening]));
  const counts = counted.length >= 2 && counted.every((opening, index) => opening[1] === counted[0]?.[1] && Number(opening[2]) === index + 1);
  if (!counts) return blocks;
  return blocks.map((block, index) => {
    const opening = openings[index];
    if (opening === null || opening === undefined) return block;
    const flow = sliceFlow(block.flow, { start: opening[0].length, end: block.flow.text.length });
    return { ...block, kind: 'item' as const, label: opening[0].trim(), level: 1, flow };
  });
}
