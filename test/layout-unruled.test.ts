// Small PDFs with tables that no rule draws → their rows: cells of several lines, columns that stand close, titles and texts around them.
import { describe, expect, it } from 'vitest';
import { layoutPaged } from '../src/layout/paged.ts';
import { openPdf } from '../src/source/pdf/open-pdf.ts';
import { type MadeText, makePdf, paragraphs } from './support/make-pdf.ts';

async function told(texts: readonly MadeText[]): Promise<readonly (readonly string[])[]> {
  const source = await openPdf(makePdf({ pages: [{ texts }] }), {});
  if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
  return layoutPaged(source).blocks.map(({ kind, flow, cells }) => (kind === 'row' ? (cells ?? []).map((cell) => cell.flow.text) : [flow.text]));
}

/** Lines of cells, 12 points apart, at the places of their columns; « | » parts the columns. */
function lines(xs: readonly number[], rows: readonly string[], y = 200, bold = 0): readonly MadeText[] {
  return rows.flatMap((row, index) =>
    row.split('|').flatMap((text, column) => (text === '' ? [] : [{ text, x: xs[column] ?? 70, y: y + 12 * index, bold: index < bold }])),
  );
}

const before = 'Les travaux des trois années à venir sont rangés comme suit par le syndicat des eaux et par les fontainiers.';

describe('rows of several lines that no blank parts', () => {
  it('are told by small letters and by lines that had no room left', async () => {
    const rows = [
      'Ouvrage|Travaux|Délai',
      'Forage de Koumbia et|Reprise de la margelle et des|trois mois après la',
      'son abri|abords ; pose de la clôture|réception du site',
      'Puits de Sirakoro|Curage|deux mois après la',
      '||commande',
      'Château d’eau du bourg|Étanchéité de la cuve|cinq mois',
    ];
    expect(await told([...paragraphs([before]), ...lines([70, 230, 430], rows, 140, 1)])).toEqual([
      [before],
      ['Ouvrage', 'Travaux', 'Délai'],
      ['Forage de Koumbia et son abri', 'Reprise de la margelle et des abords ; pose de la clôture', 'trois mois après la réception du site'],
      ['Puits de Sirakoro', 'Curage', 'deux mois après la commande'],
      ['Château d’eau du bourg', 'Étanchéité de la cuve', 'cinq mois'],
    ]);
  });

  it('hold the second line of their header', async () => {
    const rows = ['Relevé|Nombre de|Jours', '|forages|en tout', 'Plateau|9|18', 'Vallée|5|10', 'Bourg|2|4'];
    expect((await told(lines([70, 200, 270], rows, 140, 2)))[0]).toEqual(['Relevé', 'Nombre de forages', 'Jours en tout']);
  });

  it('are each a row where each opens one', async () => {
    const rows = ['Forage|Village|Débit', 'Nord|Koumbia|Fort', 'Centre|Sirakoro|Faible', '|Bourg|Moyen', 'Sud|Doumba|Faible'];
    expect(await told(lines([70, 200, 330], rows, 140, 1))).toHaveLength(5);
  });
});

describe('columns that stand close', () => {
  it('are seen where words stand under each other, line after line', async () => {
    const rows = [
      'Pièce du dossier à|Ce que la pièce doit dire de la|Le jour où elle est',
      'remettre|visite|remise',
      'Fiche de visite|État de chaque forage du plateau|Au plus tard le 3 mai',
      'Plan des travaux|Ordre des travaux, coût et durée|Au plus tard le 9 juin',
      'Rapport de clôture|Ce qui a été fait, et ce qui reste|Au plus tard le 2 juillet',
    ];
    expect(await told([...paragraphs([before]), ...lines([70, 190, 405], rows, 140, 2)])).toEqual([
      [before],
      ['Pièce du dossier à remettre', 'Ce que la pièce doit dire de la visite', 'Le jour où elle est remise'],
      ['Fiche de visite', 'État de chaque forage du plateau', 'Au plus tard le 3 mai'],
      ['Plan des travaux', 'Ordre des travaux, coût et durée', 'Au plus tard le 9 juin'],
      ['Rapport de clôture', 'Ce qui a été fait, et ce qui reste', 'Au plus tard le 2 juillet'],
    ]);
  });
});

describe('a title under a table', () => {
  it('is no row of it, though a blank stands after its number', async () => {
    const rows = ['1|Fiche de visite|6 jours', '2|Plan des travaux|9 jours', '3|Rapport de clôture|4 jours'];
    const title: readonly MadeText[] = [
      { text: 'V.', x: 70, y: 190, bold: true },
      { text: 'Paiement', x: 100, y: 190, bold: true },
    ];
    const document = await told([...lines([70, 100, 300], rows, 140), ...title, ...paragraphs([before], { y: 210 })]);
    expect(document.slice(3)).toEqual([['Paiement'], [before]]);
  });
});

describe('a table without rules over a page break', () => {
  const head = [
    'Ouvrage|Travaux|Jours',
    'Forage nord|Reprise de la margelle|12',
    'Puits de Sirakoro|Curage|9',
    'Château d’eau|Étanchéité de la cuve|20',
  ];

  async function over(second: readonly MadeText[]): Promise<readonly (number | undefined)[]> {
    const texts = [...paragraphs([before], { y: 640 }), ...lines([70, 230, 430], head, 690, 1)];
    const source = await openPdf(makePdf({ pages: [{ texts }, { texts: second }] }), {});
    if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
    return layoutPaged(source)
      .blocks.filter(({ page }) => page === 2)
      .map(({ table }) => table);
  }

  it('has the row that is left of it', async () => {
    expect(await over([...lines([70, 230, 430], ['Total||41'], 60), ...paragraphs([before], { y: 100 })])).toEqual([0, undefined]);
  });

  it('has no words that stand elsewhere', async () => {
    expect(await over([...lines([70, 190, 300], ['Fait au bourg|le 3 mai|la maire'], 60), ...paragraphs([before], { y: 100 })])).not.toContain(0);
    expect(await over(paragraphs([before], { y: 60 }))).toEqual([undefined]);
  });
});

describe('the beginning of a table that a page break cuts after its first row', () => {
  const head = 'Ouvrage|Travaux|Jours';
  const rest = ['Puits de Sirakoro|Curage|9', 'Château d’eau|Étanchéité de la cuve|20', 'Total||41'];

  async function kinds(first: readonly MadeText[], second: readonly MadeText[]): Promise<readonly string[]> {
    const source = await openPdf(makePdf({ pages: [{ texts: first }, { texts: second }] }), {});
    if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
    return layoutPaged(source).blocks.map(({ kind, table, header }) => `${kind} ${table ?? ''}${header ? ' header' : ''}`.trim());
  }
  const xs = [70, 230, 430];
  const above = paragraphs([before], { y: 640 });

  it('is read with the rest, whose head is told again', async () => {
    const first = [...above, ...lines(xs, [head, 'Forage nord|Reprise de la margelle|12'], 690, 1)];
    expect(await kinds(first, lines(xs, [head, ...rest], 60, 1))).toEqual([
      'paragraph',
      'row 0 header',
      'row 0',
      'furniture',
      'row 0',
      'row 0',
      'row 0',
    ]);
  });

  it('is read with the rest, over which no head stands', async () => {
    const first = [...above, ...lines(xs, [head, 'Forage nord|Reprise de la margelle|12'], 690, 1)];
    expect(await kinds(first, lines(xs, rest, 60))).toEqual(['paragraph', 'row 0 header', 'row 0', 'row 0', 'row 0', 'row 0']);
  });

  it('is read with the rest of the row that the break cuts, though a note stands between', async () => {
    const first = [
      ...above,
      ...lines(xs, [head, 'Forage nord|Reprise de la margelle,|12'], 690, 1),
      { text: '1 Arrêté du 3 mai.', x: 70, y: 770, size: 7 },
    ];
    const second = lines(xs, ['|pose de la clôture', ...rest], 60);
    expect((await kinds(first, second)).slice(1, 3)).toEqual(['row 0 header', 'row 0']);
    expect((await kinds(first, second)).filter((kind) => kind.startsWith('row'))).toHaveLength(5);
  });

  it('is the head alone, when a word of it stands over each column', async () => {
    expect((await kinds([...above, ...lines(xs, [head], 690, 1)], lines(xs, rest, 60)))[1]).toBe('row 0 header');
    expect(await kinds([...above, ...lines(xs, ['Ouvrage'], 690, 1)], lines(xs, rest, 60))).not.toContain('row 0 header');
    const pairs = ['a|Forage nord', 'b|Puits de Sirakoro', 'c|Château d’eau'];
    expect(await kinds([...above, ...lines([70, 130], ['5.|Travaux'], 690, 1)], lines([70, 130], pairs, 60))).not.toContain('row 0 header');
  });

  it('is no line that stands elsewhere, nor one with another head', async () => {
    const aside = [...above, ...lines([70, 190, 330], [head, 'Forage nord|Margelle|12'], 690, 1)];
    expect(await kinds(aside, lines(xs, rest, 60))).not.toContain('row 0 header');
    const plain = [...above, ...lines(xs, ['Fait au bourg|le 3 mai|la maire'], 690)];
    expect((await kinds(plain, lines(xs, [head, ...rest], 60, 1)))[1]).toBe('paragraph');
    expect((await kinds(above, lines(xs, [head, ...rest], 60, 1)))[0]).toBe('paragraph');
  });
});

describe('a head that stands otherwise than its column', () => {
  it('heads values that are set at the right', async () => {
    const right = ['26.02.2027', '30.04.2027', '4.06.2027'].map((text, index) => ({ text, x: 480 - 6 * text.length, y: 152 + 12 * index }));
    const names = lines([70], ['Note de cadrage', 'Projet de programme', 'Programme définitif'], 152);
    const rows = await told([...lines([70, 300], ['Livrable|Échéance'], 140, 1), ...names, ...right]);
    expect(rows).toEqual([
      ['Livrable', 'Échéance'],
      ['Note de cadrage', '26.02.2027'],
      ['Projet de programme', '30.04.2027'],
      ['Programme définitif', '4.06.2027'],
    ]);
  });

  it('has nothing over the names of the rows', async () => {
    const rows = [
      '|Part|Condition du versement',
      'Premier versement|30 %|Approbation de la note',
      'Deuxième|40 %|Approbation du projet',
      'Solde|30 %|Approbation finale',
    ];
    expect(await told(lines([70, 230, 330], rows, 140, 1))).toEqual([
      ['', 'Part', 'Condition du versement'],
      ['Premier versement', '30 %', 'Approbation de la note'],
      ['Deuxième', '40 %', 'Approbation du projet'],
      ['Solde', '30 %', 'Approbation finale'],
    ]);
  });
});

describe('words that stand close in the first rows', () => {
  it('are parted where the later rows leave the page blank', async () => {
    const rows = ['Volet|Épreuve|Points', 'Technique|Compréhension|10', 'Technique|Méthode|25', 'Financier|Prix|30'];
    expect(await told(lines([70, 180, 268], rows, 140, 1))).toEqual(rows.map((row) => row.split('|')));
  });
});

describe('a bold line in several pieces', () => {
  it('is the head of a form and no title', async () => {
    const texts = lines([70, 230, 330, 430], ['Désignation|Unité|Quantité|Montant', 'Honoraires|jour'], 140, 1);
    const source = await openPdf(makePdf({ pages: [{ texts: [...paragraphs([before], { y: 80 }), ...texts] }] }), {});
    if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
    expect(layoutPaged(source).blocks.filter(({ bold }) => bold)).toEqual([]);
  });
});

describe('rows that a wider blank parts', () => {
  /** Lines of cells at the heights that each row says: « y: cell | cell ». */
  const placed = (xs: readonly number[], rows: readonly (readonly [number, string])[], bold: (column: number, row: number) => boolean) =>
    rows.flatMap(([y, row], index) =>
      row.split('|').flatMap((text, column) => (text === '' ? [] : [{ text, x: xs[column] ?? 70, y, bold: bold(column, index) }])),
    );

  it('go on in their first column, whatever sign the line begins with', async () => {
    const rows = [
      [140, 'Critère|Poids'],
      [158, 'Curage des forages du plateau|40 %'],
      [170, '(margelle comprise)'],
      [188, 'Références en pays sec,|35 %'],
      [200, 'Sahel'],
      [218, 'Prix|25 %'],
    ] as const;
    expect(await told([...paragraphs([before]), ...placed([70, 330], rows, () => false)])).toEqual([
      [before],
      ['Critère', 'Poids'],
      ['Curage des forages du plateau (margelle comprise)', '40 %'],
      ['Références en pays sec, Sahel', '35 %'],
      ['Prix', '25 %'],
    ]);
  });

  it('are no titles beside their texts, where their first column is in bold', async () => {
    const rows = [
      [140, 'Critère|Poids|Ce qui est regardé'],
      [158, 'Curage des forages|40 %|Les pompes, la margelle et la'],
      [170, '||façon de laisser le site propre'],
      [188, 'Références|35 %|Les forages curés depuis cinq'],
      [200, '||ans en pays sec, noms et lieux'],
      [218, 'Prix|25 %|Le prix de chaque forage et des'],
      [230, '||voyages, taxes comprises'],
    ] as const;
    const read = await told([...paragraphs([before]), ...placed([70, 230, 330], rows, (column, row) => column === 0 && row > 0)]);
    expect(read.slice(2)).toEqual([
      ['Curage des forages', '40 %', 'Les pompes, la margelle et la façon de laisser le site propre'],
      ['Références', '35 %', 'Les forages curés depuis cinq ans en pays sec, noms et lieux'],
      ['Prix', '25 %', 'Le prix de chaque forage et des voyages, taxes comprises'],
    ]);
  });
});
