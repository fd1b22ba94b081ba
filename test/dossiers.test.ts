// Whole dossiers (chapters, parts, several grids, several prices) → each clause in its own place, and what stands beside the clauses kept out of them.
import { describe, expect, it } from 'vitest';
import type { Paiement, Penalites } from '../src/model/paiement.ts';
import type { Evaluation } from '../src/model/selection.ts';
import type { Context } from '../src/readers/context.ts';
import { readEvaluation } from '../src/readers/evaluation.ts';
import type { Lifted } from '../src/readers/lift.ts';
import { readPaiement } from '../src/readers/paiement.ts';
import { readPenalites } from '../src/readers/penalites.ts';
import { contextOf, readPart } from './support/read-part.ts';

const headings = (markdown: string): readonly string[] =>
  contextOf(markdown).outline.sections.map(({ number, title, types, children }) => `${number ?? '-'} ${title} ${types[0]} ${children.length}`);

describe('chapters of a dossier', () => {
  const clauses = ['Contexte', 'Objectifs', 'Livrables', 'Modalités de paiement'];
  const below = (chapter: number, names: readonly string[]): string =>
    names.map((name, at) => `## ${chapter}.${at + 1} ${name}\n\nLa laiterie des trois vallées affine douze fromages.\n`).join('\n');

  it('hold the clauses below them, each its own', () => {
    const text = `# 1 Dispositions communes\n\n${below(1, ['Objet', 'Remise des offres', 'Durée'])}\n# 2 La laiterie\n\n${below(2, clauses)}\n# 3 Pièces à remplir\n\n${below(3, ['Offre de prix', 'Déclaration'])}`;
    expect(headings(text)).toEqual(['1 Dispositions communes autre 3', '2 La laiterie autre 4', '3 Pièces à remplir candidature 2']);
  });

  it('may say what they are before their number', () => {
    const text = `**SECTION 1. CONSIGNES**\n\nLes plis sont remis à la laiterie.\n\n**SECTION 2. FICHE**\n\nUn seul lot.\n\n**SECTION 3. LA LAITERIE**\n\n${below(3, clauses)}`;
    expect(headings(text)).toEqual(['1 CONSIGNES autre 0', '2 FICHE autre 0', '3 LA LAITERIE autre 4']);
  });

  it('are none where they do not count from one, or hold no clause', () => {
    const text = `# 2 Dispositions communes\n\n# 4 La laiterie\n\n${below(4, clauses)}`;
    expect(headings(text).map((one) => one.slice(0, 3))).toEqual(['4.1', '4.2', '4.3', '4.4']);
  });

  it('end where a part that says its rank begins', () => {
    const articles = (names: readonly string[]): string =>
      names.map((name, at) => `**Article ${at + 1} : ${name}**\n\nLa laiterie affine.\n`).join('\n');
    const text = `**PREMIÈRE PARTIE – RÈGLEMENT DE LA CONSULTATION**\n\n${articles(['Objet', 'Remise des offres', 'Critères de jugement'])}\n**SECONDE PARTIE – CAHIER DES CHARGES**\n\n${articles(['Contexte', 'Livrables', 'Paiement'])}`;
    expect(headings(text)).toEqual([
      '1 Objet objet 0',
      '2 Remise des offres candidature 0',
      '3 Critères de jugement evaluation 0',
      '1 Contexte contexte 0',
      '2 Livrables livrables 0',
      '3 Paiement paiement 0',
    ]);
  });
});

const table = (head: string, ...rows: readonly string[]): string => [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');
const paid = (clause: string): Paiement =>
  readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value;
const shares = (clause: string): readonly string[] =>
  paid(clause).tranches.map(({ lot, pourcentage }) => `${lot === undefined ? '' : `${lot} `}${pourcentage}`);

describe('what is no instalment of the price', () => {
  it.each([
    ['Une avance de 15 % est versée à la signature. Un montant de 5 % du marché est retenu jusqu’à l’inauguration.', ['15']],
    ['Le prix est payé 40 % à la commande et 60 % à la livraison. L’impôt local de 3 % est retenu à chaque paiement.', ['40', '60']],
    ['Le prix est payé 40 % à la commande et 60 % à la livraison. Les frais sont compris dans les honoraires, à concurrence de 4 %.', ['40', '60']],
    ['Le poids des ateliers dans le montant du marché est de 30 % pour le premier et de 70 % pour le second.', []],
  ])('« %s »', (clause, expected) => expect(shares(clause)).toEqual(expected));

  it.each([
    ['Le prix est payé 30 % à la commande, 60 % à la livraison et 10 % après l’inauguration.', ['30', '60', '10']],
    ['Les honoraires, frais compris, sont versés : 40 % à la commande et 60 % à la livraison.', ['40', '60']],
    ['La part du prix due à la commande est de 40 %, celle due à la livraison de 60 %.', ['40', '60']],
  ])('but « %s » gives them all', (clause, expected) => expect(shares(clause)).toEqual(expected));

  it('keeps what is withheld apart', () => {
    const { retenue } = paid('Le prix est payé à la livraison. 5 % du prix sont retenus jusqu’à la levée des réserves.');
    expect(retenue?.pourcentage).toBe(5);
  });
});

describe('the price of an option', () => {
  it('is paid apart from that of the firm part', () =>
    expect(
      shares(
        'Les acomptes sont versés à l’admission : 30 % pour le dessin, 70 % pour la cuve.\n\nLa tranche optionnelle 2 est réglée pour moitié à la commande et pour moitié à la pose.',
      ),
    ).toEqual(['30', '70', 'tranche optionnelle 2 50', 'tranche optionnelle 2 50']));

  it('is no part of what a phase is cut into', () =>
    expect(
      shares('Le prix est versé comme suit :\n\n- phase 1 : 60 %\n- phase 2 : 40 %\n\nL’option est payée 50 % à la commande et 50 % à la pose.'),
    ).toEqual(['60', '40', 'option 50', 'option 50']));
});

describe('two columns of shares', () => {
  const rows = ['| Plan accepté | 50 % | 20 % |', '| Cuve acceptée | 50 % | 20 % |', '| Local accepté | 100 % | 60 % |'] as const;

  it('give that which makes the whole', () => expect(shares(table('| Événement | % du poste | % du marché |', ...rows))).toEqual(['20', '20', '60']));

  it('give the first where none does', () =>
    expect(shares(table('| Événement | % du poste | % du marché |', ...rows.slice(0, 2)))).not.toEqual(['20', '20']));
});

it('a list for each step is of all of them', () => {
  const { tranches } = paid('Pour chaque phase, 30 % du prix est dû à la remise du plan et 70 % après approbation de la cuve.');
  expect(tranches.map(({ pourcentage, declencheur }) => [pourcentage, declencheur.livrables])).toEqual([
    [30, []],
    [70, []],
  ]);
});

describe('the ceiling of penalties', () => {
  const ceiling = (clause: string): number | undefined =>
    readPart<Penalites>(`\n# Pénalités de retard\n\n${clause}\n`, (context: Context): Lifted<Penalites> => readPenalites(context) ?? { texte: '' })
      .value.plafond?.pourcentage;

  it.each([
    'Une pénalité de 0,2 % par jour de retard est appliquée. Elle ne peut dépasser 6 %.',
    'Une pénalité de 0,2 % par jour de retard est appliquée. Celle-ci est plafonnée à 6 % du prix.',
  ])('stands in the next sentence: « %s »', (clause) => expect(ceiling(clause)).toBe(6));

  it.each([
    'Une pénalité de 0,2 % par jour de retard est appliquée. La sous-traitance ne peut dépasser 6 %.',
    'Une pénalité de 0,2 % par jour de retard est appliquée. La cuve est pleine. Elle ne peut dépasser 6 % de sel.',
  ])('is of nothing else: « %s »', (clause) => expect(ceiling(clause)).toBeUndefined());
});

describe('grids that detail a grid', () => {
  const weighed = (text: string): readonly string[] =>
    readPart<Evaluation>(`\n# Évaluation des offres\n\n${text}\n`, readEvaluation).value.criteres.map(
      ({ poids, parent }) => `${poids}${parent === undefined ? '' : ` < ${parent}`}`,
    );
  const summary = table('| Critères | Points |', '| Affinage | 40 |', '| Accueil | 60 |', '| Total | 100 |');

  it('go under the criterion that they make', () =>
    expect(
      weighed(
        `${summary}\n\nAffinage :\n\n${table('| Détail | Points |', '| Cave | 15 |', '| Sel | 25 |')}\n\nAccueil :\n\n${table('| Détail | Points |', '| Langues | 35 |', '| Visite | 25 |')}`,
      ),
    ).toEqual(['40', '60', '15 < Affinage', '25 < Affinage', '35 < Accueil', '25 < Accueil']));

  it('go there too where they make it wrong, beside one that is right', () =>
    expect(
      weighed(
        `${summary}\n\nAffinage :\n\n${table('| Détail | Points |', '| Cave | 15 |', '| Sel | 25 |')}\n\nAccueil :\n\n${table('| Détail | Points |', '| Langues | 35 |', '| Visite | 20 |')}`,
      ),
    ).toEqual(['40', '60', '15 < Affinage', '25 < Affinage', '35 < Accueil', '20 < Accueil']));

  it('have their wholes in a column of totals, in brackets or not', () =>
    expect(
      weighed(table('| Critères | Points | Total |', '| Affinage | | [40] |', '| a) Cave | [15] | |', '| b) Sel | [25] | |', '| Accueil | | [60] |')),
    ).toEqual(['40', '15 < Affinage', '25 < Affinage', '60']));

  it('are no grid of a person', () => expect(weighed('Pour chaque affineur, la note compte 40 % de diplôme et 60 % de pratique.')).not.toEqual([]));
  it('are none where the points of each expert are shared out', () =>
    expect(weighed('Pour chaque spécialiste, la note compte 40 % de diplôme et 60 % de pratique.')).toEqual([]));
});
