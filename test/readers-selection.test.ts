// What documents ask of candidates and how they choose → the clauses read, and look-alikes that give nothing.
import { describe, expect, it } from 'vitest';
import type { Budget } from '../src/model/paiement.ts';
import type { Candidature, Evaluation, Qualification } from '../src/model/selection.ts';
import { readBudget } from '../src/readers/budget.ts';
import { readCandidature } from '../src/readers/candidature/candidature.ts';
import type { Context } from '../src/readers/context.ts';
import { readEvaluation } from '../src/readers/evaluation/evaluation.ts';
import type { Lifted } from '../src/readers/lift.ts';
import { readQualifications } from '../src/readers/qualifications/qualifications.ts';
import { readPart } from './support/read-part.ts';

const candidature = (text: string): Candidature => readPart<Candidature>(text, readCandidature).value;
const evaluation = (text: string): Evaluation => readPart<Evaluation>(text, readEvaluation).value;
const budget = (text: string): Budget => readPart<Budget>(text, readBudget).value;
const listed = (context: Context): Lifted<Qualification[]> => [...readQualifications(context)];
const qualifications = (text: string): Qualification[] => readPart<Qualification[]>(text, listed).value;

describe('a line on weights, among those on the offers', () => {
  const read = (line: string) =>
    evaluation(deposit(`Les offres parviennent à sel@exemple.org le 4 mai 2027.\n\n${line}`)).criteres.map(({ poids }) => poids);

  it('weighs them where it names itself and makes the whole', () => {
    expect(read('Notation : méthode 40 %, expérience 40 %, prix 20 %.')).toEqual([40, 40, 20]);
    expect(read('Critères de choix : méthode 60 %, prix 40 %.')).toEqual([60, 40]);
    expect(read('Notation : méthode 40 %, expérience 40 %.')).toEqual([]);
    expect(read('Marais : salins 40 %, vasières 40 %, digues 20 %.')).toEqual([]);
  });
});

describe('the object of an e-mail', () => {
  it('is read in the head of a notice, in the sentence after the address', () => {
    const read = (sentence: string) =>
      candidature(
        `\n# Appel à candidatures : relevé des salins\n\nLa date limite des candidatures est le lundi 3 mai 2027, à l'adresse sel@exemple.org. ${sentence}\n\n## Contexte\n\nLes salins.\n\n## Tâches\n\n- Relever.\n`,
      ).objet;
    expect(read("L'objet du courriel doit être : « Relevé des salins ».")).toBe('Relevé des salins');
    expect(read("L'objet de l'étude est : « Relevé des salins ».")).toBeUndefined();
  });
});

describe('a grid out of less than a hundred', () => {
  const total = (line: string) => evaluation(`# Notation des offres\n\n${line}\n\n- méthode : 12 points\n- prix : 8 points\n`).totalDeclare;

  it('tells its total before who judges', () => {
    expect(total('Les dossiers sont notés sur 20 par un comité de trois paludiers :')).toBe(20);
    expect(total('Les dossiers sont notés sur 20 par page :')).toBeUndefined();
  });
});

const deposit = (body: string): string => `
# Termes de référence

## 1. Contexte

La coopérative des salines emploie quarante personnes.

## 2. Dépôt des candidatures

${body}
`;

describe('deadline of the offers', () => {
  const phrasings: readonly (readonly [string, NonNullable<Candidature['dateLimite']>])[] = [
    [
      'Les dossiers doivent parvenir au plus tard le 3 mars 2027 à 17h00.',
      { date: '2027-03-03', borne: 'auPlusTard', heure: { heure: '17:00', texte: '17h00' } },
    ],
    ['La date limite de réception des offres est fixée au 3 mars 2027.', { date: '2027-03-03', borne: 'auPlusTard' }],
    ['Merci d’envoyer votre offre avant le 3 mars 2027.', { date: '2027-03-03', borne: 'avant' }],
    [
      'Les candidatures sont reçues jusqu’au 3 mars 2027 à minuit.',
      { date: '2027-03-03', borne: 'auPlusTard', heure: { heure: '24:00', texte: 'minuit' } },
    ],
    ['Date limite : 3 mars 2027', { date: '2027-03-03', borne: 'auPlusTard' }],
    [
      'Les plis seront déposés le 3 mars 2027 à 10 heures, délai de rigueur.',
      { date: '2027-03-03', borne: 'auPlusTard', heure: { heure: '10:00', texte: '10 heures' } },
    ],
    [
      '| Étape | Date |\n| --- | --- |\n| Date limite de remise des offres | 3 mars 2027 |\n| Ouverture des plis | 5 mars 2027 |',
      { date: '2027-03-03', borne: 'auPlusTard' },
    ],
  ];

  it.each(phrasings)('%s', (text, expected) => {
    expect(candidature(deposit(text)).dateLimite).toEqual(expected);
  });

  it('stands before the first heading too, where offers are awaited', () => {
    const deadlineOf = (text: string): Candidature['dateLimite'] =>
      candidature(`Appui aux luthiers\n\n${text}\n\n## 1. Contexte\n\nL’atelier a dix ans.\n\n## 2. Paiement\n\nLe prix est versé en une fois.\n`)
        .dateLimite;
    expect(deadlineOf('Les offres sont attendues au plus tard le 3 mars 2027, à offres@luth.example.')).toEqual({
      date: '2027-03-03',
      borne: 'auPlusTard',
    });
    expect(deadlineOf('Les rapports sont attendus au plus tard le 3 mars 2027, à rapports@luth.example.')).toBeUndefined();
  });

  it('is neither the day of the answers nor that of the questions', () => {
    const text =
      'Les questions sont reçues jusqu’au 1er mars 2027. Le projet répondra au plus tard le 3 mars 2027. Les offres sont reçues jusqu’au 9 mars 2027.';
    const { dateLimite, datesLimites, questions } = candidature(deposit(text));
    expect([dateLimite?.date, datesLimites, questions?.date]).toEqual(['2027-03-09', undefined, '2027-03-01']);
    const again = 'La date limite des questions est fixée au 1er mars 2027 et celle des offres au 9 mars 2027.';
    expect(candidature(deposit(again)).dateLimite).toEqual({ date: '2027-03-09', borne: 'auPlusTard' });
  });

  it('runs over two paragraphs', () => {
    const { dateLimite } = candidature(deposit('Les propositions sont à envoyer d’ici le :\n\n3 mars 2027 à 18h30'));
    expect(dateLimite).toEqual({ date: '2027-03-03', borne: 'auPlusTard', heure: { heure: '18:30', texte: '18h30' } });
  });

  it('changes with the words, and with nothing else', () => {
    const of = (day: string): Candidature =>
      candidature(deposit(`Les offres sont reçues au plus tard le ${day} 2027 à la coopérative. Elles restent valables 60 jours.`));
    expect(of('4 mars').dateLimite?.date).toBe('2027-03-04');
    expect({ ...of('4 mars'), dateLimite: undefined }).toEqual({ ...of('9 avril'), dateLimite: undefined });
  });

  const lookAlikes: readonly string[] = [
    'Les questions sont reçues jusqu’au 3 mars 2027.',
    'L’ouverture des plis aura lieu le 3 mars 2027 à 10 heures.',
    'Une visite des lieux est organisée avant le 3 mars 2027.',
    'Date de publication : 3 mars 2027',
    'Les offres restent valables jusqu’au 3 mars 2027.',
    'Le rapport final sera remis au plus tard le 3 mars 2027.',
    'Les candidatures sont examinées au fil de l’eau.',
  ];

  it.each(lookAlikes)('none: %s', (text) => {
    expect(candidature(deposit(text))).not.toHaveProperty('dateLimite');
  });

  it('is not a date that a context tells', () => {
    const text =
      '\n# 1. Contexte\n\nLes offres du premier appel devaient être remises avant le 3 mars 2026.\n\n# 2. Livrables\n\n- note, au plus tard le 4 mai 2027\n';
    expect(candidature(text)).not.toHaveProperty('dateLimite');
  });

  it.each(['Les offres demeurent valides 45 jours.', 'Chaque offre restera valide pour une période de 45 jours.'])('validity: %s', (text) => {
    expect(candidature(deposit(text)).validite).toEqual({ min: 45, max: 45, unite: 'jour' });
  });

  it('gives every deadline when the document has several', () => {
    const text = deposit('Les offres sont déposées au plus tard le 3 mars 2027.\n\nLa date limite de réception des offres est fixée au 8 mars 2027.');
    expect(candidature(text).datesLimites?.map(({ date }) => date)).toEqual(['2027-03-03', '2027-03-08']);
  });

  it('gives one when the same day is said twice', () => {
    const { dateLimite, datesLimites } = candidature(
      deposit('Date limite : 3 mars 2027\n\nLes offres parviennent au plus tard le 3 mars 2027 à 12h00.'),
    );
    expect(dateLimite?.heure?.heure).toBe('12:00');
    expect(datesLimites).toBeUndefined();
  });
});

describe('year of the deadline', () => {
  const dated = (head: string, mission: string): string => `
${head}

# 1. Durée de la mission

La mission se déroulera ${mission}.

# 2. Soumission des offres

Les offres sont à remettre au plus tard le 20 décembre à 12h00.
`;

  it('comes from the mission that follows', () => {
    const { value, origins } = readPart<Candidature>(dated('Termes de référence', 'du 1er février 2028 au 30 juin 2028'), readCandidature);
    expect(value.dateLimite).toMatchObject({ date: '2027-12-20', anneeDeduite: true });
    expect(origins.get('dateLimite.date')).toMatchObject({ methode: 'deduit', confiance: 0.6 });
  });

  it('comes from the day of the document', () => {
    expect(candidature(dated('Fait le 5 novembre 2027', 'pendant six mois')).dateLimite?.date).toBe('2027-12-20');
  });

  it('is not given when the dates disagree, nor when nothing tells', () => {
    expect(candidature(dated('Fait le 5 janvier 2025', 'du 1er février 2028 au 30 juin 2028'))).not.toHaveProperty('dateLimite');
    expect(candidature(dated('Termes de référence', 'pendant six mois'))).not.toHaveProperty('dateLimite');
  });
});

describe('addresses, subject and ways of sending', () => {
  it('reads the subject in the sentence after the address, without quotes as with them', () => {
    const subjectOf = (after: string) => candidature(deposit(`Les offres sont envoyées par courriel à depot@salines.example. ${after}`)).objet;
    expect(subjectOf('Inscrire en objet : Inventaire des bassins. Aucune offre n’est admise ensuite.')).toBe('Inventaire des bassins');
    expect(subjectOf('Elles portent en objet « Inventaire des bassins ».')).toBe('Inventaire des bassins');
    expect(subjectOf('Le marché a un autre objet : les bassins.')).toBeUndefined();
    expect(subjectOf('Elles portent « Inventaire des bassins » sur la ligne d’objet.')).toBe('Inventaire des bassins');
    expect(subjectOf('Elles décrivent « Inventaire des bassins » sur une ligne.')).toBeUndefined();
    const head = (line: string) => candidature(`# Appel à consultation\n\n${line}\n\n## 1. Contexte\n\nLes bassins sont anciens.\n`).objet;
    expect(head('Les soumissions sont envoyées à depot@salines.example avec la mention « Inventaire des bassins ».')).toBe('Inventaire des bassins');
    expect(head('Les bassins sont à visiter avec la mention « Inventaire des bassins ».')).toBeUndefined();
    // A code needs neither quotes nor a colon; the line of the address may stand before.
    expect(subjectOf('Elles portent comme objet du mail SAL-2027-14 au plus tard le 3 mai.')).toBe('SAL-2027-14');
    expect(subjectOf('Le contrat a pour objet l’entretien.')).toBeUndefined();
    const below = (line: string) => candidature(deposit(`Les offres sont envoyées à l’adresse suivante :\n\ndepot@salines.example\n\n${line}`)).objet;
    expect(below('Mentionnant l’objet : Inventaire des bassins')).toBe('Inventaire des bassins');
    expect(below('Le marché a un objet : les bassins.')).toBeUndefined();
  });

  it('tells the address of the offers from that of the questions', () => {
    const read = candidature(
      deposit(
        'Les offres sont envoyées par courriel à depot@salines.example, avec pour objet « Inventaire des bassins ».\n\nLes demandes d’éclaircissement sont adressées à contact@salines.example avant le 20 février 2027.',
      ),
    );
    expect(read).toMatchObject({
      courriels: ['depot@salines.example'],
      objet: 'Inventaire des bassins',
      canal: ['courriel'],
      questions: { date: '2027-02-20', contact: 'contact@salines.example' },
    });
  });

  it('takes addresses from the list that a sentence introduces, each once', () => {
    const read = candidature(
      deposit('Les dossiers sont à transmettre aux adresses suivantes :\n\n- a@salines.example\n- b@salines.example\n- a@salines.example'),
    );
    expect(read.courriels).toEqual(['a@salines.example', 'b@salines.example']);
  });

  it('reads other ways, and not those that are refused', () => {
    const read = candidature(deposit('Les plis fermés sont déposés au secrétariat. Aucune offre par courriel ne sera acceptée.'));
    expect(read.canal).toEqual(['depot']);
  });

  it('reads no way of sending in what concerns questions', () => {
    const read = candidature(
      deposit('Les offres sont introduites sur la plateforme électronique. Les questions sont envoyées par e-mail à info@salines.example.'),
    );
    expect(read).toMatchObject({ canal: ['portail'], courriels: [], questions: { contact: 'info@salines.example' } });
  });

  it('reads the validity of the offers', () => {
    expect(candidature(deposit('Les soumissionnaires restent engagés par leur offre pendant 90 jours.')).validite).toEqual({
      min: 90,
      max: 90,
      unite: 'jour',
    });
  });

  it.each(['Le délai d’engagement est de 75 jours.', 'L’offre engage le candidat pendant 75 jours.', 'La soumission est valide 75 jours.'])(
    'reads the validity in « %s »',
    (sentence) => expect(candidature(deposit(sentence)).validite?.min).toBe(75),
  );

  it('goes on with what « elle » holds, after the offer alone', () => {
    const named = (text: string) => candidature(`\n# Contenu de l’offre\n\n${text}\n`).pieces.map(({ nom }) => nom);
    const items = '\n\n- la liste des bancs ;\n- le plan de la nef.';
    expect(named(`L’offre compte dix pages. Elle comporte :${items}`)).toEqual(['la liste des bancs', 'le plan de la nef']);
    expect(named(`L’église est fermée le lundi. Le curé garde :${items}`)).toEqual([]);
  });

  it('lists what each part of the offer holds, on a line of its own', () => {
    const named = (text: string) => candidature(`\n# Comment répondre\n\n${text}\n`).pieces.map(({ nom, groupe }) => [nom, groupe]);
    expect(named('Administrative : attestation fiscale ; registre de commerce.\n\nFinancière : bordereau des prix ; devis.')).toEqual([
      ['attestation fiscale', 'administratif'],
      ['registre de commerce', 'administratif'],
      ['bordereau des prix', 'financier'],
      ['devis', 'financier'],
    ]);
    expect(named('La proposition financière, sous pli distinct, comprend : le formulaire de soumission, la ventilation des coûts.')).toEqual([
      ['le formulaire de soumission', 'financier'],
      ['la ventilation des coûts', 'financier'],
    ]);
    expect(named('Les facteurs intéressés fourniront :\n\n- le plan de la nef ;\n- la liste des bancs.').map(([nom]) => nom)).toEqual([
      'le plan de la nef',
      'la liste des bancs',
    ]);
    expect(named('| Élément | Précision |\n|---|---|\n| Pièces | Lettre de soumission ; devis |\n| Langue | Français |').map(([nom]) => nom)).toEqual(
      ['Lettre de soumission', 'devis'],
    );
    expect(candidature('\n# Offre\n\n- CV\n- Note technique (3 pages)\n- Plan de la nef\n').pieces.length).toBe(3);
    expect(candidature('\n# Offre\n\n- Les orgues sont anciennes\n- Les bancs sont neufs\n').pieces).toEqual([]);
    expect(named('Technique : le facteur accorde les jeux, puis les anches.')).toEqual([]);
  });

  it('closes under the bare name of what is done with offers', () => {
    const limit = (title: string) =>
      candidature(
        `\n# Dossier de candidature\n\n- CV\n- devis\n\n# ${title}\n\nAu siège du chapitre à Brenne, au plus tard le 4 mai 2027 à 10 heures.\n`,
      ).dateLimite?.date;
    expect(limit('Dépôt')).toBe('2027-05-04');
    expect(limit('Visite des orgues')).toBeUndefined();
  });

  it('takes the day up to which one may ask for no deadline', () => {
    const read = candidature(
      deposit(
        'Les dossiers arrivent au plus tard le 4 mai 2027 à 12h00. Des informations peuvent être demandées à la même adresse jusqu’au 26 avril 2027.',
      ),
    );
    expect([read.dateLimite?.date, read.datesLimites, read.questions?.date]).toEqual(['2027-05-04', undefined, '2027-04-26']);
  });

  it('leaves out the address for reporting fraud', () => {
    const text = deposit('Les offres parviennent à offres@exemple.org. Toute fraude peut être signalée à l’adresse alerte@exemple.org.');
    expect(candidature(text).courriels).toEqual(['offres@exemple.org']);
  });

  it('takes a portal for the only way where nothing is mailed', () => {
    const way = (text: string): Candidature['canal'] => candidature(deposit(text)).canal;
    expect(way('Les plis sont déposés par voie électronique sur le profil d’acheteur https://achats.exemple.fr.')).toEqual(['portail']);
    expect(way('Les candidats soumettent leur dossier en ligne sur le portail https://emplois.exemple.org.')).toEqual(['portail']);
    expect(way('Les offres sont envoyées par voie électronique à offres@exemple.org.')).toEqual(['courriel']);
  });

  it('tells the publication of the call from that of anything else', () => {
    expect(candidature(deposit('L’avis est publié le 4 mars 2027.')).publication).toBe('2027-03-04');
    expect(candidature(deposit('Les résultats seront publiés le 4 mars 2027.'))).not.toHaveProperty('publication');
    expect(candidature(deposit('Les chiffres du recensement ont été publiés le 4 mai 2019.'))).not.toHaveProperty('publication');
  });

  it('gives nothing for an address of the context', () => {
    const read = candidature('\n# Contexte\n\nPour en savoir plus sur la coopérative : info@salines.example.\n\n# Livrables\n\n- note\n');
    expect(read).toEqual({ courriels: [], pieces: [], canal: [] });
  });
});

describe('offers weighed among the clauses on offers', () => {
  const read = (text: string) =>
    evaluation(`# Dépôt des offres\n\n- le prix hors TVA ;\n- une note.\n\n${text}\n`).criteres.map(({ poids }) => poids);

  it('are weighed by one sentence that makes 100', () => {
    expect(read('Les offres sont évaluées selon une note technique (70 %) et une note financière (30 %).')).toEqual([70, 30]);
    expect(read('Les offres sont évaluées selon une note technique (70 %) et une note financière (20 %).')).toEqual([]);
  });

  it('are weighed beside a price without its tax, not by a tax', () => {
    const listed = (price: string) =>
      evaluation(`# Critères d’évaluation\n\n- la note (70 %) ;\n- ${price} (30 %).\n`).criteres.map(({ poids }) => poids);
    expect(listed('le prix en euros hors TVA')).toEqual([70, 30]);
    expect(listed('le prix, TVA de 20 % comprise')).toEqual([]);
  });
});

describe('sentences on who is left out', () => {
  const read = (text: string) => evaluation(`# Notation des offres\n\n${text}\n`).criteres.map(({ intitule, poids }) => [intitule, poids]);

  it.each([
    'Celui qui n’a pas 40 points sur les 70 points techniques est éliminé.',
    'Les candidats qui n’obtiennent pas 45 points sur les 60 sont écartés.',
    'Qui a moins de 30 points sur les 50 est éliminé.',
  ])('give no criterion: %s', (text) => {
    expect(read(text)).toEqual([]);
    expect(read(`- Méthode : 70 points ;\n- Prix : 30 points.\n\n${text}`)).toEqual([
      ['Méthode', 70],
      ['Prix', 30],
    ]);
  });

  it('are bare figures over several sentences, where they make the total', () => {
    expect(read('Voix et jeux : 35. Soufflerie : 30. Buffet : 10. Prix : 25.')).toEqual([
      ['Voix et jeux', 35],
      ['Soufflerie', 30],
      ['Buffet', 10],
      ['Prix', 25],
    ]);
    const nested = 'Technique 80 : voix 35, jeux 30, buffet 15. Financier 20. Note technique minimale : 56.';
    expect(evaluation(`# Notation des offres\n\n${nested}\n`).criteres.map(({ poids, parent }) => [poids, parent])).toEqual([
      [80, undefined],
      [35, 'Technique'],
      [30, 'Technique'],
      [15, 'Technique'],
      [20, undefined],
    ]);
    expect(read('Voix et jeux : 35. Soufflerie : 30. Buffet : 10. Prix : 35.')).toEqual([]);
    expect(read('L’orgue a 35 jeux. La nef, 30 bancs. Le chœur, 10 stalles et 25 chaises.')).toEqual([]);
  });

  it('are details of the one that they make up in its own sentence', () => {
    const said = (details: string) =>
      evaluation(`# Notation des offres\n\nLe prix compte pour 30 %. La valeur technique compte pour 70 %, répartis en : ${details}.\n`).criteres.map(
        ({ poids, parent }) => [poids, parent],
      );
    const top = said('voix 20 %, jeux 25 %, soufflerie 25 %').filter(([, parent]) => parent === undefined);
    expect(top).toContainEqual([70, undefined]);
    expect(top.filter(([poids]) => poids === 20 || poids === 25)).toEqual([]);
  });

  it('nor does the row that adds up the technical ones', () => {
    const grid = '| Critères | Points |\n|---|---|\n| Méthode | 60 |\n| Équipe | 40 |\n| Note technique totale | 100 |';
    expect(read(grid)).toEqual([
      ['Méthode', 60],
      ['Équipe', 40],
    ]);
  });
});

describe('a grid whose criteria are numbered', () => {
  it('is no scale', () => {
    const rows =
      '| Critère | Sous-critère | Points |\n|---|---|---|\n| 1. Barque | Coque | 30 |\n| 1. Barque | Voile | 30 |\n| 2. Équipage | Barreuse | 40 |';
    const text = `\n# Critères d’évaluation\n\nL’offre technique compte pour 70 % et l’offre financière pour 30 %.\n\n${rows}\n\n# Éthique\n\nNul ne ment.\n`;
    expect(evaluation(text).criteres.flatMap(({ poids }) => poids ?? [])).toEqual([70, 30, 30, 30, 40]);
  });
});

describe('criteria under a heading each', () => {
  const under = (title: string) =>
    evaluation(
      `\n# Critères d’attribution\n\n## Qualité\n\n- Méthode : 40 points\n- Équipe : 20 points\n\n## ${title}\n\nPrix global : 40 points, au prorata du prix le plus bas.\n\n# Éthique\n\nNul ne ment.\n`,
    ).criteres.map(({ intitule, poids }) => [intitule, poids]);

  it('are left unread where one of them is', () => {
    expect(under('Prix')).toEqual([]);
  });
});

describe('grids whose table is torn', () => {
  const grid = (...rows: readonly string[]) =>
    evaluation(`# Évaluation des offres\n\n| Critères | Points |\n|---|---|\n${rows.join('\n')}\n`).criteres;

  it('are no list: a weight has no name', () => {
    expect(grid('|  | 70 |', '| Lettre de soumission | 10 |', '| Prix | 20 |')).toEqual([]);
    expect(grid('| : | 70 |', '| Lettre de soumission | 10 |', '| Prix | 20 |')).toEqual([]);
  });

  it('are whole where only the total has none', () => {
    expect(grid('| Méthode | 70 |', '| Prix | 30 |', '|  | 100 |').map(({ poids }) => poids)).toEqual([70, 30]);
  });
});

describe('documents of the offer', () => {
  it('lists them under the part of the offer that they belong to', () => {
    const text = deposit(
      '### Dossier administratif\n\n- une attestation fiscale ;\n- les statuts.\n\n### Offre technique\n\n- une note de dix pages ;\n- les CV des experts.\n\n### Offre financière\n\n- un devis.',
    );
    expect(candidature(text).pieces).toEqual([
      { nom: 'une attestation fiscale', groupe: 'administratif' },
      { nom: 'les statuts', groupe: 'administratif' },
      { nom: 'une note de dix pages', groupe: 'technique' },
      { nom: 'les CV des experts', groupe: 'technique' },
      { nom: 'un devis', groupe: 'financier' },
    ]);
  });

  it('takes them from a sentence', () => {
    const text = deposit('Les candidats transmettent une lettre de motivation, leur CV et une proposition financière.');
    expect(candidature(text).pieces.map(({ nom }) => nom)).toEqual(['une lettre de motivation', 'CV', 'une proposition financière']);
  });

  it('leaves out what details a document', () => {
    const text = deposit(
      'Le dossier comprend :\n\n- une note méthodologique :\n  - compréhension du mandat ;\n  - organisation du travail ;\n- un CV.',
    );
    expect(candidature(text).pieces.map(({ nom }) => nom)).toEqual(['une note méthodologique', 'un CV']);
  });

  it('names a part of the offer by its heading where only prose stands below it', () => {
    const text =
      '# 6. Dépôt des offres\n\n## Offre technique\n\n- une note méthodologique ;\n- un CV.\n\n## Offre financière\n\nElle détaille les honoraires et les frais.\n\n## Proposition financière\n';
    expect(candidature(text).pieces).toEqual([
      { nom: 'une note méthodologique', groupe: 'technique' },
      { nom: 'un CV', groupe: 'technique' },
      { nom: 'Offre financière', groupe: 'financier' },
    ]);
  });
});

const profile = (body: string): string => `\n# 1. Profil du consultant\n\n${body}\n`;

describe('offers told outside of any clause on them', () => {
  const courriels = (text: string): readonly string[] => candidature(text).courriels;

  it('go where who reads is told to send them, in the context too', () => {
    const context = (sentence: string): string => `# Contexte\n\nLa fanfare joue au port.\n\n${sentence}\n\n# Livrables\n\n- Un disque\n`;
    expect(courriels(context('Envoyez votre proposition à fanfare@port.example avant le 4 mai 2027.'))).toEqual(['fanfare@port.example']);
    expect(candidature(context('Envoyez votre proposition à la cheffe avant le 4 mai 2027 à 18 h.')).dateLimite).toMatchObject({
      date: '2027-05-04',
    });
    expect(candidature(context('La fanfare envoie sa proposition au maire avant le 4 mai 2027 à 18 h.')).dateLimite).toBeUndefined();
    expect(courriels(context('La fanfare envoie sa proposition de fête à mairie@port.example.'))).toEqual([]);
  });

  it('go to the address that a link hides behind its words, once', () => {
    expect(courriels(deposit('Les offres sont envoyées à [la cheffe](mailto:cheffe@port.example) avant le 4 mai 2027.'))).toEqual([
      'cheffe@port.example',
    ]);
    expect(courriels(deposit('Les offres sont envoyées à <a href="mailto:cheffe@port.example ">la cheffe</a> avant le 4 mai 2027.'))).toEqual([
      'cheffe@port.example',
    ]);
    expect(courriels(deposit('Les offres sont envoyées à [cheffe@port.example](mailto:cheffe@port.example) avant le 4 mai 2027.'))).toEqual([
      'cheffe@port.example',
    ]);
  });

  it('are read in a text without any heading', () => {
    const read = candidature(
      'Appel à manifestation d’intérêt\n\nLa fanfare cherche un luthier.\n\nLes manifestations sont envoyées par voie électronique à fanfare@port.example, au plus tard le 4 mai 2027 à 12 heures.\n',
    );
    expect(read).toMatchObject({ courriels: ['fanfare@port.example'], dateLimite: { date: '2027-05-04', heure: { heure: '12:00' } } });
  });
});

describe('qualifications', () => {
  it('holds what a list of proofs opens for measured, and takes no list of what is no requirement', () => {
    const proven = qualifications(profile('L’accordeur détient une certification reconnue, par exemple :\n\n- Diapason d’or ;\n- PSTL.'));
    // One certificate is asked, whichever it is; one thing is refused, with whomever.
    expect(proven.map(({ texte, mesurable }) => [texte, mesurable])).toEqual([
      ['L’accordeur détient une certification reconnue, par exemple Diapason d’or, PSTL', true],
    ]);
    const refused = qualifications(
      profile('L’accordeur n’a pas de conflit d’intérêts avec :\n\n- les facteurs du chapitre ;\n- les marchands de bois.'),
    );
    expect(refused.map(({ texte }) => texte)).toEqual([
      'L’accordeur n’a pas de conflit d’intérêts avec les facteurs du chapitre, les marchands de bois',
    ]);
    expect(qualifications(profile('La mission doit inclure :\n\n- un accord complet ;\n- un suivi d’un an.'))).toEqual([]);
  });

  it('ends a list that an item introduces at the next item like it', () => {
    const read = qualifications(
      profile(
        [
          '1. Détenir les agréments suivants :',
          '   - agrément du chapitre',
          '   - agrément des orgues anciens',
          '2. Ne pas avoir de lien d’affaires avec :',
          '   - les facteurs du pays',
          '   - les marchands de bois',
          '3. Accepter de travailler la nuit',
        ].join('\n'),
      ),
    );
    expect(read.map(({ texte }) => texte)).toEqual([
      'agrément du chapitre',
      'agrément des orgues anciens',
      'Ne pas avoir de lien d’affaires avec les facteurs du pays, les marchands de bois',
      'Accepter de travailler la nuit',
    ]);
  });

  it('keeps apart the items of a list that examples do not open', () => {
    const read = qualifications(profile('L’accordeur dispose de :\n\n- un atelier chauffé ;\n- un harmonium d’étude.'));
    expect(read.map(({ texte }) => texte)).toEqual(['un atelier chauffé', 'un harmonium d’étude']);
  });

  it('takes nobody who is named for a requirement', () => {
    const read = qualifications(
      profile('- **Dr Awa Kone** — organologue au musée\n- Mme Lise Arnaud, maître d’harmonie\n- Maître d’œuvre diplômé\n- Me connaître en tuyaux'),
    );
    expect(read.map(({ texte }) => texte)).toEqual(['Maître d’œuvre diplômé', 'Me connaître en tuyaux']);
  });

  it('takes no invitation to apply for a requirement', () => {
    const read = qualifications(profile('- Licence en botanique ;\n- Les candidatures de femmes sont fortement encouragées.'));
    expect(read.map(({ texte }) => texte)).toEqual(['Licence en botanique']);
  });

  it('takes neither a label over a list nor the name of a member, in both its forms, for a requirement', () => {
    const read = qualifications(profile('Langues\n\n- Français et breton ;\n- Une pratique du gallois est un atout.'));
    expect(read.map(({ texte }) => texte)).toEqual(['Français et breton', 'Une pratique du gallois']);
    const team = qualifications(
      profile('a) Le chef ou la cheffe de mission\n\n- Master en botanique.\n\nb) Le ou la statisticien(ne)\n\n- Cinq ans d’expérience.'),
    );
    expect(team.map(({ texte, titulaire }) => [texte, titulaire])).toEqual([
      ['Master en botanique', 'chef ou la cheffe de mission'],
      ['Cinq ans d’expérience', 'statisticien(ne)'],
    ]);
  });

  it('takes neither how long each is there, nor the invitation of a sentence, for a requirement', () => {
    const table =
      '| Expert | Présence | Hommes-mois |\n|---|---|---|\n| Chef de mission | Permanente | 24 |\n| Expert en semences | Intermittente | 6 |';
    expect(qualifications(profile(`L’équipe compte deux experts :\n\n${table}`))).toEqual([]);
    const read = qualifications(profile('Cinq ans d’expérience sont exigés. Les candidatures féminines sont vivement encouragées.'));
    expect(read.map(({ annees }) => annees)).toEqual([5]);
  });

  it('are those of the member that a numbered part names in both its forms', () => {
    const read = qualifications(
      '\n# 7. Profil de l’équipe\n\n## 7.1 Chef ou cheffe de mission\n\n- Master en botanique.\n\n## 7.2 Autres membres\n\n- Un ou une herboriste, ayant cinq ans d’expérience.\n',
    );
    expect(read.map(({ texte, titulaire }) => [texte, titulaire])).toEqual([
      ['Master en botanique', 'Chef ou cheffe de mission'],
      ['Un ou une herboriste, ayant cinq ans d’expérience', undefined],
    ]);
  });

  it('keeps a label apart from the full line above it', () => {
    const filler = 'Le jardin botanique du plateau conserve les graines de toutes les plantes que les habitants ont gardées';
    const lines = [
      '- Bonne connaissance des plantes du plateau, des semences et des noms qu’elles ont dans le pays.',
      'Langues',
      '- Français et breton.',
    ];
    const text = `1. Contexte\n\n${Array.from({ length: 6 }, () => filler).join('\n')}\nencore.\n\n2. Profil du consultant\n\n${lines.join('\n')}\n`;
    expect(qualifications(text).map(({ texte }) => texte)).toEqual([
      'Bonne connaissance des plantes du plateau, des semences et des noms qu’elles ont dans le pays',
      'Français et breton',
    ]);
  });

  it('tells profiles apart by their letter or number', () => {
    const read = qualifications(
      profile(
        '### Profil A : accordeur itinérant\n\n- dix ans d’expérience en accord de pianos.\n\n### Profil B\n\n- trois ans d’expérience en accord de pianos.',
      ),
    );
    expect(read.map(({ titulaire, annees }) => [titulaire, annees])).toEqual([
      ['Profil A : accordeur itinérant', 10],
      ['Profil B', 3],
    ]);
    const wanted = qualifications(profile('### Profil attendu\n\n- dix ans d’expérience en accord de pianos.'));
    expect(wanted.map(({ titulaire }) => titulaire)).toEqual([undefined]);
  });

  it('reads degree, years, languages and nature', () => {
    const read = qualifications(
      profile(
        'Le consultant devra satisfaire aux critères suivants :\n\n- Formation : master en hydrologie ;\n- au moins sept (7) ans d’expérience en gestion des bassins ;\n- bonne capacité d’analyse ;\n- maîtrise de l’anglais ;\n- une expérience des zones humides serait un atout.',
      ),
    );
    expect(read).toEqual([
      { texte: 'master en hydrologie', nature: 'obligatoire', diplome: 'bac+5', mesurable: true },
      { texte: 'au moins sept (7) ans d’expérience en gestion des bassins', nature: 'obligatoire', annees: 7, mesurable: true },
      { texte: 'bonne capacité d’analyse', nature: 'obligatoire', mesurable: false },
      { texte: 'maîtrise de l’anglais', nature: 'obligatoire', langues: ['en'], mesurable: true },
      { texte: 'une expérience des zones humides', nature: 'atout', mesurable: false },
    ]);
  });

  const doubles: readonly string[] = [
    '- Langues : maîtrise de l’anglais. La connaissance du wolof est un atout.',
    '- Maîtrise de l’anglais ; le wolof serait un atout',
    '- Maîtrise de l’anglais, la connaissance du wolof étant un atout',
    '- Anglais exigé et wolof souhaité',
    '- Bonne maîtrise de l’anglais (écrit et oral). Le wolof est souhaitable',
  ];

  it.each(doubles)('two in one: %s', (item) => {
    const read = qualifications(profile(`Exigences :\n\n${item}`));
    expect(read.map(({ nature }) => nature)).toEqual(['obligatoire', 'atout']);
    expect(read[1]?.texte).toMatch(/wolof$/u);
  });

  it('keeps one requirement whole', () => {
    const read = qualifications(
      profile('Exigences :\n\n- Une expérience en Afrique, notamment au Mali, serait un atout\n- Diplôme de niveau bac+5, de préférence en économie'),
    );
    expect(read.map(({ nature }) => nature)).toEqual(['atout', 'obligatoire']);
  });

  it('names the member of the team whose profile it is', () => {
    const read = qualifications(
      profile(
        'Le bureau d’études doit :\n\n- compter cinq ans d’activité.\n\nLe chef de mission doit :\n\n- être titulaire d’un doctorat ;\n- parler français.\n\nLa connaissance du terrain par l’équipe serait un plus.',
      ),
    );
    expect(read.map(({ titulaire }) => titulaire)).toEqual(['bureau d’études', 'chef de mission', 'chef de mission', undefined]);
  });

  it('takes assets from their heading', () => {
    const read = qualifications(
      profile('Conditions :\n\n- cinq ans d’expérience.\n\nLes éléments suivants seraient des atouts :\n\n- expérience des foires.'),
    );
    expect(read.map(({ nature }) => nature)).toEqual(['obligatoire', 'atout']);
  });

  it('reads the rows of a table', () => {
    const read = qualifications(
      profile('| Critère | Exigence |\n| --- | --- |\n| Diplôme | Licence en gestion |\n| Expérience | 4 ans d’expérience au moins |'),
    );
    expect(read.map(({ texte, annees }) => [texte, annees])).toEqual([
      ['Licence en gestion', undefined],
      ['4 ans d’expérience au moins', 4],
    ]);
  });

  it('leaves out columns of assets beside what is demanded', () => {
    const asked = (header: string) =>
      qualifications(
        profile(`${header}\n| --- | --- |\n| Licence en musique | Master en musique |\n| 4 ans d’expérience | 8 ans d’expérience |`),
      ).map(({ texte }) => texte);
    expect(asked('| Exigences minimales | Atouts |')).toEqual(['Licence en musique', '4 ans d’expérience']);
    const rows = '| Domaine | Exigé | Souhaité |\n| --- | --- | --- |\n| Formation | Licence en musique | Master |';
    expect(qualifications(profile(rows)).map(({ texte }) => texte)).toEqual(['Licence en musique']);
  });

  it('names no step of the procedure as a document', () => {
    const steps =
      'Le dossier comprend :\n\n- une lettre de motivation ;\n- il visite la chapelle avant le 3 mars 2027 ;\n- le candidat joint son CV.';
    expect(candidature(deposit(steps)).pieces.map(({ nom }) => nom)).toEqual(['une lettre de motivation', 'le candidat joint son CV']);
  });

  const teamed = (body: string): Qualification[] => qualifications(`\n# 1. Composition de l’équipe\n\n${body}\n`);

  it('reads profiles in a section on the team, and nothing of its work', () => {
    const items =
      'Le bureau mobilise :\n\n- un chef de projet, ingénieur (bac+5), ayant au moins 9 ans d’expérience ;\n- un formateur titulaire d’un master.';
    expect(teamed(items).map(({ titulaire, diplome, annees }) => [titulaire, diplome, annees])).toEqual([
      ['chef de projet', 'bac+5', 9],
      ['formateur', 'bac+5', undefined],
    ]);
    const bold = 'Une équipe composée de :\n\n**Un chef d’équipe**, ingénieur (bac+5), ayant au moins 6 ans d’expérience en hydraulique.';
    expect(teamed(bold).map(({ titulaire, annees }) => [titulaire, annees])).toEqual([['chef d’équipe', 6]]);
    expect(teamed('Le chef de projet coordonne les travaux pendant 3 ans.\n\n- un véhicule ;\n- deux bureaux.')).toEqual([]);
  });

  it('reads bare numbers under years of experience, whatever stands beside', () => {
    const rows = (years: string) =>
      qualifications(
        profile(`| Expert | Formation | ${years} | Charge (h/j) |\n|---|---|---|---|\n| Patron | Bac+2 | 12 | 60 |\n| Mousse | Bac+1 | 3 | 25 |`),
      );
    expect(rows('Années d’expérience').map(({ titulaire, diplome, annees }) => [titulaire, diplome, annees])).toEqual([
      ['Patron', 'bac+2', 12],
      ['Mousse', 'bac+1', 3],
    ]);
    expect(rows('Nombre').map(({ annees }) => annees)).toEqual([undefined, undefined]);
  });

  it('reads a table of profiles by its columns, and lets its last holder go', () => {
    const rows =
      '| Poste | Diplôme | Expérience |\n|---|---|---|\n| Chef de mandat | Master | 12 ans dans le conseil |\n| Expert-comptable | Licence (bac+4) | 7 ans |';
    const read = qualifications(profile(`${rows}\n\nL’équipe maîtrise le français.`));
    expect(read.map(({ titulaire, diplome, annees }) => [titulaire, diplome, annees])).toEqual([
      ['Chef de mandat', 'bac+5', 12],
      ['Expert-comptable', 'bac+4', 7],
      [undefined, undefined, undefined],
    ]);
  });

  it('does not take the language of the work for a requirement', () => {
    expect(qualifications(profile('La langue de travail est le français.'))).toEqual([]);
  });

  it('leaves weights and offers out of a table that is a grid too', () => {
    const rows =
      '| Critères | Note maximale |\n| --- | --- |\n| Licence en géologie | 20 pts |\n| Six ans d’expérience | 50 pts |\n| Qualité de l’offre | 30 pts |';
    expect(qualifications(profile(rows)).map(({ texte }) => texte)).toEqual(['Licence en géologie', 'Six ans d’expérience']);
  });

  it('leaves out of a requirement how its points are given', () => {
    const rows =
      '| N° | Condition exigée | Barème | Maximum |\n|---|---|---|---|\n| 1 | Cinq traversées au moins à la barre | 4 par traversée, 20 à partir de cinq | 20 |\n| 2 | Brevet de patron | brevet côtier : 5 ; hauturier : 10 | 10 |\n|  | Total |  | 30 |';
    const table = rows.replace('Condition exigée', 'Exigence');
    expect(qualifications(profile(table)).map(({ texte }) => texte)).toEqual(['Cinq traversées au moins à la barre', 'Brevet de patron']);
  });

  it.each([
    ['Les offres sont déposées à l’Office avant le 4 mai 2027 à 12 h.', ['depot']],
    ['Les offres sont déposées dans les bureaux du port avant le 4 mai 2027 à 12 h.', ['depot']],
    [
      'Les facteurs remettent un dossier, deux références et un plan, au plus tard le 4 mai 2027 à 12 heures (heure locale), au siège du chapitre.',
      ['depot'],
    ],
    ['Les facteurs remettent un dossier et un plan au plus tard le 4 mai 2027 à 12 heures. Le siège du chapitre est à Brenne.', []],
    ['Les offres sont déposées à l’issue de la visite, avant le 4 mai 2027 à 12 h.', []],
    ['La proposition est déposée en version électronique sur le SEAO, avant le 3 mars 2027.', ['portail']],
    ['Les dossiers sont déposés en un original et deux copies à la mairie, 2e étage, avant le 3 mars 2027.', ['depot']],
    ['Les propositions sont remises via le site de la fanfare (https://fanfare.example/offres), avant le 3 mars 2027.', ['portail']],
    ['Les offres sont transmises en remplissant le formulaire, avant le 3 mars 2027.', ['portail']],
    ['Les offres décrivent le site de la fanfare, avant le 3 mars 2027.', []],
  ])('knows where offers are handed in: %s', (sentence, canal) => expect(candidature(deposit(sentence)).canal).toEqual(canal));

  it('leaves out of a requirement what its holder will do', () => {
    const rows =
      '| Fonction | Profil attendu | Missions |\n|---|---|---|\n| Barreuse | brevet de patron, huit ans de mer | tenir le cap |\n| Mousse | bonne connaissance du breton | corvées |';
    expect(qualifications(profile(rows)).map(({ texte, titulaire }) => [texte, titulaire])).toEqual([
      ['brevet de patron, huit ans de mer', 'Barreuse'],
      ['bonne connaissance du breton', 'Mousse'],
    ]);
    expect(qualifications(profile('Le patron est biologiste (Bac + 4).')).map(({ diplome }) => diplome)).toEqual(['bac+4']);
  });

  it('names holders told by a count, an inclusive ending or a sentence', () => {
    const listed = 'a) Chef(fe) de projet (1)\n\n   • Master en botanique\n\nb) Expert(e) en sols (2)\n\n   • Licence en géologie';
    expect(qualifications(profile(listed)).map(({ texte, titulaire }) => [texte, titulaire])).toEqual([
      ['Master en botanique', 'Chef(fe) de projet'],
      ['Licence en géologie', 'Expert(e) en sols'],
    ]);
    const counted =
      '1.1. Le cabinet doit :\n\n- être inscrit au registre ;\n\n1.2. La cheffe de projet, experte en suivi des marchés, doit :\n\n- avoir un master ;\n- avoir six\n  (6) ans d’expérience.';
    expect(qualifications(profile(counted)).map(({ texte, titulaire }) => [texte, titulaire])).toEqual([
      ['être inscrit au registre', 'cabinet'],
      ['avoir un master', 'cheffe de projet'],
      ['avoir six (6) ans d’expérience', 'cheffe de projet'],
    ]);
  });

  it('keeps what is an asset with another', () => {
    const read = qualifications(
      profile('La pratique du tamoul est un avantage, de même qu’un permis bateau.\n\nUn permis moto est un avantage, sans plus.'),
    );
    expect(read.map(({ texte, nature }) => [texte, nature])).toEqual([
      ['La pratique du tamoul est un avantage, de même qu’un permis bateau', 'atout'],
      ['Un permis moto', 'atout'],
    ]);
  });

  it('takes no page number for an item', () => {
    expect(qualifications(profile('- Licence en botanique ;\n\n- 12 -\n\n- Permis de conduire.')).map(({ texte }) => texte)).toEqual([
      'Licence en botanique',
      'Permis de conduire',
    ]);
  });

  it('takes the nature from a line of one word', () => {
    const headed = qualifications(profile('**Indispensable**\n\n- Permis de conduire\n\n**Apprécié**\n\n- Notions de montage'));
    expect(headed.map(({ nature }) => nature)).toEqual(['obligatoire', 'atout']);
    const read = qualifications(profile('*Obligatoire*\n\n- Permis de conduire\n\n*Souhaité*\n\n- Notions de montage'));
    expect(read.map(({ texte, nature }) => [texte, nature])).toEqual([
      ['Permis de conduire', 'obligatoire'],
      ['Notions de montage', 'atout'],
    ]);
  });

  it.each([
    ['maîtrise de Stata', true],
    ['maîtrise en sociologie', true],
    ['expérience avec le Fonds vert', true],
    ['disponibilité pour des déplacements en province', true],
    ['excellente connaissance du portugais', true],
    ['bonnes capacités rédactionnelles en portugais', false],
    ['cinq ans d’existence', true],
    ['bonne maîtrise de Stata', false],
    ['rigueur et autonomie', false],
    ['expérience avérée en formation', false],
    ['avoir enseigné la soudure', true],
  ])('verifiable or not: %s', (asked, mesurable) => {
    expect(qualifications(profile(`Exigences :\n\n- ${asked}`))[0]?.mesurable).toBe(mesurable);
  });

  it('takes what a column of proofs shows for measured', () => {
    const rows = (last: string) =>
      qualifications(profile(`| Domaine | Requis | ${last} |\n|---|---|---|\n| Soudure | solide | certificat d’atelier |`));
    expect(rows('Mode de vérification').every(({ mesurable }) => mesurable)).toBe(true);
    const threshold = (head: string) =>
      qualifications(profile(`| Critère | ${head} |\n|---|---|\n| Missions similaires | 3 |\n| Diplôme | master |`));
    expect(threshold('Seuil').every(({ mesurable }) => mesurable)).toBe(true);
    expect(rows('Observations').every(({ mesurable }) => mesurable)).toBe(false);
  });

  it.each([
    ['Trois missions au moins sont exigées dans les domaines suivants :', [true, true]],
    ['Cinq ans d’expérience sont exigés dans chacun des domaines suivants :', [true, true]],
    ['Outre cinq ans d’expérience, les qualités suivantes :', [false, false]],
    ['Les domaines suivants :', [false, false]],
  ])('counts what is introduced by a count: « %s »', (lead, mesurables) => {
    const read = qualifications(profile(`${lead}\n\n- étude de phares ;\n- relevé de récifs.`)).filter(({ texte }) => /phares|récifs/u.test(texte));
    expect(read.map(({ mesurable }) => mesurable)).toEqual(mesurables);
  });

  it('leaves out introductions, documents, tasks and other clauses', () => {
    expect(
      qualifications(
        profile(
          'Les candidats devront répondre aux critères suivants.\n\nLe dossier de candidature comprend :\n\n- un CV ;\n- une lettre.\n\nSuivi de la mission : un comité se réunit chaque mois.',
        ),
      ),
    ).toEqual([]);
    expect(qualifications('\n# Contexte\n\n## Organisation et compétences\n\n- manque de compétences des agents ;\n- peu d’expérience.\n')).toEqual(
      [],
    );
  });
});

const grid = (body: string): string => `\n# 5. Critères d’évaluation\n\n${body}\n`;

describe('evaluation', () => {
  it('reads weights before or after the name, in points or percent', () => {
    expect(evaluation(grid('- Méthode proposée : 40 points ;\n- Équipe (35 points) ;\n- 25 points pour le prix.')).criteres).toEqual([
      { intitule: 'Méthode proposée', poids: 40, unite: 'point' },
      { intitule: 'Équipe', poids: 35, unite: 'point' },
      { intitule: 'le prix', poids: 25, unite: 'point' },
    ]);
    expect(evaluation(grid('- Méthode : 60 %\n- Prix : 40 %')).criteres.map(({ unite }) => unite)).toEqual(['pourcent', 'pourcent']);
  });

  it('tells sub-criteria and the total of a table', () => {
    const table =
      '| Critères | Note maximale |\n| --- | --- |\n| **Offre technique** | 80 |\n| Méthode | 50 |\n| Équipe | 30 |\n| **Offre financière** | 20 |\n| **Total** | 100 |';
    const read = evaluation(grid(table));
    expect(read.totalDeclare).toBe(100);
    expect(read.criteres.map(({ intitule, parent }) => [intitule, parent])).toEqual([
      ['Offre technique', undefined],
      ['Méthode', 'Offre technique'],
      ['Équipe', 'Offre technique'],
      ['Offre financière', undefined],
    ]);
  });

  it('takes a total in the unit of the weights', () => {
    const table = '| Critère | Poids | Points |\n| --- | --- | --- |\n| Voix | 60 % | 600 |\n| Prix | 40 % | 400 |\n| Total | 100 % | SUM |';
    expect(evaluation(grid(table.replace('SUM', '1 000'))).totalDeclare).toBe(1000);
    expect(evaluation(grid(table.replace('SUM', ''))).totalDeclare).toBeUndefined();
  });

  it('keeps the grid of each lot whole, and a grid said again once', () => {
    const lot = (rows: string): string => `| Critère | Points |\n| --- | --- |\n${rows}`;
    const first = lot('| Voix | 50 |\n| Prix | 50 |');
    const second = lot('| Voix | 40 |\n| Orgue | 10 |\n| Prix | 50 |');
    const weights = (text: string) => evaluation(grid(text)).criteres.map(({ poids }) => poids);
    expect(weights(`Lot 1\n\n${first}\n\nLot 2\n\n${second}`)).toEqual([50, 50, 40, 10, 50]);
    expect(weights(`Rappel\n\n${first}\n\nGrille\n\n${first}`)).toEqual([50, 50]);
  });

  it('keeps a list flat when it already makes the total', () => {
    expect(
      evaluation(grid('- A : 40 points\n- B : 20 points\n- C : 20 points\n- D : 20 points')).criteres.every(({ parent }) => parent === undefined),
    ).toBe(true);
  });

  it('reads a threshold, never as a criterion', () => {
    const read = evaluation(grid('- Méthode : 60 points\n- Équipe : 40 points\n\nLes offres qui n’obtiennent pas au moins 65 points sont écartées.'));
    expect(read.seuil).toBe(65);
    expect(read.criteres).toHaveLength(2);
    expect(evaluation(grid('La note technique minimale est de 70/100.')).seuil).toBe(70);
  });

  it('reads a combination told in a sentence', () => {
    expect(
      evaluation(grid('La note technique compte pour 70 % et la note financière pour 30 %.')).criteres.map(({ intitule, poids }) => [
        intitule,
        poids,
      ]),
    ).toEqual([
      ['note technique', 70],
      ['note financière', 30],
    ]);
    expect(
      evaluation(grid('Les offres sont jugées sur la base de la méthode (50 points), de l’équipe (30 points) et du prix (20 points).')).criteres.map(
        ({ intitule }) => intitule,
      ),
    ).toEqual(['méthode', 'équipe', 'prix']);
  });

  it('marks weights put on the documents of the offer', () => {
    const text = deposit('Le soumissionnaire remet :\n\n- une note méthodologique (60 %) ;\n- une offre financière (40 %).');
    expect(evaluation(text).criteres.map(({ poids, implicite }) => [poids, implicite])).toEqual([
      [60, true],
      [40, true],
    ]);
    // Said to weigh them, they are criteria, wherever the sentence stands.
    const judged = deposit('Envoyer une note et un prix. Les offres seront jugées sur la méthode (60 %) et le prix (40 %).');
    expect(evaluation(judged).criteres.map(({ poids, implicite }) => [poids, implicite])).toEqual([
      [60, undefined],
      [40, undefined],
    ]);
  });

  it('names criteria by what is asked, not by how points are given, and without their code', () => {
    const scales =
      '| N° | Exigence | Mode de notation | Points |\n|---|---|---|---|\n| 1 | Brevet de patron | côtier : 20 ; hauturier : 40 | 40 |\n| 2 | Dix saisons de pêche | six points par saison | 60 |';
    expect(evaluation(grid(scales)).criteres.map(({ intitule }) => intitule)).toEqual(['Brevet de patron', 'Dix saisons de pêche']);
    const coded = '| Critère | Points |\n|---|---|\n| A. Bord | 60 |\n| A.1 Coque | 25 |\n| A.2 Voiles | 35 |\n| B. Prix | 40 |';
    expect(evaluation(grid(coded)).criteres.map(({ intitule, parent }) => [intitule, parent])).toEqual([
      ['Bord', undefined],
      ['Coque', 'Bord'],
      ['Voiles', 'Bord'],
      ['Prix', undefined],
    ]);
  });

  it('reads weights said of the offers that the sentence before names', () => {
    const said = (sentence: string): Evaluation => evaluation(deposit(`Les offres sont déposées au port. ${sentence}`));
    expect(said('Elles seront jugées ainsi : bord 45 points, mât 35 points, prix 20 points.').criteres.map(({ poids }) => poids)).toEqual([
      45, 35, 20,
    ]);
    expect(said('Elles arrivent en trois colis : bord 45 points, mât 35 points, prix 20 points.').criteres).toEqual([]);
  });

  it('reads the only grid in the notice that stands above all sections', () => {
    const notice = (head: string): string =>
      `\n# Avis\n\nLa liste sera arrêtée d’après ces critères :\n\n| ${head} | Points |\n|---|---|\n| Voiles cousues | 60 |\n| Âge de l’atelier | 40 |\n\n# 1. Contexte\n\nLe port vieillit.\n\n# 2. Tâches\n\n- coudre ;\n- tendre.\n\n# 3. Livrables\n\n- un patron.\n`;
    expect(evaluation(notice('Critère').replace('# Avis', 'Avis')).criteres.map(({ poids }) => poids)).toEqual([60, 40]);
    expect(evaluation(notice('Voile').replace('# Avis', 'Avis')).criteres).toEqual([]);
  });

  it('names a method only where no criterion is listed', () => {
    expect(evaluation(grid('Le marché est attribué au moins-disant parmi les offres conformes.')).methode).toBe('moins-disant');
    const formula = 'La note financière est obtenue en rapportant l’offre la moins disante à l’offre examinée.';
    expect(evaluation(grid(formula))).not.toHaveProperty('methode');
    const elsewhere = '\n# 1. Contexte\n\nLe lac baisse.\n\n# 2. Divers\n\nLe syndicat retient l’offre financière la moins-disante.\n';
    expect(evaluation(elsewhere).methode).toBe('moins-disant');
    expect(evaluation(grid('Le contrat est attribué à la meilleure offre.\n\n- Prix : 50 %\n- Délai : 50 %'))).not.toHaveProperty('methode');
  });

  const tree = (body: string): readonly (readonly [string, number | undefined, string | undefined])[] =>
    evaluation(grid(body)).criteres.map(({ intitule, poids, parent }) => [intitule, poids, parent] as const);

  it.each([
    '## BORDEREAU DES PRIX\n\n| N° du prix | Désignation | Unité | Quantité | Montant |\n| --- | --- | --- | --- | --- |\n| 1 | Plans | Forfait | 2 | ……… |',
    '| Désignation | Unité | Quantité | Prix unitaire |\n| --- | --- | --- | --- |\n| Plans | Forfait | 2 | |\n| Visites | Jour | 3 | |',
    '### Décomposition du montant global\n\n| Désignation | Unité | Nombre |\n| --- | --- | --- |\n| Plans | Forfait | 2 |',
  ])('takes no line of a form of prices for a criterion (%#)', (form) => {
    const criteria = '| Critère | Points |\n| --- | --- |\n| Méthode | 60 |\n| Équipe | 40 |';
    expect(evaluation(grid(`${criteria}\n\n${form}`)).criteres.map(({ intitule }) => intitule)).toEqual(['Méthode', 'Équipe']);
  });

  it('puts a list that shares out the points of the technical offer under it', () => {
    const list = '- Formation : 25 points\n- Expérience : 35 points';
    const pair = 'L’offre technique compte pour 60 points et l’offre financière pour 40 points.';
    expect(tree(`${pair}\n\n${list}`)).toEqual([
      ['offre technique', 60, undefined],
      ['offre financière', 40, undefined],
      ['Formation', 25, 'offre technique'],
      ['Expérience', 35, 'offre technique'],
    ]);
    const apart = 'La note technique compte pour 60 % et la note financière pour 40 %.\n\n- Formation : 45 points\n- Expérience : 55 points';
    expect(tree(apart).every(([, , parent]) => parent === undefined)).toBe(true);
  });

  it('tells the wholes of a grid from their details in two columns', () => {
    const rows =
      '| N° | Critères | Note partielle | Note totale |\n|---|---|---|---|\n| 1 | Équipe |  | 55 |\n| 1.1 | Chef | 30 |  |\n| 1.2 | Adjoint | 25 |  |';
    expect(tree(`${rows}\n| 2 | Prix |  | 45 |`)).toEqual([
      ['Équipe', 55, undefined],
      ['Chef', 30, 'Équipe'],
      ['Adjoint', 25, 'Équipe'],
      ['Prix', 45, undefined],
    ]);
  });

  it('takes the cell that stands over several criteria as their parent, without weight', () => {
    const rows = '| Critères | Sous-critères | Note |\n|---|---|---|\n| Équipe | Chef | 35 |\n|  | Adjoint | 25 |\n| Prix | Prix global | 40 |';
    expect(tree(rows)).toEqual([
      ['Équipe', undefined, undefined],
      ['Chef', 35, 'Équipe'],
      ['Adjoint', 25, 'Équipe'],
      ['Prix global', 40, undefined],
    ]);
  });

  it('takes a row that has a weight in its name alone for the parent of the rows below', () => {
    const rows = '| Pièces | Note |\n|---|---|\n| Volet technique (60 points) |  |\n| Méthode | 35 points |\n| Équipe | 25 points |';
    expect(tree(`${rows}\n| Volet financier (40 points) |  |\n| Prix global | 40 points |`)).toEqual([
      ['Volet technique', 60, undefined],
      ['Méthode', 35, 'Volet technique'],
      ['Équipe', 25, 'Volet technique'],
      ['Volet financier', 40, undefined],
      ['Prix global', 40, 'Volet financier'],
    ]);
  });

  it('reads the list in a cell that shares its weight out, and no scale', () => {
    const rows = (cell: string): string => `| Critères | Note |\n|---|---|\n| ${cell} | 30 points |\n| Méthode | 30 points |\n| Prix | 40 points |`;
    expect(tree(rows('Références : - attestations : 10 points - contrats : 20 points'))).toEqual([
      ['Références', 30, undefined],
      ['attestations', 10, 'Références'],
      ['contrats', 20, 'Références'],
      ['Méthode', 30, undefined],
      ['Prix', 40, undefined],
    ]);
    for (const scale of ['Délai - moins de 60 jours : 28 points - plus de 60 jours : 4 points', 'Diplôme - licence : 10 points - master : 30 points'])
      expect(tree(rows(scale)).length).toBe(3);
  });

  it('reads plain lines, and bare figures only where they make the total', () => {
    const text = (body: string): Evaluation => evaluation(grid(body));
    expect(text('Méthode : 30 points dont clarté : 10 points dont faisabilité : 20 points\n\nÉquipe : 70 points').criteres).toHaveLength(4);
    expect(text('Les offres sont notées sur 100 : diplôme (20), expérience (55), entretien (25).').criteres.map(({ poids }) => poids)).toEqual([
      20, 55, 25,
    ]);
    expect(text('- Diplôme /20\n- Expérience /80').criteres).toHaveLength(2);
    expect(text('Les offres sont évaluées par 3 experts, 2 juristes et 4 élus.').criteres).toEqual([]);
    expect(text('- Expérience de 5 ans (2020-2024)\n- Lot 2 (12)').criteres).toEqual([]);
  });

  it('reads lines run together after one apart, whatever stands between name and weight, and never their total', () => {
    for (const sign of [' : ', ' | ', '      ']) {
      const line = (name: string, points: number): string => `${name}${sign}${points} points`;
      const first = line('Diplôme du formateur', 15);
      const others = [line('Ancienneté dans le métier', 35), line('Clarté du programme', 50), line('Total', 100)];
      for (const between of [' ', '\n\n']) {
        const read = evaluation(grid(`Les candidatures sont notées ainsi :\n\n${first}\n\n${others.join(between)}`));
        expect(read.criteres.map(({ intitule, poids }) => [intitule, poids])).toEqual([
          ['Diplôme du formateur', 15],
          ['Ancienneté dans le métier', 35],
          ['Clarté du programme', 50],
        ]);
      }
    }
  });

  it('takes no line of a grid for the heading of a clause', () => {
    const lines = [
      'Contexte compris : 20 points',
      'Méthodologie : 30 points',
      'Expérience et qualifications : 30 points',
      'Offre financière : 20 points',
    ];
    expect(evaluation(`CONTEXTE\n\nLa digue cède.\n\nCRITÈRES D’ÉVALUATION\n\n${lines.join('\n')}\n`).criteres).toHaveLength(4);
  });

  it('gives no criteria where a line with a weight was not read and the others do not make the total', () => {
    expect(tree('Prix : 40 points\n\nLes offres sont jugées sur l’équipe (30 points) et la démarche (20 points).')).toEqual([]);
  });

  it('reads a bar without unit, and one said twice', () => {
    expect(evaluation(grid('Les candidats dont la note technique est inférieure à 65 sont éliminés.')).seuil).toBe(65);
    expect(evaluation(grid('La note technique minimale est de 52,5 points (70 %).')).seuil).toBe(52.5);
    expect(evaluation(grid('Les candidats doivent être âgés d’au moins 40 ans.'))).not.toHaveProperty('seuil');
  });

  it('gives no list of which a part escapes', () => {
    expect(tree('- Méthode : 50 points\n- 12 : 30 points\n- Prix : 20 points')).toEqual([]);
  });

  it('gives no weight for payments, statistics and experience', () => {
    const text =
      '\n# 1. Contexte\n\nSur les 120 foyers, 30 % ont un puits et 70 % une citerne.\n\n# 2. Paiement\n\n- 30 % à la signature ;\n- 70 % à la fin.\n\n# 3. Critères d’évaluation\n\n- expérience d’au moins 5 ans ;\n- qualité de la note.\n';
    expect(evaluation(text)).toEqual({ criteres: [{ intitule: 'expérience d’au moins 5 ans' }, { intitule: 'qualité de la note' }] });
  });

  it('names criteria without weights, and nothing else that stands in a list', () => {
    const names = (body: string): readonly string[] => evaluation(grid(body)).criteres.map(({ intitule }) => intitule);
    expect(names('Les offres sont jugées selon les critères suivants : expérience, méthode et prix.')).toEqual(['expérience', 'méthode', 'prix']);
    expect(names('| Critères | Précisions |\n| --- | --- |\n| Références | dix ans |\n| Démarche | cinq pages |')).toEqual([
      'Références',
      'Démarche',
    ]);
    expect(names('La sélection se fait en trois étapes :\n\n- examen administratif\n- examen technique')).toEqual([]);
    expect(names('Sont éliminées les offres :\n\n- tardives\n- non signées')).toEqual([]);
    expect(names('- Le comité se réunira en mai\n- Les résultats seront affichés')).toEqual([]);
    expect(names('La technique compte pour 60 % de la note.\n\n- Démarche\n- Références')).toEqual([]);
  });

  it('reads bare figures of a column whose lines are lost', () => {
    const body = '1. Expérience du consultant                 40\n2. Compréhension du mandat                 35\n3. Prix                 25';
    expect(evaluation(grid(body)).criteres.map(({ intitule, poids }) => [intitule, poids])).toEqual([
      ['Expérience du consultant', 40],
      ['Compréhension du mandat', 35],
      ['Prix', 25],
    ]);
    expect(evaluation(grid(body.replace('25', '20'))).criteres).toEqual([]);
  });

  it('names a criterion by its own cell, and without the bracket of its weight', () => {
    const described = '| Critère | Description | Pondération |\n| --- | --- | --- |\n| Démarche | clarté | 60 % |\n| Équipe | profils | 40 % |';
    expect(evaluation(grid(described)).criteres.map(({ intitule }) => intitule)).toEqual(['Démarche', 'Équipe']);
    const bracketed = '- Démarche : [60 points]\n- Équipe : [40 points]';
    expect(evaluation(grid(bracketed)).criteres.map(({ intitule }) => intitule)).toEqual(['Démarche', 'Équipe']);
  });

  it('reads weights that stand in sub-headings', () => {
    const body =
      '### 1. Qualité technique (60 points)\n\n- Démarche : 40\n- Équipe : 20\n\n### 2. Prix (40 points)\n\nLe prix le plus bas reçoit 40 points.\n';
    expect(evaluation(`\n# 1. Contexte\n\nLe lac baisse.\n\n# 2. Évaluation des offres\n\n${body}`).criteres).toEqual([
      { intitule: 'Qualité technique', poids: 60, unite: 'point' },
      { intitule: 'Démarche', poids: 40, unite: 'point', parent: 'Qualité technique' },
      { intitule: 'Équipe', poids: 20, unite: 'point', parent: 'Qualité technique' },
      { intitule: 'Prix', poids: 40, unite: 'point' },
    ]);
  });

  const rows = '| Critère | Points |\n| --- | --- |\n| Démarche | 40 |\n| Équipe | 30 |\n| Prix | 20 |';
  const nameless = rows.replace('Critère', 'Poste');
  const read = (body: string): readonly (number | undefined)[] =>
    evaluation(`\n# 1. Contexte\n\nLe lac baisse.\n\n# 2. Dépôt des offres\n\nLes offres parviennent par courriel.\n\n${body}\n`).criteres.map(
      ({ poids }) => poids,
    );

  it('reads, without a section of evaluation, the grid of one about the offers, whatever it adds up to', () => {
    expect(read(rows)).toEqual([40, 30, 20]);
    expect(read(`## Ouverture des plis\n\n${rows}`)).toEqual([40, 30, 20]);
    const detailed =
      '| Critère | Points |\n| --- | --- |\n| **1. Technique** | **70** |\n| 1.1 Démarche | 40 |\n| 1.2 Équipe | 30 |\n| **2. Prix** | **30** |';
    expect(read(detailed)).toEqual([70, 40, 30, 30]);
  });

  it('reads there no table of points that does not say what it is', () => {
    expect(read(nameless)).toEqual([]);
    expect(evaluation(`\n# 1. Contexte\n\n${rows}\n\n# 2. Dépôt des offres\n\nLes offres parviennent par courriel.\n`).criteres).toEqual([]);
  });

  const named = (text: string): readonly (readonly [string, number | undefined, string | undefined])[] =>
    evaluation(text).criteres.map(({ intitule, poids, parent }) => [intitule, poids, parent]);
  const shared = [
    ['Prix', 35, undefined],
    ['Démarche', 45, undefined],
    ['Lecture du mandat', 10, 'Démarche'],
    ['Outils', 35, 'Démarche'],
    ['Équipe', 20, undefined],
  ];

  it.each([
    '1. Prix (35 points)\n2. Démarche (45 points)\n   2.1. Lecture du mandat : 10 points\n   2.2. Outils : 35 points\n3. Équipe (20 points)',
    '1. Prix (35 points)\n\n   N = 35 × (plus bas / offre)\n\n2. Démarche (45 points)\n\n   2.1 Lecture du mandat : 10 points\n\n   2.2 Outils (35 points)\n\n3. Équipe (20 points)',
    '1° Prix : 35 points ;\n\n2° Démarche : 45 points, dont :\n\n2.1. Lecture du mandat : 10 points ;\n\n2.2. Outils : 35 points ;\n\n3° Équipe : 20 points.',
  ])('reads the details of a counted list under their criterion, whatever stands between: %s', (body) => {
    expect(named(grid(body))).toEqual(shared);
  });

  it('makes no top headings of a counted list of weights', () => {
    const body = '1. Prix (35 points)\n2. Démarche (45 points)\n3. Équipe (20 points)\n';
    const around = 'Contexte\nLe lac baisse.\n\nLivrables\nUn rapport.\n\nCritères d’attribution\n';
    expect(named(`${around}${body}\nPaiement\nEn une fois.\n`).map(([, poids]) => poids)).toEqual([35, 45, 20]);
  });

  it('gives no list where a counted line cut off from the others escapes', () => {
    const body =
      '1. Prix (35 points)\n\n| Offre | Note |\n| --- | --- |\n| la plus basse | la meilleure |\n\n2. Démarche (45 points)\n3. Équipe (20 points)';
    expect(named(grid(body))).toEqual([]);
  });

  it.each([
    'En 2024, 31 % des ménages avaient un compteur, contre 21 % en 2020.',
    'Sur ce plan, 60 % des ménages ont un puits et 40 % une citerne.',
    'Le prix est versé comme suit : 20 % à l’approbation du rapport initial, 30 % à celle du rapport provisoire et le solde de 50 % à la fin.',
    '- 30 % à la signature ;\n- 30 % à la remise du premier rapport ;\n- 40 % à la fin.',
    'Les amendes vont jusqu’à un maximum de 7,5 % de la valeur des services.',
  ])('weighs nothing by the shares of a price, a penalty or a population that its section runs over: %s', (line) => {
    const read = evaluation(grid(`- Démarche : 60 points\n- Équipe : 25 points\n\nTrois experts siègent.\n\n${line}`));
    expect(read.criteres.map(({ poids }) => poids)).toEqual([60, 25]);
    expect(read.totalDeclare).toBeUndefined();
  });

  it('reads in a sentence percentages that weigh offers', () => {
    expect(named(grid('La note comprend la démarche pour 60 % et l’équipe pour 40 %.')).map(([, poids]) => poids)).toEqual([60, 40]);
    expect(named(grid('Démarche 60 %, équipe 40 %.')).map(([, poids]) => poids)).toEqual([60, 40]);
  });

  it.each([
    ['| Volet | Poids |\n| --- | --- |\n| Technique | 65 % |\n| Financier | 35 % |', ['Technique', 'Financier']],
    ['- Offre technique : 65 %\n- Prix : 35 %', ['Offre technique', 'Prix']],
  ] as const)('lists once the two offers that a sentence weighs before their list: %s', (list, names) => {
    const body = `Les offres sont notées sur les critères techniques (65 %) et la proposition financière (35 %).\n\n${list}`;
    expect(named(grid(body)).map(([intitule]) => intitule)).toEqual(names);
  });

  it('reads the grid of a section headed by another name', () => {
    const table = '| Critère d’adjudication | Pondération |\n| --- | --- |\n| Démarche | 45 % |\n| Équipe | 30 % |\n| Prix | 25 % |';
    for (const heading of ['Grille d’appréciation', 'Évaluation', 'Grille de pondération des offres']) {
      expect(named(`\n# 1. Contexte\n\nLe lac baisse.\n\n# 2. ${heading}\n\n${table}\n\n# 3. Paiement\n\nEn une fois.\n`)).toHaveLength(3);
    }
  });
});

const money = (body: string): string => `\n# 6. Budget\n\n${body}\n`;

describe('a criterion beside how its points are earned', () => {
  it('is named by its own cell', () => {
    const rows =
      '| Critère | Détail | Points |\n|---|---|---|\n| Plongées | 4 points par plongée | 40 |\n| Équipage | Brevets et années en mer | 60 |';
    expect(evaluation(`\n# Notation\n\n${rows}\n`).criteres.map(({ intitule }) => intitule)[0]).toBe('Plongées');
  });
});

describe('« Méthodologie d’évaluation »', () => {
  const grid = '| Démarche | 45 |\n| Équipage | 55 |';

  it('weighs offers where they are noted', () => {
    const read = evaluation(
      `\n# Méthodologie d’évaluation\n\nLes offres reçoivent une note technique sur 100 points.\n\n| Critère | Points |\n|---|---|\n${grid}\n`,
    );
    expect(read.criteres.map(({ poids }) => poids)).toEqual([45, 55]);
  });

  it('tells how a project is evaluated elsewhere', () => {
    const read = evaluation(`\n# Méthodologie d’évaluation\n\nL’équipe enquête auprès des pêcheurs.\n\n| Port | Pêcheurs |\n|---|---|\n${grid}\n`);
    expect(read.criteres).toEqual([]);
  });
});

describe('what marks are worth', () => {
  it('is no criterion', () => {
    const scale = 'Chaque critère reçoit : très bon 100 %, bon 80 %, satisfaisant 60 %, faible 30 % des points.';
    const read = evaluation(`\n# Critères d’attribution\n\n- démarche : 55 points\n- équipe : 45 points\n\n${scale}\n`);
    expect(read.criteres.map(({ intitule }) => intitule)).toEqual(['démarche', 'équipe']);
  });

  it('is told from criteria that have such a word', () => {
    const read = evaluation('\n# Critères d’attribution\n\n- bonne connaissance du quai : 60 points\n- bon usage de la grue : 40 points\n');
    expect(read.criteres.map(({ poids }) => poids)).toEqual([60, 40]);
  });

  it('and a « pointage intérimaire » is their total', () => {
    const rows = '| Critère | Points |\n|---|---|\n| Démarche | 55 |\n| Équipage | 45 |\n| Pointage intérimaire | 100 |';
    expect(evaluation(`\n# Système d’évaluation\n\n${rows}\n`)).toMatchObject({ totalDeclare: 100, criteres: [{ poids: 55 }, { poids: 45 }] });
  });
});

describe('profiles below what a team is made of', () => {
  it('are read from columns that ask', () => {
    const rows =
      '| Poste | Diplôme | Expérience |\n|---|---|---|\n| Chef de bord | Brevet de capitaine, bac+3 | 6 ans |\n| Ingénieur du port | Bac+5 | 4 ans |';
    const read = qualifications(`\n# Profil de l’équipe\n\nLe personnel clé est composé de :\n\n${rows}\n`);
    expect(read.map(({ annees, titulaire }) => [annees, titulaire])).toEqual([
      [6, 'Chef de bord'],
      [4, 'Ingénieur du port'],
    ]);
  });

  it('are none where it only counts', () => {
    const rows = '| Poste | Nombre |\n|---|---|\n| Chef de bord | 1 |\n| Matelots | 4 |';
    expect(qualifications(`\n# Profil de l’équipe\n\nLe personnel clé est composé de :\n\n${rows}\n`)).toEqual([]);
  });
});

describe('two stages of a choice', () => {
  const clause = (last: string): string =>
    `\n# Notation\n\nLe dossier est noté sur 100 points :\n\n- démarche : 60 points\n- prix : 40 points\n\nLes deux meilleurs passent un oral, ${last} :\n\n- exposé : 25 points\n- réponses : 15 points\n`;

  it('have each their total', () => expect(evaluation(clause('noté sur 40 points')).totauxParEtape).toEqual([100, 40]));

  it('have none where one of them tells none', () => {
    const read = evaluation(clause('d’une demi-heure'));
    expect([read.totalDeclare, read.totauxParEtape]).toEqual([100, undefined]);
  });
});

describe('what an interview alone is out of', () => {
  it('is no total of the grid', () => {
    const rows = '| Critère | Points |\n|---|---|\n| Démarche | 55 |\n| Équipage | 45 |\n| Total | 100 |';
    const read = evaluation(`\n# Notation\n\n${rows}\n\nLes deux meilleurs sont entendus ; leur audition est notée sur 30 points.\n`);
    expect([read.totalDeclare, read.totauxParEtape]).toEqual([100, undefined]);
  });
});

describe('a grid with coefficients', () => {
  const grid = (head: string, ...rows: readonly string[]): Evaluation =>
    evaluation(`\n# Notation\n\n${[head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n')}\n`);

  it('weighs by the products', () => {
    const read = grid('| Critère | Note maximale | Coefficient | Total |', '| Démarche | 20 | 3 | 60 |', '| Équipage | 20 | 2 | 40 |');
    expect(read.criteres.map(({ poids }) => poids)).toEqual([60, 40]);
  });

  it('says nothing where no column has them', () => {
    const read = grid('| Critère | Note sur | Coefficient |', '| Démarche | 20 | 3 |', '| Équipage | 20 | 2 |');
    expect(read.criteres.map(({ poids }) => poids).filter((poids) => poids !== undefined)).toEqual([]);
  });
});

describe('a grid that an annex says again', () => {
  const grid = (...rows: readonly string[]): string => ['| Critère | Points | Offre 1 |', '|---|---|---|', ...rows].join('\n');
  const both = (annex: string): readonly (string | undefined)[] =>
    evaluation(
      `\n# Critères d’attribution\n\n- démarche : 55 %\n- équipe du moulin : 25 %\n- prix (le plus bas a tout) : 20 %\n\n# Annexe 3 – Grille d’évaluation de la commission\n\n${annex}\n`,
    ).criteres.map(({ intitule }) => intitule);

  it('adds no criterion', () => {
    expect(both(grid('| Démarche | 55 | |', '| Équipe | 25 | |', '| Prix | 20 | |'))).toEqual([
      'démarche',
      'équipe du moulin',
      'prix (le plus bas a tout)',
    ]);
  });

  it('does where it weighs otherwise', () => {
    expect(both(grid('| Meunier | 70 | |', '| Apprenti | 30 | |'))).toContain('Meunier');
  });
});

describe('budget', () => {
  it.each([
    'Le budget maximum disponible est de 12 500 EUR HT.',
    'Le coût de la prestation ne peut excéder 12 500 EUR HT.',
    'L’offre financière est plafonnée à 12 500 EUR HT.',
    'Dans la limite de 12 500 EUR HT.',
  ])('ceiling: %s', (text) => {
    expect(budget(money(text)).plafond).toEqual({ valeur: 12_500, devise: 'EUR', taxe: 'HT' });
  });

  it('tells an estimate from a ceiling', () => {
    expect(budget(money('Le coût de la mission est estimé à 9 000 EUR.'))).toEqual({ estimation: { valeur: 9_000, devise: 'EUR' } });
  });

  it('reads how the price must be stated, without the ceiling’s currency', () => {
    const text = money(
      'L’offre financière est établie en dirhams (MAD) TTC, sous forme d’un montant forfaitaire. Le budget maximum est de 9 000 EUR.',
    );
    expect(budget(text).offre).toEqual({ devise: 'MAD', taxe: 'TTC', forme: 'forfait' });
    expect(budget(money('Les honoraires sont exprimés soit en EUR, soit en MAD.')).offre).toEqual({ devises: ['EUR', 'MAD'] });
    expect(budget(money('Les honoraires sont de 9 000 EUR (environ 97 000 MAD).')).offre?.devise).toBe('EUR');
    expect(budget(money('Les honoraires sont de 9 000 EUR, ou de 97 000 MAD.')).offre?.devises).toEqual(['EUR', 'MAD']);
  });

  it('gives nothing for other sums', () => {
    const text =
      '\n# 1. Contexte\n\nLe projet est doté d’un budget maximum de 4 000 000 EUR.\n\n# 2. Paiement\n\n- une avance de 3 000 EUR, dans la limite de 5 000 EUR.\n\n# 3. Qualifications\n\n- chiffre d’affaires d’au moins 50 000 EUR.\n';
    expect(budget(text)).toEqual({});
  });

  it('gives neither of two different ceilings', () => {
    expect(budget(money('Budget maximum du lot 1 : 9 000 EUR.\n\nBudget maximum du lot 2 : 7 000 EUR.'))).not.toHaveProperty('plafond');
  });
});

describe('lists of weights beside the grid of the offers', () => {
  const grid = '- chant : 60 points ;\n- prix : 40 points.';
  const weights = (beside: string, list = grid): readonly (number | undefined)[] =>
    evaluation(`# Sélection\n\n## Critères d’évaluation des offres\n\n${list}\n\n${beside}\n`).criteres.map(({ poids }) => poids);

  it.each([
    'Années de pupitre : moins de 5 ans, 0 point ; de 5 à 9 ans, 30 points ; plus de 9 ans, 60 points.',
    'Exemple : un chœur qui obtient 45 points en chant et 30 points en prix totalise 75 points.',
    'Pour le chant :\n\n- trois concerts ou plus : 60 points ;\n- un ou deux concerts : 20 points.',
    'En cas d’égalité, le chant compte double, soit 120 points, et le prix 40 points.',
    'Un bonus de 5 points est accordé aux chœurs du canton, et 3 points aux chœurs d’enfants.',
    '## Erratum\n\nDans l’avis du 2 mars, les critères étaient : chant 70 points, prix 50 points.',
    '# Annexe 1 : grille d’évaluation des concerts\n\n| Critère | Points |\n|---|---|\n| Justesse | 20 |\n| Affluence | 15 |',
  ])('are left out where it is whole: %s', (beside) => expect(weights(beside)).toEqual([60, 40]));

  it.each([
    ['Notation de l’audition :\n\n- chant : 50 points ;\n- prix : 30 points.', [60, 40, 50, 30]],
    ['# Annexe 1 : grille d’évaluation des offres\n\n| Critère | Points |\n|---|---|\n| Chant | 50 |\n| Prix | 30 |', [60, 40, 50, 30]],
  ] as const)('are kept where they may be about offers: %s', (beside, expected) => expect(weights(beside)).toEqual(expected));

  it('are left out where they note little after a grid of three that weighs the price', () => {
    const three = '- chant : 50 points ;\n- répertoire : 20 points ;\n- prix : 30 points.';
    const beside = (present: number) => `Grille de l’audition :\n\n| Question | Points |\n|---|---|\n| Justesse | ${present} |\n| Aisance | 5 |`;
    expect(weights(beside(10), three)).toEqual([50, 20, 30]);
    expect(weights(beside(90), three)).toEqual([50, 20, 30, 90, 5]);
  });

  it('are kept where none is whole', () => {
    const other = '# Annexe 1 : grille d’évaluation des offres\n\n| Critère | Points |\n|---|---|\n| Justesse | 20 |\n| Affluence | 15 |';
    expect(weights(other, '- chant : 60 points ;\n- prix : 50 points.')).toEqual([60, 50, 20, 15]);
  });
});
