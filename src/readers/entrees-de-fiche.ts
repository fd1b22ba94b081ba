// Rows and lines of a table of information → its entries: a folded label and its value, on one line or on two, with or without a colon.
import type { Block } from '../document/document.ts';
import { emptyFlow, type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import { fold } from '../recognisers/fold.ts';

export interface Entry {
  readonly label: string;
  readonly value: Flow;
}

export interface LabelledEntry extends Entry {
  /** The value stands in the next block; it is empty where nothing there may be one. */
  readonly under: boolean;
}

const longestLabel = 70;
/** A label alone on its line. */
const longestAlone = 60;
export const longestLine = 200;
/** A value alone on its line. */
const longestValue = 90;
/** A value under a label that says what stands there. */
const longestUnder = 160;

/** The label, folded, and the value of a row of two cells; with `lines`, of « label : value » too. */
export function entryOf(block: Block, lines: boolean): readonly Entry[] {
  if (block.kind === 'row') return entryOfRow(block);
  const pairs = lines ? pairsOf(pipedCells(block)) : [];
  if (pairs.length > 0) return pairs;
  const entry = lines && block.flow.text.length <= longestLine ? besideLabel(block.flow) : undefined;
  return entry === undefined || /[.;]/u.test(entry.label) ? [] : [entry];
}

/** A row of two cells, empty ones apart. */
function entryOfRow({ cells = [] }: Block): readonly Entry[] {
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

function withoutColon({ flow }: Block, next: Block | undefined, isLabel: (label: string) => boolean): readonly Entry[] {
  const { text } = flow;
  if (text.length > longestLine || !mayOpen.test(text)) return [];
  const cut = /\s{2,}|\t|\s(?=(?:du |le |entre )?\d)/iu.exec(text);
  if (cut !== null && cut.index <= longestLabel && isLabel(labelIn(text.slice(0, cut.index)))) return [cutAt(flow, cut.index)];
  const glued = narrowEntry(flow, isLabel);
  if (glued !== undefined) return [glued];
  const below = next !== undefined && next.kind !== 'row' && next.kind !== 'heading' && next.flow.text.length <= longestValue ? next.flow : undefined;
  return below === undefined || text.length > longestLabel || !isLabel(labelIn(text)) ? [] : [{ label: labelIn(text), value: trimFlow(below) }];
}

/** Labels of a table of information: gates the search of a value. */
const mayOpen =
  /^(?:dates?|dur[ée]e|d[ée]lai|p[ée]riode|d[ée]but|fin|d[ée]marrage|charge|volume|niveau|nombre|temps|effort|prise|entr[ée]e|ach[èe]vement)\b/iu;

const colonOrBlanks = /^([^:\t]{3,60}?)\s*(?::\s*|\s{4}[\s\v]*)(?=\S|$)/u;
/** « Organisme financeur  Banque X », and cells that were glued together: « Organisme financeurBanque X », « DURÉEDouze jours ». */
const narrowCut = /(?<=\S)\s{2,}(?=\S)|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll})/u;

/** The entry that a block opens, numbered or not: beside its label, behind a colon or wide blanks, or in the block below. Where `isLabel` knows the label, any cut will do. */
export function entryAt(blocks: readonly Block[], at: number, isLabel?: (label: string) => boolean): LabelledEntry | undefined {
  const block = blocks[at];
  if (block === undefined) return undefined;
  if (block.kind === 'row') {
    const [entry] = entryOfRow(block);
    return entry === undefined ? undefined : { label: withoutBullet(entry.label), value: trimFlow(entry.value), under: false };
  }
  const { flow } = block;
  const beside = besideLabel(flow) ?? (isLabel && narrowEntry(flow, isLabel));
  if (beside !== undefined) return { label: withoutBullet(beside.label), value: beside.value, under: false };
  return flow.text.length > longestAlone ? undefined : { label: withoutBullet(labelIn(flow.text)), value: below(blocks[at + 1]), under: true };
}

/** « label : value », and behind wide blanks. */
function besideLabel(flow: Flow): Entry | undefined {
  const cut = colonOrBlanks.exec(fold(flow.text))?.[0].length ?? flow.text.length;
  const entry = cut < flow.text.length ? cutAt(flow, cut) : undefined;
  return entry?.value.text === '' ? undefined : entry;
}

function narrowEntry(flow: Flow, isLabel: (label: string) => boolean): Entry | undefined {
  const cut = flow.text.length > longestLine ? -1 : flow.text.search(narrowCut);
  return cut > 0 && cut <= longestLabel && isLabel(withoutBullet(labelIn(flow.text.slice(0, cut)))) ? cutAt(flow, cut) : undefined;
}

/** « 1.2 Pouvoir adjudicateur », « - Lieu ». */
function withoutBullet(label: string): string {
  return label.replace(/^[\s\d.)•*-]+/u, '');
}

function below(next: Block | undefined): Flow {
  if (next === undefined || next.kind === 'row' || next.kind === 'item') return emptyFlow;
  return next.flow.text.includes(':') || next.flow.text.length > longestUnder ? emptyFlow : trimFlow(next.flow);
}

function cutAt(flow: Flow, start: number): Entry {
  return { label: labelIn(flow.text.slice(0, start).trimEnd()), value: trimFlow(sliceFlow(flow, { start, end: flow.text.length })) };
}

/** « Durée (en jours) : » and « DURÉE » are one label. */
export function labelIn(text: string): string {
  return fold(text)
    .replace(/\s*:\s*$/u, '')
    .replace(/\s*\([^)]*\)$/u, '')
    .trim();
}
