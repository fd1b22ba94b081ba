// A head and rows of cells, whatever they hold, in; a Markdown table out.

type Row = readonly (string | number)[];

const written = (cell: string | number): string => String(cell).replace(/\s+/gu, ' ').replaceAll('|', '\\|');
const line = (cells: Row): string => `| ${cells.map(written).join(' | ')} |`;

/** Columns of `figures` stand to the right: all but the first, unless told. */
export function markdownTable(head: readonly string[], rows: readonly Row[], figures: readonly string[] = head.slice(1)): string {
  return [line(head), line(head.map((name) => (figures.includes(name) ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
