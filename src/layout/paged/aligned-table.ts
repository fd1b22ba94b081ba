// Lines that follow each other in a region in; out, the same lines and the tables that columns of words make without any rule.
import { type Band, bandsOf, type Draft, draftAt, draftUnder, withHead } from './aligned-draft.ts';
import { type Row, rowsOf, tableOf } from './aligned-rows.ts';
import { columnOf, stretchOf } from './cell-segments.ts';
import { flushOpeners } from './flush-starts.ts';
import type { TableItem } from './item.ts';
import { endOf } from './placed-run.ts';
import { isRightToLeft } from './reading-order.ts';
import { narrowestCorridor, type Stretch } from './stretch.ts';
import { areWrittenInTurn } from './strips.ts';
import type { TextLine } from './text-line.ts';

const fewestRows = 3;
/** Points within which words start, end or are centred at the same place. */
const aligned = 2.5;

/** Values that nearly all agree. */
function agree(values: readonly number[]): boolean {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.filter((value) => Math.abs(value - middle) <= aligned).length >= 0.8 * values.length;
}

function isAligned(stretches: readonly Stretch[]): boolean {
  const ways = [(stretch: Stretch) => stretch.from, (stretch: Stretch) => stretch.to, (stretch: Stretch) => (stretch.from + stretch.to) / 2];
  return ways.some((way) => agree(stretches.map(way)));
}

/** French in one column, Arabic in another: a text and its translation, each read on its own. */
function areTranslations(rows: readonly Row[]): boolean {
  const columns = (rows[0]?.lines ?? []).map((_, column) => rows.flatMap((row) => row.lines[column] ?? []));
  const turned = columns.map((lines) => lines.filter((line) => isRightToLeft(line.text)).length * 2 > lines.length);
  return turned.includes(true) && turned.includes(false);
}

/** Text that flows past a box, line by line between its lines: the file holds one whole before the other. */
function areBlocks({ bands }: Draft, rows: readonly Row[]): boolean {
  if (bands.every((band) => band.length === 1)) return false;
  const columns = (rows[0]?.lines ?? []).map((_, column) => rows.flatMap((row) => row.lines[column]?.flatMap(({ runs }) => runs) ?? []));
  return areWrittenInTurn(columns.filter((runs) => runs.length > 0).map((runs) => ({ ...stretchOf(runs), runs })));
}

/** The words of each column start, end or are centred at one place; those of its head may stand otherwise: « Échéance » at the left, dates at the right. */
function isCertain(draft: Draft, rows: readonly Row[]): boolean {
  const full = rows.filter((row) => row.lines.filter((cell) => cell.length > 0).length > 1);
  if (full.length < fewestRows || areTranslations(rows) || areBlocks(draft, rows) || areItems(draft, full)) return false;
  return draft.corridors.every((_, index) => {
    const starts = full.flatMap((row) => row.lines[index + 1]?.slice(0, 1) ?? []);
    if (starts.length === 0 || starts.length < Math.min(full.length, fewestRows) - 1) return false;
    const places = starts.map((part) => ({ from: part.x, to: endOf(part) }));
    return isAligned(places) || (places.length > fewestRows && starts[0] === full[0]?.lines[index + 1]?.[0] && isAligned(places.slice(1)));
  });
}

/** Bullets beside their texts, and nothing else. */
function areItems({ corridors }: Draft, rows: readonly Row[]): boolean {
  const mark = ({ lines: [first = []] }: Row): string => first.map(({ text }) => text).join('');
  return corridors.length === 1 && rows.every((row) => /^[^\p{L}\p{N}\s]{1,2}$/u.test(mark(row)));
}

/** Most lines of a table whose words stand closer than those of its other rows. */
const mostAbove = 30;

/** The lines since the last table, the nearest last. */
function bandsAbove(result: readonly (Band | TableItem)[]): readonly Band[] {
  const bands: Band[] = [];
  for (const item of result.slice(-mostAbove)) {
    if ('kind' in item) bands.length = 0;
    else bands.push(item);
  }
  return bands;
}

/** Lines over the rest of a table at the head of a page: a running line. */
const mostOver = 3;

/** Blanks between the columns of two parts of one table: they are the same ones. */
function sameCorridors(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, to }, index) => {
      const beside = other[index];
      return beside !== undefined && Math.min(to, beside.to) - Math.max(from, beside.from) >= narrowestCorridor;
    })
  );
}

/** Each word starts or ends where those of its column do on the page before. */
export function standsIn(draft: Draft, broken: TableItem): boolean {
  const starts = [broken.box.x, ...(broken.corridors ?? []).map(({ to }) => to)];
  const ends = [...(broken.corridors ?? []).map(({ from }) => from), endOf(broken.box)];
  const isNear = (value: number, place: number | undefined): boolean => place !== undefined && Math.abs(value - place) <= aligned;
  const stretches = draft.words.flat().map(stretchOf);
  return stretches.every((stretch) => {
    const column = columnOf(draft.corridors, stretch);
    return isNear(stretch.from, starts[column]) || isNear(stretch.to, ends[column]);
  });
}

/** « préliminaires à l'équipe », under nothing: the page break may cut a cell. */
function isCut(band: Band | undefined): boolean {
  return band?.every((line) => /^[^\p{Lu}\p{N}]/u.test(line.text)) === true;
}

/** The rest of the table that the page before breaks off, from a band on. */
function restAt(
  bands: readonly Band[],
  index: number,
  page: number,
  broken: TableItem | undefined,
): { readonly table: TableItem; readonly length: number } | undefined {
  if (broken?.corridors === undefined || index > mostOver) return undefined;
  const draft = draftUnder(bands, index, broken.corridors);
  if (draft === undefined || !standsIn(draft, broken)) return undefined;
  return { table: { ...tableOf(draft, rowsOf(draft, page), page), edges: broken.edges }, length: draft.bands.length };
}

/** Lines and tables in their order. Only what cannot be read otherwise becomes a table; `broken` is the one that the page before ends with. */
export function withAlignedTables(lines: readonly TextLine[], page: number, broken?: TableItem): readonly (TextLine | TableItem)[] {
  const result: (Band | TableItem)[] = [];
  const bands = bandsOf(lines);
  const openers = flushOpeners(bands);
  for (let index = 0; index < bands.length; ) {
    const cut = isCut(bands[index]) && !result.some((item) => 'kind' in item) ? restAt(bands, index, page, broken) : undefined;
    if (cut !== undefined && cut.length > 1) {
      result.push(cut.table);
      index += cut.length;
      continue;
    }
    const found = draftAt(bands, index, openers);
    const draft = found === undefined ? undefined : withHead(found, bandsAbove(result));
    const rows = draft === undefined || draft.bands.length < fewestRows ? [] : rowsOf(draft, page);
    if (draft !== undefined && rows.length > 0 && isCertain(draft, rows)) {
      result.length -= draft.bands.length - (found?.bands.length ?? 0);
      const table = tableOf(draft, rows, page);
      const goesOn = index <= mostOver && broken?.corridors !== undefined && sameCorridors(broken.corridors, draft.corridors);
      result.push(goesOn ? { ...table, edges: broken.edges } : table);
      index += found?.bands.length ?? 1;
      continue;
    }
    const rest = result.some((item) => 'kind' in item) ? undefined : restAt(bands, index, page, broken);
    if (rest !== undefined) {
      result.push(rest.table);
      index += rest.length;
      continue;
    }
    const band = bands[index];
    if (band !== undefined) result.push(band);
    index += 1;
  }
  return result.flat();
}
