// Small PDFs in two columns → blocks in reading order: the running line over them, notes, tables that go on from one column to the next.
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/document/document.ts';
import { layoutPaged } from '../src/layout/paged.ts';
import { openPdf } from '../src/source/pdf/open-pdf.ts';
import { type MadePage, type MadeText, makePdf, paragraphs } from './support/make-pdf.ts';

async function layOut(...pages: readonly MadePage[]): Promise<Document> {
  const source = await openPdf(makePdf({ pages }), {});
  if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
  return layoutPaged(source);
}

function told(document: Document): readonly string[] {
  return document.blocks.map(({ kind, flow }) => `${kind} ${flow.text}`);
}

const forest =
  'La forêt communale couvre neuf cents hectares de hêtres et de chênes, que la commune fait couper par tiers tous les vingt ans depuis le siècle dernier.';
const mill =
  'La scierie du bas reçoit les grumes, les débite pour les charpentiers de la vallée et rend compte à la commune du volume reçu, à la fin de chaque mois.';
const left = (texts: readonly string[], y = 80): readonly MadeText[] => paragraphs(texts, { x: 60, y, letters: 36 }, 8);
const right = (texts: readonly string[], y = 80): readonly MadeText[] => paragraphs(texts, { x: 310, y, letters: 36 }, 8);

function grid(xs: readonly number[], ys: readonly number[]): NonNullable<MadePage['rules']> {
  return [...ys.map((y) => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] as const), ...xs.map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const)];
}

describe('the running line of a page in two columns', () => {
  it('is no part of the right one', async () => {
    const line: MadeText = { text: 'Service des forêts et du bois', x: 360, y: 40 };
    expect(told(await layOut({ texts: [line, ...left([forest, mill]), ...right([mill, forest])] }))).toEqual([
      'paragraph Service des forêts et du bois',
      `paragraph ${forest}`,
      `paragraph ${mill}`,
      `paragraph ${mill}`,
      `paragraph ${forest}`,
    ]);
  });
});

describe('a numbered title under a table of the left column', () => {
  it('opens no notes, nor is the right column one', async () => {
    const cells: readonly MadeText[] = ['Hêtre', '40 m3', 'Chêne', '25 m3'].map((text, at) => ({
      text,
      x: 65 + 90 * (at % 2),
      y: 540 + 18 * Math.floor(at / 2),
    }));
    const texts = [...left([forest, mill]), ...cells, ...left(['3. Débit', mill], 578), ...right([mill, forest, mill])];
    expect(told(await layOut({ texts, rules: grid([60, 150, 240], [528, 546, 566]) })).filter((text) => text.startsWith('note'))).toEqual([]);
  });
});

describe('a table that the right column of a page ends', () => {
  it('goes on in the left one of the next, and so does its row', async () => {
    const first: readonly MadeText[] = [
      { text: 'Coupe', x: 65, y: 706, bold: true },
      { text: 'Délai', x: 185, y: 706, bold: true },
      { text: 'Hêtres de la', x: 65, y: 726 },
      { text: 'avril', x: 185, y: 726 },
    ];
    const second: readonly MadeText[] = [
      { text: 'parcelle haute', x: 315, y: 90 },
      { text: '2028', x: 435, y: 90 },
      { text: 'Chênes', x: 315, y: 110 },
      { text: 'juin 2028', x: 435, y: 110 },
    ];
    const document = await layOut(
      { texts: [...paragraphs([forest, mill], { y: 600 }), ...first], rules: grid([60, 180, 222], [694, 712, 732]) },
      { texts: [...second, ...paragraphs([mill, forest], { y: 150 })], rules: grid([310, 430, 472], [78, 96, 116]) },
    );
    const rows = document.blocks.filter(({ kind }) => kind === 'row');
    expect(rows.map(({ cells = [] }) => cells.map(({ flow }) => flow.text))).toEqual([
      ['Coupe', 'Délai'],
      ['Hêtres de la parcelle haute', 'avril 2028'],
      ['Chênes', 'juin 2028'],
    ]);
    expect(new Set(rows.map(({ table }) => table)).size).toBe(1);
  });
});
