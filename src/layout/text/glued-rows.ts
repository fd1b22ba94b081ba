// The lines of a text → the rows of tables whose cells stand one against the other, « L1Rapport initialT0 + 1 mois », as some converters of PDF leave them.
import { type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { enteteDeChiffres } from '../../lexicon/colonnes.ts';
import { figures as figuresAtEnd, isFree } from './ending-figures.ts';
import { alikeKinds, type Kind } from './figure.ts';
import type { FlowRow } from './flow-row.ts';
import type { ScannedLine } from './scan.ts';

const mostColumns = 5;
/** Lines that one row may take. */
const mostLines = 4;
const longestHead = 120;
const shortestFigure = 2;

const boundary = /(?<=[\p{Ll}.°)])(?=\p{Lu}\p{Ll})/u;
const reference = /^(?:\p{Lu}{1,3}\s?\d{1,2}(?:\.\d{1,2})?|\d{1,2})(?=[.)]?\s?\p{Lu}\p{Ll})/u;
/** Where a figure may begin: after a word, with or without a blank. */
const figureStart = /(?<=[\p{Ll})»%\s])(?=\d|[TJMS]0?\s?\+|(?<=\s)\p{L})/gu;

interface Head {
  readonly cells: readonly Flow[];
  /** Whether the first column holds references. */
  readonly numbered: boolean;
  /** Columns of figures, the last ones. */
  readonly figures: number;
}

/** `next`: the line below. */
function headOf({ flow, label }: ScannedLine, next: ScannedLine): Head | undefined {
  const { text } = flow;
  // « PowerPoint » in an item of a list, a day or a year: no names of columns.
  if (label !== undefined || text.length > longestHead || !boundary.test(text) || /[.;:,!?]$|\s:\s|\d{4}/u.test(text)) return undefined;
  const names = text.split(boundary);
  if (names.length > mostColumns || !names.slice(1).some((name) => enteteDeChiffres.test(name))) return undefined;
  const numbered = reference.test(next.flow.text);
  const figures = names.length - (numbered ? 2 : 1);
  let start = 0;
  const cells = names.map((name) => {
    const cell = trimFlow(sliceFlow(flow, { start, end: start + name.length }));
    start += name.length;
    return cell;
  });
  return figures < 1 ? undefined : { cells, numbered, figures };
}

interface Row {
  readonly cells: readonly Flow[];
  readonly kinds: readonly Kind[];
  readonly lines: number;
}

/** The row that begins at a line, of as few lines as give its figures. */
function rowAt(lines: readonly ScannedLine[], at: number, { numbered, figures }: Head): Row | undefined {
  for (let count = 1; count <= mostLines; count += 1) {
    const own = lines.slice(at, at + count);
    if (own.length < count || !own.every(isFree)) return undefined;
    const flow = joinFlows(
      own.map((line) => line.flow),
      ' ',
    );
    const ref = reference.exec(flow.text)?.[0];
    if (numbered !== (ref !== undefined)) return undefined;
    // The next row has begun.
    if (count > 1 && numbered && reference.test(own.at(-1)?.flow.text ?? '')) return undefined;
    const found = figuresAtEnd(flow, figures, figureStart);
    if (found.cells.length < figures || found.cells.some((cell) => cell.text.length < shortestFigure)) continue;
    const words = trimFlow(sliceFlow(found.rest, { start: ref?.length ?? 0, end: found.rest.text.length }));
    if (words.text.length < 3) return undefined;
    const lead = ref === undefined ? [] : [sliceFlow(flow, { start: 0, end: ref.length })];
    return { cells: [...lead, words, ...found.cells], kinds: found.kinds, lines: count };
  }
  return undefined;
}

function rowsUnder(lines: readonly ScannedLine[], from: number, head: Head): readonly Row[] {
  const rows: Row[] = [];
  let at = from;
  for (;;) {
    const row = rowAt(lines, at, head);
    const [first] = rows;
    if (row === undefined || (first !== undefined && !alikeKinds(first.kinds, row.kinds))) return rows;
    rows.push(row);
    at += row.lines;
  }
}

/** Rows by the index of their first line. */
export function gluedRows(lines: readonly ScannedLine[]): readonly FlowRow[] {
  const found: FlowRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const next = lines[at + 1];
    const head = isFree(line) && isFree(next) ? headOf(line, next) : undefined;
    const rows = head === undefined ? [] : rowsUnder(lines, at + 1, head);
    if (head === undefined || rows.length < 2) {
      at += 1;
      continue;
    }
    found.push({ cells: head.cells, first: at, last: at, opens: true });
    at += 1;
    for (const { cells, lines: count } of rows) {
      found.push({ cells, first: at, last: at + count - 1, opens: false });
      at += count;
    }
  }
  return found;
}
