// The lines of a text → the names of columns that may begin there, cells run on in one line or stand one under the other, and the ways to cut them.
import { emptyFlow, type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { enteteDeValeur } from '../../lexicon/colonnes.ts';
import { isFree } from './ending-figures.ts';
import { isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';
import { filled } from './standing-entry.ts';

/** Lines that the names of columns may take, blank ones aside. */
const mostLines = 6;
const longestLine = 100;
const longest = 180;
const mostStarts = 9;

/** Names of columns, as one text, and where in it a name may begin. */
export interface FlowedHead {
  readonly flow: Flow;
  readonly starts: readonly number[];
  /** Where the last line begins in `flow`: it may name what the column over it is shared into. */
  readonly under: number;
  readonly last: number;
}

/** Names of columns, and over how many each stands. */
export interface HeadRow {
  readonly cells: readonly Flow[];
  readonly spans: readonly number[];
}

/** Where a name of a column may begin: a capital, a sign that counts. */
const opening = /(?<=^|\s)(?:\p{Lu}[\p{L}.°'’/]|À(?=\s\p{Ll})|%|#)/gu;
const ends = /[.;:!?]$/u;
const abbreviated = /(?:^|\s)\p{L}{1,4}\.$|n°$/iu;

function mayName(line: ScannedLine | undefined): line is ScannedLine {
  if (!isFree(line) || line.label !== undefined || line.flow.text.length > longestLine) return false;
  const { text } = line.flow;
  return !/\d{2}|\d\s?%|@|\p{L}\s:\s/u.test(text) && (!ends.test(text) || abbreviated.test(text));
}

function startsIn(text: string): readonly number[] {
  const all = [...text.matchAll(opening)].map(({ index }) => index);
  return all.filter((start) => start === 0 || !isUnfinished(text.slice(0, start).trimEnd()) || text[start] === '%');
}

/** The heads that may begin at line `at`: of one line, of two, and so on. */
export function flowedHeads(lines: readonly ScannedLine[], at: number): readonly FlowedHead[] {
  const heads: FlowedHead[] = [];
  const flows: Flow[] = [];
  for (let index = at; flows.length < mostLines; index = filled(lines, index + 1)) {
    const line = lines[index];
    if (!mayName(line)) break;
    flows.push(line.flow);
    const flow = joinFlows(flows, ' ');
    if (flow.text.length > longest) break;
    const starts = startsIn(flow.text);
    if (starts[0] !== 0 || starts.length > mostStarts) break;
    if (starts.length > 1 && starts.some((start) => enteteDeValeur.test(flow.text.slice(start))))
      heads.push({ flow, starts, under: flow.text.length - line.flow.text.length, last: index });
  }
  return heads;
}

/** Whether the first column holds references: « N° », « Réf. ». */
export const numbersRows = (head: FlowedHead): boolean => /^(?:n°|num[ée]ros?\b|r[ée]f\b|r[ée]f[ée]rences?\s|code\b|#)/iu.test(head.flow.text);

/** The names of `width` columns, the last `figures` of figures, in one row or two; none where they can be cut in several ways. */
export function cutHead(head: FlowedHead, width: number, figures: number): readonly HeadRow[] {
  const cells = cutLevel(head, width, figures);
  return cells === undefined ? cutLevels(head, width, figures) : [{ cells, spans: cells.map(() => 1) }];
}

function cellsAt(flow: Flow, starts: readonly number[], end = flow.text.length): readonly Flow[] {
  return starts.map((start, index) => trimFlow(sliceFlow(flow, { start, end: starts[index + 1] ?? end })));
}

const isValued = (flow: Flow, start: number): boolean => enteteDeValeur.test(flow.text.slice(start));

function cutLevel({ flow, starts }: FlowedHead, width: number, figures: number): readonly Flow[] | undefined {
  const valued = starts.filter((start) => isValued(flow, start));
  if (starts.length === width) return valued.some((start) => start >= (starts[width - figures] ?? 0)) ? cellsAt(flow, starts) : undefined;
  const names = starts.slice(0, width - figures);
  const [lead = 0] = valued;
  // « Livrable Contenu et Forme Délai »: no name but those of figures stands after the first of these.
  const apart = starts.every((start) => start < lead || valued.includes(start));
  return valued.length === figures && names.length === width - figures && names.every((start) => start < lead) && apart
    ? cellsAt(flow, [...names, ...valued])
    : undefined;
}

/** « Expert », « Hommes-mois » and under it « Lot 1 Lot 2 Total ». */
function cutLevels({ flow, starts, under }: FlowedHead, width: number, figures: number): readonly HeadRow[] {
  const over = starts.filter((start) => start < under);
  const shared = starts.filter((start) => start >= under);
  const named = over.length === width - figures + 1 && isValued(flow, over.at(-1) ?? 0);
  if (figures < 2 || !named || shared.length !== figures || shared[0] !== under) return [];
  const names = over.length - 1;
  return [
    { cells: cellsAt(flow, over, under), spans: over.map((_, at) => (at === names ? figures : 1)) },
    { cells: [...over.slice(1).map(() => emptyFlow), ...cellsAt(flow, shared)], spans: Array.from({ length: width }, () => 1) },
  ];
}
