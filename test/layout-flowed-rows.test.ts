// Texts of lines in, the rows of tables that a converter left as lines out.
import { expect, test } from 'vitest';
import { flowedRows } from '../src/layout/text/flowed-rows.ts';
import { leadingRows } from '../src/layout/text/leading-rows.ts';
import { scanLines } from '../src/layout/text/scan.ts';
import { layoutText } from '../src/layout/text.ts';

const read = (text: string): readonly string[] => flowedRows(scanLines(text, false)).map(({ cells }) => cells.map((cell) => cell.text).join(' | '));

test('names and figures that run over several lines, blank ones among them', () => {
  const text = `Phases Période Hommes-jours
Prise de contact et
lecture des archives

du 3 au 7 mars
2031

5

Visites des greniers du 10 mars au 4 avril

2031
18

Rapport de clôture 11 avril 2031 6

Total 29

Les frais sont à part.`;
  expect(read(text)).toEqual([
    'Phases | Période | Hommes-jours',
    'Prise de contact et lecture des archives | du 3 au 7 mars 2031 | 5',
    'Visites des greniers | du 10 mars au 4 avril 2031 | 18',
    'Rapport de clôture | 11 avril 2031 | 6',
    'Total |  | 29',
  ]);
});

test('references before the names, and the head said again on the next page', () => {
  const text = `N° Produit À remettre le % du prix

P1 Carte des puits et
de leurs usagers
12/03/2031 30%

N° Produit À remettre le % du prix

P2 Guide d’entretien 30/05/2031 50%
P3 Bilan de
la saison

15/07/2031

20%`;
  expect(read(text)).toEqual([
    'N° | Produit | À remettre le | % du prix',
    'P1 | Carte des puits et de leurs usagers | 12/03/2031 | 30%',
    'P2 | Guide d’entretien | 30/05/2031 | 50%',
    'P3 | Bilan de la saison | 15/07/2031 | 20%',
  ]);
});

test('delays from an event', () => {
  const text = `Réf. Livrable Délai Exemplaires
A1 Note de

cadrage
2 semaines 4

A2 Atlas des
pâturages

10 semaines après le
démarrage

6`;
  expect(read(text)).toEqual([
    'Réf. | Livrable | Délai | Exemplaires',
    'A1 | Note de cadrage | 2 semaines | 4',
    'A2 | Atlas des pâturages | 10 semaines après le démarrage | 6',
  ]);
});

test.each([
  ['a sentence', 'Étapes Durée\nLe comité se réunit tous les 3\nmois. Il rend son avis sous 15\njours.'],
  ['pages of a table of contents', 'Parties Pages\nContexte et\nobjet 2\nMéthode de\ntravail 4\nAnnexes et\nmodèles 9'],
  ['columns without a figure', 'Risque Réponse\nPluies tardives\nReporter les visites\nPiste coupée\nPasser par la rivière'],
])('%s makes no table', (_, text) => {
  expect(read(text)).toEqual([]);
});

test('two levels of names, the last column the sum of the others', () => {
  const text = `Étape
Charge en jours/homme

Au bureau Sur place Total

Lecture des actes 40 30 70

Visites des
forges 20 35 55
Bilan 10 - 10
TOTAL 70 65 135`;
  expect(read(text)).toEqual([
    'Étape | Charge en jours/homme',
    ' | Au bureau | Sur place | Total',
    'Lecture des actes | 40 | 30 | 70',
    'Visites des forges | 20 | 35 | 55',
    'Bilan | 10 | - | 10',
    'TOTAL | 70 | 65 | 135',
  ]);
});

test('names in another order than the columns make no table', () => {
  expect(read('Phase Total Juriste Potier\nLecture des actes 4 6 10\nVisite des forges 2 10 12\nBilan de saison 3 1 4')).toEqual([]);
});

test('a name that goes on over the page', () => {
  const text = `Code Critère Points
A Métier du potier 30
A.1 Cuissons menées par 12



des ateliers
de village
A.2 Émaux 18
B Prix 70`;
  expect(read(text)).toEqual([
    'Code | Critère | Points',
    'A | Métier du potier | 30',
    'A.1 | Cuissons menées par des ateliers de village | 12',
    'A.2 | Émaux | 18',
    'B | Prix | 70',
  ]);
});

test('no row swallows the next one', () => {
  const text = 'Réf. Livrable Délai\nR1 Note de départ 2 semaines\nR2 Bilan\nR3 Carte des\nmares 9 semaines\nR4 Atlas 12 semaines';
  expect(read(text)).toEqual([]);
});

const lead = (text: string): readonly string[] => leadingRows(scanLines(text, false)).map(({ cells }) => cells.map((cell) => cell.text).join(' | '));

test('days first, what happens then over two lines', () => {
  const text = `Quand Quoi
3 mai 2031 Première veillée avec les

anciens
du 10 mai au 18 juin 2031 Récits de village
7 juillet 2031 Lecture au
conseil
Fin de la liste`;
  expect(lead(text)).toEqual([
    'Quand | Quoi',
    '3 mai 2031 | Première veillée avec les anciens',
    'du 10 mai au 18 juin 2031 | Récits de village',
    '7 juillet 2031 | Lecture au conseil',
  ]);
});

test('a heading over sentences makes no rows of days', () => {
  expect(lead('Dates Utiles\nLe 3 mai 2031, le comité se réunit.\n4 mai 2031 au plus tard.\nLe 5 mai 2031, fin.')).toEqual([]);
});

test('a name of a column over two lines makes no table whose names are one place too far', () => {
  const text = `Poste Niveau

exigé Heures

Potier, chef
d’atelier

Dix ans de cuisson au four

50

Tourneuse de jarres

Cinq ans de tour

40

Peintre de village

Trois ans d’émail

30`;
  const document = layoutText({ kind: 'text', format: 'txt', text, notices: [] });
  expect(document.blocks.filter(({ kind }) => kind === 'row').map(({ flow }) => flow.text)).not.toContain(
    'Dix ans de cuisson au four\t50\tTourneuse de jarres',
  );
});

test('a table ends where another begins, and is none where its own rows go on unread', () => {
  const rows = 'Étapes Période Jours\nLecture des actes du 4 au 14 mai 2031 6\nVisite des fours du 17 mai au 18 juin 2031 16\n';
  expect(read(`${rows}4. Prix\nLe prix est ferme.\nL1 Carte 14 mai 2031 20%`)).toHaveLength(3);
  expect(read(`${rows}puis, au retour,\nbilan 2 juillet 2031 4`)).toEqual([]);
});
