// A `table:table` → its rows and cells on the table's grid, merged cells told.
import { integerOf, type XmlElement } from '../docx/xml-tree.ts';
import type { WordCell, WordRow, WordTable } from '../source.ts';
import type { OdtPlace, OdtWalk } from './odt-walk.ts';

const maxColumns = 200;
const maxRows = 10_000;
const groups = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);

interface PlacedRow {
  readonly row: XmlElement;
  readonly header: boolean;
}

function rowsOf(element: XmlElement, header: boolean): readonly PlacedRow[] {
  return element.children.flatMap((inner) => {
    if (inner.name === 'table:table-row') return [{ row: inner, header }];
    return groups.has(inner.name) ? rowsOf(inner, header || inner.name === 'table:table-header-rows') : [];
  });
}

function count(element: XmlElement, name: string, most: number): number {
  return Math.min(most, Math.max(1, integerOf(element.attributes[name]) ?? 1));
}

/** A covered cell belongs to the cell at its left when that one spans it, else to the one above. */
function readCells(row: XmlElement, walk: OdtWalk, place: OdtPlace): readonly WordCell[] {
  const cells: WordCell[] = [];
  let column = 0;
  let spanned = 0;
  for (const element of row.children) {
    const covered = element.name === 'table:covered-table-cell';
    if (!covered && element.name !== 'table:table-cell') continue;
    const columnSpan = count(element, 'table:number-columns-spanned', maxColumns);
    const shaded = walk.styles.cell(element.attributes['table:style-name']).shaded;
    const blocks = covered ? [] : walk.readBlocks(element.children, walk, place);
    const repeats = blocks.every(({ kind }) => kind === 'paragraph');
    for (
      let times = repeats ? count(element, 'table:number-columns-repeated', maxColumns - Math.min(column, maxColumns - 1)) : 1;
      times > 0;
      times -= 1
    ) {
      if (covered && column < spanned) column += 1;
      else {
        cells.push({ column, columnSpan, continued: covered, ...(shaded ? { shaded: true } : {}), blocks });
        spanned = column + columnSpan;
        column += 1;
      }
    }
  }
  return cells;
}

export function readOdtTable(table: XmlElement, walk: OdtWalk, place: OdtPlace): WordTable {
  const rows: WordRow[] = [];
  for (const { row, header } of rowsOf(table, false)) {
    if (rows.length >= maxRows) break;
    rows.push({ header, cells: readCells(row, walk, place) });
  }
  return { kind: 'table', rows };
}
