// Small PDFs whose lines no blank tells apart → blocks: paragraphs pasted line by line, texts that labels open, lists and rows over a page break.
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/document/document.ts';
import { joinLines, vocabularyOf } from '../src/layout/hyphenation.ts';
import { layout } from '../src/layout/layout.ts';
import { openPdf } from '../src/source/pdf/open-pdf.ts';
import { type MadePage, type MadeText, makePdf, paragraphs, wrap } from './support/make-pdf.ts';

async function layOut(...pages: readonly MadePage[]): Promise<Document> {
  const source = await openPdf(makePdf({ pages }), {});
  if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
  return layout(source);
}

function texts(document: Document, kind?: string): readonly string[] {
  return document.blocks.filter((block) => kind === undefined || block.kind === kind).map(({ flow }) => flow.text);
}

const long =
  'Le syndicat des eaux du plateau entretient quatorze forages, dont neuf marchent à l’énergie solaire et cinq au gazole, et en confie le relevé à des fontainiers de chaque village, que les usagers élisent.';

describe('the leading of a document', () => {
  it('is that of the lines that cut a sentence, not of a text of short paragraphs', async () => {
    const short = [
      'Les litiges vont devant le juge du ressort de la commune de Tivaoune.',
      'PIÈCE C : CAHIER DES TRAVAUX',
      'Objet',
      'Relever les puits.',
    ];
    const document = await layOut({ texts: paragraphs([long, ...short, 'Montant', 'Deux millions.'], { letters: 72 }, 5) });
    expect(texts(document)).toEqual([long, ...short, 'Montant', 'Deux millions.']);
  });
});

describe('a text pasted line by line', () => {
  it('is read by paragraphs, each line being one in the file', async () => {
    const lines = wrap(long, 62);
    const document = await layOut({ texts: paragraphs(['Contexte', ...lines, 'Objet', ...lines], { letters: 70 }, 6) });
    expect(texts(document)).toEqual(['Contexte', long, 'Objet', long]);
  });

  it('is not made of short lines without marks', async () => {
    const list = ['pelles et pioches', 'brouettes', 'gants de manutention', 'ciment et gravier'];
    expect(texts(await layOut({ texts: paragraphs([long, ...list], {}, 6) }))).toEqual([long, ...list]);
  });
});

describe('labels', () => {
  it('open a paragraph each under a sentence that ends', async () => {
    const entries = [
      'Objet de la visite : relever l’état des quatorze forages du plateau et de leurs abris.',
      'Équipe : une hydraulicienne et deux fontainiers, que le syndicat prend en charge.',
      'Rapport : dix pages au plus, remises au bureau du syndicat dans la semaine suivante.',
    ];
    expect(texts(await layOut({ texts: paragraphs(entries, { letters: 90 }, 0) }))).toEqual(entries);
  });

  it('do not cut a sentence in two', async () => {
    const text = 'Équipe : une hydraulicienne et deux fontainiers, que le syndicat prend en charge|Transport : compris, comme le carburant.';
    expect(texts(await layOut({ texts: paragraphs([text], { letters: 80 }, 0) }))).toEqual([text.replace('|', ' ')]);
  });
});

describe('the blank before a paragraph', () => {
  const entries = ['Relever les prix du maïs.', 'Visiter les six marchés.', 'Former les agents.', 'Rendre un rapport.'];

  it('counts for none where every paragraph has a small one', async () => {
    const document = await layOut({ texts: paragraphs([long, ...entries, long], {}, 5) });
    expect(document.blocks.slice(1).some(({ spaced }) => spaced)).toBe(false);
  });

  it('is told where it is wider than usual, or a whole line', async () => {
    const wider = await layOut({ texts: [...paragraphs([long, ...entries], {}, 5), ...paragraphs(['Durée', long], { y: 240 }, 5)] });
    expect(wider.blocks.filter(({ spaced }) => spaced).map(({ flow }) => flow.text)).toContain('Durée');
    const free = await layOut({ texts: paragraphs([long, ...entries, long], {}, 12) });
    expect(free.blocks.every(({ spaced }) => spaced)).toBe(true);
  });
});

describe('lines that count, or stand in capitals, under a whole sentence', () => {
  it('open a paragraph', async () => {
    const entries = [
      '3.1 un plan de curage des quatorze forages, dans les deux semaines ;',
      '3.2 un relevé des abris, avec leurs clôtures, dans le mois qui suit ;',
      'ANNEXE 2 : LISTE DES FORAGES',
    ];
    expect(texts(await layOut({ texts: paragraphs(entries, { letters: 75 }, 0) }))).toHaveLength(3);
  });

  it('open none in the middle of one', async () => {
    const text = 'Le bureau visite les forages du plateau, ceux de la vallée et, selon le|chapitre 2 : les puits, puis en rend compte au syndicat.';
    expect(texts(await layOut({ texts: paragraphs([text], { letters: 78 }, 0) }))).toEqual([text.replace('|', ' ')]);
  });
});

describe('what a page break cuts', () => {
  const foot = (page: number): MadeText => ({ text: `Page ${page} sur 2`, x: 260, y: 810, size: 8 });

  it('is one list, though a running line stands in it', async () => {
    const first = paragraphs(['Le bureau remet au syndicat :', 'un relevé des abris, en trois semaines ;'], { y: 760 }, 4);
    const second = paragraphs(['un plan des travaux, en six semaines ;', 'un devis par forage, en huit semaines.'], { y: 60 }, 4);
    const document = await layOut({ texts: [...first, foot(1)] }, { texts: [...second, foot(2)] });
    expect(texts(document, 'item')).toHaveLength(3);
  });

  it('is one header, in bold on both pages', async () => {
    const cells = (y: number, words: readonly string[], bold = false): readonly MadeText[] =>
      words.map((text, index) => ({ text, x: 75 + 150 * index, y, bold }));
    const grid = (...ys: readonly number[]): NonNullable<MadePage['rules']> => [
      ...ys.map((y) => [70, y, 520, y] as const),
      ...[70, 220, 370, 520].map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
    ];
    const document = await layOut(
      { texts: [...paragraphs([long], { y: 700 }), ...cells(785, ['Poste', 'Forages', 'Total'], true)], rules: grid(773, 790) },
      {
        texts: [
          ...cells(62, ['', 'solaires', 'par an'].slice(1), true).map((text) => ({ ...text, x: text.x + 150 })),
          ...cells(79, ['Relevé', '9', '14']),
        ],
        rules: grid(50, 67, 84),
      },
    );
    const rows = document.blocks.filter(({ kind }) => kind === 'row').map(({ cells: own = [] }) => own.map(({ flow }) => flow.text));
    expect(rows).toEqual([
      ['Poste', 'Forages solaires', 'Total par an'],
      ['Relevé', '9', '14'],
    ]);
  });
});

describe('a line end after or before a stroke', () => {
  const joined = (...lines: readonly string[]): string =>
    joinLines(
      lines.map((text) => ({ text, origin: [] })),
      vocabularyOf(() => lines),
    ).text;

  it('leaves no blank there', () => {
    expect(joined('maïs/', 'niébé')).toBe('maïs/niébé');
    expect(joined('riz', '/blé')).toBe('riz/blé');
    expect(joined('campagne 2026/', '2027')).toBe('campagne 2026/2027');
  });

  it('keeps the blank of a stroke that stands alone', () => {
    expect(joined('riz /', 'blé')).toBe('riz / blé');
    expect(joined('riz', '/ blé')).toBe('riz / blé');
  });
});

describe('a line end within an address', () => {
  // Line ends cut words here, and « orguehaut » is written whole: elsewhere than in an address, the hyphen is dropped.
  const cutting = ['un accompagne-', 'ment des éle-', 'veurs de la com-', 'mune et des ber-', 'gers'];
  const joined = (...lines: readonly string[]): string =>
    joinLines(
      lines.map((text) => ({ text, origin: [] })),
      vocabularyOf(() => [...cutting, 'orguehaut', ...lines]),
    ).text;

  it('keeps every sign of it', () => {
    expect(joined('à offres@orgue-', 'haut.example ou')).toBe('à offres@orgue-haut.example ou');
    expect(joined('à appels-', 'orgue@haut.example ou')).toBe('à appels-orgue@haut.example ou');
    expect(joined('à appels_', 'orgue@haut.example ou')).toBe('à appels_orgue@haut.example ou');
    expect(joined('(offres@', 'haut.example)')).toBe('(offres@haut.example)');
    expect(joined('à offres', '@haut.example ou')).toBe('à offres@haut.example ou');
    expect(joined('à offres@haut', '.example ou')).toBe('à offres@haut.example ou');
    expect(joined('à offres@haut.', 'example ou')).toBe('à offres@haut.example ou');
    expect(joined('sur https://orgue-', 'haut.example/pieces/', '12 ou')).toBe('sur https://orgue-haut.example/pieces/12 ou');
  });

  it('is none where an address ends with the line, or a word is cut beside it', () => {
    expect(joined('à offres@haut.example.', 'elle reçoit')).toBe('à offres@haut.example. elle reçoit');
    expect(joined('à offres@haut.example', 'ou au syndi-', 'cat')).toBe('à offres@haut.example ou au syndicat');
    expect(joined('le compte', '@orgue du syndicat')).toBe('le compte @orgue du syndicat');
    expect(joined('le bois et l’orgue-', 'haut')).toBe('le bois et l’orguehaut');
  });
});
