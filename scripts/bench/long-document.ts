// A number of pages in; the bytes of a PDF of so many out: running lines, titles, paragraphs over page ends, lists, notes and tables that go on.
import { type Canvas, drawn } from '../reading-pdf/canvas.ts';

const words =
  'la mission étudie chaque quartier avec les habitants et remet au comité des cartes un relevé puis des propositions chiffrées pour les rues les places et les écoles'.split(
    ' ',
  );

/** Sentences that differ from one page to the next, as those of a document do. */
function sentence(seed: number): string {
  const picked = Array.from({ length: 24 }, (_, index) => words[(seed * 7 + index * (1 + (seed % 5))) % words.length] ?? '');
  return `Le point ${seed} ${picked.join(' ')}.`;
}

function table(canvas: Canvas, top: number, rows: number, page: number): void {
  const edges = [72, 140, 400, 523];
  for (let row = 0; row <= rows; row += 1) canvas.rule(72, top + 18 * row, 523, top + 18 * row);
  for (const edge of edges) canvas.rule(edge, top, edge, top + 18 * rows);
  for (let row = 0; row < rows; row += 1) {
    const y = top + 13 + 18 * row;
    canvas.text(77, y, String(page * 100 + row));
    canvas.text(145, y, `Relevé du secteur ${(page + row) % 17}`);
    canvas.right(518, y, `${(page * 31 + row) % 900} 000`);
  }
}

function fill(canvas: Canvas, page: number, pages: number): void {
  canvas.text(72, 40, 'Étude des quartiers', { size: 8 });
  canvas.centred(297, 810, `Page ${page} sur ${pages}`, { size: 8 });
  let y = 80;
  if (page % 3 === 1) y = canvas.paragraph(72, y, 451, `${Math.ceil(page / 3)}. Partie de l’étude`, { font: 'B', size: 13 }) + 8;
  for (let index = 0; index < 7; index += 1) y = canvas.paragraph(72, y, 451, sentence(page * 11 + index)) + 6;
  for (let index = 0; index < 5; index += 1) y = canvas.paragraph(90, y, 433, `• ${sentence(page * 13 + index)}`) + 2;
  table(canvas, y + 6, 12, page);
  y += 6 + 18 * 12 + 20;
  for (let index = 0; index < 3; index += 1) y = canvas.paragraph(72, y, 451, sentence(page * 17 + index)) + 6;
  canvas.rule(72, 756, 200, 756);
  canvas.text(72, 768, '1', { size: 5.5 });
  canvas.text(77, 771, `Voir le relevé ${page}.`, { size: 8 });
}

export function longDocument(pages: number): Uint8Array {
  return drawn('word', (canvas) => {
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) canvas.turn();
      fill(canvas, page, pages);
    }
  });
}
