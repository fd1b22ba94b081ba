// What a document says of itself → facts on its wording, its parties and its work, and look-alikes that give nothing.
import { describe, expect, it } from 'vitest';
import type { Equipe } from '../src/model/calendrier.ts';
import type { Objectif, Organisation, Tache } from '../src/model/contenu.ts';
import type { Redaction } from '../src/model/redaction.ts';
import type { Section } from '../src/model/sections.ts';
import type { Supervision } from '../src/model/selection.ts';
import { readObjectifs } from '../src/readers/objectifs.ts';
import { readOrganisations } from '../src/readers/organisations/organisations.ts';
import { readEquipe } from '../src/readers/qualifications/equipe.ts';
import { readRedaction } from '../src/readers/redaction/redaction.ts';
import { readSections } from '../src/readers/sections.ts';
import { readSupervision } from '../src/readers/supervision.ts';
import { readTaches } from '../src/readers/taches.ts';
import { readPart } from './support/read-part.ts';

const redaction = (text: string): Redaction => readPart<Redaction>(text, readRedaction).value;
const objectifs = (text: string): Objectif[] => readPart<Objectif[]>(text, (context) => [...readObjectifs(context)]).value;
const taches = (text: string): Tache[] => readPart<Tache[]>(text, (context) => [...readTaches(context)]).value;
const organisations = (text: string): Organisation[] => readPart<Organisation[]>(text, (context) => [...readOrganisations(context)]).value;
const equipe = (text: string): Equipe => readPart<Equipe>(text, readEquipe).value;
const supervision = (text: string): Supervision => readPart<Supervision>(text, readSupervision).value;

const dated = `
Fait le 12 janvier 2027

# 1. Contexte

La loi n° 12-04 du 7 mai 2012 a créé le réseau. Un atelier s’est tenu le 9 juin 2026.

# 2. Livrables

- note de cadrage, au plus tard le 15 mars 2027 ;
- rapport, le 31 juin 2027.

# 3. Durée

La mission se déroule du 1er mars 2027 au 30 juillet 2027.

# 4. Dépôt des offres

Les offres parviennent au plus tard le mercredi 10 février.
`;

const pointed = `
# 1. Contexte

Le logiciel suit des puits.

# 2. Travail

Le prestataire livre ce que dit l’annexe.

# 3. Annexe

| Point | Attendu |
|---|---|
| 4.1 Fiche du puits | Chaque puits a une fiche, créée comme décrit au point 4.3.1. |
| 4.2 Carte | La carte montre les puits. |
| 4.2 Relevés | Un relevé par mois. |
| 4.3 Alertes | Une alerte par panne. |

4.4 Export

- en tableur ;
- en carte.

Prévoir 4.5 millions d’ariary et l’option 4.6.
`;

describe('a heading « Objectif général »', () => {
  const under = (text: string) =>
    objectifs(`\n# 1. Objectifs\n\n## 1.1 Objectif général\n\n${text}\n\n## 1.2 Objectifs spécifiques\n\n- recenser les puits\n`);

  it('makes the one sentence below it an objective, however it is said', () => {
    expect(under('L’étude décrit la demande de miel.')).toEqual([
      { texte: 'L’étude décrit la demande de miel', niveau: 'general' },
      { texte: 'recenser les puits', niveau: 'specifique' },
    ]);
  });

  it.each(['Voir l’annexe 2.', 'À compléter.', 'Le miel manque. Les ruches aussi.'])('but neither a reference nor what tells: %s', (text) => {
    expect(under(text).map(({ niveau }) => niveau)).toEqual(['specifique']);
  });
});

describe('letters that bidders sign', () => {
  const fields = (title: string) =>
    redaction(`# 1. Contexte\n\nLes puits sont loin.\n\n# ${title}\n\nJe m’engage à livrer le plan.\n\nMontant : [à compléter]\n`).champsACompleter
      .length;

  it.each(['Annexe B : lettre de soumission', 'Acte d’engagement', 'Déclaration sur l’honneur', 'Annexe 3 – Modèle de lettre de candidature'])(
    'have blanks that are theirs: %s',
    (title) => expect(fields(title)).toBe(0),
  );

  it('are no clause of the document', () => expect(fields('2. Objet de la mission')).toBe(1));
});

describe('what others fill in by hand', () => {
  const head = '\n# 1. Contexte\n\nLes digues sont basses.\n\n# 2. Livrables\n\n- note\n\n# 3. Offres\n\nPar courriel.\n\n';
  const fields = (text: string) => redaction(`${head}${text}\n`).champsACompleter.map(({ texte }) => texte);

  it.each([
    '# Annexe 2 : fiche de visite\n\nNom du chef de chantier : ………………\n\nJour : ....../....../......',
    '# Annexe 3. Matrice des digues (à compléter)\n\nQuestion, source, méthode.',
    '# Annexe IV – Guide d’entretien avec les éclusiers\n\n1. Depuis quand tenez-vous l’écluse ? ............',
    '| Rubrique | Sur | Candidat 1 | Candidat 2 |\n|---|---|---|---|\n| Oral | 20 | ...... | ...... |\n| Écrit | 30 | ...... | ...... |',
    '| Critère | Poids | Note obtenue | Observations |\n|---|---|---|---|\n| Méthode | 40 | ..... | ..... |',
    '| Épreuve | Sur | Note / 20 | Score (0 à 4) |\n|---|---|---|---|\n| Écrit | 20 | ..... | ..... |',
    'Nom et signature des jurés : ............   ............   ............',
    'Visas : ........ / ........ / ........',
    'Lu et accepté par le concurrent ........ Fait à ........ le ........',
    'Lu et accepté par le concurrent ........ Fait à ........ le\n\n........',
    '# Contrat type\n\nEntre la commune et [nom du titulaire], il est convenu : le montant est de [montant] francs.',
    '# Formulaire 1 : Lettre de soumission\n\nRivière-aux-Sables, le ………………\n\n## Formulaire 2 : Équipe\n\nNom : ………………',
    '# Fiche d’évaluation des offres\n\nOffre n° 1 : ………………',
    '# Annexe 6 – Lettre type de soumission\n\nNous proposons [montant en chiffres].',
    '# Questionnaire aux riverains\n\nVotre quartier : ............',
    '# Renseignements (à remplir par le soumissionnaire)\n\nRaison sociale : ............',
    'L’offre dit :\n\n- Levé des digues : ........ € HT\n- Plan au 1/500 : ........ € HT\n- **Total** : ........ € TTC',
    'Forme juridique : ............\n\nRCCM : ............\n\nAdresse : ............',
  ])('is no field that was forgotten (%#)', (form) => expect(fields(form)).toEqual([]));

  it.each([
    ['# Annexe 2 : liste des digues\n\nDigues du nord : [à compléter]', '[à compléter]'],
    ['| Livrable | Échéance | Observations |\n|---|---|---|\n| Note | ........ | sur papier |', '........'],
    ['Date de signature du contrat : ........', '........'],
    ['# 4. Visite\n\nNom du chef de chantier : ………………', '………………'],
    ['| Épreuve | Note maximale |\n|---|---|\n| Écrit | ...... |', '......'],
    ['| Membre | Rôle |\n|---|---|\n| Maire | ...... |', '......'],
    // One price, one line of a firm: the writer's own.
    ['# 4. Visite\n\n- Budget de la visite : ........ € HT\n- Lieu : la digue du nord', '........'],
    ['# 4. Visite\n\nAdresse de la digue : ............\n\nElle est haute de 3 m.', '............'],
  ])('is told from what the writer left open: %s', (text, left) => expect(fields(text)).toEqual([left]));

  it('is no row of a table that shows what a screen will look like', () => {
    const table = '| Période | Montant |\n| --- | --- |\n| Mois | XXXX FCFA |\n| Année | XXXX FCFA |';
    expect(fields(`Présentation :\n\n${table}`)).toEqual([]);
    expect(fields(`Exemple de relevé :\n\n${table}`)).toEqual([]);
    expect(fields(`Les honoraires sont les suivants :\n\n${table}`)).toHaveLength(2);
    expect(fields(`Présentation :\n\n| Mois |\n| --- |\n| Mai |\n\nLe prix est de XXXX FCFA.`)).toHaveLength(1);
  });

  it('is no entry of a table of contents that lost its pages', () => {
    expect(redaction(`\nSommaire\n\n1. Contexte ............\n\n2. Livrables ............\n\nBudget ............\n${head}`).champsACompleter).toEqual(
      [{ texte: '............' }],
    );
  });
});

describe('forms that follow the last clause without a heading of their own', () => {
  const clauses =
    'Termes de référence\n\n1. Contexte\n\nLes digues sont basses.\n\n2. Livrables\n\n- Relevé, le 4 mai 2027 ;\n- Plan, le 2 juin 2027.\n\n3. Paiement\n\nLe prix est payé après validation du plan.\n\n';
  const fields = (text: string) => redaction(`${clauses}${text}\n`).champsACompleter.map(({ texte }) => texte);

  it.each([
    'Formulaire du bureau\n\nRaison sociale : ...............\n\nCompte n° ............ ouvert à ............',
    'RÉCÉPISSÉ\n\nReçu de ............... le ......... à ..... heures un pli fermé.',
    'Fiche de relevé d’une digue\n\nVillage : ________ Jour : ________\n\nHauteur : ____ m',
    'Annexe. Engagement de discrétion\n\nJe, soussigné(e) ________, me tairai.\n\nSigné à ________, le ____ / ____ / 2027',
    'Modèle de parcours\n\n1. Poste :\n2. Nom : ……………\n3. Études : [indiquer les diplômes, avec les dates]',
    'ATTESTATION DE PASSAGE\n\nNous, chef du village, attestons que M./Mme ............ a vu les digues de ............',
    'Il signera : « Je soussigné [nom], tiendrai parole. À [lieu], le [date] ».',
    'Nom et prénom : ____________\n\nNé(e) le : ____________ à : ____________\n\nAdresse : ____________',
  ])('are for others to fill in (%#)', (form) => expect(fields(form)).toEqual([]));

  it.each([
    ['4. Offres\n\nElles sont reçues le ………… 2027 au port.', '…………'],
    ['Bordereau des digues\n\nIl compte douze digues.\n\n4. Offres\n\nElles sont reçues le ………… 2027 au port.', '…………'],
    ['Le bordereau est remis le ………… 2027.', '…………'],
    ['Fiche des digues\n\n- digue du nord ;\n- digue du sud.\n\nLa visite a lieu le [date à préciser].', '[date à préciser]'],
  ])('leave what the writer forgot: %s', (text, left) => expect(fields(text)).toEqual([left]));
});

describe('points numbered by hand', () => {
  it('are those before the words of rows and lines, with what stands below them', () => {
    expect(redaction(pointed).points).toEqual([
      { numero: '4.1', texte: 'Fiche du puits' },
      { numero: '4.2', texte: 'Carte' },
      { numero: '4.2', texte: 'Relevés' },
      { numero: '4.3', texte: 'Alertes' },
      { numero: '4.4', texte: 'Export', parties: true },
    ]);
  });

  it('are what a deep reference of a row may point to', () => {
    expect(redaction(pointed).renvois).toEqual([{ texte: 'point 4.3.1', cible: '4.3.1', resolu: false }]);
    expect(redaction(pointed.replace('4.3.1', '4.2')).renvois).toEqual([{ texte: 'point 4.2', cible: '4.2', resolu: true }]);
    expect(redaction(pointed.replace('4.3.1', '4')).renvois).toEqual([]);
  });
});

describe('dates', () => {
  it('have the part that they play', () => {
    expect(redaction(dated).dates.map(({ texte, role }) => [texte, role])).toEqual([
      ['12 janvier 2027', 'autre'],
      ['7 mai 2012', 'loi'],
      ['9 juin 2026', 'passe'],
      ['15 mars 2027', 'livrable'],
      ['31 juin 2027', 'livrable'],
      ['1er mars 2027', 'mission'],
      ['30 juillet 2027', 'mission'],
      ['mercredi 10 février', 'limite'],
    ]);
  });

  it('tell the impossible day, the weekday and the year that is not written', () => {
    const { dates } = redaction(dated);
    expect(dates[4]).toEqual({ texte: '31 juin 2027', anneeEcrite: true, invalide: true, role: 'livrable' });
    expect(dates[7]).toEqual({ texte: 'mercredi 10 février', valeur: '2027-02-10', jourEcrit: 'mercredi', anneeEcrite: false, role: 'limite' });
  });

  it('have the year of the offers where they close the questions of the same paragraph', () => {
    const written = (text: string) => redaction(`\n# Offre\n\n${text}\n`).dates.map(({ anneeEcrite }) => anneeEcrite);
    expect(written('Les offres arrivent au plus tard le 18 juin 2027. Les questions sont reçues jusqu’au 4 juin.')).toEqual([true, true]);
    expect(written('Les offres arrivent au plus tard le 18 juin 2027. Les questions sont reçues jusqu’au 4 juillet.')).toEqual([true, false]);
    expect(written('Les offres arrivent au plus tard le 18 juin. Les questions sont reçues jusqu’au 4 juin 2027.')).toEqual([false, true]);
  });

  it('share the year of their range', () => {
    const { dates } = redaction('\n# 1. Durée de la mission\n\nLa mission se déroule entre le 3 mai et le 9 juin 2027.\n');
    expect(dates).toEqual([
      { texte: '3 mai', valeur: '2027-05-03', anneeEcrite: true, role: 'mission' },
      { texte: '9 juin 2027', valeur: '2027-06-09', anneeEcrite: true, role: 'mission' },
    ]);
  });

  it.each([
    ['jusqu’au 4 mars ; les réponses seront publiées le 11 mars 2027', true],
    ['jusqu’au 4 mars, et la réunion d’information se tient le 4 mars 2027', true],
    ['jusqu’au 4 décembre ; les réponses seront publiées le 5 janvier 2027', false],
    ['jusqu’au 4 mars. Les réponses seront publiées le 11 mars 2027', false],
  ])('take the year of a later day of their sentence: « %s »', (said, told) => {
    const { dates } = redaction(`\n# 1. Candidature\n\nLes questions sont reçues ${said}.\n`);
    expect(dates[0]?.anneeEcrite).toBe(told);
  });

  it('are no numbers, references nor bare years', () => {
    expect(redaction('\n# 1. Contexte\n\nEn 2024, le réseau comptait 12 puits (réf. 12/04/A). Programme 2023-2027.\n').dates).toEqual([]);
  });
});

describe('wording', () => {
  it('finds fields left open, numbers said twice, enumerations', () => {
    const text =
      '\n# 1. Durée\n\nLa mission dure vingt (25) jours à [lieu à préciser]. Elle couvre : i) le nord ; ii) le sud ; iv) l’est.\n\na) un puits\nb) deux puits\nd) trois puits\n';
    const read = redaction(text);
    expect(read.champsACompleter).toEqual([{ texte: '[lieu à préciser]' }]);
    expect(read.nombresDoubles).toEqual([{ texte: 'vingt (25)', enLettres: 20, enChiffres: 25 }]);
    expect(read.enumerations.map(({ style, valeurs }) => [style, valeurs])).toEqual([
      ['i)', [1, 2, 4]],
      ['a)', [1, 2, 4]],
    ]);
  });

  it.each([
    '| N° du prix | Désignation | Montant |\n|---|---|---|\n| 1 | Puits | ……… |',
    '| Poste | Quantité | Prix unitaire (MAD) | Total |\n|---|---|---|---|\n| Puits | 4 | ........ | ........ |',
    '| Poste | P.U. HT | Total |\n|---|---|---|\n| Puits | ______ | ______ |',
    '# Annexe 3 : bordereau des prix\n\nMontant en lettres : ……………',
    '# Cadre de devis estimatif\n\n| Poste | Total |\n|---|---|\n| Puits | ……… |',
    'Décomposition du prix global\n\n| Poste | Total |\n|---|---|\n| Puits | ……… |',
  ])('leaves to bidders the blanks of a form of prices (%#)', (form) => {
    const text = `\n# Objet\n\nÉtude de puits, remise à ………, avec suivi.\n\n# Livrables\n\n- note\n\n# Offres\n\nVoir ci-dessous.\n\n${form}\n`;
    expect(redaction(text).champsACompleter.map(({ texte }) => texte)).toEqual(['………']);
  });

  it('counts acronyms and finds what they stand for', () => {
    const text =
      '\n# CONTEXTE GENERAL\n\nL’Agence des bassins et des salines (ABS) suit les OUV. L’ABS et le Comité local de gestion (CLG) en décident. Partie II, TVA comprise.\n';
    expect(redaction(text).sigles).toEqual([
      { sigle: 'ABS', developpe: 'Agence des bassins et des salines', occurrences: 2 },
      { sigle: 'OUV', occurrences: 1 },
      { sigle: 'CLG', developpe: 'Comité local de gestion', occurrences: 1 },
    ]);
  });

  it('resolves references against the numbers of the document', () => {
    const text =
      '\n# 1. Objet\n\nConformément à la section 2 et selon la section 7, l’article 5 de la loi et la section 4 du guide régional s’appliquent.\n\n# 2. Livrables\n\n- note\n\n# III. Durée\n\nVoir section 3.\n';
    expect(redaction(text).renvois.map(({ cible, resolu }) => [cible, resolu])).toEqual([
      ['2', true],
      ['7', false],
      ['3', true],
    ]);
  });

  it.each([
    'l’article 31, paragraphe 2, alinéa 1 du décret n° 8-14',
    'l’article 31, alinéas 2 et 3, de la loi sur l’eau',
    'l’article 31 (2e alinéa, point b) de l’arrêté des marchés',
    'l’article 31, al. 2, du code de l’eau',
    'l’article 31, en son deuxième tiret, de l’ordonnance de 2019',
  ])('leaves to the law « %s »', (cited) => {
    const text = `\n## ARTICLE 1 : Objet\n\nPassé selon ${cited}, puis selon l’article 9.\n\n## ARTICLE 2 : Livrables\n\n- note\n\n## ARTICLE 3 : Durée\n\nUn mois.\n`;
    expect(redaction(text).renvois.map(({ cible }) => cible)).toEqual(['9']);
  });

  it('refers to nothing where parts have no number', () => {
    const told = (sentence: string) => redaction(`\n# 1. Objet\n\n${sentence}\n\n# 2. Livrables\n\n- note\n`).renvois.map(({ cible }) => cible);
    expect(told('Le manuel des orgues (section 12.3) s’applique.')).toEqual([]);
    expect(told('Le schéma directeur (§ 12.4) s’applique.')).toEqual([]);
    expect(told('Le rapport annuel de 2024 (voir chapitre 15, page 44) le dit.')).toEqual([]);
    expect(told('« Les facteurs rendent compte chaque année, conformément à la section 22 » : cette règle tient.')).toEqual([]);
    expect(told('Le rythme est celui des exigences de la fondation (chapitre 7.2 : Progrès des jeux).')).toEqual([]);
    expect(told('Le rythme est celui de la partie suivante (chapitre 7.2 : Livrables).')).toEqual(['7.2']);
    expect(told('Le facteur suit la charte (voir section 12).')).toEqual(['12']);
    expect(told('Le rapport final (voir section 12) est relié.')).toEqual(['12']);
    expect(told('Le facteur suit le calendrier (section 12).')).toEqual(['12']);
    expect(told('« Facteur » désigne le titulaire, conformément à la section 22.')).toEqual(['22']);
    expect(redaction('\n# Objet\n\nVoir section 7.\n\n# Livrables\n\n- note\n').renvois).toEqual([]);
  });

  const undefinedIn = (text: string): readonly string[] =>
    redaction(`\n# 1. Contexte\n\n${text}\n`).sigles.flatMap(({ sigle, developpe }) => (developpe === undefined ? [sigle] : []));

  it.each([
    'CONSEIL RÉGIONAL DES FORÊTS (CRF)\n\nLe CRF tient la caisse.',
    'Le Conseil régional des forêts, CRF, tient la caisse. Le CRF paie.',
    'Les volets ZIRAATI (culture), MOUNIRA (lumière) et SANAD (appui) sont suivis. SANAD est le dernier.',
    'Les volets ZIRAATI, MOUNIRA et SANAD (culture, lumière et appui) sont suivis.',
    'Trois volets : ZIRAATI – culture, MOUNIRA – lumière, SANAD – appui.',
  ])('takes for no acronym to spell out: %s', (text) => {
    expect(undefinedIn(text)).toEqual([]);
  });

  it.each([
    ['CONSEIL RÉGIONAL DES FORÊTS (CRF)\n\nLe CRB tient la caisse.', ['CRB']],
    ['La caisse du village, CRF, est tenue.', ['CRF']],
    ['Le volet SANAD (appui) est suivi.', ['SANAD']],
    ['Les services CRFPO (voir annexe) et BDLKT (bailleur) sont suivis.', ['CRFPO', 'BDLKT']],
    ['Les services CRFPO (Kaya) et BDLKT (Dori) sont suivis.', ['CRFPO', 'BDLKT']],
  ])('takes for an acronym: %s', (text, expected) => {
    expect(undefinedIn(text)).toEqual(expected);
  });

  it('tells annexes that are there from those that are only named', () => {
    const text =
      '\n# 1. Livrables\n\n- un plan conforme à l’annexe 1 ;\n- une fiche conforme à l’annexe 2.\n\n# Annexe 1 : Modèle de plan\n\nLe plan compte trois parties.\n';
    expect(redaction(text).annexes.map(({ jointe }) => jointe)).toEqual([true, false]);
  });

  it('marks vague terms, open quantities, ranges and « nous », with their clause', () => {
    const text =
      '\n# 1. Tâches\n\n- animer 4 ateliers au minimum, avec les élus, agents, etc. ;\n- tenir un séminaire de 2 à 3 jours ;\n- enquêter auprès des jeunes et/ femmes.\n\nNous restons à l’écoute.\n';
    expect(redaction(text).marques.map(({ genre, clause }) => [genre, clause])).toEqual([
      ['termeVague', 'taches'],
      ['quantiteOuverte', 'taches'],
      ['fourchette', 'taches'],
      ['etBarre', 'taches'],
      ['premierePersonne', 'taches'],
    ]);
  });

  it('marks no least share, which has its own limit', () => {
    const kinds = (task: string): readonly unknown[] | undefined => redaction(`\n# 1. Tâches\n\n- ${task} ;\n`).marques?.map(({ genre }) => genre);
    expect(kinds('peser au moins 30 % des prises')).toEqual([]);
    expect(kinds('peser au minimum trente (30) % des prises')).toEqual([]);
    expect(kinds('peser au moins 30 prises')).toEqual(['quantiteOuverte']);
  });

  it('marks nothing in a context nor for candidates', () => {
    const text =
      '\n# 1. Contexte\n\nNos villages, marchés, etc. comptent 3 puits au moins.\n\n# 2. Profil du consultant\n\n- au moins 5 ans d’expérience\n';
    expect(redaction(text).marques).toEqual([]);
  });

  it('places each fact on its words', () => {
    const { words } = readPart<Redaction>(dated, readRedaction);
    expect(words.get('dates.3')).toBe('15 mars 2027');
  });
});

describe('work and parties', () => {
  it('tells the general objective from the specific ones', () => {
    const text =
      '\n# 1. Objectifs\n\nL’objectif général est d’assainir les bassins.\n\nLes objectifs spécifiques sont :\n\n- mesurer les volumes ;\n- former les agents.\n';
    expect(objectifs(text)).toEqual([
      { texte: 'L’objectif général est d’assainir les bassins', niveau: 'general' },
      { texte: 'mesurer les volumes', niveau: 'specifique' },
      { texte: 'former les agents', niveau: 'specifique' },
    ]);
  });

  it('reads tasks with their letters, without what details them', () => {
    const text =
      '\n# 1. Tâches du consultant\n\nLe consultant est chargé de :\n\na) mesurer les volumes ;\nb) rédiger un rapport comprenant :\n   - un résumé ;\n   - des cartes.\n\nLes bénéficiaires sont :\n\n- les éleveurs.\n';
    expect(taches(text)).toEqual([
      { texte: 'mesurer les volumes', ref: 'a' },
      { texte: 'rédiger un rapport comprenant', ref: 'b' },
    ]);
  });

  it.each([
    ['La Commune de Sidi Abbou, maître d’ouvrage, recrute un consultant.', { nom: 'Commune de Sidi Abbou', role: 'autoriteContractante' }],
    ['Pouvoir adjudicateur : Office des salines (ODS)', { nom: 'Office des salines', sigle: 'ODS', role: 'autoriteContractante' }],
    ['Les travaux sont financés par le Fonds régional de l’eau.', { nom: 'Fonds régional de l’eau', role: 'bailleur' }],
  ])('%s', (text, expected) => {
    expect(organisations(`\n# 1. Contexte\n\n${text}\n`)).toEqual([expected]);
  });

  it('names no organisation for a common noun', () => {
    expect(organisations('\n# 1. Contexte\n\nLes puits sont financés par les habitants. Le bénéficiaire signe la fiche.\n')).toEqual([]);
  });

  it('counts the team that a sentence composes', () => {
    const text = '\n# 1. Composition de l’équipe\n\nL’équipe se compose d’un chef de mission et de deux ingénieurs hydrauliciens.\n';
    expect(equipe(text)).toEqual({
      membres: [
        { role: 'chef de mission', nombre: 1 },
        { role: 'ingénieurs hydrauliciens', nombre: 2 },
      ],
    });
  });

  it('counts the team that a list composes', () => {
    const text =
      '\n# 1. Personnel\n\nLe titulaire mobilise une équipe composée de :\n\n- un (01) chef de projet, ayant 10 ans d’expérience ;\n- quatre (04) enquêteurs.\n';
    expect(equipe(text).membres).toEqual([
      { role: 'chef de projet', nombre: 1 },
      { role: 'enquêteurs', nombre: 4 },
    ]);
  });

  it('takes how many from the column that says so, and none where it is for each lot', () => {
    const members = (header: string) =>
      equipe(`\n# 5. Équipe\n\n| Poste | ${header} | Jours |\n|---|---|---|\n| Chef de mission | 1 | 20 |\n| Enquêteurs | 6 | 12 |\n`).membres.map(
        ({ nombre }) => nombre,
      );
    expect(members('Nombre')).toEqual([1, 6]);
    expect(members('Nombre par lot')).toEqual([undefined, undefined]);
    expect(members('Rang')).toEqual([1, undefined]);
  });

  it('names who supervises, and the committee', () => {
    const text =
      '\n# 1. Suivi de la mission\n\nLe consultant travaille sous la supervision du directeur technique de l’Office. Un comité de pilotage, présidé par le gouverneur, se réunit chaque mois.\n';
    expect(supervision(text)).toEqual({ superviseur: 'directeur technique de l’Office', comite: 'Un comité de pilotage, présidé par le gouverneur' });
    expect(supervision('\n# 1. Contexte\n\nLe projet est placé sous la supervision du ministre.\n')).toEqual({});
    const subject = (sentence: string) => supervision(`\n# 1. Suivi de la mission\n\n${sentence}\n`).superviseur;
    expect(subject('La capitaine du port supervise l’étude.')).toBe('capitaine du port');
    expect(subject('Le chef du service des phares assure le suivi de la mission.')).toBe('chef du service des phares');
    expect(subject('Superviseur direct : maître de port.')).toBe('maître de port');
    expect(subject('Le titulaire rend compte au maître de port par une note chaque semaine.')).toBe('maître de port');
    expect(subject('Le consultant conduit la mission.')).toBeUndefined();
    expect(subject('Le comité technique suit l’étude.')).toBeUndefined();
    expect(subject('La capitaine du port conduit le remorqueur.')).toBeUndefined();
    const met = '\n# 1. Suivi de la mission\n\nLe titulaire participe à 4 réunions du comité de pilotage et à 2 réunions publiques.\n';
    expect(supervision(met)).toEqual({ comite: 'comité de pilotage' });
  });
});

const engaged = `
# 5. Déroulement

Le cabinet retenu devra participer à la réunion de lancement du 14 janvier 2027, à Kaolack.
Les soumissionnaires sont invités à une réunion d’information le 8 janvier 2027.
Le prestataire retenu devra signer le contrat le 11 janvier 2027.

# 6. Suivi de la mission

Un comité technique composé de repr. de la mairie et du lycée assurera le suivi de la mission et la validation des livrables.

# 7. Paiement

- 40 % après approbation par le maire du rapport provisoire ;
- 60 % après validation du rapport final.
`;

describe('engagements', () => {
  it('are those of whoever was selected, on a day written in full; a signature is none', () => {
    expect(redaction(engaged).obligations).toEqual([
      { texte: 'cabinet retenu devra participer à la réunion de lancement du 14 janvier 2027', date: '2027-01-14' },
    ]);
  });

  it('say who accepts, in the payment clause and elsewhere', () => {
    expect(redaction(engaged).validateurs).toEqual([{ organe: 'comité technique' }, { organe: 'maire', paiement: true }]);
  });

  it.each([
    ['20 % après validation du carnet de bord par la capitainerie', 'capitainerie'],
    ['20 % après acceptation de chacune des cartes marines corrigées par le service des phares', 'service des phares'],
    ['20 % après validation du livrable L2 par le syndic', 'syndic'],
    ['20 % après validation du carnet de bord, par virement', undefined],
    ['20 % après approbation de la carte par écrit', undefined],
  ])('name who accepts what, and no means: « %s »', (share, organe) => {
    const { validateurs } = redaction(`# 7. Paiement\n\n- ${share} ;\n- 80 % à la fin.\n`);
    expect(validateurs?.[0]?.organe).toBe(organe);
  });

  it.each([
    ['Les livrables sont vérifiés et validés par le comité de suivi, puis approuvés par la Capitainerie.', ['comité de suivi', 'Capitainerie']],
    ['Le chef du service des phares accepte chaque livrable.', ['chef du service des phares']],
    ['Le comité de suivi valide les livrables au nom de la Capitainerie.', []],
    ['Le gardien accepte les visiteurs et valide les billets.', []],
  ])('name each who accepts the works: « %s »', (sentence, organes) => {
    const { validateurs = [] } = redaction(`# 6. Suivi de la mission\n\n${sentence}\n`);
    expect(validateurs.map(({ organe }) => organe)).toEqual(organes);
  });

  it('are absent where nobody accepts', () => {
    const { obligations, validateurs } = redaction('# 7. Paiement\n\n- 60 % après validation du rapport final, après avis du comité.\n');
    expect([obligations, validateurs]).toEqual([undefined, undefined]);
  });
});

const offered = `
# 3. Profil

Avoir un statut d’auto-entrepreneur ; être une société anonyme ou une coopérative.

# 4. Candidature

Les candidat(e)s retenu(e)s déposent leur dossier au siège. Le bureau d’études sélectionné sera informé.
Le dossier comprend les CV des experts proposés et un devis en honoraires et frais de séjour, en donnant uniquement le taux journalier.
Les consultants individuels et les bureaux d’études peuvent répondre.
`;

describe('marks of the offer', () => {
  it('tell who may apply and what is priced', () => {
    expect(redaction(offered).marques.map(({ genre }) => genre)).toEqual([
      'statutJuridique',
      'candidatStructure',
      'candidatPersonne',
      'candidatEquipe',
      'offreAvecFrais',
      'offreSansFrais',
      'candidatAuChoix',
    ]);
  });

  it('tell no price of what a sum at hand covers', () => {
    const priced = (text: string) => redaction(`\n# 3. Budget\n\n${text}\n`).marques.map(({ genre }) => genre);
    expect(priced('Le budget est de 9 000 euros ; il couvre les honoraires et les frais de bateau.')).toEqual([]);
    expect(priced('L’offre dit les honoraires et les frais de bateau.')).toEqual(['offreAvecFrais']);
  });

  const asked = (requirement: string): readonly string[] =>
    redaction(`\n# 3. Profil\n\n- Diplôme de gestion ;\n- ${requirement}\n`).marques.flatMap(({ genre, texte }) =>
      genre === 'statutJuridique' ? [texte] : [],
    );

  it.each([
    'être constitué en SARL (forme requise par la loi sur les coopératives) ;',
    'avoir un statut d’auto-entrepreneur, en raison du mode de paiement de la commune ;',
    'pour des raisons comptables, avoir le statut d’auto-entrepreneur ;',
    'être une société anonyme. Ce choix s’explique par la durée de la garantie.',
    'les candidats constitués en SARL joignent leurs statuts ;',
    'les candidats ayant le statut d’auto-entrepreneur joignent leur carte ;',
    'un extrait du registre ou le statut d’auto-entrepreneur et une offre chiffrée ;',
  ])('passes a legal form whose reason is told beside it: %s', (requirement) => {
    expect(asked(requirement)).toEqual([]);
  });

  it.each([
    ['être constitué en SARL (capital libéré) ;', 'être constitué en SARL'],
    ['avoir un statut d’auto-entrepreneur, inscrit au registre ;', 'avoir un statut d’auto-entrepreneur'],
    ['être une société anonyme. Le dossier est requis complet.', 'être une société anonyme'],
  ])('quotes a legal form without a reason up to the next thought: %s', (requirement, quote) => {
    expect(asked(requirement)).toEqual([quote]);
  });
});

const budgeted = `
# 6. Budget

| Poste | Prix unitaire | Montant (FCFA) |
|---|---|---|
| Honoraires | 150 000 | 4 500 000 |
| Déplacements | 25 000 | 500 000 |
| Total | | 5 500 000 |

# 7. Calendrier

La signature du contrat est prévue le 20 mai 2027. Le rapport est dû 15 jours après la signature du contrat, soit le 4 juin 2027.
`;

describe('sums and signatures', () => {
  it('are columns of amounts that end on a total; prices of one unit are not added', () => {
    expect(redaction(budgeted).sommes).toEqual([{ colonne: 'Montant (FCFA)', valeurs: [4_500_000, 500_000], total: 5_500_000 }]);
  });

  it('are no columns where taxes come between', () => {
    const taxed = budgeted.replace('| Total |', '| TVA | | 900 000 |\n| Total |');
    expect(redaction(taxed).sommes).toBeUndefined();
  });

  it('of several tables are not added up under the last of them', () => {
    const two = (first: string, last: string) =>
      redaction(
        `# Budget\n\n## Avant\n\n| Poste | Montant (FCFA) |\n|---|---|\n| Bus | 40 000 |\n| Repas | 60 000 |\n| ${first} | 100 000 |\n\n## Pendant\n\n| Poste | Montant (FCFA) |\n|---|---|\n| Salle | 300 000 |\n| Repas | 500 000 |\n| ${last} | 900 000 |\n`,
      ).sommes?.map(({ total }) => total);
    expect(two('Sous-total', 'TOTAL GÉNÉRAL') ?? []).not.toContain(900_000);
    expect(two('Total', 'Total')).toContain(900_000);
  });

  it('leaves out rows told of others, and averages', () => {
    const sums = (head: string, ...rows: readonly string[]) =>
      redaction(`# Budget\n\n| Poste | ${head} |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`).sommes?.map(({ valeurs }) => valeurs);
    expect(sums('Montant (FCFA)', 'Ruches | 300 000', 'dont don | 200 000', 'Fûts | 150 000', 'Total | 450 000')).toEqual([[300_000, 150_000]]);
    expect(sums('Montant (FCFA)', 'Ruches | 300 000', 'À reporter | 300 000', 'Report | 300 000', 'Fûts | 150 000', 'Total | 450 000')).toEqual([
      [300_000, 150_000],
    ]);
    expect(sums('Montant (FCFA)', 'Ruches | 300 000', 'Donation | 200 000', 'Total | 500 000')).toEqual([[300_000, 200_000]]);
    expect(sums('Coût moyen', 'Ruches | 30 000', 'Fûts | 20 000', 'Ensemble | 26 000')).toBeUndefined();
  });

  it('are the day of the contract, and not a delay that runs from it', () => {
    expect(redaction(budgeted).contrat).toEqual({ date: '2027-05-20', texte: '20 mai 2027' });
    expect(redaction(budgeted.replace(/La signature du contrat est prévue le 20 mai 2027\. /u, '')).contrat).toBeUndefined();
  });

  it('are addresses to which nothing can be sent', () => {
    const text = '# 8. Candidature\n\nLes offres sont envoyées à achats@ziriba,org ou offres@ziriba.org, fr.traore@ziriba.org.\n';
    expect(redaction(text).marques).toEqual([
      { genre: 'courrielInvalide', texte: expect.stringContaining('achats@ziriba,org'), clause: 'candidature' },
    ]);
  });
});

describe('numbers that the headings skip', () => {
  const told = (between: string, number = (n: number) => `## ${n}. `) =>
    redaction(`${number(1)}Contexte\n\nUne écluse.\n\n${number(2)}Objectifs\n\nDes vannes.\n\n${between}\n\n${number(4)}Livrables\n\nUn rapport.\n`)
      .numerosSansTitre;

  it.each([
    ['3. (réservé)'],
    ['3. Options : sans objet.'],
    ['3) Données remises au titulaire. La commune remet le plan des vannes.'],
    ['| 3. Données remises |\n|---|\n| Le plan des vannes |'],
    ['Le point 3 du modèle est omis.'],
    ['Les points 2 et 3 du modèle sont sans objet ici.'],
  ])('are seen in a line that is no heading, or as omitted: « %s »', (between) => expect(told(between)).toEqual(['3']));

  it('are seen as articles and with two levels', () => {
    expect(told('Article 3 – Supprimé', (n) => `## Article ${n} – `)).toEqual(['3']);
    const below =
      '# 1. Mission\n\nUne écluse.\n\n# 2. Tâches\n\n## 2.1 Terrain\n\nVoir.\n\n## 2.2 Analyse\n\nPeser.\n\n## 2.4 Note\n\nLa tâche 2.3, le dragage, relève d’un autre marché.\n';
    expect(redaction(below).numerosSansTitre).toEqual(['2.3']);
  });

  it.each([
    ['1. visiter ;\n2. mesurer ;\n3. rédiger.'],
    ['Le titulaire relève 3 vannes.'],
    ['3 vannes sont relevées chaque jour.'],
    ['La section 3 décrit les vannes.'],
    ['Le point 7 est omis.'],
    [''],
  ])('are not in a list of its own, a quantity or a reference: « %s »', (between) => expect(told(between)).toBeUndefined());
});

describe('lines that open another part', () => {
  const opened = (line: string) =>
    readPart<Section[]>(`# 1. Objet\n\nUne écluse.\n\n# 2. Vannes\n\nDes vannes.\n\n${line}\n\n# 3. Objet\n\nUne consultation.\n`, (context) => [
      ...readSections(context),
    ]).value.map(({ autrePartie }) => autrePartie === true);

  it.each(['**Deuxième partie : la consultation**', 'CAHIER DES CLAUSES ADMINISTRATIVES', 'PARTIE B – RÈGLEMENT', 'Phase 2 : la pose'])(
    'are seen: « %s »',
    (line) => expect(opened(line)).toEqual([false, true, false]),
  );

  it.each(['La deuxième partie porte sur la consultation.', '- Phase 2 : la pose', 'Phase 1 : relevé\n\nPhase 2 : pose', 'Parties prenantes'])(
    'are not « %s »',
    (line) => expect(opened(line)).toEqual([false, false, false]),
  );
});
