// A text in; the tables that its signs draw out, with the part of the text that each takes.
import type { DrawnTable } from '../drawn-table.ts';
import { columnsAt } from './column-tables.ts';
import { drawnLines } from './drawn-lines.ts';
import { gridAt } from './grid-tables.ts';

export function drawnTables(text: string): readonly DrawnTable[] {
  if (!/^\s*(?:\+[-=:]{2,}|-{2,} +-{2})/mu.test(text)) return [];
  const lines = drawnLines(text);
  const tables: DrawnTable[] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const grid = gridAt(text, lines, at);
    const found = grid === undefined ? columnsAt(text, lines, at, from) : { ...grid, first: at };
    if (found === undefined) continue;
    if (found.rows.length > 0)
      tables.push({ start: lines[found.first]?.start ?? 0, end: lines[found.next - 1]?.end ?? text.length, rows: found.rows });
    from = found.next;
    at = found.next - 1;
  }
  return tables;
}
