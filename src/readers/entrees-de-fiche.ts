// Rows and lines of a table of information → its entries: a folded label and its value, on one line or on two, with or without a colon.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import { fold } from '../recognisers/fold.ts';

export interface Entry {
  readonly label: string;
  readonly value: Flow;
}

const longestLabel = 70;
export const longestLine = 200;
/** A value alone on its line. */
const longestValue = 90;

/** The label, folded, and the value of a row of two cells; with `lines`, of « label : value » too. */
export function entryOf(block: Block, lines: boolean): readonly Entry[] {
  if (block.kind === 'row') return entryOfRow(block);
  const pairs = lines ? pairsOf(pipedCells(block)) : [];
  if (pairs.length > 0) return pairs;
  const colon = /^[^:.;]{3,60}?\s*:\s*(?=\S)/u.exec(block.flow.text);
  if (!lines || colon === null || block.flow.text.length > longestLine) return [];
  return [entryAt(block, colon[0].length)];
}

/** A row of two cells, empty ones apart. */
export function entryOfRow({ cells = [] }: Block): readonly Entry[] {
  const flows = cells.map(({ flow }) => flow).filter(({ text }) => text.trim() !== '');
  const [head, body, ...others] = flows;
  if (head === undefined || body === undefined) return [];
  return others.length > 0 ? pairsOf(flows) : [{ label: labelIn(head.text), value: body }];
}

/** « Nature du contrat : | Consultance | Durée : | 28 jours »: two entries on one row, each label with its colon. */
function pairsOf(flows: readonly Flow[]): readonly Entry[] {
  const labels = flows.filter((_, at) => at % 2 === 0);
  if (flows.length < 2 || flows.length % 2 > 0 || !labels.every(({ text }) => /:\s*$/u.test(text) && text.length <= longestLabel)) return [];
  return labels.flatMap(({ text }, at) => {
    const value = flows[2 * at + 1];
    return value === undefined ? [] : [{ label: labelIn(text), value }];
  });
}

/** The cells of a row whose rules were kept as bars. */
function pipedCells({ flow }: Block): readonly Flow[] {
  if (!flow.text.includes(' | ') || flow.text.length > longestLine) return [];
  const cells: Flow[] = [];
  let start = 0;
  for (const part of flow.text.split('|')) {
    if (part.trim() !== '') cells.push(trimFlow(sliceFlow(flow, { start, end: start + part.length })));
    start += part.length + 1;
  }
  return cells;
}

/** As `entryOf`, and where `isLabel` knows the label, also without a colon: « Durée     40 jours », « Durée 40 jours », « Durée » over « 40 jours ». */
export function entriesIn(blocks: readonly Block[], lines: boolean, isLabel: (label: string) => boolean): readonly Entry[] {
  return blocks.flatMap((block, at) => {
    const told = entryOf(block, lines);
    return told.length > 0 || !lines || block.kind === 'row' ? told : withoutColon(block, blocks[at + 1], isLabel);
  });
}

function withoutColon(block: Block, next: Block | undefined, isLabel: (label: string) => boolean): readonly Entry[] {
  const { text } = block.flow;
  if (text.length > longestLine || !mayOpen.test(text)) return [];
  const cut = /\s{2,}|\t|\s(?=(?:du |le |entre )?\d)/iu.exec(text);
  if (cut !== null && cut.index <= longestLabel && isLabel(labelIn(text.slice(0, cut.index)))) return [entryAt(block, cut.index)];
  const below = next !== undefined && next.kind !== 'row' && next.kind !== 'heading' && next.flow.text.length <= longestValue ? next.flow : undefined;
  return below === undefined || text.length > longestLabel || !isLabel(labelIn(text)) ? [] : [{ label: labelIn(text), value: trimFlow(below) }];
}

/** Labels of a table of information: gates the search of a value. */
const mayOpen =
  /^(?:dates?|dur[ée]e|d[ée]lai|p[ée]riode|d[ée]but|fin|d[ée]marrage|charge|volume|niveau|nombre|temps|effort|prise|entr[ée]e|ach[èe]vement)\b/iu;

function entryAt(block: Block, start: number): Entry {
  return {
    label: labelIn(block.flow.text.slice(0, start)),
    value: trimFlow(sliceFlow(block.flow, { start, end: block.flow.text.length })),
  };
}

/** « Durée (en jours) : » and « DURÉE » are one label. */
export function labelIn(text: string): string {
  return fold(text)
    .replace(/\s*:\s*$/u, '')
    .replace(/\s*\([^)]*\)$/u, '')
    .trim();
}
