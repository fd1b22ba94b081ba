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
