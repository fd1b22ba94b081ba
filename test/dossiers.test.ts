// Whole dossiers (chapters, parts, several grids, several prices) → each clause in its own place, and what stands beside the clauses kept out of them.
import { describe, expect, it } from 'vitest';
import type { Paiement, Penalites } from '../src/model/paiement.ts';
import type { Redaction } from '../src/model/redaction.ts';
import type { Candidature, Evaluation } from '../src/model/selection.ts';
import { readCandidature } from '../src/readers/candidature/candidature.ts';
import type { Context } from '../src/readers/context.ts';
import { readEvaluation } from '../src/readers/evaluation/evaluation.ts';
import type { Lifted } from '../src/readers/lift.ts';
import { readPaiement } from '../src/readers/paiement/paiement.ts';
import { readPenalites } from '../src/readers/paiement/penalites.ts';
import { readRedaction } from '../src/readers/redaction/redaction.ts';
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
  paid(clause).tranches.map(({ lot, option, pourcentage }) => [lot, option, pourcentage].filter((word) => word !== undefined).join(' '));

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

describe('the session that opens the offers', () => {
  const limit = (notice: string): string | undefined => {
    const { dateLimite } = readPart<Candidature>(
      `\n# Avis d’appel d’offres\n\n${notice}\n\n# Contexte\n\nLa laiterie affine.\n`,
      readCandidature,
    ).value;
    return dateLimite === undefined ? undefined : `${dateLimite.date} ${dateLimite.heure?.heure}`;
  };
  const opening = 'Le 14 mai 2027 à 10 heures, il sera procédé, à la mairie, à l’ouverture des plis.';

  it.each([
    `${opening} Les concurrents peuvent remettre leurs plis au président au début de la séance.`,
    `${opening} Les plis sont déposés au bureau d’ordre avant l’ouverture des plis.`,
  ])('closes them where they are taken until then: « %s »', (notice) => expect(limit(notice)).toBe('2027-05-14 10:00'));

  it.each([opening, `${opening} Les plis sont déposés au bureau d’ordre.`])('closes nothing else: « %s »', (notice) =>
    expect(limit(notice)).toBeUndefined(),
  );
});

describe('a clause of another', () => {
  const read = (title: string, text: string): Candidature =>
    readPart<Candidature>(`\n# Avis d’appel d’offres\n\nLes offres arrivent au plus tard le 14 mai 2027.\n\n# ${title}\n\n${text}\n`, readCandidature)
      .value;

  it('dates the questions under their title', () => {
    const { questions, datesLimites } = read('Questions', 'Les candidats transmettent leurs demandes au plus tard le 3 mai 2027.');
    expect([questions?.date, datesLimites]).toEqual(['2027-05-03', undefined]);
  });

  it('closes the offers in the data sheet of the instructions', () =>
    expect(
      readPart<Candidature>(
        `\n# Objet\n\nAffiner.\n\n# Instructions aux consultants\n\n${table('| Clause | Donnée |', '| 9.2 | Date et heure limites : 14 mai 2027 à 14 h |')}\n`,
        readCandidature,
      ).value.dateLimite?.date,
    ).toBe('2027-05-14'));

  it('says how long « elle » binds', () => {
    expect(read('Envoi', 'Votre offre est envoyée à la laiterie. Elle restera valable 90 jours.').validite?.min).toBe(90);
    expect(read('Envoi', 'Le fromage est envoyé à la laiterie. Il restera valable 90 jours.').validite).toBeUndefined();
  });
});

it('annexes of a plain text follow its last clause, where they hold something', () => {
  const clauses = 'I. Contexte\n\nLa laiterie affine.\n\nII. Livrables\n\nUn plan.\n\nIII. Paiement\n\nLe prix est versé.\n\n';
  const titles = (annexes: string): readonly string[] => contextOf(`${clauses}${annexes}`).outline.sections.map(({ title }) => title);
  expect(
    titles(
      'Annexe I. Sigles\n\nLait : ce que donne la vache, matin et soir.\n\nAnnexe II. Modèle de CV\n\nNom et prénoms : à remplir par le fromager.\n',
    ),
  ).toHaveLength(5);
  expect(titles('Annexe I. Sigles\n\nAnnexe II. Modèle de CV\n')).toHaveLength(3);
});

it('the year of a column is that of its dates', () => {
  const written = (header: string): readonly boolean[] => {
    const text = `\n# Livrables\n\n${table(`| Livrable | ${header} |`, '| Plan | 12 mars |', '| Cuve | 14 mai |')}\n`;
    return readPart<Redaction>(text, readRedaction).value.dates.map(({ anneeEcrite }) => anneeEcrite);
  };
  expect(written('Échéance (2027)')).toEqual([true, true]);
  expect(written('Échéance')).toEqual([false, false]);
});

it('a table says what acronyms stand for', () => {
  const open = (rows: readonly string[]): readonly string[] =>
    readPart<Redaction>(
      `\n# Contexte\n\nLe CGE, l’IEF et la SDB suivent la laiterie.\n\n# Sigles\n\n${table('| Sigle | Nom |', ...rows)}\n`,
      readRedaction,
    ).value.sigles.flatMap(({ sigle, developpe }) => (developpe === undefined ? [sigle] : []));
  expect(open(['| CGE | Comité des grandes étables |', '| IEF | Inspection des fromages |', '| SDB | Service du beurre frais |'])).toEqual([]);
  expect(open(['| CGE | 12 |', '| IEF | 14 |', '| SDB | 3 |'])).toEqual(['CGE', 'IEF', 'SDB']);
});
