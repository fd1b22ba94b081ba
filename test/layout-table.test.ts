// Tables that are an outline (headings at the left, bodies at the right), and information tables that are not.
import { describe, expect, it } from 'vitest';
import { isLikeOthers } from '../src/layout/first-row.ts';
import { layoutText } from '../src/layout/text.ts';
import { layoutWord } from '../src/layout/word.ts';
import { outline } from '../src/sections/outline.ts';
import { openDocx } from '../src/source/docx/open-docx.ts';
import { makeDocx } from './support/make-docx.ts';

function sectionsOf(text: string) {
  return outline(layoutText({ kind: 'text', format: 'md', text, notices: [] })).sections;
}

const body = 'Le programme régional de reboisement accompagne depuis trois ans les groupements de pépiniéristes de la vallée.';

const outlined = `# Termes de référence

| CONTEXTE | ${body} |
| OBJECTIFS | Il s’agit de dresser un bilan des plantations et de proposer une suite aux groupements qui y ont pris part. |
| LIVRABLES | - Un rapport de bilan des plantations de l’année - Une note de proposition pour la campagne suivante |
| DURÉE | La mission dure vingt jours ouvrés, répartis entre le 3 mars et le 30 avril 2027, dans les deux districts. |
| PROFIL RECHERCHÉ | Un ingénieur forestier ayant au moins cinq ans d’expérience de la conduite de pépinières villageoises. |
`;

const information = `# Termes de référence

| Durée | 20 jours |
| Lieu | Thiès |
| Livrables | deux rapports |
| Budget | 3 000 000 FCFA |
| Date limite | 12 mars 2027 |
`;

const plan = `| Rubrique | Contenu |
| --- | --- |
| Contexte | Ce que le groupement a compris de la vallée, de ses pépinières et des risques de la campagne, en deux pages. |
| Méthodologie | La façon de mesurer la reprise des plants, avec les outils de relevé et la taille de l’échantillon retenu. |
| Livrables | Le sommaire commenté de chaque rapport, avec le nombre de pages et les annexes qui y seront jointes. |
| Calendrier | Un planning par semaine, avec les jours de chaque personne au bureau et dans les districts. |
| Budget | Les honoraires, les voyages et les autres dépenses, dans un fichier à part et protégé. |
`;

describe('the plan of an offer, in a table', () => {
  const titled = `# Termes de référence

1. Contexte

${body}

2. Livrables

- Un rapport de bilan

3. Présentation des offres

${plan}
4. Paiement

Le prix est payé en une fois.
`;

  it('is no outline of the document that asks for it', () => {
    expect(sectionsOf(titled).flatMap(({ title, children }) => [title, ...children.map((child) => child.title)])).toEqual(
      expect.arrayContaining(['Contexte', 'Livrables', 'Présentation des offres', 'Paiement']),
    );
    const told = JSON.stringify(sectionsOf(titled).map(({ title, children }) => [title, children.map((child) => child.title)]));
    expect(told).not.toMatch(/Méthodologie|Budget/u);
  });

  it('is none either without the names of its columns', () => {
    const bare = titled.replace('| Rubrique | Contenu |\n| --- | --- |\n', '').replace('| Méthodologie', '| Objectifs');
    expect(
      JSON.stringify(sectionsOf(bare.replace('2. Livrables', '2. Objectifs\n\nFaire un bilan.\n\n3. Livrables').replace('3. Prés', '4. Prés'))),
    ).not.toMatch(/"title":"Budget"/u);
  });

  it('is the outline where no title stands outside it', () => {
    expect(sectionsOf(`# Termes de référence\n\n${plan}`).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Contexte', 'Livrables', 'Calendrier', 'Budget']),
    );
  });
});

describe('a table whose left cells are headings', () => {
  it('is an outline when its right cells are paragraphs', () => {
    expect(sectionsOf(outlined).map(({ title, types }) => [title, types[0]])).toEqual([
      ['CONTEXTE', 'contexte'],
      ['OBJECTIFS', 'objectifs'],
      ['LIVRABLES', 'livrables'],
      ['DURÉE', 'calendrier'],
      ['PROFIL RECHERCHÉ', 'qualifications'],
    ]);
  });

  it('keeps the items of a right cell apart', () => {
    const livrables = sectionsOf(outlined).find(({ types }) => types[0] === 'livrables');
    expect(livrables?.blocks.map(({ kind, flow }) => [kind, flow.text])).toEqual([
      ['item', 'Un rapport de bilan des plantations de l’année'],
      ['item', 'Une note de proposition pour la campagne suivante'],
    ]);
  });

  it('keeps counted items apart', () => {
    const counted = outlined.replace(
      '- Un rapport de bilan des plantations de l’année - Une',
      '1. Un rapport de bilan des plantations de l’année 2. Une',
    );
    const livrables = sectionsOf(counted).find(({ types }) => types[0] === 'livrables');
    expect(livrables?.blocks.map(({ kind, label, flow }) => [kind, label, flow.text])).toEqual([
      ['item', '1.', 'Un rapport de bilan des plantations de l’année'],
      ['item', '2.', 'Une note de proposition pour la campagne suivante'],
    ]);
  });

  it('keeps the paragraphs of a Word cell apart', async () => {
    const cell = (...paragraphs: readonly string[]): string =>
      `<w:tc>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:tc>`;
    const row = (head: string, ...paragraphs: readonly string[]): string => `<w:tr>${cell(head)}${cell(...paragraphs)}</w:tr>`;
    const rows = [
      row('CONTEXTE', body),
      row('OBJECTIFS', 'Il s’agit de dresser un bilan des plantations et de proposer une suite aux groupements.'),
      row('DURÉE', 'La mission dure vingt jours ouvrés, répartis entre le 3 mars et le 30 avril 2027.'),
      row(
        'PROFIL RECHERCHÉ',
        '- avoir conduit des pépinières pendant cinq ans',
        '- parler la langue de la vallée',
        'La connaissance des essences du plateau est un atout',
      ),
    ];
    const source = await openDocx(makeDocx({ body: `<w:tbl>${rows.join('')}</w:tbl>` }), {});
    if (source.kind !== 'word') throw new Error('not read as Word');
    const profil = outline(layoutWord(source)).sections.at(-1);
    expect(profil?.blocks.map(({ kind, flow }) => [kind, flow.text])).toEqual([
      ['item', 'avoir conduit des pépinières pendant cinq ans'],
      ['item', 'parler la langue de la vallée'],
      ['paragraph', 'La connaissance des essences du plateau est un atout'],
    ]);
  });

  it('goes on in a table of one row, where a page has cut it', () => {
    const cut = outlined.replace('| PROFIL', '\nLe chef de district est consulté chaque semaine.\n\n| PROFIL');
    expect(sectionsOf(cut).map(({ title }) => title)).toEqual(['CONTEXTE', 'OBJECTIFS', 'LIVRABLES', 'DURÉE', 'PROFIL RECHERCHÉ']);
  });

  it('stays a table when its right cells are short values', () => {
    expect(sectionsOf(information)).toEqual([]);
  });
});

describe('a form of one table, its titles across it', () => {
  const across = (...rows: readonly string[]): readonly string[] => {
    const table = rows.map((row) => `| ${row} |`).join('\n');
    return sectionsOf(`# Termes de référence\n\n| Fiche de mission | |\n|---|---|\n${table}\n`).map(({ title }) => title);
  };
  const told = [`${body} | `, 'Durée | 12 jours'];

  it('has the sections that they name', () => {
    const titles = ['I. Contexte', 'II. Objectifs', 'III. Livrables', 'IV. Qualifications'];
    expect(across(...titles.flatMap((title) => [`${title} | `, ...told]))).toEqual(['Contexte', 'Objectifs', 'Livrables', 'Qualifications']);
  });

  it('is none where they are groups of a grid', () => {
    expect(across('I. Experts | ', 'Ichtyologue | 10 jours', 'II. Frais | ', 'Bateau | 4 jours', 'III. Livrables | ', 'Carte | 2 jours')).toEqual([]);
  });
});

describe('titles in boxes glued to tables', () => {
  const words = ['5. Livrables', '6. Calendrier', '7. Profil', '9. Paiement', '11. Critères de sélection'];
  const told = (titles: readonly string[]): readonly string[] => {
    const tables = titles.map((title) => `| ${title} | |\n|---|---|\n| Carte des puits | 4 mai 2027 |`);
    return sectionsOf(`# Termes de référence\n\n${tables.join('\n\nLa source est basse.\n\n')}\n`).map(({ title }) => title);
  };

  it('are headings where they count on', () => {
    expect(told(words)).toEqual(['Livrables', 'Calendrier', 'Profil', 'Paiement', 'Critères de sélection']);
  });

  it('are none where they start again, as groups of a grid do', () => {
    expect(told(['1. Livrables', '2. Calendrier', '1. Profil', '2. Paiement', '1. Critères de sélection'])).toEqual([]);
  });
});

describe('a first row that is set off', () => {
  it.each([
    [
      ['Relevé des puits', 'à la commande + 20 jours'],
      ['Curage', 'à la commande + 45 jours'],
    ],
    [
      ['Relevé des puits', '6 jours'],
      ['Curage', '9 jours'],
    ],
  ])('is a row like the others where they say the same of other figures: %j', (first, second) => {
    expect(isLikeOthers(first, [second, ['Clôture', second[1] ?? '']])).toBe(true);
  });

  it.each([
    [
      ['Puits', 'Année 2027'],
      ['Relevé', '6 jours'],
    ],
    [
      ['Puits', 'Phase 1'],
      ['Relevé', '6'],
    ],
    [
      ['Total des jours', '15 jours'],
      ['Relevé', '6 jours'],
    ],
  ])('is the header, or the sum, where they do not: %j', (first, second) => {
    expect(isLikeOthers(first, [second, ['Curage', '9 jours']])).toBe(false);
  });
});

describe('names in a row, then as many figures', () => {
  const rowsIn = (...lines: readonly string[]): readonly (readonly string[])[] =>
    layoutText({ kind: 'text', format: 'txt', text: ['6. Choix du luthier', ...lines, '', '7. Dépôt'].join('\n'), notices: [] })
      .blocks.filter(({ kind }) => kind === 'row')
      .map(({ cells = [] }) => cells.map(({ flow }) => flow.text));

  it('are the rows of a table whose sum comes', () => {
    expect(rowsIn('Critères', 'Points', 'Vernis', 'Choix des bois de la table', 'et du fond', '35', '25', 'Essai', '40', 'Total', '100')).toEqual([
      ['Critères', 'Points'],
      ['Vernis', '35'],
      ['Choix des bois de la table et du fond', '25'],
      ['Essai', '40'],
      ['Total', '100'],
    ]);
  });

  it('may be days and the days of the calendar, « du … au … », after each name', () => {
    const lines = [
      'Étape Nombre de jours Période',
      'Visite 1 jour 3 mai 2027',
      'Dépose de la table 4 jours du 10 au 13 mai 2027',
      'Vernis 6 jours du 28 mai au 4 juin 2027',
      'Total 11 jours',
    ];
    expect(rowsIn(...lines)).toEqual([
      ['Étape', 'Nombre de jours', 'Période'],
      ['Visite', '1 jour', '3 mai 2027'],
      ['Dépose de la table', '4 jours', 'du 10 au 13 mai 2027'],
      ['Vernis', '6 jours', 'du 28 mai au 4 juin 2027'],
      ['Total', '11 jours', ''],
    ]);
  });

  it('may be a delay after the signature and a share, the rows being numbered', () => {
    const lines = [
      'N° Livrable Délai Paiement',
      '1 Relevé 2 semaines après signature 30%',
      '2 Gabarit des ouïes 40 jours après la signature du contrat 70%',
    ];
    expect(rowsIn(...lines)).toEqual([
      ['N°', 'Livrable', 'Délai', 'Paiement'],
      ['1', 'Relevé', '2 semaines après signature', '30%'],
      ['2', 'Gabarit des ouïes', '40 jours après la signature du contrat', '70%'],
    ]);
  });

  it('are none in sentences that end with days', () => {
    const lines = [
      'Le Luthier et la Commune',
      'Les visites se font du 10 au 13 mai 2027',
      'Le vernis sèche du 28 mai au 4 juin 2027',
      'La pose a lieu le 7 juin 2027',
    ];
    expect(rowsIn(...lines)).toEqual([]);
  });

  it('may stand among the words of the head, and below the rows that add them up', () => {
    const lines = [
      'Critères',
      'Note de facture',
      'Note',
      'maximale',
      'Vernis',
      '70',
      '30',
      'Bois',
      'Essai',
      '15',
      '25',
      'Prix',
      'Note totale',
      '30',
      '100',
    ];
    expect(rowsIn(...lines)).toEqual([
      ['Critères', 'Note maximale'],
      ['Note de facture', '70'],
      ['Vernis', '30'],
      ['Bois', '15'],
      ['Essai', '25'],
      ['Prix', '30'],
      ['Note totale', '100'],
    ]);
  });

  it.each([
    ['the sum does not come', ['Critères', 'Points', 'Vernis', 'Bois', '35', '25', 'Essai', '30', 'Total', '100']],
    ['a name can be cut in two ways', ['Critères', 'Points', 'Vernis', 'Bois', 'Cordes', '35', '25', 'Essai', '40', 'Total', '100']],
    ['no sum is named', ['Critères', 'Points', 'Vernis', 'Bois', '35', '25', 'Essai', '40', 'Le luthier est choisi.']],
  ])('are none where %s', (_name, lines) => expect(rowsIn(...lines).some(([name]) => name === 'Bois')).toBe(false));
});

describe('cells apart by wide blanks', () => {
  const rowsIn = (lines: readonly string[]): readonly (readonly string[])[] =>
    layoutText({ kind: 'text', format: 'txt', text: lines.join('\n'), notices: [] })
      .blocks.filter(({ kind }) => kind === 'row')
      .map(({ cells = [] }) => cells.map(({ flow }) => flow.text));

  it('may hold weeks from a start, and spans of them', () => {
    const lines = [
      'Étape                 Quand        Qui',
      'Visite des ruches     S+1          Le rucher',
      'Essaimage du          S+2 à S+4    La ferme',
      'plateau',
      'Récolte               S+6 (J+2)    Le rucher',
    ];
    expect(rowsIn(lines)).toEqual([
      ['Étape', 'Quand', 'Qui'],
      ['Visite des ruches', 'S+1', 'Le rucher'],
      ['Essaimage du plateau', 'S+2 à S+4', 'La ferme'],
      ['Récolte', 'S+6 (J+2)', 'Le rucher'],
    ]);
  });

  it('go on under their head said again, in the middle of a row too', () => {
    const head = 'Étape                 Quand        Qui';
    const lines = [
      head,
      'Visite des ruches     S+1          Le rucher',
      'Essaimage             S+2          La ferme',
      'Récolte de l’été      S+6          Le rucher',
      head,
      'et pesée                           et la ferme',
      'Bilan                 S+8          La ferme',
    ];
    expect(rowsIn(lines).slice(3)).toEqual([
      ['Récolte de l’été et pesée', 'S+6', 'Le rucher et la ferme'],
      ['Bilan', 'S+8', 'La ferme'],
    ]);
  });
});
