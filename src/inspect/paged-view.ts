// The pages of a PDF with their words, and what is to be marked, in; one figure a page, picture and marks over each other, out.
import type { Block, Box } from '../document/document.ts';
import { originOf } from '../document/flow.ts';
import type { PlacedPage, PlacedSpan, PlacedWord } from '../document/places.ts';
import { around, boxesOf, joined } from './boxes.ts';
import type { Mark } from './entries.ts';
import { type Html, html, trusted, when } from './html.ts';
import type { Inspection } from './inspection.ts';
import type { SectionExtent } from './sections-list.ts';

interface Drawn {
  readonly page: number;
  readonly area: number;
  readonly html: Html;
}

/** Points around the letters that a mark covers. */
const ease = 1.2;

function rect({ x, y, width, height }: Box, name: Html): Html {
  return html`<rect${name} x="${x}" y="${y}" width="${width}" height="${height}" rx="1.5"/>`;
}

function eased({ x, y, width, height }: Box): Box {
  return { x: x - ease, y: y - ease / 2, width: width + 2 * ease, height: height + ease };
}

/** More lines than this are pointed out by a bar in the right margin: a painted page tells nothing. */
const mostLines = 3;

function shapesOf(mark: Mark, boxes: readonly Box[], width: number): readonly Html[] {
  const whole = around(boxes);
  if (whole === undefined || boxes.length <= mostLines || !/^(?:constats|reste)/u.test(mark.kind))
    return boxes.map((box) => rect(eased(box), html``));
  return [rect({ x: width - 14, y: whole.y, width: 5, height: whole.height }, html` class="side-bar"`)];
}

/** Large things first, so that what is small inside them can be pointed at. */
function drawMarks(inspection: Inspection, marks: readonly Mark[]): readonly Drawn[] {
  const drawn = marks.flatMap((mark): readonly Drawn[] => {
    return boxesOf(mark.ranges, inspection.document, inspection.places).map(({ page, boxes }, order): Drawn => {
      const place = order === 0 ? html` id="m-${mark.id}"` : html``;
      const shapes = shapesOf(mark, boxes, inspection.places.pages.find(({ number }) => number === page)?.width ?? 0);
      return {
        page,
        area: boxes.reduce((sum, box) => sum + box.width * box.height, 0),
        html: html`<a${place} class="m k-${mark.kind}${mark.inner ? ' inner' : ''}" href="#${mark.entry}" tabindex="-1" data-id="${mark.id}" aria-label="${mark.label}">${shapes}</a>`,
      };
    });
  });
  return drawn.sort((a, b) => b.area - a.area);
}

function drawBars(inspection: Inspection, extents: readonly SectionExtent[]): readonly Drawn[] {
  return extents.flatMap(({ id, level, ranges }) =>
    boxesOf(ranges, inspection.document, inspection.places).flatMap(({ page, boxes }): readonly Drawn[] => {
      const whole = around(boxes);
      if (whole === undefined) return [];
      const bar = { x: 6 + 6 * Math.min(level - 1, 3), y: whole.y, width: 3, height: whole.height };
      return [
        {
          page,
          area: 0,
          html: html`<rect class="bar k-sections" data-of="${id}" x="${bar.x}" y="${bar.y}" width="3" height="${bar.height}" rx="1.5"/>`,
        },
      ];
    }),
  );
}

function drawBlocks(inspection: Inspection, blocks: readonly Block[]): readonly Drawn[] {
  return blocks.flatMap((block) =>
    boxesOf(originOf(block.flow), inspection.document, inspection.places).flatMap(({ page, boxes }): readonly Drawn[] => {
      const whole = around(boxes);
      return whole === undefined ? [] : [{ page, area: 0, html: rect(eased(whole), html` class="block k-blocs ${block.kind}"`) }];
    }),
  );
}

function drawCells(cells: readonly PlacedSpan[]): readonly Drawn[] {
  return cells.map(({ page, box }) => ({ page, area: 0, html: rect(box, html` class="cell k-cellules"`) }));
}

interface Piece extends PlacedSpan {
  readonly bold: boolean;
}

/** Words of a line in one look, to be written at once. */
function piecesOf(words: readonly PlacedWord[]): readonly Piece[] {
  const groups: PlacedWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && before.bold === word.bold && joined([before, word]).length === 1) group.push(word);
    else groups.push([word]);
  }
  return groups.flatMap((group) => joined(group).map((piece) => ({ ...piece, bold: group[0]?.bold === true })));
}

/** The text of a page where it stands: read aloud, found, copied; seen when there is no picture. */
function drawText(text: string, words: readonly PlacedWord[]): readonly Html[] {
  return piecesOf(words).map(({ start, end, box, bold }) => {
    const look = bold ? html` class="bold"` : html``;
    return html`<text${look} x="${box.x}" y="${box.y + 0.8 * box.height}" font-size="${0.8 * box.height}" textLength="${box.width}" lengthAdjust="spacingAndGlyphs">${text.slice(start, end)}</text> `;
  });
}

function picture(page: PlacedPage, png: Uint8Array | undefined): Html {
  if (png === undefined) return html``;
  const data = trusted(Buffer.from(png.buffer, png.byteOffset, png.byteLength).toString('base64'));
  return html`<img alt="" width="${Math.round(page.width)}" height="${Math.round(page.height)}" src="data:image/png;base64,${data}">`;
}

/** Every page, with its marks. */
export function pagedView(inspection: Inspection, marks: readonly Mark[], extents: readonly SectionExtent[]): Html {
  const { document, places, pictures } = inspection;
  const under = [...drawBlocks(inspection, document.blocks), ...drawCells(places.cells), ...drawBars(inspection, extents)];
  const over = drawMarks(inspection, marks);
  const onPage = (drawn: readonly Drawn[], page: number): readonly Html[] => drawn.filter((one) => one.page === page).map((one) => one.html);
  const pages = places.pages.map((page) => {
    const { number, width, height } = page;
    const png = pictures.get(number);
    const words = places.words.filter((word) => word.page === number);
    const name = `Page ${number} sur ${places.pages.length}`;
    return html`<section class="page${png === undefined ? ' bare' : ''}" id="p${number}" aria-label="${name}">
<h3>${name}</h3><div class="sheet">${picture(page, png)}<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="Contenu de la page ${number}">
<g class="words">${drawText(document.text, words)}</g><g aria-hidden="true">${onPage(under, number)}</g><g class="marks">${onPage(over, number)}</g></svg></div>
${when(words.length === 0, () => html`<p class="empty">Aucun texte n’a été lu sur cette page.</p>`)}</section>`;
  });
  return html`${pages}`;
}
