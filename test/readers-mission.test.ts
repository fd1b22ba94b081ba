// Deliverables and calendar of small texts: what their readers take from them, and what they must leave alone.
import { describe, expect, it } from 'vitest';
import { layoutText } from '../src/layout/text.ts';
import type { Tor } from '../src/model/tor.ts';
import { readTor } from '../src/readers/read-tor.ts';
import { outline } from '../src/sections/outline.ts';

function reading(sections: Readonly<Record<string, string>>, preamble = ''): Tor {
  const body = Object.entries(sections).map(([title, text], index) => `${index + 2}. ${title}\n\n${text}\n`);
  const text = `TERMES DE RÉFÉRENCE\n\nÉtude de la filière du karité\n\n${preamble}\n\n1. Contexte\n\nLe karité fait vivre les productrices du pays.\n\n${body.join('\n')}`;
  const document = layoutText({ kind: 'text', format: 'txt', text, notices: [] });
  return readTor(document, outline(document), { fichier: 'essai.txt', format: 'txt', sha256: '0', langue: 'fr' }).tor;
}

const days = (count: number) => ({ min: count, max: count, unite: 'hommeJour' });
const duration = (count: number, unite: string) => ({ min: count, max: count, unite });
const refs = (tor: Tor) => tor.livrables.map(({ ref }) => ref);
const titles = (tor: Tor) => tor.livrables.map(({ intitule }) => intitule);
const dues = (tor: Tor) => tor.livrables.map(({ echeance }) => echeance?.relative ?? echeance?.date);
const delay = (origine: string, decalage: number, unite: string) => ({ origine, decalage, unite });

describe('numbers of headings', () => {
  const numbered = (headings: readonly string[]) => {
    const text = `CAHIER DES CHARGES\n\nEntretien des fontaines\n\n${headings.map((heading) => `${heading}\n\nLe bourg a douze fontaines, dont deux coulent.\n`).join('\n')}`;
    const document = layoutText({ kind: 'text', format: 'txt', text, notices: [] });
    const { tor } = readTor(document, outline(document), { fichier: 'essai.txt', format: 'txt', sha256: '0', langue: 'fr' });
    return tor.sections.map(({ numero, titre }) => `${numero} ${titre}`);
  };

  it('are read between two others', () => {
    expect(
      numbered(['Article 1 – Contexte', 'Article 2 – Objet', 'Article 2 bis – Méthode', 'Article 3 – Livrables', 'Article 3 ter : Délais']),
    ).toEqual(['1 Contexte', '2 Objet', '2 bis Méthode', '3 Livrables', '3 ter Délais']);
    expect(numbered(['1. Contexte', '2. Objet', '2 bis. Méthode', '3. Livrables'])).toEqual([
      '1 Contexte',
      '2 Objet',
      '2 bis Méthode',
      '3 Livrables',
    ]);
  });

  it('are read two at once where one follows the other', () => {
    expect(numbered(['1. Contexte', '2. Objet', '3 et 4. Livrables et délais', '5. Paiement'])).toEqual([
      '1 Contexte',
      '2 Objet',
      '3 et 4 Livrables et délais',
      '5 Paiement',
    ]);
  });
});

describe('steps of the calendar', () => {
  const steps = (text: string) => reading({ Calendrier: text }).calendrier.lignes.map(({ intitule, echeance }) => [intitule, echeance?.date]);
  const lines = '- Visite des ruchers : 3 mai 2027 ;\n- Atelier de Sète : 7 et 8 juin 2027 ;\n- Restitution (à Sète) : le vendredi 2 juillet 2027.';

  it('are lines that each end with their day', () => {
    expect(steps(`La mission va du 3 mai au 30 juillet 2027, en trois étapes :\n${lines}`)).toEqual([
      ['Visite des ruchers', '2027-05-03'],
      ['Atelier de Sète', '2027-06-07/2027-06-08'],
      ['Restitution (à Sète)', '2027-07-02'],
    ]);
  });

  it('are the parts of a sentence that shares all its days out', () => {
    const shared = (text: string) => {
      const { charge, lignes, totalDeclare } = reading({ Calendrier: `Les dates sont libres. ${text} Une réunion se tient en mai.` }).calendrier;
      return [totalDeclare?.max, charge?.max, lignes.map((row) => [row.intitule, row.charge?.max])];
    };
    const rows = [
      ['le relevé', 10],
      ['l’analyse et les deux cartes', 30],
      ['la restitution', 5],
    ];
    expect(shared('Elle demande 45 jours : 10 pour le relevé, 30 pour l’analyse et les deux cartes, et 5 pour la restitution.')).toEqual([
      45,
      45,
      rows,
    ]);
    expect(
      shared(
        'Le travail est estimé à 45 jours au total : dix jours pour le relevé, 30 jours pour l’analyse et les deux cartes et 5 jours de restitution.',
      ),
    ).toEqual([45, 45, [rows[0], rows[1], ['restitution', 5]]]);
    expect(shared('Le travail est de 45 hommes-jours, dont 10 pour le relevé et 35 pour le reste.')).toEqual([
      45,
      45,
      [
        ['le relevé', 10],
        ['le reste', 35],
      ],
    ]);
    // Parts that do not make the whole are parts of something else.
    expect(shared('Elle demande 45 jours : 10 pour le relevé, 30 pour l’analyse.')[2]).toEqual([]);
    expect(shared('Elle se tient en 3 jours : 1 pour la visite, 2 lieux de repos.')[2]).toEqual([]);
  });

  it('are told by the one column beside their days, whatever heads it', () => {
    const head = '| Quand | Quoi |\n|---|---|\n';
    expect(steps(`${head}| 3 mai 2027 | Visite des ruchers |\n| du 7 au 11 juin 2027 | Ateliers |`)).toEqual([
      ['Visite des ruchers', '2027-05-03'],
      ['Ateliers', '2027-06-07/2027-06-11'],
    ]);
  });

  it('are neither the limits of the mission, nor two lines, nor sentences, nor what stands in another clause', () => {
    expect(steps('- Début de la mission : 3 mai 2027\n- Fin de la mission : 30 juillet 2027\n- Durée : trois mois')).toEqual([]);
    expect(steps('- Visite des ruchers : 3 mai 2027 ;\n- Atelier de Sète : 7 juin 2027.')).toEqual([]);
    expect(steps('- Les ruchers sont vus le 3 mai 2027.\n- L’atelier se tient le 7 juin 2027.\n- Tout finit le 2 juillet 2027.')).toEqual([]);
    expect(reading({ Contexte: lines }).calendrier.lignes).toEqual([]);
  });
});

describe('deliverables', () => {
  it('are read from rows under no heading, names beside dates', () => {
    const list = (...rows: readonly string[]): string => rows.map((row) => `| ${row} |`).join('\n');
    const dated = reading({ Livrables: list('Relevé des ruches | 3 mai 2027', 'Carte des fleurs (2 pages) | 7 juin 2027') });
    expect([titles(dated), dues(dated)]).toEqual([
      ['Relevé des ruches', 'Carte des fleurs'],
      ['2027-05-03', '2027-06-07'],
    ]);
    expect(titles(reading({ Livrables: list('Relevé des ruches | en trois exemplaires', 'Carte des fleurs | 7 juin 2027') }))).toEqual([]);
  });

  it('are lines that each name a document with its day, whatever marks they lost', () => {
    const lines = 'Relevé des ruches : 3 mai 2027\n\nCarte des fleurs : 7 juin 2027\n\nRapport : 5 juillet 2027';
    const dated = reading({ 'Ce qui sera remis': `${lines}\n\nTout est remis en français.` });
    expect([titles(dated), dues(dated)]).toEqual([
      ['Relevé des ruches', 'Carte des fleurs', 'Rapport'],
      ['2027-05-03', '2027-06-07', '2027-07-05'],
    ]);
    expect(titles(reading({ 'Ce qui sera remis': 'La ruche est relevée : 3 mai 2027\n\nLes fleurs : 7 juin 2027' }))).toEqual([]);
  });

  it('are named by the column before that of what they hold, whatever heads it', () => {
    const table =
      '| N° | Ce qui nous revient | Contenu | Remise |\n|---|---|---|---|\n| 1 | Relevé des ruches | tableur et carte | 3 mai 2027 |\n| 2 | Rapport | vingt pages au plus | 7 juin 2027 |';
    expect(titles(reading({ 'Ce qui sera remis': table }))).toEqual(['Relevé des ruches', 'Rapport']);
  });

  it('are due on the day they are handed in, not on that of what they are about', () => {
    const listed = reading({
      Livrables: '- Relevé de l’exercice clos le 31 octobre 2026 : 3 mai 2027 ;\n- Carte des fleurs, remise le 7 juin 2027.',
    });
    expect(dues(listed)).toEqual(['2027-05-03', '2027-06-07']);
    expect(dues(reading({ Livrables: '- Relevé des ruches : 3 mai 2027 ;\n- Situation au 7 juin 2027.' }))).toEqual(['2027-05-03', '2027-06-07']);
  });

  it('are due on their day, not in the years of their name', () => {
    const listed = reading({
      Livrables: '- Plan des ruchers 2028-2032, au plus tard le 7 juin 2027 ;\n- Bilan des ruchers 2026, remis le 14 juin 2027.',
    });
    expect(dues(listed)).toEqual(['2027-06-07', '2027-06-14']);
  });

  it('have the references that they open with, with a hyphen as without', () => {
    expect(refs(reading({ Livrables: '- LV-01 : Relevé des ruches ;\n- LV-02 : Carte des fleurs.' }))).toEqual(['LV-01', 'LV-02']);
    expect(refs(reading({ Livrables: '| Réf. | Livrable |\n|---|---|\n| BL-1 | Relevé des ruches |\n| BL-2 | Carte des fleurs |' }))).toEqual([
      'BL-1',
      'BL-2',
    ]);
  });

  it('are listed under what a study comprises', () => {
    expect(
      refs(reading({ Livrables: 'L’étude comprend :\n\n- L1 : Relevé des ruches, le 3 mai 2027 ;\n- L2 : Carte des fleurs, le 7 juin 2027.' })),
    ).toEqual(['L1', 'L2']);
    expect(
      refs(reading({ Livrables: 'Elle comprend :\n\n- L1 : Relevé des ruches, le 3 mai 2027 ;\n- L2 : Carte des fleurs, le 7 juin 2027.' })),
    ).toEqual(['L1', 'L2']);
  });

  it('each begin on a line of their own where its name is counted, in a text whose lines are all full', () => {
    const lines = [
      'Produit 1. Relevé complet des ruches du plateau assorti de la carte des emplacements, dans les dix',
      '(10) jours suivant la signature du contrat.',
      'Produit 2. Carte des fleurs mellifères du plateau et de ses abords, au plus tard le 7 juin 2027.',
      'Produit 3. Rapport provisoire accompagné des deux cartes et du relevé, au plus tard le 5 juillet 2027.',
    ];
    const body = 'Les produits sont remis en français, sous une forme que la maison peut encore modifier ensuite,';
    const filler = Array.from({ length: 6 }, () => body).join('\n');
    expect(refs(reading({ Produits: lines.join('\n'), Suites: `${filler}\net relus par elle.` }))).toEqual(['1', '2', '3']);
  });

  it('are due on the revised day of a schedule that keeps the first one beside it', () => {
    const rows = '| Relevé des ruches | 3 mai 2027 | 10 mai 2027 |\n| Carte des fleurs | 7 juin 2027 | 14 juin 2027 |';
    const scheduled = (header: string) =>
      reading({ Calendrier: `| Étape | ${header} |\n|---|---|---|\n${rows}` }).calendrier.lignes.map(({ echeance }) => echeance?.date);
    expect(scheduled('Date initiale | Date révisée')).toEqual(['2027-05-10', '2027-06-14']);
    expect(scheduled('Date de remise | Date de réunion')).toEqual(['2027-05-03', '2027-06-07']);
    expect(scheduled('Date de début | Date de fin')).toEqual(['2027-05-10', '2027-06-14']);
    expect(scheduled('Début | Fin')).toEqual(['2027-05-10', '2027-06-14']);
    expect(scheduled('Date de fin | Date de début de la suite')).toEqual(['2027-05-03', '2027-06-07']);
  });

  it('run from what the sentence above their table says, under any heading of dates', () => {
    const table = '| Document | Échéance |\n|---|---|\n| Relevé des ruches | 1 mois |\n| Carte des fleurs | 4 mois |';
    const above = (text: string) => dues(reading({ Livrables: `${text}\n\n${table}` }));
    expect(above('L’échéance de chacun court à partir de la signature du contrat.')).toEqual([
      delay('signature', 1, 'mois'),
      delay('signature', 4, 'mois'),
    ]);
    expect(above('Les documents sont remis en français.')).toEqual([undefined, undefined]);
  });

  it('are no people whose days a table shares out', () => {
    const list = '| N° | Livrable | Échéance |\n|---|---|---|\n| 1 | Relevé des ruches | 3 mai 2027 |\n| 2 | Carte des fleurs | 7 juin 2027 |';
    const days = '| Expert | Terrain | Rédaction | Total (jours) |\n|---|---|---|---|\n| Apicultrice | 5 | 3 | 8 |\n| Botaniste | 4 | 2 | 6 |';
    expect(titles(reading({ 'Livrables et calendrier': `${list}\n\nLes jours se partagent ainsi :\n\n${days}` }))).toEqual([
      'Relevé des ruches',
      'Carte des fleurs',
    ]);
  });

  it('take the day of the row that hands them over by their reference alone', () => {
    const list = '| N° | Livrable |\n|---|---|\n| L1 | Relevé des quais |\n| L2 | Atlas des fonds |\n| L3 | Carnet de sonde |';
    const rows = [
      'Dépôt du livrable L1 | 4 mai 2027',
      'Visite des quais | 11 mai 2027',
      'Remise du L2 | 1er juin 2027',
      'Commentaires sur L3 | 2 juillet 2027',
    ];
    const schedule = `| Étape | Date |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;
    expect(dues(reading({ Livrables: list, Calendrier: schedule }))).toEqual(['2027-05-04', '2027-06-01', undefined]);
  });

  it('takes references from lines, labels and columns', () => {
    const lines = 'L1. Note de cadrage : le 3 mars 2025\nL2. Rapport d’enquête : le 5 mai 2025\nL3. Rapport final : le 2 juin 2025';
    expect(refs(reading({ Livrables: lines }))).toEqual(['L1', 'L2', 'L3']);
    expect(refs(reading({ Livrables: lines.replaceAll('\n', ' ') }))).toEqual(['L1', 'L2', 'L3']);
    const table = reading({
      'Produits attendus':
        '| Produit | Description | Délai |\n|---|---|---|\n| Produit 1 | Note de cadrage | 10 jours après la signature |\n| Produit 2 | Rapport final | 40 jours après la signature |',
    });
    expect(refs(table)).toEqual(['1', '2']);
    expect(titles(table)).toEqual(['Note de cadrage', 'Rapport final']);
  });

  it.each([
    ['3 semaines après la notification', '8 semaines après la notification'],
    ['2 mois après la signature', '5 mois après la signature'],
    ['T0 + 3 semaines', 'T0 + 8 semaines'],
    ['deux mois après le démarrage', 'cinq mois après le démarrage'],
    ['D + 3 semaines', 'D + 8 semaines'],
  ])('takes no first row for a header: %s', (early, late) => {
    const table = `| N° | Livrable | Délai |\n|---|---|---|\n| L1 | Rapport initial | ${early} |\n| L2 | Rapport final | ${late} |`;
    const { livrables } = reading({ Livrables: table });
    expect(livrables.map(({ ref, intitule, echeance }) => [ref, intitule, echeance !== undefined])).toEqual([
      ['L1', 'Rapport initial', true],
      ['L2', 'Rapport final', true],
    ]);
  });

  it('reads a column of bare delays, from where the sentence above or the header says', () => {
    const table = (header: string, ...cells: readonly string[]): string =>
      `| N° | Livrable | ${header} |\n|---|---|---|\n${cells.map((cell, at) => `| L${at + 1} | ${['Note initiale', 'Rapport provisoire', 'Guide'][at]} | ${cell} |`).join('\n')}`;
    const growing = ['3 semaines', '2 mois', '4 mois'];
    const lead = 'Le tableau suivant donne le délai de chaque pièce, compté à partir de la notification du marché.\n\n';
    expect(dues(reading({ Livrables: lead + table('Délai de remise', ...growing) }))).toEqual([
      delay('notification', 3, 'semaine'),
      delay('notification', 2, 'mois'),
      delay('notification', 4, 'mois'),
    ]);
    expect(dues(reading({ Livrables: table('Délai après la signature', ...growing) }))[1]).toEqual(delay('signature', 2, 'mois'));
    expect(dues(reading({ Livrables: table('Délai', ...growing) }))[2]).toEqual(delay('nonDite', 4, 'mois'));
    expect(dues(reading({ Livrables: table('Durée', ...growing) }))).toEqual([undefined, undefined, undefined]);
    expect(dues(reading({ Livrables: table('Délai', '10 jours', '4 jours', '15 jours') }))).toEqual([undefined, undefined, undefined]);
  });

  it('keeps a second document named after what is said of the first', () => {
    const list = '- Rapport final (30 pages) et résumé en arabe ;\n- Guide de terrain (40 pages au plus) pour les agents.';
    expect(titles(reading({ Livrables: list }))).toEqual(['Rapport final (30 pages) et résumé en arabe', 'Guide de terrain']);
  });

  it('reads delays that grow down a list, and leaves efforts alone', () => {
    expect(dues(reading({ Livrables: '- Rapport initial : 2 semaines ;\n- Rapport provisoire : 2 mois ;\n- Rapport final : 3 mois.' }))).toEqual([
      delay('nonDite', 2, 'semaine'),
      delay('nonDite', 2, 'mois'),
      delay('nonDite', 3, 'mois'),
    ]);
    expect(dues(reading({ Livrables: '- Rapport initial : 5 jours ;\n- Rapport provisoire : 12 jours ;\n- Rapport final : 4 jours.' }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reads T0 after a preposition', () => {
    const tor = reading({ Livrables: '- un rapport initial, remis à T0 + 3 semaines ;\n- un rapport final, à T0+4 mois.' });
    expect(dues(tor)).toEqual([delay('T0', 3, 'semaine'), delay('T0', 4, 'mois')]);
    expect(titles(tor)).toEqual(['un rapport initial', 'un rapport final']);
  });

  it('reads what prose hands over, not what the client gives back', () => {
    const prose =
      'Le prestataire analyse la filière et remet le rapport R1 « Diagnostic » à T0 + 5 semaines. Il remet le rapport R2 « Marchés » à T0 + 9 semaines. Le maître d’ouvrage transmet ses observations sur le rapport dans les 10 jours.';
    const tor = reading({ Livrables: prose });
    expect(refs(tor)).toEqual(['R1', 'R2']);
    expect(dues(tor)).toEqual([delay('T0', 5, 'semaine'), delay('T0', 9, 'semaine')]);
  });

  it('takes « chaque rapport » for no report more', () => {
    const list = 'Le bureau remet un rapport de tri (10 jours après la signature du contrat) et un guide (20 jours après la signature du contrat).';
    expect(titles(reading({ Livrables: `${list} Chaque rapport est remis en deux copies.` }))).toHaveLength(2);
    expect(titles(reading({ Livrables: `${list} Le rapport final est remis en deux copies.` }))).toHaveLength(3);
  });

  it('gives each its own of the days said « respectivement »', () => {
    const list = '- la note de tri ;\n- le guide de presse ;\n- le film.';
    const said = 'Les livrables sont remis respectivement le 4 mai, le 11 juin et le 2 juillet 2027.';
    expect(dues(reading({ Livrables: `${list}\n\n${said}` }))).toEqual(['2027-05-04', '2027-06-11', '2027-07-02']);
    expect(dues(reading({ Livrables: `${list}\n\n${said.replace(', le 11 juin', '')}` }))).toEqual([undefined, undefined, undefined]);
  });

  it('takes a due date from the head of the sentence, before who hands over', () => {
    const prose =
      'Dans les deux semaines qui suivent la dernière pesée, le cabinet remet le rapport de pesée. Au plus tard le 4 juin 2027, il remet le guide de tri.';
    const tor = reading({ Livrables: prose });
    expect(titles(tor)).toEqual(['le rapport de pesée', 'le guide de tri']);
    expect(dues(tor)).toEqual([delay('nonDite', 2, 'semaine'), '2027-06-04']);
    const held = reading({ Livrables: 'Du 3 au 5 mai 2027 se tient un atelier où le cabinet remet le rapport de pesée et le guide de tri.' });
    expect(dues(held)).toEqual([undefined, undefined]);
  });

  it('finds the due date that a phase gives, when one sentence alone gives it', () => {
    const list = '- le rapport de diagnostic ;\n- le manuel de procédures.';
    const phases =
      'Le bureau remet le rapport de diagnostic trois semaines après la signature du contrat. Le manuel de procédures est remis au plus tard 8 semaines après la signature du contrat.';
    expect(dues(reading({ 'Tâches du consultant': phases, Livrables: list }))).toEqual([
      delay('signature', 3, 'semaine'),
      delay('signature', 8, 'semaine'),
    ]);
    const paid = 'Le maître d’ouvrage valide le rapport de diagnostic 15 jours après la signature du procès-verbal.';
    expect(dues(reading({ 'Tâches du consultant': paid, Livrables: list }))).toEqual([undefined, undefined]);
  });
});

describe('what is handed over once', () => {
  const echeances = (list: string) => reading({ Livrables: list }).livrables.map(({ echeance }) => echeance);

  it('is not periodic for what it holds', () => {
    expect(
      echeances(
        '- Guide final, y compris le projet de bulletin mensuel, le 30 mai 2027 ;\n- Manuel et modèle de note trimestrielle, le 2 juin 2027.',
      ),
    ).toEqual([
      { date: '2027-05-30', borne: 'le' },
      { date: '2027-06-02', borne: 'le' },
    ]);
  });

  it('is not periodic for the gatherings that it tells of, on one day', () => {
    const of = (text: string) => reading({ Livrables: `- ${text} ;\n- un guide, pour le 4 juin 2027.` }).livrables[0];
    expect(of('les comptes rendus des ateliers, pour le 30 mai 2027')).toMatchObject({
      intitule: 'les comptes rendus des ateliers',
      echeance: { date: '2027-05-30' },
    });
    expect(of('les comptes rendus des ateliers, pour le 30 mai 2027')?.echeance?.periodicite).toBeUndefined();
    expect(of('un compte rendu après chaque atelier')?.echeance?.periodicite).toBe('parActivite');
  });

  it('is periodic when it is itself', () => {
    expect(
      echeances('- Rapport d’activité trimestriel, dans les 15 jours après la fin du trimestre ;\n- Notes mensuelles.').map(
        (one) => one?.periodicite,
      ),
    ).toEqual(['trimestrielle', 'mensuelle']);
  });
});

describe('a due date for all deliverables', () => {
  const list = '- le rapport de diagnostic ;\n- le manuel de procédures.';
  const said = (text: string, title = 'Informations complémentaires') => dues(reading({ Livrables: list, [title]: text }));
  const both = (due: ReturnType<typeof delay>) => [due, due];

  it('is read wherever it counts from the contract', () => {
    expect(said('La réception des livrables est attendue trois mois après la signature du contrat.')).toEqual(both(delay('signature', 3, 'mois')));
    expect(said('Tous les livrables sont remis 10 semaines après la notification du marché.')).toEqual(both(delay('notification', 10, 'semaine')));
  });

  it('is no day of an offer, of an acceptance or of a phase', () => {
    expect(said('L’ensemble des livrables proposés est décrit dans l’offre, à remettre le 3 mars 2027.')).toEqual([undefined, undefined]);
    expect(said('Les livrables sont validés dans les dix jours qui suivent leur réception.')).toEqual([undefined, undefined]);
  });
});

describe('calendar', () => {
  it.each([
    ['La mission durera soixante (60) jours.', duration(60, 'jour')],
    ['La prestation durera cinq (5) mois.', duration(5, 'mois')],
    ['Le consultant disposera de 40 jours.', duration(40, 'jour')],
    ['Le contrat est conclu pour douze (12) mois.', duration(12, 'mois')],
    ['Chaque phase durera deux semaines.', undefined],
    ['Le programme durera quatre ans.', undefined],
    ['Le client disposera de 10 jours pour transmettre ses remarques.', undefined],
    ['Le consultant disposera de 5 jours pour intégrer les remarques.', undefined],
  ])('« %s »', (text, expected) => {
    expect(reading({ 'Durée de la mission': text }).calendrier.duree).toEqual(expected);
  });

  it('prefers the days to the months that hold them', () => {
    const { debut, fin } = reading({
      'Durée de la mission': 'La mission se déroulera de mai à août 2026. Elle commencera le 4 mai 2026 et prendra fin le 28 août 2026.',
    }).calendrier;
    expect([debut, fin]).toEqual(['2026-05-04', '2026-08-28']);
  });

  it('does not take the date of a document or of a phase for that of the mission', () => {
    const { debut, fin } = reading({
      Calendrier: '- Rapport de démarrage : 15 mai 2026\n- Démarrage de la phase 2 : 3 juin 2026\n- Atelier de clôture : 12 juillet 2026',
    }).calendrier;
    expect([debut, fin]).toEqual([undefined, undefined]);
  });

  it('reads a table of information', () => {
    const table =
      '| Lieu | Bouaké, avec des missions à Korhogo |\n| Date de début | 4 mai 2026 |\n| Date de fin | 30 octobre 2026 |\n| Durée | 60 jours ouvrables répartis sur 6 mois |\n| Durée de validité des offres | 90 jours |';
    const { debut, fin, duree, charge } = reading({}, table).calendrier;
    expect({ debut, fin, duree, charge }).toEqual({ debut: '2026-05-04', fin: '2026-10-30', duree: duration(6, 'mois'), charge: days(60) });
  });

  it('reads a schedule written as lines', () => {
    const { lignes, totalDeclare } = reading({
      Calendrier:
        '- Revue documentaire : 4 hommes-jours ;\n- Mission de terrain : 12 hommes-jours ;\n- Rédaction : 6 hommes-jours ;\n- Total : 22 hommes-jours.',
    }).calendrier;
    expect(lignes.map(({ charge }) => charge)).toEqual([days(4), days(12), days(6)]);
    expect(totalDeclare).toEqual(days(22));
    expect(reading({ Calendrier: '- Dépouillement : 4 jours ;\n- Notification : 12 jours.' }).calendrier.lignes).toEqual([]);
  });

  it('reads the efforts of experts at the end of long lines, and their total below', () => {
    const profile =
      'titulaire d’un diplôme de niveau Bac + 5 en hydrologie ou d’un titre admis comme équivalent, ayant au moins douze (12) ans d’expérience professionnelle, dont six (6) dans la conduite de missions semblables en milieu rural';
    const { calendrier, equipe } = reading({
      Équipe: `- un(e) responsable, ${profile} : 50 hommes-jours ;\n- un(e) juriste : 30 hommes-jours ;\n- un(e) cartographe : 20 hommes-jours.\n\nSoit un total de cent (100) hommes-jours.`,
    });
    expect(equipe.membres.map(({ charge }) => charge)).toEqual([days(50), days(30), days(20)]);
    expect([calendrier.totalDeclare ?? calendrier.charge, calendrier.lignes]).toEqual([days(100), []]);
  });

  it('reads the sum of lines said in words, in a line of its own or at the end of the last', () => {
    const sum = (words: string) => {
      const { lignes, totalDeclare, charge, duree } = reading({
        Calendrier: `Le travail dure trois mois :\n\n- tri des noix : 6 jours ;\n- pesée : 4 jours (dont 1 au marché)${words}`,
      }).calendrier;
      return [lignes.map((ligne) => ligne.charge?.max), totalDeclare?.max, charge?.max, duree?.max];
    };
    expect(sum('.\n\nSoit 10 jours au total.')).toEqual([[6, 4], 10, 10, 3]);
    expect(sum('\nsoit un total de dix (10) jours.')).toEqual([[6, 4], 10, 10, 3]);
    expect(sum('.\n\nNombre total de jours : 12')).toEqual([[6, 4], 12, 12, 3]);
    expect(sum('.\n\nSoit dix sacs au total.')).toEqual([[], undefined, undefined, 3]);
    expect(sum('.\n\nSoit 10 jours après la récolte.')).toEqual([[], undefined, undefined, 3]);
  });

  it('reads lines that multiply, and no sum where one above was not understood', () => {
    const rows = (line: string) => {
      const { lignes, totalDeclare } = reading({
        Calendrier: `Écorçage : 2 jours\n\n${line}\n\nPresse : 6 jours\n\nMise en pots : 4 jours\n\nTotal : 27 jours`,
      }).calendrier;
      return [lignes.map(({ charge }) => charge?.max), totalDeclare?.max];
    };
    expect(rows('Séchage : 3 x 5 jours')).toEqual([[2, 15, 6, 4], 27]);
    expect(rows('Séchage (trois fois) – à chaque fois 5 jours')).toEqual([[], undefined]);
    expect(rows('Le séchage se fait à l’ombre.')).toEqual([[6, 4], 27]);
  });

  it('reads both ends in one sentence under any title, of the contract itself alone', () => {
    const ends = (text: string) => {
      const { debut, fin } = reading({ Exécution: text }).calendrier;
      return [debut, fin];
    };
    expect(ends('Le marché débute le 03/05/2027 et prend fin le 30/07/2027.')).toEqual(['2027-05-03', '2027-07-30']);
    expect(ends('Le projet débute le 03/05/2027 et prend fin le 30/07/2027.')).toEqual([undefined, undefined]);
    expect(ends('Le marché précédent débute le 03/05/2027 et prend fin le 30/07/2027.')).toEqual([undefined, undefined]);
  });

  it('takes no delivery for the end of the mission beside the days of the call', () => {
    const end = (...lines: readonly string[]) => reading({ Calendrier: lines.join('\n\n') }).calendrier.fin;
    const steps = ['Choix des noix : 3 mai 2027', 'Pressage : 7 juin 2027', 'Livraison finale : 30 juillet 2027'];
    expect(end('Réception des offres : 12 avril 2027', ...steps)).toBeUndefined();
    expect(end(...steps)).toBe('2027-07-30');
  });

  it('reads lines that have lost their columns over their total, and those alone', () => {
    const rows = (...lines: readonly string[]) => {
      const { lignes, totalDeclare, charge: whole } = reading({ Calendrier: lines.join('\n\n') }).calendrier;
      return [lignes.map(({ charge }) => charge?.max), totalDeclare?.max, whole?.max];
    };
    expect(rows('Phase 1 Collecte des noix 5 jours', 'Phase 2 Pressage 10 jours', 'Total 15 jours')).toEqual([[5, 10], 15, 15]);
    expect(rows('Phase 1 Collecte des noix 5 jours', 'Phase 2 Pressage 10 jours', 'Total 14 jours')).toEqual([[5, 10], 14, undefined]);
    expect(rows('Étape Jours', 'Collecte des noix 5 jours', 'Pressage 10 H/J', 'Total général 15 jours')).toEqual([[5, 10], 15, 15]);
    expect(rows('Collecte des noix 5 jours', 'Pressage 10 jours')).toEqual([[], undefined, undefined]);
    expect(rows('Le pressage est fait en 5 jours', 'La collecte dure 10 jours', 'Total 15 jours')[0]).toEqual([]);
    expect(rows('Avis sous 5 jours', 'Réponse dans un délai de 10 jours', 'Total 15 jours')[0]).toEqual([]);
  });

  it('counts the details of a line once, under it', () => {
    const rows = (press: string) => {
      const list = `- Noix : 7 jours\n    - tri : 3 jours\n    - pesée : 4 jours\n- Presse : ${press} jours\n    - montage : 2 jours\n    - essais : 20 jours\n- Guide : 11 jours`;
      return reading({ Calendrier: `${list}\n\nTotal : 40 jours` }).calendrier.lignes.map(({ charge }) => charge?.max);
    };
    expect(rows('22')).toEqual([7, 22, 11]);
    expect(rows('9')).toEqual([]);
  });

  it('takes no length of the mission from what is said again in another unit', () => {
    expect(
      reading({ Calendrier: 'Du 3 mai 2027 au 30 juillet 2027. La coopérative prévoit 22 demi-journées de pressage, soit 11 jours.' }).calendrier
        .duree,
    ).toBeUndefined();
    expect(reading({ Calendrier: 'Le pressage dure de mai à juin 2027, soit deux mois.' }).calendrier.duree).toEqual(duration(2, 'mois'));
  });

  it('adds up the effort column, never a percentage', () => {
    const { lignes, totalDeclare } = reading({
      'Livrables et calendrier':
        '| N° | Livrable | Jours | Date limite | Paiement |\n|---|---|---|---|---|\n| 1 | Note de cadrage | 8 | 4 mai 2026 | 40 % |\n| 2 | Rapport final | 22 | 3 juillet 2026 | 60 % |\n| | Total | 30 | | 100 % |',
    }).calendrier;
    expect(lignes.map(({ charge }) => charge)).toEqual([days(8), days(22)]);
    expect(totalDeclare).toEqual(days(30));
  });

  it('reads the effort of each holder beside their sum, and a total said in another column', () => {
    const { lignes, totalDeclare } = reading({
      Calendrier:
        '| Chef de mission | Sociologue | Activités | Total (jours) |\n|---|---|---|---|\n| 3 | 1 | Cadrage | 4 |\n| 5 | 5 | Enquête | 10 |\n| 8 | 6 | Total | 14 |',
    }).calendrier;
    expect(lignes.map(({ charges }) => charges?.map(({ charge }) => charge.max))).toEqual([
      [3, 1],
      [5, 5],
    ]);
    expect(totalDeclare).toEqual(days(14));
  });

  it.each(['Mini | Maxi', 'Jours (min.) | Jours (max.)', 'Au minimum | Au maximum'])('adds no end of a range to the other (« %s »)', (ends) => {
    const { lignes, totalDeclare } = reading({
      Calendrier: `| Phase | ${ends} |\n|---|---|---|\n| Relevés | 4 | 6 |\n| Synthèse | 5 | 9 |\n| Total | 9 | 15 |`,
    }).calendrier;
    expect(lignes.flatMap(({ charge, charges = [] }) => [charge, ...charges].filter((one) => one !== undefined))).toEqual([]);
    expect(totalDeclare).toBeUndefined();
  });

  it('adds nothing up under a header that stands above as a line too: rows were lost between', () => {
    const torn = (above: string) =>
      reading({ Livrables: `${above}\n\n| Livrable | Jours |\n|---|---|\n| Carnet | 8 |\n| Carte | 12 |\n| Total | 28 |` }).calendrier;
    expect(torn('Livrable Jours\n\nRelevé des gués 8')).toMatchObject({ lignes: [] });
    expect(torn('Livrables et jours :')).toMatchObject({ lignes: [{}, {}], totalDeclare: days(28) });
  });

  it('does not take a delay in days for an effort', () => {
    const { lignes, totalDeclare } = reading({ Calendrier: '| Étapes | Délai (jours) |\n|---|---|\n| Cadrage | 10 |\n| Enquête | 30 |' }).calendrier;
    expect(lignes.flatMap(({ charge }) => charge ?? [])).toEqual([]);
    expect(totalDeclare).toBeUndefined();
  });

  it('reads phases with their time', () => {
    const { phases } = reading({
      'Déroulement de la mission':
        'Phase 1 : diagnostic (six semaines)\n\nPhase 2 – rédaction : 2 mois\n\nPhase 3 : restitution, du 3 au 28 mars 2026',
    }).calendrier;
    expect(phases).toEqual([
      { nom: 'Phase 1 : diagnostic', duree: duration(6, 'semaine') },
      { nom: 'Phase 2 : rédaction', duree: duration(2, 'mois') },
      { nom: 'Phase 3 : restitution', debut: '2026-03-03', fin: '2026-03-28' },
    ]);
    expect(
      reading({ 'Déroulement de la mission': 'La phase 1 est la plus longue.\n\nPhase 2 et phase 3 se suivent (deux mois).' }).calendrier.phases,
    ).toEqual([]);
  });
});

describe('a schedule that gives no days', () => {
  const titled = (title: string, text: string) =>
    reading({ [title]: text }).calendrier.lignes.map(({ intitule, echeance }) => [intitule, echeance?.relative?.decalage ?? echeance?.date]);

  it('has the rows that say how long each lasts, where nothing else dates them', () => {
    const head = '| Étape | Durée estimée | Par qui |\n|---|---|---|\n';
    expect(
      titled(
        'Calendrier',
        `${head}| Tri des fonds | 2-4 sem. | L’archiviste |\n| Dépoussiérage | 1 sem. | Le titulaire |\n| Rangement | 3h | Tous |`,
      ),
    ).toEqual([
      ['Tri des fonds', undefined],
      ['Dépoussiérage', undefined],
      ['Rangement', undefined],
    ]);
    expect(
      titled('Calendrier', '- Phase de tri (1 mois environ) : relevé des fonds.\n- Phase de rangement (deux semaines) : mise en boîtes.'),
    ).toEqual([
      ['Phase de tri', undefined],
      ['Phase de rangement', undefined],
    ]);
    // Names and lengths of other things.
    expect(titled('Calendrier', '| Étape | Durée |\n|---|---|\n| Tri | à dire |\n| Rangement | selon l’état |')).toEqual([]);
    expect(titled('Calendrier', '- Le tri se fait par lots (deux mois), puis par salles.\n- Le rangement suit (un mois) dès que possible.')).toEqual(
      [],
    );
    expect(titled('Contexte', `${head}| Tri des fonds | 2-4 sem. | L’archiviste |\n| Rangement | 1 sem. | Le titulaire |`)).toEqual([]);
  });

  it('counts its delays from where its lines say', () => {
    const lines =
      '- Envoi des plans : 4 mai 2027\n- Premier avis : sous 12 jours ouvrés\n- Reprises : 2 semaines\n- Avis définitif : 2 juin 2027 au plus tard';
    expect(titled('Calendrier', lines)).toEqual([
      ['Envoi des plans', '2027-05-04'],
      ['Premier avis', 12],
      ['Avis définitif', '2027-06-02'],
    ]);
    // Terms of the contract, and lengths alone.
    expect(titled('Calendrier', '- Délai de règlement : sous 30 jours\n- Préavis : sous 15 jours\n- Garantie : sous 60 jours')).toEqual([]);
    expect(titled('Calendrier', '- Relevés : 2 semaines\n- Reprises : 3 semaines\n- Avis : 1 mois')).toEqual([]);
  });

  it('begins its count with the letter alone', () => {
    const table = '| Étape | Échéance |\n|---|---|\n| Envoi | S |\n| Visite | S+2 |\n| Choix | S+4 à S+5 |';
    expect(titled('Calendrier', table)).toEqual([
      ['Envoi', 0],
      ['Visite', 2],
      ['Choix', 5],
    ]);
    expect(titled('Calendrier', '| Étape | Date |\n|---|---|\n| Envoi | S |\n| Visite | 3 mai 2027 |\n| Choix | 2 juin 2027 |')).toEqual([
      ['Visite', '2027-05-03'],
      ['Choix', '2027-06-02'],
    ]);
  });

  it('is that of the procedure, where none is of the mission', () => {
    const table = '| Étape | Échéance |\n|---|---|\n| Questions | S+1 |\n| Remise des offres | S+3 |';
    expect(titled('Calendrier de la consultation', table)).toEqual([
      ['Questions', 1],
      ['Remise des offres', 3],
    ]);
    const both = reading({
      'Calendrier de la consultation': table,
      'Calendrier de la mission': '| Étape | Date |\n|---|---|\n| Tri | 3 mai 2027 |\n| Rangement | 2 juin 2027 |',
    });
    expect(both.calendrier.lignes.map(({ intitule }) => intitule)).toEqual(['Tri', 'Rangement']);
    expect(titled('Pièces à remettre', '| Document | Échéance |\n|---|---|\n| Offre | S+3 |\n| Caution | S+4 |')).toEqual([]);
  });

  it('has a column of points of the agenda, that counts no days', () => {
    expect(
      titled('Calendrier', '| Points de l’ordre du jour | Date |\n|---|---|\n| Choix du papier | 3 mai 2027 |\n| Tirage | 2 juin 2027 |'),
    ).toEqual([
      ['Choix du papier', '2027-05-03'],
      ['Tirage', '2027-06-02'],
    ]);
  });

  it('is the headings of the days, counted', () => {
    const days = (titles: readonly string[]) => {
      const text = `# Atelier de reliure\n\n## Contexte\n\nLes relieurs sont douze.\n\n## Programme détaillé\n\n${titles.map((title) => `### ${title}\n- Exercices de couture\n`).join('\n')}`;
      const document = layoutText({ kind: 'text', format: 'md', text, notices: [] });
      const { tor } = readTor(document, outline(document), { fichier: 'essai.md', format: 'md', sha256: '0', langue: 'fr' });
      return tor.calendrier.lignes.map(({ intitule, echeance }) => [intitule, echeance?.date]);
    };
    expect(days(['JOUR 1 — 31/05/2027 — Couture, pliage', 'JOUR 2 — 01/06/2027 — Dorure'])).toEqual([
      ['Couture, pliage', '2027-05-31'],
      ['Dorure', '2027-06-01'],
    ]);
    expect(days(['Jour 1 (lundi 31 mai 2027) : Couture', 'Jour 2 (mardi 1er juin 2027) : Dorure'])).toEqual([
      ['Couture', '2027-05-31'],
      ['Dorure', '2027-06-01'],
    ]);
    expect(days(['Jour 1 — Couture', 'Jour 2 — Dorure'])).toEqual([]);
    expect(days(['Jour 1 — 31/05/2027 — Couture', 'Jour 3 — 02/06/2027 — Dorure'])).toEqual([]);
    expect(days(['Salle 1 — 31/05/2027 — Couture', 'Salle 2 — 01/06/2027 — Dorure'])).toEqual([]);
  });

  it('tells no limit of the mission by the range of one of its steps', () => {
    const lines = (first: string) => {
      const { debut, fin } = reading({
        Calendrier: `- ${first} : mai–juin 2027 ;\n- choix du relieur : juin 2027 ;\n- ouverture : octobre 2027.`,
      }).calendrier;
      return [debut, fin];
    };
    expect(lines('devis et échantillons')).toEqual([undefined, undefined]);
    expect(lines('Durée de la mission')).toEqual(['2027-05', '2027-06']);
  });
});

describe('milestones', () => {
  const days = '| Pose du mât | 4 mai 2027 |\n| Essais en mer | 1er juin 2027 |';

  it('are the rows of a schedule', () => {
    const { lignes } = reading({ Calendrier: `| Jalon | Date visée |\n|---|---|\n${days}` }).calendrier;
    expect(lignes.map(({ intitule, echeance }) => [intitule, echeance?.date])).toEqual([
      ['Pose du mât', '2027-05-04'],
      ['Essais en mer', '2027-06-01'],
    ]);
  });

  it('that set payments off are no schedule', () => {
    const { calendrier, paiement } = reading({
      Paiement: '| Jalon | Part | Date |\n|---|---|---|\n| Pose du mât | 40 % | 4 mai 2027 |\n| Recette | 60 % | 1er juin 2027 |',
    });
    expect(calendrier.lignes).toEqual([]);
    expect(paiement.tranches.map(({ pourcentage }) => pourcentage)).toEqual([40, 60]);
  });
});

describe('objectives', () => {
  it('are told in the infinitive under their heading, and nowhere else', () => {
    const aims = 'Rendre le chenal sûr. Baliser les deux passes.';
    expect(reading({ Objectifs: aims }).objectifs.map(({ texte }) => texte)).toEqual(['Rendre le chenal sûr', 'Baliser les deux passes']);
    expect(reading({ Contexte: aims }).objectifs).toEqual([]);
  });
});

describe('a table of efforts', () => {
  const table = (head: string, ...rows: readonly string[]): string => [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');

  it('is never that of its sums of money', () => {
    const { calendrier } = reading({
      'Charge et coûts': table(
        '| Marin | H/M | Taux (Ar) | Total (Ar) |',
        '| Barreuse | 3 | 900 000 | 2 700 000 |',
        '| Sondeur | 2 | 700 000 | 1 400 000 |',
        '| Total | 5 | | 4 100 000 |',
      ),
    });
    expect(calendrier.lignes.map(({ charge }) => charge)).toEqual([3, 2].map((count) => ({ min: count, max: count, unite: 'hommeMois' })));
    expect(calendrier.totalDeclare).toEqual({ min: 5, max: 5, unite: 'hommeMois' });
  });

  it('is that of each person over their totals, where most of them add up', () => {
    const rows = (total: string) =>
      reading({
        'Jours de travail': table(
          '| Étape | Plongeuse | Cartographe |',
          '| Sonder | 4 | 3 |',
          '| Dessiner | 6 | 5 |',
          `| Total par personne | ${total} |`,
        ),
      }).calendrier.lignes.map(({ charges = [] }) => charges.map(({ charge }) => charge.max));
    expect(rows('10 | 8')).toEqual([
      [4, 3],
      [6, 5],
    ]);
    expect(rows('11 | 9')).toEqual([]);
  });

  it('is that of each person too where the sentence above counts in « H/J »', () => {
    const rows = (unit: string) =>
      reading({
        Planning: `Le travail se partage ainsi (${unit}) :\n\n${table('| Étape | Plongeuse | Cartographe |', '| Sonder | 4 | 3 |', '| Dessiner | 6 | 5 |', '| Total | 10 | 8 |')}`,
      }).calendrier.lignes.map(({ charges = [] }) => charges.map(({ charge }) => charge.max));
    expect(rows('en H/J')).toEqual([
      [4, 3],
      [6, 5],
    ]);
    expect(rows('en points')).toEqual([]);
  });

  it('that shares out the days of the mission comes before the dates of documents, wherever it stands', () => {
    const documents = table('| Document | Délai |', '| Carte des fonds | 3 mai 2027 |', '| Carnet de sonde | 7 juin 2027 |');
    const of = (days: string, rows: readonly string[]): readonly string[] =>
      reading({
        'Résultats et tâches': documents,
        'Travaux du bord': `La mission est prévue pour ${days} jours de travail, comme suit :\n\n${table('| Étape | Plongeuse | Cartographe | Total |', ...rows)}`,
      }).calendrier.lignes.map(({ intitule, charges = [] }) => [intitule, ...charges.map(({ charge }) => charge.max)].join(' '));
    const rows = ['| Sonder | 4 | 3 | 7 |', '| Dessiner | 6 | 5 | 11 |', '| Ranger | 1 | 1 | 2 |'];
    const efforts = ['Sonder 4 3', 'Dessiner 6 5', 'Ranger 1 1'];
    expect(of('20', [...rows, '| Total | 11 | 9 | 20 |'])).toEqual(efforts);
    expect(of('20', rows)).toEqual(efforts);
    // A row too few: the total says what the sentence says.
    expect(of('24', [...rows, '| Total | 13 | 11 | 24 |'])).toEqual(efforts);
    // Of one voyage among several.
    expect(of('60', [...rows, '| Total | 11 | 9 | 20 |'])).toEqual(['Carte des fonds', 'Carnet de sonde']);
    expect(of('60', rows)).toEqual(['Carte des fonds', 'Carnet de sonde']);
  });

  it('leaves the dated schedule of the calendar where it is', () => {
    const { calendrier } = reading({
      Calendrier: table('| Étape | Date |', '| Sonder | 3 mai 2027 |', '| Dessiner | 7 juin 2027 |'),
      'Travaux du bord': `La mission est prévue pour 18 jours de travail :\n\n${table('| Étape | Plongeuse | Cartographe | Total |', '| Sonder | 4 | 3 | 7 |', '| Dessiner | 6 | 5 | 11 |')}`,
    });
    expect(calendrier.lignes.map(({ echeance }) => echeance?.date)).toEqual(['2027-05-03', '2027-06-07']);
  });

  it('is headed by one known name over nothing but figures', () => {
    const { calendrier } = reading({
      'Durée et volume de travail': table('| Marin | H/M |', '| Barreuse | 3 |', '| Sondeur | 2 |', '| TOTAL | 5 |'),
    });
    expect(calendrier.lignes.map(({ intitule, charge }) => [intitule, charge?.max, charge?.unite])).toEqual([
      ['Barreuse', 3, 'hommeMois'],
      ['Sondeur', 2, 'hommeMois'],
    ]);
    expect(calendrier.totalDeclare).toEqual({ min: 5, max: 5, unite: 'hommeMois' });
  });

  const shared = (last: string, ...sums: readonly string[]): Tor =>
    reading({
      'Charge de travail': `La charge, en jours de travail, est la suivante :\n\n${table(`| Étape | Lot 1 | Lot 2 | ${last} |`, `| Sonder | 4 | 3 | ${sums[0]} |`, `| Dessiner | 6 | 5 | ${sums[1]} |`)}`,
    });

  it('shared out by lot is that of its last column, where it adds the others up', () => {
    expect(shared('Ensemble', '7', '11').calendrier.lignes.map(({ charge }) => charge?.max)).toEqual([7, 11]);
    expect(shared('Total', '7', '11').calendrier.lignes.map(({ charge }) => charge?.max)).toEqual([7, 11]);
    expect(shared('Ensemble', '9', '20').calendrier.lignes).toEqual([]);
  });
});

describe('an hour in local time', () => {
  const zoneOf = (place: string): string | undefined =>
    reading({ 'Dépôt des offres': 'Les offres parviennent à offres@quais.example au plus tard le 4 mai 2027 à 12 h 00 (heure locale).' }, place)
      .candidature.dateLimite?.heure?.fuseau;

  it('is that of the country, where it has one', () => {
    expect(zoneOf('République du Bénin')).toBe('Africa/Porto-Novo');
    expect(zoneOf('République démocratique du Congo')).toBeUndefined();
    expect(zoneOf('')).toBeUndefined();
  });
});

describe('efforts, delays and days that are not those of the whole', () => {
  const table = (head: string, ...rows: readonly string[]): string =>
    [head, head.replace(/[^|]+/gu, '---'), ...rows].map((row) => `| ${row} |`).join('\n');
  const efforts = (...lines: readonly string[]) => reading({ Calendrier: table(lines[0] ?? '', ...lines.slice(1)) }).calendrier;
  const said = (...lines: readonly string[]) => {
    const { lignes, totalDeclare } = efforts(...lines);
    return [lignes.flatMap(({ charge }) => charge?.max ?? []), totalDeclare?.max];
  };

  it('leaves out what stands under the total', () => {
    expect(said('Tâche | Jours', 'Relevés | 9', 'Calculs | 4', 'Total sans trajets | 13', 'Trajets | 3')).toEqual([[9, 4], 13]);
    expect(said('Tâche | Jours', 'Total | 13', 'Relevés | 9', 'Calculs | 4')).toEqual([[9, 4], 13]);
  });

  it('takes no total of one phase for that of all', () => {
    expect(said('Tâche | Jours', 'Relevés | 9', 'Essais | 1', 'Total étape 1 | 10', 'Calculs | 4', 'Tracés | 2', 'Total étape 2 | 6')).toEqual([
      [9, 1, 4, 2],
      undefined,
    ]);
    expect(said('Tâche | Jours', 'Relevés | 9', 'Essais | 1', 'Total étape 1 | 10', 'Calculs | 4', 'Total | 14')).toEqual([[9, 1, 4], 14]);
  });

  it('multiplies the days of one by the heads, where the heading or the total says so', () => {
    expect(said('Tâche | Nb d’agents | Jours par agent', 'Relevés | 4 | 5', 'Calculs | 1 | 6', 'Total | | 26')).toEqual([[20, 6], 26]);
    expect(said('Tâche | Effectif | Jours', 'Relevés | 4 | 5', 'Calculs | 1 | 6', 'Total | | 11')).toEqual([[5, 6], 11]);
    expect(said('Tâche | Effectif | Jours | H/J', 'Relevés | 4 | 5 | 20', 'Calculs | 1 | 6 | 6', 'Total | | | 26')).toEqual([[20, 6], 26]);
    expect(said('Tâche | Effectif | Jours', 'Relevés | 4 | 5', 'Calculs | 1 | 6', 'Total | | 19')[0]).toEqual([]);
  });

  it('takes what passes for no effort beside what is worked', () => {
    expect(said('Étape | Durée (jours) | Charge (jours)', 'Relevés | 20 | 9', 'Calculs | 10 | 4', 'Total | 30 | 13')).toEqual([[9, 4], 13]);
  });

  it('takes delays between two steps for neither efforts nor due dates', () => {
    const head = 'Produit | Délai par étape';
    const { livrables, calendrier } = reading({
      Livrables: table(head, 'Relevé des puits | 20 jours', 'Carte des puits | 40 jours', 'Total | 60 jours'),
    });
    expect(livrables.map(({ echeance, charge }) => [echeance, charge])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(calendrier.lignes).toEqual([]);
    const counted = reading({ Livrables: table('Produit | Délai', 'Relevé des puits | 20 jours', 'Carte des puits | 60 jours') });
    expect(dues(counted)).toEqual([delay('nonDite', 20, 'jour'), delay('nonDite', 60, 'jour')]);
  });

  it('counts a milestone in the unit of its heading', () => {
    const list = (head: string) => reading({ Livrables: table(head, 'Relevé des puits | T0 + 3', 'Carte des puits | T0 + 9') });
    expect(dues(list('Produit | Échéance (semaines)'))).toEqual([delay('T0', 3, 'semaine'), delay('T0', 9, 'semaine')]);
    expect(dues(list('Produit | Échéance'))).toEqual([delay('T0', 3, 'jour'), delay('T0', 9, 'jour')]);
  });

  it('takes the delay of the client for no due date of all deliverables', () => {
    const list = '- Relevé des puits ;\n- Carte des puits.\n\n';
    expect(dues(reading({ Livrables: `${list}Les livrables sont approuvés par le syndicat dans un délai de douze jours.` }))).toEqual([
      undefined,
      undefined,
    ]);
    expect(dues(reading({ Livrables: `${list}Les livrables sont remis dans un délai de douze jours.` }))).toEqual([
      delay('nonDite', 12, 'jour'),
      delay('nonDite', 12, 'jour'),
    ]);
  });

  it('reads numbers with a letter, and no letter in « livrables à » or « livrables du lot »', () => {
    const lines = 'Livrable 2a : Relevé des puits, le 3 mai 2027\n\nLivrable 2b : Carte des puits, le 4 mai 2027';
    expect(refs(reading({ Livrables: lines }))).toEqual(['2A', '2B']);
    const lots =
      'Livrables du lot 1 :\n\n1. relevé des puits ;\n2. carte des puits.\n\nLivrables du lot 2 :\n\n1. rapport de forage ;\n2. note de calcul.';
    expect(refs(reading({ Livrables: lots }))).toEqual(['1', '2', '1', '2']);
  });

  it('takes dots that lead to a date for no part of a title', () => {
    const lines = '1. Relevé des puits ........... 3 mai 2027\n2. Carte des puits ............. 4 juin 2027';
    expect(titles(reading({ Livrables: lines }))).toEqual(['Relevé des puits', 'Carte des puits']);
  });

  it.each([
    ['On évitera les vacances du 5 au 16 avril 2027. Les travaux vont du 1er mars au 28 mai 2027.', '2027-03-01'],
    ['On tiendra compte des fêtes (du 5 au 16 avril 2027). Les travaux vont du 1er mars au 28 mai 2027.', '2027-03-01'],
    ['La mission (du 1er mars au 28 mai 2027) se fait sur place.', '2027-03-01'],
    ['La mission va du 1er au 12 mars 2027 pour le terrain.', undefined],
  ])('keeps the days of a pause or of a part for no limit of the mission: %s', (text, debut) => {
    expect(reading({ Calendrier: text }).calendrier.debut).toBe(debut);
  });
});

describe('lines with a day and the days that they take', () => {
  const lines = (total: number): string =>
    `La mission demande ${total} jours de travail, du 3 mai au 30 juin 2027 :\n\n- note de cadrage : 14 mai 2027 (4 jours) ;\n- carte des parcs : 11 juin 2027 (14 jours) ;\n- rapport et présentation : 30 juin 2027 (6 jours).`;
  const read = (total: number) =>
    reading({ 'Produits et calendrier': lines(total) }).calendrier.lignes.map(({ intitule, charge, echeance }) => [
      intitule,
      charge?.max,
      echeance?.date,
    ]);

  it('are the rows of a schedule, where these make the effort of the mission', () => {
    expect(read(24)).toEqual([
      ['note de cadrage', 4, '2027-05-14'],
      ['carte des parcs', 14, '2027-06-11'],
      ['rapport et présentation', 6, '2027-06-30'],
    ]);
  });

  it('tell no effort elsewhere', () => {
    expect(read(40).filter(([, charge]) => charge !== undefined)).toEqual([]);
  });
});

describe('sessions among the tasks', () => {
  const lines = (days: readonly string[]) =>
    reading({
      'Description des sessions': days.map((day, at) => `- Thème ${'ABC'.charAt(at)}, semis des haies : ${day}`).join('\n'),
    }).calendrier.lignes.map(({ echeance }) => echeance?.date);

  it('are the rows of the schedule where each has its days', () => {
    expect(lines(['du 3 au 7 mai 2027', 'du 7 au 11 juin 2027', 'du 5 au 9 juillet 2027'])).toEqual([
      '2027-05-03/2027-05-07',
      '2027-06-07/2027-06-11',
      '2027-07-05/2027-07-09',
    ]);
  });

  it('are no years that an audit looks at, nor single days', () => {
    expect(
      lines(['du 1er janvier 2024 au 31 décembre 2024', 'du 1er janvier 2025 au 31 décembre 2025', 'du 1er janvier 2026 au 30 juin 2026']),
    ).toEqual([]);
    expect(lines(['le 3 mai 2027', 'le 7 juin 2027', 'le 5 juillet 2027'])).toEqual([]);
  });
});

describe('a deliverable that sends to a day told elsewhere', () => {
  it('has none of it in its name', () => {
    const { livrables } = reading({ 'Produits attendus': '- une note de cadrage ;\n- un rapport provisoire, à la date du point 2.' });
    expect(livrables.map(({ intitule }) => intitule)).toEqual(['une note de cadrage', 'un rapport provisoire']);
  });
});

describe('a line of a total that does not say « total »', () => {
  it('is none of the rows', () => {
    const table =
      'Activité                    Nombre de jours-homme\nEnquête de terrain          26\nAnalyse des données          9\nCharge totale estimative    35';
    const { lignes } = reading({ 'Plan de travail': table }).calendrier;
    expect(lignes.map(({ intitule }) => intitule)).toEqual(['Enquête de terrain', 'Analyse des données']);
  });
});

describe('payments as bare lines', () => {
  const shares = (lines: readonly string[]) =>
    reading({ 'Modalités de paiement': `Le prix est versé comme suit :\n${lines.join('\n')}` }).paiement.tranches.map(
      ({ pourcentage }) => pourcentage,
    );

  it('are instalments where each opens with its share and says what releases it', () => {
    expect(shares(["10 % à l'acceptation du plan ;", "60 % à l'acceptation de la carte ;", "30 % à l'adoption du rapport par le conseil."])).toEqual([
      10, 60, 30,
    ]);
  });

  it('are none where nothing releases them', () => {
    expect(shares(['10 % au nord ;', '60 % au sud ;', '30 % à la crue.'])).toEqual([]);
  });

  it('keep the amount due when the second audit opens', () => {
    const { tranches } = reading({
      'Modalités de paiement': "Audit final : 1 500 € à l'ouverture de l'audit final, 3 600 € à la remise du rapport final.",
    }).paiement;
    expect(tranches.map(({ montant }) => montant?.valeur)).toEqual([1500, 3600]);
  });
});
