// Small PDFs made for it → the text, lines and blocks that the paged layout gives: paragraphs, items, rows, notes, furniture.
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../src/document/document.ts';
import { originOf } from '../src/document/flow.ts';
import { normaliseText } from '../src/layout/paged/normalise-text.ts';
import { layoutPaged } from '../src/layout/paged.ts';
import { openPdf } from '../src/source/pdf/open-pdf.ts';
import { type MadePage, type MadePdf, type MadeText, makePdf, paragraphs, wrap } from './support/make-pdf.ts';

async function layOut(made: MadePdf): Promise<Document> {
  const source = await openPdf(makePdf(made), {});
  if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
  return layoutPaged(source);
}

function layOutPages(...pages: readonly (readonly MadeText[])[]): Promise<Document> {
  return layOut({ pages: pages.map((texts) => ({ texts })) });
}

function texts(document: Document, kind?: Block['kind']): readonly string[] {
  return document.blocks.filter((block) => kind === undefined || block.kind === kind).map((block) => block.flow.text);
}

function cells(document: Document): readonly (readonly string[])[] {
  return document.blocks.filter((block) => block.kind === 'row').map((block) => (block.cells ?? []).map((cell) => cell.flow.text));
}

const long =
  'Le présent marché porte sur la réalisation d’une étude des besoins en formation des artisans du bois, conduite dans les quatre régions du nord avec les chambres de métiers.';
const other =
  'Les résultats seront présentés aux chambres de métiers avant la fin de l’année, puis remis au comité de pilotage qui les approuve sous quinzaine.';

describe('the text', () => {
  it('has one line per line of the page, each with its place; flows lead back to it', async () => {
    const document = await layOutPages(paragraphs([long, other]));
    expect(document.text.split('\n')).toHaveLength(document.lines.length);
    for (const line of document.lines) expect(line).toMatchObject({ page: 1, box: expect.objectContaining({ x: expect.any(Number) }) });
    for (const block of document.blocks) {
      const origin = originOf(block.flow).map(({ start, end }) => document.text.slice(start, end));
      expect(origin.join(' ')).toBe(block.flow.text);
    }
  });

  it.each([
    ['ef\uFB01cace', 'efficace'.replace('ffi', 'ffi')],
    ['\uF0B7', '•'],
    ['co\u00ADopérer', 'coopérer'],
    ['e\u0301tude', 'étude'],
  ])('is plain French where the font says %j', (raw, plain) => {
    expect(normaliseText(raw)).toBe(plain.normalize('NFC') === plain ? plain : plain.normalize('NFC'));
  });
});

describe('paragraphs', () => {
  it('are lines that a blank, or a line that ends early, parts', async () => {
    expect(texts(await layOutPages(paragraphs([long, other])))).toEqual([long, other]);
    expect(texts(await layOutPages(paragraphs([long, other], {}, 0)))).toEqual([long, other]);
  });

  it('keep their lines when they are set wide apart', async () => {
    expect(texts(await layOutPages(paragraphs([long, other], { leading: 20 }, 14)))).toEqual([long, other]);
  });

  it('never take a heading in, nor join two headings', async () => {
    const heads = paragraphs(['1. Contexte', '1.1 Cadre de la mission'], { bold: true }, 0);
    const body = paragraphs([long], { y: 104 });
    const document = await layOutPages([...heads, ...body]);
    expect(texts(document)).toEqual(['Contexte', 'Cadre de la mission', long]);
    expect(document.blocks[0]).toMatchObject({ label: '1.', bold: true });
  });

  it('leave a bold line that ends with a colon alone', async () => {
    const document = await layOutPages([...paragraphs(['Livrables attendus :'], { bold: true }), ...paragraphs([long], { y: 92 })]);
    expect(texts(document)).toEqual(['Livrables attendus :', long]);
  });

  it('join a centred title over its lines', async () => {
    const lines = ['RECRUTEMENT D’UN BUREAU D’ÉTUDES POUR LE DIAGNOSTIC DES PETITES', 'EXPLOITATIONS FORESTIÈRES'];
    const title = lines.map((text, index) => ({ text, x: 70 + (74 - text.length) * 3, y: 60 + 12 * index, bold: true }));
    const document = await layOutPages([...title, ...paragraphs([long, other], { y: 110 })]);
    expect(texts(document)[0]).toBe(lines.join(' '));
  });

  it('keep a hyphen that is one, and drop the one that cuts a word the document knows', async () => {
    const cut = [
      'Le recensement est public et gratuit pour les habitants de la zone. Le socio-|économiste rend compte au chef de projet des travaux de ce même recense-|ment et des suites données.',
    ];
    const [text = ''] = texts(await layOutPages(paragraphs(cut, { letters: 80 })));
    expect(text).toContain('Le socio-économiste rend');
    expect(text).toContain('ce même recensement et');
  });

  it('go on over a page break, and over the furniture and notes that stand there', async () => {
    const lines = wrap(long, 75);
    const [first, second] = [lines.slice(0, 2).join(' '), lines.slice(2).join(' ')];
    const number = (page: number): MadeText => ({ text: `Page ${page} sur 3`, x: 260, y: 810, size: 8 });
    const document = await layOut({
      pages: [
        {
          texts: [...paragraphs([first], { y: 700 }), { text: '1 Enquête de 2019.', x: 70, y: 760, size: 8 }, number(1)],
          rules: [[70, 745, 200, 745]],
        },
        { texts: [...paragraphs([second, other]), number(2)] },
        { texts: [...paragraphs([other]), number(3)] },
      ],
    });
    expect(texts(document, 'paragraph')).toEqual([long, other, other]);
    expect(texts(document, 'furniture')).toEqual(['Page 1 sur 3', 'Page 2 sur 3', 'Page 3 sur 3']);
    expect(document.blocks.find((block) => block.kind === 'note')).toMatchObject({ label: '1', flow: { text: 'Enquête de 2019.' } });
  });
});

describe('items', () => {
  it('have their mark, their depth, and all their lines', async () => {
    const document = await layOutPages([
      ...paragraphs(['Le prestataire doit :']),
      { text: '• établir un diagnostic ;', x: 80, y: 100 },
      { text: '– par région ;', x: 100, y: 112 },
      { text: '– par métier, en distinguant les ateliers qui emploient des apprentis et', x: 100, y: 124 },
      { text: 'ceux qui n’en emploient pas ;', x: 112, y: 136 },
      { text: '• rendre un rapport.', x: 80, y: 148 },
    ]);
    const items = document.blocks.filter((block) => block.kind === 'item').map(({ label, level, flow }) => [label, level, flow.text]);
    expect(items).toEqual([
      ['•', 1, 'établir un diagnostic ;'],
      ['–', 2, 'par région ;'],
      ['–', 2, 'par métier, en distinguant les ateliers qui emploient des apprentis et ceux qui n’en emploient pas ;'],
      ['•', 1, 'rendre un rapport.'],
    ]);
  });

  it('are not opened by a number that a full line leaves to the next', async () => {
    const text = 'Le solde est versé au vu des procès-verbaux de réception des livrables 1, 2, 3. Les factures sont payées sous trente jours.';
    const broken = text.replace('2, 3.', '2 et|3.');
    const document = await layOutPages(paragraphs([broken], { letters: 78 }));
    expect(texts(document)).toEqual([broken.replace('|', ' ')]);
  });
});

describe('furniture', () => {
  const running = (page: number): readonly MadeText[] => [
    { text: 'Office des forêts – Cahier des charges', x: 70, y: 30, size: 8 },
    { text: `${page}/4`, x: 290, y: 815, size: 8 },
  ];

  it('is what comes back at the head and the foot of pages', async () => {
    const pages = [1, 2, 3, 4].map((page) => [...running(page), ...paragraphs([`Étape ${'ABCD'[page - 1]}. ${long}`, other], { y: 60 + 24 * page })]);
    const document = await layOutPages(...pages);
    expect(texts(document, 'furniture')).toHaveLength(8);
    expect(texts(document, 'paragraph')).toHaveLength(8);
  });

  it('is not the first line of a page that happens to come back once', async () => {
    const starts = ['Présentation', 'Suite du tableau', 'Annexe 1', 'Annexe 5', 'Suite du tableau', 'Signatures'];
    const pages = starts.map((start, index) => [{ text: start, x: 70, y: 50 }, ...paragraphs([long], { y: 150 + 24 * index })]);
    expect(texts(await layOutPages(...pages), 'furniture')).toEqual([]);
  });

  it('is a table of contents and a dump of addresses', async () => {
    const toc = ['1. Contexte', '2. Objectifs', '3. Livrables'].map((entry, index) => ({
      text: `${entry} ${'.'.repeat(50)} ${index + 2}`,
      x: 70,
      y: 80 + 12 * index,
    }));
    const dump = [0, 1].map((index) => ({ text: `https://exemple.org/avis/${index}`, x: 70, y: 400 + 12 * index }));
    const document = await layOutPages([...toc, ...paragraphs([long], { y: 140 }), ...dump]);
    expect(texts(document, 'furniture')).toHaveLength(5);
    expect(texts(document, 'paragraph')).toEqual([long]);
  });
});

describe('notes', () => {
  it('lose their calls in the words; an exponent stays', async () => {
    const size = 6;
    const page: MadePage = {
      texts: [
        ...paragraphs([long]),
        { text: 'Une salle de 40 m', x: 70, y: 130 },
        { text: '2', x: 172, y: 126, size },
        { text: 'au siège', x: 184, y: 130 },
        { text: '1', x: 232, y: 126, size },
        { text: '.', x: 236, y: 130 },
        { text: '1', x: 70, y: 756, size },
        { text: 'Rue des Tanneurs.', x: 76, y: 760, size: 8 },
      ],
      rules: [[70, 745, 200, 745]],
    };
    const document = await layOut({ pages: [page] });
    expect(texts(document, 'paragraph')).toEqual([long, 'Une salle de 40 m2 au siège.']);
    expect(document.blocks.find((block) => block.kind === 'note')).toMatchObject({ label: '1', flow: { text: 'Rue des Tanneurs.' } });
  });
});

/** A grid with its borders, and one text in each cell, lines parted by « | ». */
function table(rows: readonly (readonly string[])[], { y = 200, columns = [70, 250, 350, 520], height = 40 } = {}): MadePage {
  const bottom = y + height * rows.length;
  const rules = [
    ...Array.from({ length: rows.length + 1 }, (_, index) => [columns[0] ?? 0, y + height * index, columns.at(-1) ?? 0, y + height * index] as const),
    ...columns.map((x) => [x, y, x, bottom] as const),
  ];
  const cellTexts = rows.flatMap((row, r) =>
    row.flatMap((text, c) =>
      text
        .split('|')
        .flatMap((line, l) => (line === '' ? [] : [{ text: line, x: (columns[c] ?? 0) + 5, y: y + height * r + 12 + 12 * l, bold: r === 0 }])),
    ),
  );
  return { texts: cellTexts, rules };
}

const header = ['Livrable', 'Jours', 'Échéance'];

describe('tables with rules', () => {
  it('give one line and one row block per row, lines of a cell joined', async () => {
    const { texts: words = [], rules = [] } = table([header, ['Rapport de|démarrage', '12', '30|septembre'], ['Rapport final', '20', '']]);
    const document = await layOut({ pages: [{ texts: [...paragraphs([long]), ...words, ...paragraphs([other], { y: 360 })], rules }] });
    expect(cells(document)).toEqual([header, ['Rapport de démarrage', '12', '30 septembre'], ['Rapport final', '20', '']]);
    expect(document.text).toContain('\nRapport de démarrage\t12\t30 septembre\n');
    expect(document.blocks.filter((block) => block.kind === 'row').map((block) => block.header === true)).toEqual([true, false, false]);
    expect(texts(document, 'paragraph')).toEqual([long, other]);
  });

  it('know merged cells', async () => {
    const page: MadePage = {
      texts: [
        { text: 'Phase', x: 75, y: 212 },
        { text: 'Diagnostic', x: 205, y: 212 },
        { text: 'Enquête', x: 205, y: 252 },
        { text: 'Total', x: 75, y: 292 },
      ],
      rules: [
        ...[200, 280, 320].map((y) => [70, y, 400, y] as const),
        [200, 240, 400, 240],
        [70, 200, 70, 320],
        [200, 200, 200, 280],
        [400, 200, 400, 320],
      ],
    };
    const rows = (await layOut({ pages: [page] })).blocks.filter((block) => block.kind === 'row').map((block) => block.cells ?? []);
    expect(rows.map((row) => row.map(({ column, columnSpan, continued, flow }) => [column, columnSpan, continued === true, flow.text]))).toEqual([
      [
        [0, 1, false, 'Phase'],
        [1, 1, false, 'Diagnostic'],
      ],
      [
        [0, 1, true, ''],
        [1, 1, false, 'Enquête'],
      ],
      [[0, 2, false, 'Total']],
    ]);
  });

  it('are one over a page break: the header again is furniture, a row that was cut is whole', async () => {
    const first = table([header, ['Note de cadrage', '4', '2 mai'], ['Rapport de diagnostic', '30', '15 juin']], { y: 600 });
    const second = table([header, ['et annexes', '', ''], ['Rapport final', '12', '1er août']], { y: 60 });
    const document = await layOut({ pages: [first, second] });
    expect(cells(document)).toEqual([
      header,
      ['Note de cadrage', '4', '2 mai'],
      ['Rapport de diagnostic et annexes', '30', '15 juin'],
      ['Rapport final', '12', '1er août'],
    ]);
    expect(new Set(document.blocks.filter((block) => block.kind === 'row').map((block) => block.table))).toEqual(new Set([0]));
    expect(texts(document, 'furniture')).toEqual([header.join('\t')]);
  });

  it('are two when text stands between them', async () => {
    const first = table([header, ['Note de cadrage', '4', '2 mai']], { y: 200 });
    const second = table([header, ['Rapport final', '12', '1er août']], { y: 400 });
    const document = await layOut({
      pages: [
        {
          texts: [...(first.texts ?? []), ...paragraphs([long], { y: 320 }), ...(second.texts ?? [])],
          rules: [...(first.rules ?? []), ...(second.rules ?? [])],
        },
      ],
    });
    expect(document.blocks.filter((block) => block.kind === 'row').map((block) => block.table)).toEqual([0, 0, 1, 1]);
  });

  it('are none when a frame holds plain text, or a rule underlines words', async () => {
    const rules = [
      [60, 60, 540, 60],
      [60, 130, 540, 130],
      [60, 60, 60, 130],
      [540, 60, 540, 130],
      [70, 202, 130, 202],
    ] as const;
    const document = await layOut({
      pages: [{ texts: [...paragraphs([long]), { text: 'Livrables', x: 70, y: 200 }, ...paragraphs([other], { y: 220 })], rules }],
    });
    expect(texts(document)).toEqual([long, 'Livrables', other]);
  });

  it('need no vertical rules when their columns are plain', async () => {
    const { texts: words = [], rules = [] } = table([header, ['Note de cadrage', '4', '2 mai'], ['Rapport de|diagnostic', '30', '15 juin']]);
    const flat = rules.filter(([x1, , x2]) => x1 !== x2);
    const document = await layOut({ pages: [{ texts: [...paragraphs([long]), ...words], rules: flat }] });
    expect(cells(document)).toEqual([header, ['Note de cadrage', '4', '2 mai'], ['Rapport de diagnostic', '30', '15 juin']]);
  });
});

describe('tables without rules', () => {
  it('are read when their columns leave no doubt', async () => {
    const { texts: words = [] } = table([header, ['Note de cadrage', '4', '2 mai'], ['Rapport de|diagnostic', '30', '15 juin']], { height: 26 });
    const document = await layOutPages([...paragraphs([long]), ...words, ...paragraphs([other], { y: 320 })]);
    expect(cells(document)).toEqual([header, ['Note de cadrage', '4', '2 mai'], ['Rapport de diagnostic', '30', '15 juin']]);
    expect(texts(document, 'paragraph')).toEqual([long, other]);
  });

  it('are not made of bullets far from their texts', async () => {
    const items = ['Note de cadrage', 'Rapport de visite', 'Carnet des orgues'].flatMap((text, index) => [
      { text: '•', x: 70, y: 80 + 26 * index },
      { text: `${index + 1}. ${text}`, x: 106, y: 80 + 26 * index },
      { text: 'et son résumé en deux pages', x: 106, y: 92 + 26 * index },
    ]);
    expect(cells(await layOutPages(items))).toEqual([]);
  });

  it('are not made of numbered headings, nor of two lines that happen to align', async () => {
    const heads = ['1.', '2.', '3.'].flatMap((label, index) => [
      { text: label, x: 70, y: 80 + 30 * index },
      { text: 'Contexte de la mission', x: 106, y: 80 + 30 * index },
    ]);
    const pair = [0, 1].flatMap((index) => [
      { text: 'Le Directeur', x: 70, y: 400 + 12 * index },
      { text: 'Le Consultant', x: 350, y: 400 + 12 * index },
    ]);
    expect(cells(await layOutPages([...heads, ...pair]))).toEqual([]);
  });
});

describe('words that are not to be read', () => {
  it('are those that are struck or invisible, and a notice says so', async () => {
    const page: MadePage = {
      texts: [
        ...paragraphs([long]),
        { text: 'Le délai est de trente quarante jours.', x: 70, y: 130 },
        { text: 'brouillon', x: 70, y: 300, mode: 3 },
      ],
      rules: [[166, 127, 202, 127]],
    };
    const document = await layOut({ pages: [page] });
    expect(texts(document)).toEqual([long, 'Le délai est de quarante jours.']);
    expect(document.notices.map(({ code, page: number }) => [code, number])).toEqual([
      ['tracked-changes', 1],
      ['hidden-text', 1],
    ]);
  });

  it('are furniture when they run up the margin, which cuts no paragraph', async () => {
    const raw = 'BT /F1 8 Tf 0 1 -1 0 40 500 Tm (Version provisoire) Tj ET';
    const document = await layOut({ pages: [{ texts: paragraphs([long, other], { y: 280 }), raw }] });
    expect(texts(document, 'furniture')).toEqual(['Version provisoire']);
    expect(texts(document, 'paragraph')).toEqual([long, other]);
  });
});

describe('two columns', () => {
  it('are read one after the other, below what takes the whole width', async () => {
    const narrow = { letters: 34, y: 120 };
    const document = await layOutPages([
      ...paragraphs([long]),
      ...paragraphs([long, other], narrow),
      ...paragraphs([other, long], { ...narrow, x: 320 }),
    ]);
    expect(texts(document)).toEqual([long, long, other, other, long]);
  });
});

describe('headings', () => {
  it('are told by the tags of the file when they look like headings', async () => {
    const document = await layOutPages([
      { text: 'Durée de la mission', x: 70, y: 80, bold: true, tag: 'H2' },
      { text: 'La mission dure trois mois.', x: 70, y: 92, tag: 'P' },
      { text: 'Elle commence en mai.', x: 70, y: 104, tag: 'H3' },
    ]);
    expect(document.blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
  });

  it('are told by its outline', async () => {
    const document = await layOut({
      pages: [{ texts: [{ text: '3. Livrables', x: 70, y: 80, bold: true }, ...paragraphs([long], { y: 100 })] }],
      outline: [{ title: '3. Livrables', page: 1, y: 70 }],
    });
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', level: 1, label: '3.', flow: { text: 'Livrables' } });
  });

  it('carry what sections are found by: size, weight, blank above', async () => {
    const document = await layOutPages([{ text: 'Livrables', x: 70, y: 80, size: 15, bold: true }, ...paragraphs([long, other], { y: 110 })]);
    expect(document.blocks.map(({ size, bold, spaced }) => [size, bold === true, spaced === true])).toEqual([
      [1.5, true, true],
      [1, false, true],
      [1, false, true],
    ]);
  });
});

describe('blocks side by side', () => {
  const at = (text: string, x: number, y: number): MadeText => ({ text, x, y });

  it('are read one after the other at the head of a document', async () => {
    const left = ['MINISTÈRE DES MINES', 'ET DES CARRIÈRES', 'Direction du cadastre'].map((text, index) => at(text, 70, 70 + 12 * index));
    const right = ['RÉPUBLIQUE', 'Paix et travail'].map((text, index) => at(text, 380, 76 + 12 * index));
    const document = await layOutPages([...left, ...right, ...paragraphs([long], { y: 200 })]);
    expect(document.text.split('\n').slice(0, 5)).toEqual([
      'MINISTÈRE DES MINES',
      'ET DES CARRIÈRES',
      'Direction du cadastre',
      'RÉPUBLIQUE',
      'Paix et travail',
    ]);
  });

  it('are left alone when the file writes them row by row', async () => {
    const rows = ['Pays', 'Durée'].flatMap((text, index) => [at(text, 70, 70 + 14 * index), at(`valeur ${index}`, 300, 70 + 14 * index)]);
    const document = await layOutPages([...rows, ...paragraphs([long], { y: 200 })]);
    expect(document.text.split('\n').slice(0, 2)).toEqual(['Pays valeur 0', 'Durée valeur 1']);
  });

  it('keep a framed box out of the paragraph that it stands beside', async () => {
    const rules = [
      [380, 92, 550, 92],
      [380, 140, 550, 140],
      [380, 92, 380, 140],
      [550, 92, 550, 140],
    ] as const;
    const lines = wrap(long, 50).map((text, index) => at(text, 70, 100 + 12 * index));
    const box = ['En bref', 'Durée : 30 jours'].map((text, index) => at(text, 390, 106 + 12 * index));
    const document = await layOut({ pages: [{ texts: [...lines, ...box], rules }] });
    expect(texts(document)).toContain(long);
    expect(document.text).toContain('En bref\nDurée : 30 jours');
  });
});

describe('a cell too narrow for a word', () => {
  it.each([
    [['Pourcenta', 'ge'], 'Pourcentage'],
    [['Rapport', 'de fin'], 'Rapport de fin'],
    [['Montants', 'des'], 'Montants des'],
    [['D', '1'], 'D1'],
    [['R', 'é', 'f.'], 'Réf.'],
    [['A', 'B'], 'A B'],
    [['1', '2'], '1 2'],
    [['2', '0', '%'], '20 %'],
    [['1', '2', 'kg'], '1 2 kg'],
    [['12/02/202', '7'], '12/02/2027'],
    [['12/02/', '2027'], '12/02/2027'],
    [['mars 20', '27'], 'mars 2027'],
    [['30', '20 %'], '30 20 %'],
    [['le 12', '2027'], 'le 12 2027'],
    [['Lot 20', '27 m'], 'Lot 20 27 m'],
    [['Paiem', 'en', 't'], 'Paiement'],
    [['Prix', 'en', 'francs'], 'Prix en francs'],
  ])('makes %j whole, and that alone', async (parts, whole) => {
    const width = Math.max(...parts.map((part) => part.length)) * 6 + 12;
    const [left, right, end] = [70, 70 + width, 400];
    const texts: MadeText[] = parts.map((text, index) => ({ text, x: left + 6, y: 112 + 12 * index }));
    const foot = 108 + 12 * parts.length;
    const y = foot + 13;
    texts.push({ text: 'Condition', x: right + 6, y: 112 }, { text: '30 %', x: left + 6, y }, { text: 'à la signature', x: right + 6, y });
    texts.push({ text: 'Chaque paiement suit une facture, adressée au service.', x: 70, y: y + 60 });
    const rules = [...[100, foot, y + 10].map((at) => [left, at, end, at] as const), ...[left, right, end].map((x) => [x, 100, x, y + 10] as const)];
    expect(cells(await layOut({ pages: [{ texts, rules }] }))[0]).toEqual([whole, 'Condition']);
  });
});
