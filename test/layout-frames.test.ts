// Small PDFs whose drawn grid lays out the page → blocks: titles of the left column, texts and tables of the right one.
import { describe, expect, it } from 'vitest';
import type { Document } from '../src/document/document.ts';
import { layoutPaged } from '../src/layout/paged.ts';
import { outline } from '../src/sections/outline.ts';
import { openPdf } from '../src/source/pdf/open-pdf.ts';
import { type MadePage, type MadeText, makePdf } from './support/make-pdf.ts';

type Rule = readonly [number, number, number, number];

async function layOut(...pages: readonly MadePage[]): Promise<Document> {
  const source = await openPdf(makePdf({ pages }), {});
  if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
  return layoutPaged(source);
}

/** Rules of a grid with these edges, of which `skip` leaves out verticals between two of the rows. */
function grid(xs: readonly number[], ys: readonly number[], skip: (x: number, row: number) => boolean = () => false): readonly Rule[] {
  const [left = 0, right = 0, top = 0] = [xs[0], xs.at(-1), ys[0]];
  const across = ys.map((y): Rule => [left, y, right, y]);
  const down = xs.flatMap((x) => ys.slice(1).flatMap((y, row): Rule[] => (skip(x, row) ? [] : [[x, ys[row] ?? top, x, y]])));
  return [...across, ...down];
}

function lines(x: number, y: number, texts: readonly string[], bold = false): readonly MadeText[] {
  return texts.map((text, index) => ({ text, x, y: y + 12 * index, ...(bold ? { bold } : {}) }));
}

function told(document: Document): readonly (readonly string[])[] {
  return document.blocks.map(({ kind, flow, cells }) => (kind === 'row' ? (cells ?? []).map((cell) => cell.flow.text) : [flow.text]));
}

const context = ['Les bergers du plateau vendent leur laine brute à', 'des marchands de passage, faute d’atelier de tri.'];
const duration = ['La mission se déroule en quatre mois à compter de', 'la signature du contrat par les deux parties.'];
const expected = [
  ['Contexte'],
  [context.join(' ')],
  ['Documents à remettre'],
  ['Le bureau remet :'],
  ['Document', 'Semaine'],
  ['Relevé', '4'],
  ['Mémoire', '12'],
  ['Chaque document est remis en français.'],
  ['Durée'],
  [duration.join(' ')],
];

/** Three rows of a title and its text, the second text around a table of `columns`. */
function page(columns: readonly number[], rules: readonly Rule[]): MadePage {
  const [first = 0, second = 0] = columns;
  return {
    rules,
    texts: [
      ...lines(76, 112, ['Contexte'], true),
      ...lines(206, 112, context),
      ...lines(76, 146, ['Documents à', 'remettre'], true),
      ...lines(206, 146, ['Le bureau remet :']),
      ...lines(first + 5, 167, ['Document'], true),
      ...lines(second + 5, 167, ['Semaine'], true),
      ...lines(first + 5, 187, ['Relevé']),
      ...lines(second + 5, 187, ['4']),
      ...lines(first + 5, 207, ['Mémoire']),
      ...lines(second + 5, 207, ['12']),
      ...lines(206, 230, ['Chaque document est remis en français.']),
      ...lines(76, 252, ['Durée'], true),
      ...lines(206, 252, duration),
    ],
  };
}

const rows = [100, 134, 240, 280];

describe('a grid whose cell holds a table', () => {
  it('is read title by title, the table in its place', async () => {
    expect(told(await layOut(page([210, 400], [...grid([70, 200, 520], rows), ...grid([210, 400, 500], [155, 175, 195, 215])])))).toEqual(expected);
  });

  it('is one where the rules of the table touch those of the grid', async () => {
    const ys = [100, 134, 155, 175, 195, 215, 240, 280];
    const inTable = (row: number): boolean => row > 1 && row < 5;
    const down = grid([70, 200, 400, 520], ys, (x, row) => x === 400 && !inTable(row)).filter(([, y1, , y2]) => y1 !== y2);
    const across = ys.map((y): Rule => [rows.includes(y) ? 70 : 200, y, 520, y]);
    expect(told(await layOut(page([200, 400], [...across, ...down])))).toEqual(expected);
  });

  it('may be a frame around the same centre as the table', async () => {
    const { texts = [] } = page([210, 400], []);
    const rules = [...grid([70, 520], [100, 280]), ...grid([120, 395, 470], [155, 175, 195, 225])];
    const document = await layOut({ texts: texts.filter(({ x, y }) => x > 200 && y > 160 && y < 220), rules });
    expect(told(document)).toEqual([
      ['Document', 'Semaine'],
      ['Relevé', '4'],
      ['Mémoire', '12'],
    ]);
  });

  it('goes on over the page break, where it holds no table', async () => {
    const below: MadePage = {
      rules: grid([70, 200, 520], [60, 94, 128]),
      texts: [
        ...lines(206, 72, ['le solde étant remis avec le mémoire, en trois', 'exemplaires.']),
        ...lines(76, 106, ['Budget'], true),
        ...lines(206, 106, ['Le montant ne dépasse pas neuf millions de francs,', 'toutes taxes comprises.']),
      ],
    };
    const above = page([210, 400], [...grid([70, 200, 520], [...rows.slice(0, 3), 800]), ...grid([210, 400, 500], [155, 175, 195, 215])]);
    const blocks = told(await layOut(above, below));
    expect(blocks.slice(-2)).toEqual([['Budget'], ['Le montant ne dépasse pas neuf millions de francs, toutes taxes comprises.']]);
    expect(blocks.some((block) => block.length > 2)).toBe(false);
  });
});

describe('a table of data', () => {
  it('stays one, whatever cells of it hold several paragraphs or span rows', async () => {
    const ys = [100, 120, 154, 188];
    const down = grid([70, 200, 400, 520], ys).filter(([, y1, , y2]) => y1 !== y2);
    const across = ys.map((y): Rule => [y === 154 ? 200 : 70, y, 520, y]);
    const document = await layOut({
      rules: [...across, ...down],
      texts: [
        ...lines(76, 112, ['Phase'], true),
        ...lines(206, 112, ['Activité'], true),
        ...lines(406, 112, ['Jours'], true),
        ...lines(76, 132, ['Cadrage']),
        ...lines(206, 132, ['Lecture des dossiers.', 'Réunion de départ.']),
        ...lines(406, 132, ['4']),
        ...lines(206, 166, ['Visite des ateliers.']),
        ...lines(406, 166, ['6']),
      ],
    });
    expect(told(document)).toEqual([
      ['Phase', 'Activité', 'Jours'],
      ['Cadrage', 'Lecture des dossiers. Réunion de départ.', '4'],
      ['', 'Visite des ateliers.', '6'],
    ]);
    expect(document.blocks[1]?.cells?.[1]?.paragraphs).toEqual(['Lecture des dossiers. '.length]);
  });
});

describe('a table of data around another', () => {
  it('keeps its columns', async () => {
    const document = await layOut({
      rules: [...grid([70, 170, 420, 520], [100, 120, 200, 220]), ...grid([200, 300, 400], [140, 160, 180])],
      texts: [
        ...lines(76, 112, ['Document'], true),
        ...lines(176, 112, ['Contenu'], true),
        ...lines(426, 112, ['Semaine'], true),
        ...lines(76, 132, ['Relevé']),
        ...lines(176, 132, ['Pour chaque village :']),
        ...lines(205, 152, ['Volumes']),
        ...lines(305, 152, ['Prix']),
        ...lines(205, 172, ['Acheteurs']),
        ...lines(305, 172, ['Dates']),
        ...lines(426, 132, ['4']),
        ...lines(76, 212, ['Mémoire']),
        ...lines(176, 212, ['Synthèse']),
        ...lines(426, 212, ['12']),
      ],
    });
    expect(told(document).map((cells) => [cells[0], cells.at(-1)])).toEqual([
      ['Document', 'Semaine'],
      ['Relevé', '4'],
      ['Mémoire', '12'],
    ]);
  });

  it('keeps its grid where rows of remarks cross it', async () => {
    const ys = [100, 120, 140, 160, 194, 214, 234, 268];
    const wide = (row: number): boolean => row === 3 || row === 6;
    const remark = ['Les années de chaque expert sont comptées à la date', 'de remise des offres, d’après les pièces jointes.'];
    const across = ys.map((y): Rule => [y === 140 || y === 214 ? 170 : 70, y, 520, y]);
    const document = await layOut({
      rules: [...across, ...grid([70, 170, 420, 520], ys, (x, row) => x === 420 && wide(row)).filter(([, y1, , y2]) => y1 !== y2)],
      texts: [
        ...lines(76, 112, ['Critère'], true),
        ...lines(176, 112, ['Détail'], true),
        ...lines(426, 112, ['Points'], true),
        ...lines(76, 132, ['Expérience']),
        ...lines(176, 132, ['Missions']),
        ...lines(426, 132, ['20']),
        ...lines(176, 152, ['Années']),
        ...lines(426, 152, ['30']),
        ...lines(76, 172, ['Remarque']),
        ...lines(176, 172, remark),
        ...lines(76, 206, ['Méthode']),
        ...lines(176, 206, ['Clarté']),
        ...lines(426, 206, ['30']),
        ...lines(176, 226, ['Calendrier']),
        ...lines(426, 226, ['20']),
        ...lines(76, 246, ['Remarque']),
        ...lines(176, 246, remark),
      ],
    });
    expect(told(document).filter((cells) => cells.length < 2)).toEqual([]);
  });
});

describe('an outline in two columns', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['1/ Contexte', context],
    ['2/ Objectif de la mission', ['La mission prépare l’ouverture d’un atelier de tri', 'tenu par les bergers eux-mêmes.']],
    ['3/ Livrables', ['Le bureau remet :', '- un relevé des volumes de laine ;', '- un mémoire de synthèse.']],
    ['4/ Durée', duration],
    ['5/ Nos usages', ['Le bureau prévient le syndicat de ses visites une', 'semaine à l’avance, par courrier.']],
  ];
  const made = (): MadePage => ({
    rules: grid([70, 200, 520], [100, ...texts.map((_, index) => 150 + 50 * index)]),
    texts: texts.flatMap(([title, body], index) => [
      ...lines(76, 112 + 50 * index, [title.slice(0, 18)], true),
      ...lines(206, 112 + 50 * index, body),
    ]),
  });

  it('gives its titles and their numbers, and the items of its lists', async () => {
    const { sections } = outline(await layOut(made()));
    expect(sections.map(({ number, types }) => [number, types[0]])).toEqual([
      ['1', 'contexte'],
      ['2', 'objectifs'],
      ['3', 'livrables'],
      ['4', 'calendrier'],
      ['5', 'autre'],
    ]);
    expect(sections[2]?.blocks.map(({ kind, flow }) => [kind, flow.text])).toEqual([
      ['paragraph', 'Le bureau remet :'],
      ['item', 'un relevé des volumes de laine ;'],
      ['item', 'un mémoire de synthèse.'],
    ]);
  });
});

describe('a grid whose cells take its whole width', () => {
  const texts: readonly MadeText[] = [
    ...lines(76, 112, ['CONTEXTE'], true),
    ...lines(76, 132, context),
    ...lines(76, 182, ['DOCUMENTS À REMETTRE'], true),
    ...lines(76, 202, ['Le bureau remet, en français et en deux exemplaires, les', 'documents qui suivent, que la coopérative approuve :']),
    ...lines(85, 237, ['Document'], true),
    ...lines(305, 237, ['Semaine'], true),
    ...lines(85, 257, ['Relevé']),
    ...lines(305, 257, ['4']),
    ...lines(85, 277, ['Mémoire']),
    ...lines(305, 277, ['12']),
    ...lines(76, 302, ['DURÉE'], true),
    ...lines(76, 322, duration),
  ];

  it('is the page of a form: titles in bands, their texts, and the tables that stand in them', async () => {
    const rules = [...grid([70, 520], [100, 118, 170, 188, 290, 308, 350]), ...grid([80, 300, 510], [225, 243, 263, 283])];
    expect(told(await layOut({ texts, rules }))).toEqual([
      ['CONTEXTE'],
      [context.join(' ')],
      ['DOCUMENTS À REMETTRE'],
      ['Le bureau remet, en français et en deux exemplaires, les documents qui suivent, que la coopérative approuve :'],
      ['Document', 'Semaine'],
      ['Relevé', '4'],
      ['Mémoire', '12'],
      ['DURÉE'],
      [duration.join(' ')],
    ]);
  });

  it('is so too where the rules of a table touch its own', async () => {
    const ys = [100, 118, 170, 188, 225, 243, 263, 283, 308, 350];
    const rules = grid([70, 300, 520], ys, (x, row) => x === 300 && (row < 4 || row > 6));
    const blocks = told(await layOut({ texts, rules }));
    expect(blocks.slice(0, 2)).toEqual([['CONTEXTE'], [context.join(' ')]]);
    expect(blocks.slice(4, 7)).toEqual([
      ['Document', 'Semaine'],
      ['Relevé', '4'],
      ['Mémoire', '12'],
    ]);
  });

  it('stays a table of data where titles of groups and a remark take it', async () => {
    const data: readonly MadeText[] = [
      ...lines(76, 112, ['Lot 1 : les marchés de la plaine, de juin à septembre'], true),
      ...['Relever les prix de la laine sur six marchés', 'Former les agents des trois coopératives au tri'].flatMap((text, index) => [
        ...lines(76, 132 + 20 * index, [text]),
        ...lines(400, 132 + 20 * index, ['quatre semaines']),
      ]),
      ...lines(76, 172, ['Lot 2 : les marchés du plateau, d’octobre à décembre'], true),
      ...lines(76, 192, ['Relever les prix de la laine sur neuf marchés']),
      ...lines(400, 192, ['six semaines']),
      ...lines(76, 212, ['Les jours de route entre deux marchés sont compris dans les durées.']),
    ];
    const rules = grid([70, 390, 520], [100, 120, 140, 160, 180, 200, 220], (x, row) => x === 390 && [0, 3, 5].includes(row));
    expect((await layOut({ texts: data, rules })).blocks.every(({ kind }) => kind === 'row')).toBe(true);
  });
});
