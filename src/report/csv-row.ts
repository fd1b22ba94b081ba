// Cells in; a line of a table as a French spreadsheet opens it out: semicolons, decimal commas, nothing that is run as a formula.
import { neutralise } from './neutralise.ts';
import type { Row } from './table.ts';

/** Before the first line: without it a spreadsheet takes the accents for those of another alphabet. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet would run as a formula. */
export const startsFormula = /^\s*[=+\-@|]/u;

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = neutralise(value ?? '');
  const harmless = startsFormula.test(text) ? `'${text}` : text;
  return /[";\n\r']/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function csvRow(cells: Row): string {
  return `${cells.map(cell).join(';')}\r\n`;
}
