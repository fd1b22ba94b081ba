// A `w:tbl` → its rows and cells on the table's grid, merged cells told.
import type { WordCell, WordRow, WordTable } from '../source.ts';
import { isShaded, type Style } from './styles.ts';
import type { Surroundings, Walk } from './walk.ts';
import { child, integerOf, toggleOf, valueIn, type XmlElement } from './xml-tree.ts';

const maxColumns = 200;

/** Rows of a table or cells of a row, wrapped or not in content controls and the like. */
function parts(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => {
    if (inner.name === name) return [inner];
    return inner.name === 'w:tr' || inner.name === 'w:tc' || inner.name.endsWith('Pr') ? [] : parts(inner, name);
  });
}

function span(value: string | undefined): number {
  return Math.min(maxColumns, Math.max(0, integerOf(value) ?? 0));
}

function mergeOf(properties: XmlElement | undefined, name: 'w:vMerge' | 'w:hMerge'): 'none' | 'restart' | 'continue' {
  const merge = child(properties, name);
  if (merge === undefined) return 'none';
  return merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue';
}

/** The style sets the first row off, and the table asks for it. */
function firstRowLook(table: XmlElement, walk: Walk): Pick<Style, 'boldFirstRow' | 'shadedFirstRow'> {
  const properties = child(table, 'w:tblPr');
  const look = child(properties, 'w:tblLook')?.attributes;
  const asked =
    look?.['w:firstRow'] === undefined ? (Number.parseInt(look?.['w:val'] ?? '0', 16) & 0x20) !== 0 : /^(?:1|true|on)$/u.test(look['w:firstRow']);
  const style = asked ? walk.styles.find(valueIn(properties, 'w:tblStyle')) : undefined;
  return { boldFirstRow: style?.boldFirstRow === true, shadedFirstRow: style?.shadedFirstRow === true };
}

function readCell(cell: XmlElement, column: number, walk: Walk, around: Surroundings, shadedRow: boolean): WordCell {
  const properties = child(cell, 'w:tcPr');
  const continued = mergeOf(properties, 'w:vMerge') === 'continue';
  const blocks = walk.readBlocks(cell.children, walk, around);
  return {
    column,
    columnSpan: Math.max(1, span(valueIn(properties, 'w:gridSpan'))),
    continued,
    ...(shadedRow || isShaded(properties) ? { shaded: true } : {}),
    blocks: continued ? [] : blocks,
  };
}

function readCells(row: XmlElement, walk: Walk, around: Surroundings, shaded: boolean): readonly WordCell[] {
  const cells: WordCell[] = [];
  let column = span(valueIn(child(row, 'w:trPr'), 'w:gridBefore'));
  for (const element of parts(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr');
    const cell = readCell(element, column, walk, around, shaded);
    column += cell.columnSpan;
    const before = cells.at(-1);
    if (mergeOf(properties, 'w:hMerge') === 'continue' && before !== undefined) {
      cells[cells.length - 1] = { ...before, columnSpan: before.columnSpan + cell.columnSpan };
    } else if (child(properties, 'w:cellDel') === undefined) cells.push(cell);
  }
  return cells;
}

/** Rows that a tracked change deletes are left out. */
export function readTable(table: XmlElement, walk: Walk, around: Surroundings): WordTable {
  const { boldFirstRow, shadedFirstRow } = firstRowLook(table, walk);
  const rows: WordRow[] = [];
  for (const element of parts(table, 'w:tr')) {
    const properties = child(element, 'w:trPr');
    if (child(properties, 'w:del') !== undefined) {
      walk.tally.deletions += 1;
      continue;
    }
    if (child(properties, 'w:ins') !== undefined) walk.tally.insertions += 1;
    const first = rows.length === 0;
    const cells = readCells(element, walk, { ...around, bold: first && boldFirstRow }, first && shadedFirstRow);
    rows.push({ header: toggleOf(properties, 'w:tblHeader') === true, cells });
  }
  return { kind: 'table', rows };
}
