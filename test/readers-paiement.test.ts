// Payment clauses → the lot of each instalment, however the document tells it, and what stands against a payment.
import { describe, expect, it } from 'vitest';
import type { Paiement, Penalites } from '../src/model/paiement.ts';
import { readInput } from '../src/pipeline.ts';
import { readPaiement } from '../src/readers/paiement/paiement.ts';
import { readPenalites } from '../src/readers/paiement/penalites.ts';
import { makeDocx } from './support/make-docx.ts';
import { contextOf, readPart } from './support/read-part.ts';

const lotsOf = (clause: string): readonly (readonly [string | undefined, number | undefined])[] =>
  readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
    ({ lot, pourcentage }) => [lot, pourcentage],
  );

const table = (head: string, ...rows: readonly string[]): string => [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');
const simple = table('| Tranche | Taux | Condition |', '| 1ère | 40 % | Validation du plan |', '| 2ème | 60 % | Validation du guide |');
const twoLots = [
  ['1', 40],
  ['1', 60],
  ['2', 40],
  ['2', 60],
];

describe('instalments told under several headings, none of which is on payment alone', () => {
  const tor = (clauses: string): Promise<readonly (number | undefined)[]> =>
    readInput({ file: 'orgue.md', bytes: new TextEncoder().encode(`# Termes de référence\n\n# Accord de l’orgue\n\n${clauses}\n`) }, {}).then(
      ({ tor }) => tor.paiement.tranches.map(({ pourcentage }) => pourcentage),
    );

  it('are those that make the price', async () => {
    const price = '## Budget et rémunération\n\nLe prix est payé à 40 % à la commande et à 60 % après validation de l’accord.';
    const other = '## Tâches et rémunération des aides\n\nUn versement de 25 % va au premier aide à la livraison des tuyaux.';
    expect(await tor(`${other}\n\n${price}`)).toEqual([40, 60]);
    expect(await tor(price)).toEqual([40, 60]);
  });

  it('are no share of what is examined', async () => {
    const method = '## Travaux demandés\n\nL’échantillon de factures couvre au moins 65 % du montant déclaré et 2 % des achats.';
    expect(await tor(`${method}\n\n## Prix et règlement\n\nLe prix est payé à 40 % à la commande et à 60 % après validation.`)).toEqual([40, 60]);
    expect(await tor(method)).toEqual([]);
  });
});

describe('an instalment of a small contract', () => {
  const told = (title: string, clause: string) =>
    readPart<Paiement>(`\n# Objet\n\nLe luthier refait la table.\n\n# ${title}\n\n${clause}\n`, (context) =>
      readPaiement(context, []),
    ).value.tranches.map(({ pourcentage, montant, reste, declencheur: { nature } }) => [
      pourcentage ?? (reste === true ? 'reste' : undefined),
      montant?.valeur,
      nature,
    ]);
  const sentence = (rest: string) =>
    `Le prix est de 2000 €. La table se paie ainsi : un premier quart, 25% soit 500 €, dès la signature, puis 25% soit 500€ à mi-parcours du chantier, et ${rest} une fois la table livrée.`;

  it('has the amount beside its share, before or after it', () => {
    expect(told('Prix et paiement', sentence('le reste de 1000€, soit 50% du prix,'))).toEqual([
      [25, 500, 'signature'],
      [25, 500, 'avancement'],
      [50, 1000, 'remise'],
    ]);
    expect(told('Prix et paiement', sentence('le solde de 1000€'))).toEqual([
      [25, 500, 'signature'],
      [25, 500, 'avancement'],
      [undefined, 1000, 'remise'],
    ]);
    expect(told('Prix et paiement', sentence('le solde'))[2]).toEqual(['reste', undefined, 'remise']);
  });

  it('goes with the state of the work, not with a report named after it', () => {
    expect(told('Paiement', '- 50 % à la signature\n- 50 % à mi-projet').map(([, , nature]) => nature)).toEqual(['signature', 'avancement']);
    expect(told('Paiement', '- 35 % à la signature\n- 65 % à la mise en ligne de la carte').map(([, , nature]) => nature)).toEqual([
      'signature',
      'avancement',
    ]);
    expect(told('Paiement', '- 50 % à la signature\n- 50 % à la remise du rapport à mi-parcours').map(([, , nature]) => nature)).toEqual([
      'signature',
      'remise',
    ]);
    expect(told('Paiement', '- 35 % à la commande\n- 65 % à la restitution du rapport d’étape').map(([, , nature]) => nature)).toEqual([
      'signature',
      'remise',
    ]);
  });

  it('is no price of one thing, and no estimate', () => {
    const list = '- 50 % à la signature (300 €)\n- 50 % à la livraison (300 €)';
    expect(told('Paiement', `${list}\n- Chaque retouche après la quatrième : 30 € par retouche`)).toHaveLength(2);
    expect(told('Honoraires', '- Choix des planches, coupe et pose : 4 000 à 7 000 EUR HT, selon le bois')).toEqual([]);
    expect(told('Paiement', '- À la signature : 300 € par virement\n- À la livraison : 300 € par virement')).toHaveLength(2);
  });

  it('stands in one line of another clause, whole and from the order on', () => {
    const budget = (line: string) => told('Critères de choix', `Le prix compte pour moitié.\n\n- ${line}`).map(([share]) => share);
    expect(budget('Modalités : 35 % à la commande, 45 % à la remise du plan, 20 % après essai')).toEqual([35, 45, 20]);
    expect(budget('Modalités : 60 % pour la technique, 40 % pour le prix')).toEqual([]);
    expect(budget('Modalités : 35 % à la commande, 45 % à la remise du plan')).toEqual([]);
    expect(budget('Le prix vaut 40 % à la commande, 60 % à la livraison')).toEqual([]);
    expect(budget('Le règlement se fait en deux fois : 40 % à la commande et 60 % après la pose')).toEqual([40, 60]);
    expect(budget('Le règlement intérieur note ainsi : 40 % pour le plan et 60 % pour le prix')).toEqual([]);
  });

  it('stands in one sentence of the budget, where shares that are alike make the whole', () => {
    const budget = (line: string) => told('Budget', line).map(([share]) => share);
    expect(budget('Nous avons 900 euros. Le prix est versé en cinq paiements égaux de 20 %, à la remise de chaque carte.')).toEqual([20]);
    expect(budget('Nous avons 900 euros. Le prix est versé en trois paiements égaux de 20 %, à la remise de chaque carte.')).toEqual([]);
    expect(budget('Nous avons 900 euros. Le prix de chaque carte baisse de 20 % en cinq ans.')).toEqual([]);
  });
});

describe('an instalment for each', () => {
  const timesOf = (clause: string): readonly (readonly [number | undefined, number])[] =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ pourcentage, multiplicite = 1 }) => [pourcentage, multiplicite],
    );

  it('is paid as often as the works that it names', () => {
    expect(timesOf('- 20 % après validation du plan ;\n- 20 % après validation de chacun des quatre rapports.')).toEqual([
      [20, 1],
      [20, 4],
    ]);
    expect(timesOf('- 70 % après validation du plan ;\n- 10 % à la remise de chacun des trois rapports, soit 30 %.')).toEqual([
      [70, 1],
      [10, 3],
    ]);
  });

  it.each([
    '- 60 % après validation du plan ;\n- 40 % après validation du guide par chacun des deux directeurs.',
    '- 60 % après validation du plan ;\n- 40 % après remise des données de chacune des trois régions.',
    '- 60 % après validation du plan et remise des échantillons ;\n- 40 % après validation du guide.',
  ])('is one where it counts who, where or what else: %s', (clause) => {
    expect(timesOf(clause).map(([share = 0, times]) => share * times)).toEqual([60, 40]);
  });
});

describe('shares without a word of payment, in a section on it', () => {
  const shares = (sentence: string): readonly (number | undefined)[] => lotsOf(sentence).map(([, share]) => share);

  it('are paid where each goes with its act, whatever they make', () => {
    expect(shares('30 % au rapport initial, 40 % au rapport provisoire, 30 % au rapport final.')).toEqual([30, 40, 30]);
    expect(shares('30 % au rapport initial, 50 % au rapport provisoire, 30 % au rapport final.')).toEqual([30, 50, 30]);
  });

  it('are paid where each opens its sentence and they make the whole', () => {
    expect(shares('30 % signature. 30 % carnet reçu. 40 % relevé validé.')).toEqual([30, 30, 40]);
    expect(shares('30 % signature. 30 % carnet reçu. 45 % relevé validé.')).toEqual([30]);
  });

  it('are paid where the sentences of a paragraph share the whole, whatever releases them', () => {
    const told = 'Un premier acompte de 20 % est versé à la signature. Un deuxième de 25 % suit le relevé. Un troisième de 25 % suit la carte.';
    expect(shares(`${told} Le dernier, de 30 %, est versé au rapport.`)).toEqual([20, 25, 25, 30]);
    expect(shares(`${told} Le gué perd 45 % de son eau.`)).toEqual([20, 25, 25]);
    expect(shares(`${told} Le dernier, de 35 %, suit le rapport.`)).toEqual([20, 25, 25, 35]);
    const beside = (text: string) =>
      readPart<Paiement>(`\n# Budget et versements\n\nLe prix ne dépasse pas 9 000 euros.\n\n${text}\n`, (context) =>
        readPaiement(context, []),
      ).value.tranches.map(({ pourcentage }) => pourcentage);
    expect(beside(`${told} Le dernier, de 30 %, est versé au rapport.`)).toEqual([20, 25, 25, 30]);
    expect(beside('Le bois fait 60 % de la dépense. Les trajets font 40 %.')).toEqual([]);
  });

  it('are none where they do not go with any', () => expect(shares('Le gué perd 30 % de son eau en mai et 40 % en juin.')).toEqual([]));
});

describe('delay of payment', () => {
  const delayOf = (sentence: string): number | undefined =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${sentence}\n`, (context) => readPaiement(context, [])).value.delai?.min;

  it.each([
    'Les sommes sont virées sous vingt (20) jours.',
    'La somme due sera virée dans les 20 jours.',
    'Le virement intervient sous 20 jours.',
    'Les honoraires sont réglés vingt jours après réception de la facture.',
    'Chaque facture est payée par virement, 20 jours fin de mois de sa facturation.',
    'Chaque acompte est réglé sur facture, une fois la coque visitée et acceptée par la commission des pilotes du port d’attache, et dans un délai de 20 jours.',
  ])('is read in « %s »', (sentence) => expect(delayOf(sentence)).toBe(20));

  it.each([
    'La grue est virée sous 20 jours.',
    'Les acomptes sont réglés par chèque après visite. La commission visite la coque, et rend son avis dans un délai de 20 jours.',
    'Le navire attend 20 jours.',
    'La facture est contestée 20 jours après réception de la facture au plus.',
  ])('is not read in « %s »', (sentence) => expect(delayOf(sentence)).toBeUndefined());
});

describe('delay of payment beside that of an answer', () => {
  const delay = (clause: string): number | undefined =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.delai?.min;

  it('is the one that counts from the invoice', () => {
    expect(
      delay(
        'Chaque acompte est réglé après accord de la capitainerie, qui se prononce dans les cinq jours. Le port paie les factures dans les 25 jours.',
      ),
    ).toBe(25);
    const clause =
      'Les acomptes sont réglés après accord de la capitainerie, qui se prononce dans les cinq jours, et dans les 25 jours suivant la facture.';
    expect(delay(clause)).toBe(25);
  });
});

describe('taxes beside instalments', () => {
  const sharesOf = (clause: string): readonly (number | undefined)[] =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ pourcentage }) => pourcentage,
    );

  it('are none of them', () => expect(sharesOf('La TPS (5 %) et la TVQ (9,975 %) s’ajoutent au montant des honoraires.')).toEqual([]));

  it('leave those that stand in brackets', () => {
    expect(sharesOf('Le montant est versé à la remise du récit (40 %) et à celle du film (60 %).')).toEqual([40, 60]);
  });
});

describe('several documents of one name', () => {
  const known = [
    { ref: '1', title: 'Rapport de plongée' },
    { ref: '2', title: 'Rapport de comptage, saison 2026' },
    { ref: '3', title: 'Rapport de comptage, saison 2027' },
  ];
  const paid = (sentence: string) =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n- ${sentence} ;\n- 20 % à la signature.\n`, (context) => readPaiement(context, known)).value
      .tranches[0]?.declencheur.livrables;

  it('are all paid for', () => expect(paid('80 % après validation des rapports de comptage des saisons 2026 et 2027')).toEqual(['2', '3']));
  it('are told from one', () => expect(paid('80 % après validation du rapport de comptage de la saison 2026 et de 2 visites')).toEqual(['2']));
});

describe('shares in a table of deliverables', () => {
  const known = [
    { ref: 'L1', title: 'Récit' },
    { ref: 'L2', title: 'Film' },
  ];
  const told = (title: string, rows: string) =>
    readPart<Paiement>(`\n# ${title}\n\n${rows}\n`, (context) => readPaiement(context, known)).value.tranches.map(({ pourcentage, declencheur }) => [
      pourcentage,
      declencheur.livrables.join(),
    ]);

  it('are instalments where no clause is about paying', () => {
    const rows = table('| Livrable | Délai | Paiement |', '| L1 Récit | 3 mai 2027 | 30 % |', '| L2 Film | 7 juin 2027 | 70 % |');
    expect(told('Livrables', rows)).toEqual([
      [30, 'L1'],
      [70, 'L2'],
    ]);
  });

  it('are instalments where the column disburses', () => {
    const rows = table('| Livrable | Délai | Décaissement |', '| L1 Récit | T0 + 3 mois | 30 % |', '| L2 Film | T0 + 7 mois | 70 % |');
    expect(told('Livrables', rows).map(([share]) => share)).toEqual([30, 70]);
  });

  it('are none where they do not make the whole, or share something else', () => {
    expect(
      told('Livrables', table('| Livrable | Délai | Paiement |', '| L1 Récit | 3 mai 2027 | 30 % |', '| L2 Film | 7 juin 2027 | 40 % |')),
    ).toEqual([]);
    expect(told('Livrables', table('| Livrable | Part du travail |', '| L1 Récit | 30 % |', '| L2 Film | 70 % |'))).toEqual([]);
  });

  it('name their deliverable by its reference in any column', () => {
    const rows = table('| Tranche | Livrable reçu | Part du prix |', '| 1 | L1 | 30 % |', '| 2 | L1 et L2 | 70 % |');
    expect(told('Modalités de paiement', rows)).toEqual([
      [30, 'L1'],
      [70, 'L1,L2'],
    ]);
  });
});

describe('tables in a clause of payment', () => {
  const sharesOf = (clause: string): readonly (number | undefined)[] =>
    readPart<Paiement>(`\n# Budget et paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ pourcentage, montant }) => pourcentage ?? montant?.valeur,
    );

  it('give no instalments where they say what things cost', () => {
    const costs = table('| Poste | Montant (MAD) | Payé par |', '| Conteurs | 9 000,00 | le contrat |', '| Repas | 4 000,00 | la ville |');
    const said =
      'Le prix est versé sous 15 jours à réception de la facture :\n\n- 60 % après acceptation du récit ;\n- 40 % après acceptation du film.';
    expect(sharesOf(`La ville paie le reste, comme suit :\n\n${costs}\n\n${said}`)).toEqual([60, 40]);
  });

  it('give them where the rows say what is accepted', () => {
    const rows = table('| Poste | Montant (MAD) |', '| Acceptation du récit | 9 000,00 |', '| Acceptation du film | 4 000,00 |');
    expect(sharesOf(rows)).toEqual([9000, 4000]);
  });

  it('give them under a heading with a tax', () => {
    const rows = table(
      '| Tranche | Montant TTC (TVA 20 %) | Condition |',
      '| 1 | 6 000 MAD | Accord sur le récit |',
      '| 2 | 4 000 MAD | Accord sur le film |',
    );
    expect(sharesOf(rows)).toEqual([6000, 4000]);
  });
});

describe('rows of shares under no heading', () => {
  const sharesIn = async (rows: readonly string[]): Promise<readonly (number | undefined)[]> => {
    const cells = rows.map(
      (row) =>
        `<w:tr>${row
          .split('|')
          .map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`)
          .join('')}</w:tr>`,
    );
    const body = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Modalités de paiement</w:t></w:r></w:p><w:tbl>${cells.join('')}</w:tbl>`;
    const { tor } = await readInput({ file: 'a.docx', bytes: makeDocx({ body }) }, {});
    return tor.paiement.tranches.map(({ pourcentage }) => pourcentage);
  };

  it('are instalments where they make the whole', async () => {
    expect(await sharesIn(['35 %|à l’approbation du récit', '65 %|à l’approbation du film'])).toEqual([35, 65]);
    expect(await sharesIn(['1er acompte|Acceptation du récit|35 %|7 000', '2e acompte|Acceptation du film|65 %|13 000'])).toEqual([35, 65]);
  });

  it('are none where they do not, or say nothing of when', async () => {
    expect([await sharesIn(['35 %|conteurs', '65 %|musiciens'])]).toEqual([[]]);
  });
});

describe('the date of an instalment within a sentence', () => {
  const datesOf = (sentence: string): readonly (readonly [number | undefined, unknown])[] =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${sentence}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ pourcentage, declencheur }) => [pourcentage, declencheur.date],
    );

  it.each([
    'Le prix est réglé à raison de 40 % à la livraison de la carte, le 4 mars 2027 et de 60 % après la validation de l’atlas.',
    'Sont réglés 40 % à la livraison de la carte, le 4 mars 2027, puis 60 % après la validation de l’atlas.',
    'Sont réglés 40 % à la livraison de la carte, au plus tard le 4 mars 2027, et 60 % après la validation de l’atlas.',
  ])('stays with the words before the link to the next figure: « %s »', (sentence) =>
    expect(datesOf(sentence)).toEqual([
      [40, '2027-03-04'],
      [60, undefined],
    ]),
  );
});

describe('shares in one sentence or list', () => {
  const sharesOf = (clause: string): readonly (number | string | undefined)[] =>
    readPart<Paiement>(`\n# Livrables\n\n- L1 : carte\n- L2 : atlas\n\n# Modalités de paiement\n\n${clause}\n`, (context) =>
      readPaiement(context, [
        { ref: 'L1', title: 'carte' },
        { ref: 'L2', title: 'atlas' },
      ]),
    ).value.tranches.map(({ pourcentage, multiplicite, reste }) =>
      reste === true ? 'reste' : multiplicite === undefined ? pourcentage : `${multiplicite} × ${pourcentage}`,
    );

  it.each<readonly [string, readonly (number | string)[]]>([
    ['80 % sont versés en 4 mensualités de 20 %, et 20 % après validation de l’atlas.', ['4 × 20', 20]],
    ['60 % en trois versements égaux de 20 %, le dernier jour du mois ; 40 % à la validation de l’atlas.', ['3 × 20', 40]],
    ['- 25 % à la validation de chacun des livrables L1 et L2 ;\n- 50 % à la fin de la mission.', ['2 × 25', 50]],
    ['Cartes : 30 % du prix, dont la moitié à la remise de la carte et la moitié à sa validation. Atlas : 70 % du prix, à sa validation.', [30, 70]],
    ['Cartes : 70 % du prix, dont 40 % à la remise de la carte et 60 % à sa validation. Atlas : 30 % du prix, à sa validation.', [70, 30]],
    ['Une avance de 20 %, ou de 10 % sans caution, est versée à la signature, puis le solde à la validation de l’atlas.', [20, 'reste']],
    ['30 % à la validation de la carte ; 70 % à la validation de l’atlas, soit 100 %.', [30, 70]],
    ['- 40 % à la validation de la carte ;\n- 20 % à l’approbation de chaque relevé (trois relevés).', [40, '3 × 20']],
    ['- 40 % à la validation de la carte ;\n- 15 % à chaque relevé (soit 4 relevés en tout).', [40, '4 × 15']],
    [
      '- 30 % à la validation de la carte ;\n- 30 % à la validation des fonds (soit 60 % cumulés) ;\n- 40 % à la validation de l’atlas.',
      [30, 30, 40],
    ],
    [
      'Une avance de 20 % est versée ; elle est reprise quand les travaux atteignent 65 % et la reprise s’achève à 80 %. Le solde suit l’atlas.',
      [20, 'reste'],
    ],
    ['40 % à la validation de la carte, 60 % à celle de l’atlas. Les 20 % de l’avance sont remboursés à partir de 50 % d’exécution.', [40, 60]],
    ['Le prix est réglé en deux acomptes égaux : après validation de la carte et après validation de l’atlas.', [50, 50]],
    ['Le prix est payé en deux tranches égales : à la validation de la carte et à la validation de l’atlas.', [50, 50]],
    [
      'Le prix est versé en trois parts égales :\n\n- à la signature ;\n- à la validation de la carte ;\n- à la validation de l’atlas.',
      [33.33, 33.33, 33.33],
    ],
    ['20 % ........ à la signature\n\n80 % ........ à la validation de l’atlas', [20, 80]],
    [
      'Phase 1 (40 % du prix)\n\n- 50 % à la remise de la carte\n- 50 % à sa validation\n\nPhase 2 (60 % du prix)\n\n- 100 % à la validation de l’atlas',
      [20, 20, 60],
    ],
  ])('%s', (clause, shares) => expect(sharesOf(clause)).toEqual(shares));

  it.each<readonly [string, readonly (number | string)[]]>([
    ['25 % à la validation de la carte, 75 % à la validation de l’atlas.', [25, 75]],
    ['- 40 % à la validation de la carte ;\n- 20 % à chaque relevé (trois exemplaires).', [40, 20]],
    ['- 40 % à la validation de la carte ;\n- 20 % à chaque relevé (sous 15 jours).', [40, 20]],
    ['- 30 % à la validation des livrables L1 et L2 ;\n- 70 % à la fin de la mission.', [30, 70]],
    ['60 % à la remise, dont 10 % retenus jusqu’à la validation de la carte, et 40 % à la validation de l’atlas.', [60, 40]],
    [
      '- 30 % à la remise de la carte\n- 70 % à la validation de l’atlas\n- 30 % à la remise de la carte\n- 70 % à la validation de l’atlas',
      [30, 70, 30, 70],
    ],
    ['Le prix est payé en trois tranches égales : à la validation de la carte et à celle de l’atlas.', []],
    ['Le prix est payé en deux tranches inégales : à la validation de la carte et à la validation de l’atlas.', []],
    ['90 % en 4 versements de 20 %, et 10 % après validation de l’atlas.', [90, 20, 10]],
  ])('as it stands: %s', (clause, shares) => expect(sharesOf(clause)).toEqual(shares));
});

describe('a payment table', () => {
  it('is headed by what is done to the works that it names', () => {
    const rows = table('| Acceptation de | Part du prix |', '| Relevé des quais | 40 % |', '| Atlas | 60 % |');
    const { tranches } = readPart<Paiement>(`\n# Paiement\n\n${rows}\n`, (context) => readPaiement(context, [])).value;
    expect(tranches.map(({ pourcentage, declencheur }) => [pourcentage, declencheur.nature])).toEqual([
      [40, 'validation'],
      [60, 'validation'],
    ]);
  });

  const sharesIn = (text: string): readonly unknown[] =>
    readPart<Paiement>(`\n# Facturation\n\n${text}\n`, (context) => readPaiement(context, [])).value.tranches.map(({ pourcentage }) => pourcentage);

  it('gives its shares where the column so named counts the rows', () => {
    expect(sharesIn(table('| Part | Montant | Condition |', '| 1 | 35 % | Pose du mât |', '| 2 | 65 % | Recette |'))).toEqual([35, 65]);
    expect(sharesIn(table('| Part | Condition |', '| 35 % | Pose du mât |', '| 65 % | Recette |'))).toEqual([35, 65]);
  });
});

describe('a column of taxes', () => {
  it('is no column of shares', () => {
    const taxed = table(
      '| Étape | Montant HT | TVA en % | Montant TTC | % |',
      '| Validation du plan | 10 000 € | 2 000 € | 12 000 € | 40 % |',
      '| Validation du guide | 15 000 € | 3 000 € | 18 000 € | 60 % |',
    );
    expect(lotsOf(taxed).map(([, share]) => share)).toEqual([40, 60]);
  });

  it('gives no share alone', () => {
    const taxed = table(
      '| Étape | Montant HT | TVA en % |',
      '| Validation du plan | 10 000 € | 1 800 € |',
      '| Validation du guide | 15 000 € | 2 700 € |',
    );
    expect(lotsOf(taxed).map(([, share]) => share)).toEqual([undefined, undefined]);
  });
});

describe('an advance that is deducted', () => {
  const advances = (clause: string) =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ avance }) => avance === true,
    );

  it.each<readonly [string, readonly boolean[]]>([
    ['- Avance de démarrage : 20 %\n- Paiement intermédiaire : 40 % (moins l’avance)\n- Paiement final : 60 %', [true, false, false]],
    ['- L’avance de démarrage est de 20 %\n- Paiement final : 80 %, déduction faite de l’avance', [true, false]],
  ])('is not paid again: %s', (clause, expected) => expect(advances(clause)).toEqual(expected));
});

describe('shares beside listed deliverables, under a title on both', () => {
  const told = (title: string, ...lines: readonly string[]) =>
    readPart<Paiement>(`\n# Tâches\n\n- Accorder\n\n# ${title}\n\n${lines.join('\n\n')}\n`, (context) =>
      readPaiement(context, []),
    ).value.tranches.map(({ pourcentage }) => pourcentage);
  const both = 'Livrables et modalités de paiement';
  const shares = ['Livrable 1 : plan des jeux (40 %) – 3 mai 2027', 'Livrable 2 : buffet (60 %) – 7 juin 2027'];

  it('are instalments where they make the price', () => {
    expect(told(both, ...shares)).toEqual([40, 60]);
    expect(told(both, '- Plan des jeux (40 % du prix)', '- Buffet : 60 %')).toEqual([40, 60]);
  });

  it('are none where they do not, or a line has none', () => {
    expect(told(both, 'Livrable 1 : plan des jeux (40 %)', 'Livrable 2 : buffet (50 %)')).toEqual([]);
    expect(told(both, ...shares, 'Livrable 3 : tablature')).toEqual([]);
    expect(told('Livrables', ...shares)).toEqual([]);
  });
});

describe('what releases an instalment', () => {
  it('may be the signature under another name, or a part of the work that ends', () => {
    const natures = (clause: string) =>
      readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
        ({ declencheur }) => declencheur.nature,
      );
    expect(natures('- 30 % payables 5 jours après la contractualisation ;\n- 40 % après la formation ;\n- 30 % après les ateliers.')).toEqual([
      'signature',
      'avancement',
      'avancement',
    ]);
    expect(natures('- 50 % après la validation de l’enquête ;\n- 50 % après l’acceptation du module de formation.')).toEqual([
      'validation',
      'validation',
    ]);
  });
});

describe('a table of deliverables', () => {
  const typesOf = (head: string): readonly string[] | undefined =>
    contextOf(`\n# Livrables\n\n${table(`| Réf | Document | ${head} |`, '| F1 | Plan du mât | 35 % |', '| F2 | Note de calcul | 65 % |')}\n`).outline
      .sections[0]?.types;

  it('pays where a column says so', () => {
    expect(typesOf('Part payée')).toEqual(['livrables', 'paiement']);
    expect(typesOf('Part du prix')).toEqual(['livrables', 'paiement']);
    expect(typesOf('Taux de remplissage')).toEqual(['livrables']);
  });
});

describe('penalties by another name', () => {
  const penaltiesOf = (sentence: string) =>
    readPart<Penalites | undefined>(`\n# Modalités de paiement\n\n${sentence}\n`, (context) => readPenalites(context)).value;

  it.each([
    [
      'Tout retard donne lieu à une retenue de 1/1000 du prix par jour, dans la limite de 8 %.',
      { taux: { valeur: 1, pour: 1000, par: 'jour' }, plafond: { pourcentage: 8 } },
    ],
    [
      'En cas de retard, 0,5 % du prix sont déduits par jour, jusqu’à 10 %.',
      { taux: { valeur: 0.5, pour: 100, par: 'jour' }, plafond: { pourcentage: 10 } },
    ],
    ['Une pénalité de 1/1000 est due par jour. Plafond : 10 % du prix.', { plafond: { pourcentage: 10 } }],
    ['Une retenue de 0,3 % est faite pour chaque semaine de retard.', { taux: { valeur: 0.3, pour: 100, par: 'semaine' } }],
  ])('« %s »', (sentence, expected) => expect(penaltiesOf(sentence)).toMatchObject(expected));

  it.each(['Une retenue de garantie de 10 % est levée un mois après la réception.', 'Une indemnité de 1 % est versée par jour de déplacement.'])(
    'are not « %s »',
    (sentence) => expect(penaltiesOf(sentence)).toBeUndefined(),
  );
});

describe('lots of a payment table', () => {
  it('stand in a column, on each row', () => {
    const rows = [
      '| Lot 1 | 40 % | Validation du plan |',
      '| Lot 1 | 60 % | Livraison |',
      '| Lot 2 | 40 % | Validation du plan |',
      '| Lot 2 | 60 % | Livraison |',
    ];
    expect(lotsOf(table('| Lot | Taux | Condition |', ...rows))).toEqual(twoLots);
  });

  it('stand once, beside the first step of each, where the shares of a lot make a hundred', () => {
    const rows = ['| Lot 1 | Plan | 40 % |', '| | Guide | 60 % |', '| Lot 2 | Carte | 40 % |', '| | Atlas | 60 % |'];
    expect(lotsOf(table('| | Document validé | Part du prix |', ...rows))).toEqual(twoLots);
    const uneven = ['| Lot 1 | Plan | 40 % |', '| | Guide | 30 % |', '| Lot 2 | Carte | 30 % |'];
    expect(lotsOf(table('| | Document validé | Part du prix |', ...uneven)).map(([lot]) => lot)).toEqual(['1', undefined, '2']);
  });

  it.each([
    ['first', ['Lot 1', '', '', 'Lot 2', '', '']],
    ['middle', ['', 'Lot n° 1 : bassins', '', '', 'Lot n° 2 : digues', '']],
    ['last', ['', '', 'Lot 1', '', '', 'Lot 2']],
  ])('stand once, beside the %s of their steps', (_, names) => {
    const steps = ['1ère', '2ème', '3ème', '1ère', '2ème', '3ème'];
    const rows = steps.map((step, index) => `| ${names[index]} | ${step} | ${20 + index} % | Validation du rapport |`);
    expect(lotsOf(table('| Lot | Tranche | Taux | Condition |', ...rows)).map(([lot]) => lot)).toEqual(['1', '1', '1', '2', '2', '2']);
  });

  it('are not guessed where no step comes again', () => {
    const rows = ['| Lot 1 | 40 % | Remise du plan |', '|  | 60 % | Remise des cartes |', '|  | 30 % | Livraison |', '| Lot 2 | 70 % | Réception |'];
    expect(lotsOf(table('| Lot | Taux | Condition |', ...rows)).map(([lot]) => lot)).toEqual(['1', undefined, undefined, '2']);
  });

  it('stand in rows of their own', () => {
    const rows = [
      '| Lot A : bassins |  |  |',
      '| 1ère | 40 % | Validation du plan |',
      '| 2ème | 60 % | Livraison |',
      '| Lot B |  |  |',
      '| 1ère | 100 % | Livraison |',
    ];
    expect(lotsOf(table('| Tranche | Taux | Condition |', ...rows))).toEqual([
      ['A', 40],
      ['A', 60],
      ['B', 100],
    ]);
  });

  it('stand above their tables', () => {
    expect(lotsOf(`Lot 1 : bassins\n\n${simple}\n\nLot 2 : digues\n\n${simple}`)).toEqual(twoLots);
    expect(lotsOf(`## Lot 1 : bassins\n\n${simple}\n\n## Lot 2 : digues\n\n${simple}`)).toEqual(twoLots);
  });

  it('are the subject of sub-sections', () => {
    const list = '- 40 % à la validation du plan ;\n- 60 % à la livraison.';
    expect(lotsOf(`## Paiement du lot 1\n\n${list}\n\n## Paiement du lot 2\n\n${list}`)).toEqual(twoLots);
  });

  it('are none where a row is about several, or about something else', () => {
    const rows = ['| Lots 1 et 2 | 40 % | Validation du plan |', '| Lot 1 et 2 | 60 % | Livraison |'];
    expect(lotsOf(table('| Lot | Taux | Condition |', ...rows)).map(([lot]) => lot)).toEqual([undefined, undefined]);
    const others = ['| Lot 1 | 40 % | Validation du plan |', '| Lot 2 | 30 % | Livraison |', '| Solde | 30 % | Réception |'];
    expect(lotsOf(table('| Partie | Taux | Condition |', ...others)).map(([lot]) => lot)).toEqual([undefined, undefined, undefined]);
  });

  it('stand in merged cells of Word, whatever the steps', async () => {
    const cell = (text: string, more = ''): string => `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const merged = (text: string): string => cell(text, text === '' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>');
    const rows = [
      row(cell('Lot'), cell('Taux'), cell('Condition')),
      row(merged('Lot 1'), cell('40 %'), cell('Validation du plan')),
      row(merged(''), cell('60 %'), cell('Livraison des cartes')),
      row(merged('Lot 2'), cell('30 %'), cell('Validation du relevé')),
      row(merged(''), cell('70 %'), cell('Réception')),
    ];
    const title = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Modalités de paiement</w:t></w:r></w:p>';
    const { tor } = await readInput({ file: 'lots.docx', bytes: makeDocx({ body: `${title}<w:tbl>${rows.join('')}</w:tbl>` }) }, {});
    expect(tor.paiement.tranches.map(({ lot, pourcentage }) => [lot, pourcentage])).toEqual([
      ['1', 40],
      ['1', 60],
      ['2', 30],
      ['2', 70],
    ]);
  });
});

describe('what stands against a payment', () => {
  const against = (clause: string): readonly unknown[] =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ declencheur, garantie, justificatifs }) => [declencheur.nature, garantie ?? false, justificatifs ?? false],
    );

  it.each([
    '- 20 % à la signature du contrat (à régulariser sur factures)',
    '- 20 % au démarrage, sous réserve de pièces justificatives',
    '- 20 % à la signature contre remise des justificatifs de dépense et des tickets',
    '- 20 % à la notification, apurés ensuite sur notes de frais',
    '- 20 % à la signature du contrat.\n\nCette avance sera justifiée par les quittances.',
  ])('receipts settle the advance: %s', (clause) => {
    expect(against(clause)).toEqual([['signature', false, true]]);
  });

  it.each([
    '- 40 % des frais sur présentation des quittances',
    '- 40 % après présentation du billet de train et des reçus',
    '- 40 % sur remise de la facture acquittée',
    'Les frais de route sont versés en totalité sur production des justificatifs.',
  ])('receipts alone release it: %s', (clause) => {
    expect(against(clause)).toEqual([['remise', false, true]]);
  });

  it.each([
    ['- 40 % à la remise du plan de gestion et des justificatifs', 'remise'],
    ['- 40 % sur présentation de la facture et du plan de gestion', 'remise'],
    ['- 40 % après validation du plan, sur présentation de la facture', 'validation'],
    ['- 40 % à la signature du contrat, sur présentation d’une facture', 'signature'],
    ['- 40 % à la signature du contrat, sans aucun justificatif', 'signature'],
    ['- 40 % à la réception du projet de manuel', 'remise'],
    ['- 40 % à la réception de la note de synthèse validée', 'validation'],
    ['- 40 % à la réception définitive des prestations', 'validation'],
    ['- 40 % au lancement de la mission', 'signature'],
    ['- 40 % après la remise du rapport de lancement', 'remise'],
    ['- 40 % à la signature du contrat.\n\nLes nuitées sont remboursées sur justificatifs.', 'signature'],
    ['- 40 % à la signature du contrat.\n\nUne retenue de garantie est faite sur chaque acompte.', 'signature'],
  ])('neither: %s', (clause, nature) => {
    expect(against(clause)).toEqual([[nature, false, false]]);
  });

  it.each([
    '- 20 % à la signature du contrat, contre remise de la caution bancaire',
    '- 20 % à la signature du contrat.\n\nL’avance n’est payée que sur dépôt d’une garantie.',
  ])('a guarantee: %s', (clause) => {
    expect(against(clause)).toEqual([['signature', true, false]]);
  });
});

describe('triggers of a payment table', () => {
  const naturesOf = (clause: string): readonly string[] =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ declencheur }) => declencheur.nature,
    );

  it.each(['40 % à l’approbation', '40 % après validation', '40 %, dès acceptation'])('stand beside the share: %s', (share) => {
    const rows = table('| Livrables | Paiements |', `| Plan | ${share} |`, `| Guide | ${share.replace('40', '60')} |`);
    expect(naturesOf(rows)).toEqual(['validation', 'validation']);
    expect(naturesOf(`Les documents sont remis en deux exemplaires.\n\n${rows}`)).toEqual(['validation', 'validation']);
  });

  it.each(['Les documents sont remis en deux exemplaires.', 'Le plan est remis sur papier et sur clé USB.'])(
    'are not told by copies: %s',
    (copies) => {
      const rows = table('| Livrables | Échéance | Paiements |', '| Plan | Mois 2 | 40 % |', '| Guide | Mois 5 | 60 % |');
      expect(naturesOf(`${copies}\n\n${rows}`)).toEqual(naturesOf(rows));
      expect(naturesOf(rows)).not.toContain('remise');
    },
  );
});

describe('the rate of penalties', () => {
  const rate = (text: string) => readPart<Penalites | undefined>(`\n# Pénalités\n\n${text}\n`, (context) => readPenalites(context)).value?.taux;

  it.each([
    ['une pénalité de 1/1000 du montant par jour de retard', { valeur: 1, pour: 1000, par: 'jour' }],
    ['une pénalité de 1/2000 du montant par jour, plafonnée à 5 %', { valeur: 0.5, pour: 1000, par: 'jour' }],
    ['une pénalité de 1/100 du montant par semaine de retard', { valeur: 1, pour: 100, par: 'semaine' }],
    ['une pénalité de 0,5 % par jour de retard, dans la limite de 8 %', { valeur: 0.5, pour: 100, par: 'jour' }],
    ['une pénalité de 250 MAD par jour de retard, dans la limite de 8 % du montant', undefined],
    // The model counts days and weeks.
    ['une pénalité de 3 % par mois de retard', undefined],
  ])('%s', (text, taux) => expect(rate(`Le titulaire encourt ${text}.`)).toEqual(taux));
});

describe('a heading that names the price and its payment', () => {
  it('opens a list of instalments without a word of payment', () => {
    const paid = '- 30 % à la signature\n- 40 % à mi-parcours\n- 30 % après validation du guide';
    const shares = (title: string, list = paid) =>
      readPart<Paiement>(`\n# ${title}\n\nEnveloppe : 8 000 € TTC.\n\n${list}\n`, (context) => readPaiement(context, [])).value.tranches.map(
        ({ pourcentage }) => pourcentage,
      );
    expect(shares('Budget et paiement')).toEqual([30, 40, 30]);
    expect(shares('Budget')).toEqual([]);
    expect(shares('Budget et paiement', '- voyages : 15 %\n- frais généraux : 7 %')).toEqual([]);
  });
});

describe('penalties of who pays late', () => {
  const penalties = (text: string) => readPart<Penalites | undefined>(`\n# Pénalités\n\n${text}\n`, (context) => readPenalites(context)).value;

  it.each([
    'Un retard dans le paiement vaut une pénalité de 3 % par mois.',
    'Tout défaut de paiement donne lieu à une pénalité de 1 % par jour de retard.',
  ])('are none of who delivers: %s', (text) => expect(penalties(text)).toBeUndefined());
});

describe('shares beside those of the price', () => {
  const sharesOf = (clause: string): readonly (number | undefined)[] => lotsOf(clause).map(([, share]) => share);
  const price = (last: number): string => `Le prix de la cloche est réglé ainsi :\n\n- 30 % à la commande ;\n- ${last} % à la pose.`;

  it.each([
    'En cas de retard à la pose :\n\n- 2 % du prix après une semaine ;\n- 6 % du prix après un mois.',
    'Le dernier versement dépend du son obtenu :\n\n- son juste : 100 % du versement ;\n- son faux : 50 % du versement.',
    'Toute modification de plus de 15 % du prix donne lieu à un avenant.',
    'Par exemple, pour une cloche de 40 000 EUR, le premier versement est de 12 000 EUR, soit 30 %.',
    'Si la cloche est refondue, le dernier versement est réduit de 40 %.',
    '| Retard | Réduction du prix |\n|---|---|\n| Une semaine | 2 % |\n| Un mois | 6 % |',
  ])('are left out where those of the price are whole: %s', (beside) => expect(sharesOf(`${price(70)}\n\n${beside}`)).toEqual([30, 70]));

  it.each([
    ['En cas de retard à la pose :\n\n- 2 % du prix après une semaine ;\n- 6 % du prix après un mois.', 60, [30, 60, 2, 6]],
    ['Un versement de 10 % est fait après le premier office.', 70, [30, 70, 10]],
    ['- 10 % après le premier office.', 70, [30, 70, 10]],
  ] as const)('are kept where they may be of the price: %s', (beside, last, shares) => {
    expect(sharesOf(`${price(last)}\n\n${beside}`)).toEqual(shares);
  });

  const nested = (...items: readonly string[]): readonly (number | undefined)[] => sharesOf(`Le prix est réglé ainsi :\n\n${items.join('\n')}`);

  it('are counted once where an item sums up those below it', () => {
    expect(nested('- 20 % à la commande ;', '- 80 % pour la fonte, dont :', '  - 50 % à la coulée ;', '  - 30 % à la pose.')).toEqual([20, 50, 30]);
    expect(nested('- 20 % à la commande ;', '- 80 % pour la fonte, dont :', '  - 50 % à la coulée ;', '  - 40 % à la pose.')).toEqual([
      20, 80, 50, 40,
    ]);
  });

  it('are counted once where each item says its own in two languages', () => {
    expect(nested('- 20 % après validation / 20% upon approval ;', '- 80 % après la pose / 80% after fitting.')).toEqual([20, 80]);
    expect(nested('- 20 % à la commande / 30 % à la coulée ;', '- 50 % après la pose.')).toEqual([20, 30, 50]);
  });
});

describe('an instalment some time after the act of another', () => {
  const delays = (clause: string) =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${clause}\n`, (context) => readPaiement(context, [])).value.tranches.map(
      ({ declencheur }) => declencheur.delai?.min,
    );

  it('has its delay, before or after the words of the act', () => {
    expect(delays('Le prix est payé :\n\n- 60 % à la remise du grimoire ;\n- 40 % trente jours après remise du grimoire.')).toEqual([undefined, 30]);
    expect(delays('Le prix est payé :\n\n- 60 % à la remise du grimoire ;\n- 40 % après validation du grimoire.')).toEqual([undefined, undefined]);
  });
});

describe('a total told with another amount', () => {
  const sureOf = (sentence: string): number | undefined =>
    readPart<Paiement>(`\n# Modalités de paiement\n\n${sentence}\n`, (context) => readPaiement(context, [])).origins.get('totalDeclare')?.confiance;

  it.each([
    'Le prix est de 11 800 000 FCFA TTC, soit 10 000 000 FCFA hors taxes.',
    'Le montant total est de 10 500 000 FCFA, dont 500 000 FCFA de frais.',
  ])('is not sure: %s', (sentence) => expect(sureOf(sentence)).toBeLessThan(0.8));

  it.each(['Le prix est de 10 000 000 FCFA.', 'Le prix est de 10 000 000 FCFA, dont le solde est réglé après la pose.'])('is sure: %s', (sentence) =>
    expect(sureOf(sentence)).toBeGreaterThanOrEqual(0.8),
  );
});
