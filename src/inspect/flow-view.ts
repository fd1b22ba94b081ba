// A Word or text document, and what is to be marked, in; its headings, paragraphs, lists and tables with the marks out.
import type { Block, Cell, Document } from '../document/document.ts';
import { lineAt } from '../document/place.ts';
import type { Section } from '../model/sections.ts';
import type { Mark } from './entries.ts';
import { type Html, html, when } from './html.ts';
import type { Inspection } from './inspection.ts';
import { type Marker, marker } from './marked-text.ts';

/** Levels of the titles that the outline found, by their 1-based line. */
function titleLevels(sections: readonly Section[], level = 1): ReadonlyMap<number, number> {
  return new Map(
    sections.flatMap(({ lignes, sections: parts = [] }) => {
      const first = lignes[0]?.[0];
      return [...(first === undefined ? [] : [[first, level] as const]), ...titleLevels(parts, level + 1)];
    }),
  );
}

interface View {
  readonly document: Document;
  readonly titles: ReadonlyMap<number, number>;
  readonly marker: Marker;
}

function lineOf({ document }: View, block: Block): number {
  return lineAt(document, block.start) + 1;
}

function labelled(block: Block): Html {
  return when(block.label !== undefined, () => html`<span class="label">${block.label}</span> `);
}

function textOf(view: View, block: Block): Html {
  return html`${labelled(block)}${view.marker.mark(block.flow, block)}`;
}

const headings = [html`h3`, html`h4`, html`h5`, html`h6`];

function paragraph(view: View, block: Block): Html {
  const line = lineOf(view, block);
  const title = view.titles.get(line) ?? (block.kind === 'heading' ? block.level : undefined);
  if (title !== undefined) {
    const element = headings[Math.min(title, headings.length) - 1] ?? html`h6`;
    return html`<${element} data-line="${line}">${textOf(view, block)}</${element}>`;
  }
  const classes = [block.kind, block.bold === true ? 'bold' : '', block.spaced === true ? 'spaced' : ''].filter((name) => name !== '').join(' ');
  return html`<p class="${classes}" data-line="${line}">${textOf(view, block)}</p>`;
}

function list(view: View, items: readonly Block[]): Html {
  const lines = items.map((item) => {
    const level = Math.min(item.level ?? 1, 5);
    return html`<li class="l${level}${item.bold === true ? ' bold' : ''}" data-line="${lineOf(view, item)}">${textOf(view, item)}</li>`;
  });
  return html`<ul role="list" class="items">${lines}</ul>`;
}

/** Rows that a merged cell covers: its own and those below where the same column goes on. */
function rowSpan(rows: readonly Block[], index: number, cell: Cell): number {
  let span = 1;
  while (rows[index + span]?.cells?.some((other) => other.column === cell.column && other.continued === true) === true) span += 1;
  return span;
}

function cellOf(view: View, rows: readonly Block[], index: number, cell: Cell): Html {
  const row = rows[index];
  if (row === undefined || cell.continued === true) return html``;
  const across = when(cell.columnSpan > 1, () => html` colspan="${cell.columnSpan}"`);
  const down = rowSpan(rows, index, cell);
  const spans = html`${across}${when(down > 1, () => html` rowspan="${down}"`)}`;
  const content = view.marker.mark(cell.flow, row);
  return row.header === true ? html`<th scope="col"${spans}>${content}</th>` : html`<td${spans}>${content}</td>`;
}

function table(view: View, rows: readonly Block[]): Html {
  const lines = rows.map((row, index) => {
    const cells = (row.cells ?? []).map((cell) => cellOf(view, rows, index, cell));
    return html`<tr data-line="${lineOf(view, row)}">${cells}</tr>`;
  });
  return html`<div class="table"><table>${lines}</table></div>`;
}

/** Blocks that make one list or one table together. */
function groups(blocks: readonly Block[], view: View): readonly (readonly Block[])[] {
  const out: Block[][] = [];
  const belongs = (before: Block, block: Block): boolean => {
    if (before.kind !== block.kind) return false;
    if (block.kind === 'row') return before.table === block.table;
    return block.kind === 'item' && !view.titles.has(lineOf(view, block)) && !view.titles.has(lineOf(view, before));
  };
  for (const block of blocks) {
    const group = out.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && belongs(before, block)) group.push(block);
    else out.push([block]);
  }
  return out;
}

function groupOf(view: View, group: readonly Block[]): Html {
  const first = group[0];
  if (first === undefined) return html``;
  if (first.kind === 'row') return table(view, group);
  if (first.kind === 'item' && !view.titles.has(lineOf(view, first))) return list(view, group);
  return paragraph(view, first);
}

/** Where the document shows a picture, whose content is not read. */
const picture = html`<p class="picture">image, non lue</p>`;

/** The whole document as one sheet. */
export function flowView({ document, tor }: Inspection, marks: readonly Mark[]): Html {
  const view: View = { document, titles: titleLevels(tor.sections), marker: marker(marks) };
  const shown = document.blocks.filter((block) => block.flow.text !== '' || block.cells !== undefined);
  const parts = groups(shown, view).map(
    (group) =>
      html`${groupOf(view, group)}${when(
        group.some(({ picture }) => picture === true),
        () => picture,
      )}`,
  );
  return html`<div class="sheet flow" lang="${tor.source.langue}">${parts}</div>`;
}
