// A document, and where its requirements were read → whether a passage asks for what proves them.
import { describe, expect, it } from 'vitest';
import { type Origin, split } from '../src/readers/lift.ts';
import { mentionedIn } from '../src/readers/mentions.ts';
import { readQualifications } from '../src/readers/qualifications/qualifications.ts';
import { contextOf } from './support/read-part.ts';

function asksForProofs(profile: string, offer: string): boolean {
  const context = contextOf(`\n# Profil du cabinet\n\n${profile}\n\n# Composition de l’offre\n\n${offer}\n`);
  const origins = new Map<string, Origin>();
  split(readQualifications(context), 'qualifications', origins);
  expect(origins.size).toBeGreaterThan(0);
  return mentionedIn(context.document, origins).includes('preuves');
}

const offer = '- une note méthodologique ;\n- une offre financière.';

describe('proofs of the requirements', () => {
  it.each([
    '- cinq ans d’expérience au moins ;\n- trois références similaires au cours des cinq dernières années.',
    '- au moins deux références de missions comparables ;\n- bonne connaissance du secteur.',
  ])('are not asked by the requirements themselves: %s', (profile) => {
    expect(asksForProofs(profile, offer)).toBe(false);
  });

  it.each([
    '- cinq ans d’expérience, que le CV fera apparaître ;\n- diplôme d’ingénieur.',
    '- présenter au moins trois références similaires ;\n- diplôme d’ingénieur.',
    '- cinq ans d’expérience (références similaires à fournir, jointes à l’offre).',
  ])('are asked where a requirement says what to hand in: %s', (profile) => {
    expect(asksForProofs(profile, offer)).toBe(true);
  });

  it('are asked anywhere else', () => {
    expect(asksForProofs('- cinq ans d’expérience au moins.', `${offer}\n\nLe candidat y ajoute ses références similaires.`)).toBe(true);
  });
});

describe('those who follow the work', () => {
  const follows = (text: string): boolean => mentionedIn(contextOf(`\n# Livrables\n\n${text}\n`).document, new Map()).includes('supervision');

  it.each([
    'La Cellule technique formule ses observations sous huit jours.',
    'Le Service des eaux transmet par écrit ses remarques en une semaine.',
    'L’Office et la Commune communiqueront leurs commentaires au titulaire.',
    '| Carte des vannes | 14 mai 2027 | conseil communal, qui l’adopte |',
    'La commune prononce la réception de chaque carte.',
    'Le service des vannes suit la mission et en reçoit les cartes.',
  ])('are said by what they hand back: %s', (text) => expect(follows(text)).toBe(true));

  it.each([
    'Le titulaire suit les crues de l’écluse.',
    'Les éclusiers, qui manœuvrent les vannes.',
    'Le titulaire formule des recommandations.',
    'Le rapport présente les observations de terrain.',
  ])('are not said by « %s »', (text) => expect(follows(text)).toBe(false));
});

describe('two currencies', () => {
  const compared = (text: string) => mentionedIn(contextOf(`\n# Prix\n\n${text}\n`).document, new Map()).includes('conversion');

  it.each([
    'Le prix est payé au taux de change du jour du paiement.',
    'Le prix est dit en euros, 1 EUR valant 655,957 FCFA : la parité est fixe.',
    'Les offres sont converties en dirhams.',
  ])('are compared: %s', (text) => expect(compared(text)).toBe(true));

  it('are not compared by any rate', () => expect(compared('Le taux de TVA est de 20 % et le taux journalier est libre.')).toBe(false));
});

describe('a place where offers are handed in', () => {
  const told = (text: string): boolean => {
    const { document } = contextOf(text);
    return mentionedIn(document, new Map()).includes('remiseDesOffres');
  };

  it.each([
    '| Acheteur | Réponses |\n|---|---|\n| Métropole du Val | Dépôt dématérialisé, sur le profil d’acheteur |',
    'Les plis fermés sont remis contre récépissé.',
    'L’offre est téléversée dans l’espace « Mes candidatures » du compte fournisseur.',
    'L’offre est à remettre exclusivement sur facteurs.example jusqu’au 3 mai 2027.',
    'L’offre est renvoyée en réponse au courriel d’invitation.',
    'Le formulaire en ligne est ouvert jusqu’au 3 mai.',
    'Les conditions de remise figurent dans l’avis d’appel à la concurrence.',
    'Les offres sont reçues au bureau 12 de la mairie.',
    'Le pli arrive avant midi à l’adresse suivante : Chapelle, BP 14.',
    'Le dépôt des dossiers au siège du projet est possible jusqu’à midi.',
    'Les dossiers sont portés ou envoyés à : Chapelle, quai 3, Sète.',
    'Limite : 3 mai 2027, 15 heures. Bureau 12, Brenne.',
    'L’offre est adressée en deux exemplaires au chapitre, chemin des Tuyaux 4, jusqu’au 3 mai.',
    'L’offre est adressée à l’Office des orgues avant le 3 mai.',
    'Au siège du chapitre à Brenne, au plus tard le 3 mai 2027 à 10 heures.',
    '| Lieu | Date limite |\n|---|---|\n| Cellule des orgues, Brenne | 3 mai 2027 |',
  ])('is told: %s', (text) => {
    expect(told(text)).toBe(true);
  });

  it.each([
    'Les dossiers arriveront avant le 3 mai.',
    'La mairie a reçu trois orgues.',
    'L’association présente ses orgues sur facteurs.example.',
    'Les conditions de travail figurent dans le contrat.',
    'Les questions sont envoyées à : orgue@chapelle.example',
    'Le site comprendra une plateforme de formation.',
    'La remise du rapport final vaut fin de mission.',
    'Les dossiers arriveront avant le 3 mai ; le facteur travaille dans son bureau.',
    'Lieu de la mission : Brenne, quai des Tuyaux.',
  ])('is not told: %s', (text) => {
    expect(told(text)).toBe(false);
  });
});

describe('a day by which offers are handed in', () => {
  const told = (text: string): boolean => mentionedIn(contextOf(text).document, new Map()).includes('limiteDesOffres');

  it.each([
    'Clôture : vendredi 14 mai 2027 à 17 heures',
    'Le 4 mai 2027 à 9h, au moulin, a lieu l’ouverture des plis.',
    'L’ouverture publique des offres a lieu au moulin le 4 mai 2027 à 10 h.',
    'L’offre est envoyée dans les quinze jours qui suivent la publication du présent avis.',
    'Elle est déposée sur la plateforme avant la clôture qui y est affichée.',
    'L’offre part dans le délai indiqué par la lettre de consultation.',
    'L’heure et la date limites sont celles de la lettre d’invitation.',
    'L’appel reste ouvert jusqu’à ce qu’un consultant soit retenu.',
    'Gré à gré : le facteur, déjà choisi, envoie son offre.',
  ])('is told, or there is none: %s', (text) => expect(told(text)).toBe(true));

  it.each([
    'La clôture du projet suit la réception de l’orgue.',
    'Le titulaire répond dans les dix jours qui suivent la réception des remarques.',
    'Les factures sont payées dans un délai de trente jours.',
    'Le facteur reste jusqu’à ce que l’orgue joue juste.',
    'La date du concert figure dans le programme.',
    'L’avis de la commission est donné par courriel.',
    'Les offres sont envoyées à la plateforme du chapitre.',
    'La convention est signée avec la plateforme des orgues.',
  ])('is not told: %s', (text) => expect(told(text)).toBe(false));
});

describe('how offers are judged', () => {
  const touches = (subject: string, text: string): boolean =>
    mentionedIn(contextOf(`\n# Évaluation\n\n${text}\n`).document, new Map()).includes(subject);

  it.each(['Prix : 30 × P0/P', 'Note = 40 x prix minimal / prix proposé', 'Prix minimal / prix proposé × 40'])('the price by a formula: %s', (text) =>
    expect(touches('notationDuPrix', text)).toBe(true),
  );

  it.each(['Le prix compte 30 points.', 'Le prix de 30 kits / lots est demandé.', 'Prix 2027/2028'])('the price by none: %s', (text) =>
    expect(touches('notationDuPrix', text)).toBe(false),
  );

  it.each([
    'Est éliminée l’offre dont la valeur technique est sous 30 %.',
    'Minimum technique : 49 points sur 70.',
    'Le dossier qui n’a pas 50 des 70 points est mis de côté.',
    '| Critère | Minimum requis |\n|---|---|\n| Expérience | 28 |',
    'Toute offre de moins de 45 points est écartée.',
  ])('with a bar: %s', (text) => expect(touches('seuil', text)).toBe(true));

  it.each(['La voix compte 60 points et le prix 40.', 'Les offres tardives sont écartées.'])('without a bar: %s', (text) =>
    expect(touches('seuil', text)).toBe(false),
  );
});

describe('how an offer is chosen', () => {
  const chooses = (text: string): boolean =>
    mentionedIn(contextOf(`\n# Dépôt des offres\n\n${text}\n`).document, new Map()).includes('choixDesOffres');

  it.each([
    'La commande est passée de gré à gré avec l’éclusier de Sarmanville.',
    'Le marché est conclu par entente directe.',
    'Les règles de jugement sont celles du règlement de la consultation joint.',
    'La façon dont les offres sont notées figure dans l’avis d’appel d’offres.',
    'La grille de notation est en annexe 2 de la lettre d’invitation.',
    'Les offres seront comparées sur la qualité de la méthode, l’expérience et le prix.',
    'Les offres sont classées selon le rapport entre la qualité et le prix.',
    'Les offres sont reçues le 3 mai. Elles sont notées sur la base suivante :',
    'La commission note les offres : méthode 60 points, prix 40 points.',
    'Procédure : sélection fondée sur la qualification du consultant.',
    'Les candidatures sont appréciées au regard de l’expérience des éclusiers.',
    'Le choix tient compte de la méthode, puis du prix.',
    'Le prestataire sera choisi d’après la qualité de sa note et son prix.',
    'L’attribution se fait à l’offre la moins chère.',
  ])('is said: %s', (text) => expect(chooses(text)).toBe(true));

  it.each([
    'Les offres sont envoyées à vannes@sarmanville.example selon le modèle joint.',
    'Le consultant retenu travaille selon le calendrier de l’écluse.',
    'Seuls les candidats retenus seront contactés.',
    'Les offres sont ouvertes le 14 mai 2027 et analysées par la cellule des vannes.',
    'La commission se réunit à Sarmanville.',
    'Le rapport compare les vannes sur la qualité de leur joint.',
    'Les vannes sont usées. Elles sont évaluées selon leur âge.',
    'Le paiement suit la méthode des tranches : 40 % puis 60 % du prix.',
  ])('is not said by « %s »', (text) => expect(chooses(text)).toBe(false));
});

describe('days of work', () => {
  const shared = (text: string): boolean => mentionedIn(contextOf(`\n# Durée\n\n${text}\n`).document, new Map()).includes('chargePartagee');

  it.each([
    'La charge est de 130 hommes-jours, dont 90 pour les enquêteurs recrutés sur place.',
    'La charge est de 100 jours de travail, samedis compris.',
    'Chaque consultant dispose de 30 jours, soit 120 jours pour les quatre régions.',
    'Les bons de commande totalisent au plus 200 jours.',
    'L’équipe travaille six jours par semaine.',
  ])('are not those of one person from Monday to Friday: %s', (text) => expect(shared(text)).toBe(true));

  it.each([
    'La charge est de 60 hommes-jours.',
    'Le consultant forme les enquêteurs en mars.',
    'Il consacre 12 jours au terrain et 8 jours à la rédaction.',
  ])('are: %s', (text) => expect(shared(text)).toBe(false));
});

describe('what a profile asks', () => {
  const says = (subject: string, text: string): boolean => mentionedIn(contextOf(`\n# Objet\n\n${text}\n`).document, new Map()).includes(subject);

  it.each([
    'L’évaluation répond aux six critères du CAD de l’OCDE.',
    'Les questions, classées par critère de l’OCDE, sont en annexe 1.',
    'L’évaluation dit si le projet est pertinent, cohérent, efficace et durable.',
  ])('names the criteria all at once: %s', (text) => expect(says('cad:tous', text)).toBe(true));

  it.each(['Le CAD de l’OCDE a suivi le projet.', 'Une gestion efficace et durable des vannes.', 'L’évaluation examine la pertinence du projet.'])(
    'does not: %s',
    (text) => expect(says('cad:tous', text)).toBe(false),
  );

  it.each([
    'La consultation est passée par bon de commande.',
    'Il s’agit d’une demande de cotation.',
    'L’appel est restreint aux trois éclusiers invités.',
    'Le délai est réduit à dix jours pour urgence.',
    'Avis rectificatif du 30 novembre.',
  ])('is not bound to the days of an open call: %s', (text) => expect(says('procedureCourte', text)).toBe(true));

  it.each(['L’appel d’offres est ouvert.', 'Le délai de réponse est de dix jours.', 'Les travaux d’urgence sont finis.'])(
    'is bound to them: %s',
    (text) => expect(says('procedureCourte', text)).toBe(false),
  );
});

describe('a day that is told otherwise', () => {
  const says = (subject: string, text: string): boolean => mentionedIn(contextOf(`\n# Objet\n\n${text}\n`).document, new Map()).includes(subject);

  it.each(['Les offres sont attendues sous 3 semaines.', '| Réponses attendues | Sous trois semaines, par courriel |\n|---|---|\n| Lieu | Sète |'])(
    'closes the call: %s',
    (text) => expect(says('limiteDesOffres', text)).toBe(true),
  );

  it('closes the call, counted from when it was published', () => {
    expect(says('limiteDesOffres', 'Les plis sont remis quinze (15) jours au plus après la parution du présent appel.')).toBe(true);
    expect(says('limiteDesOffres', 'Le rapport est remis quinze (15) jours après la publication de la carte.')).toBe(false);
  });

  it.each(['Le rapport est attendu sous 3 semaines.', 'Les offres sont attendues.'])('does not: %s', (text) =>
    expect(says('limiteDesOffres', text)).toBe(false),
  );

  it.each(['Vous proposerez votre planning.', 'Le candidat propose dans son offre un calendrier de remise.'])('is for bidders to say: %s', (text) =>
    expect(says('calendrierDesLivrables', text)).toBe(true),
  );

  it.each(['Le calendrier est en page 4.', 'Vous proposerez un plan de la nef.'])('is not: %s', (text) =>
    expect(says('calendrierDesLivrables', text)).toBe(false),
  );
});

describe('a work named by its title', () => {
  const goesWith = (title: string, text: string): boolean =>
    mentionedIn(contextOf(`\n# Livrables\n\n${text}\n`).document, new Map()).includes(`avec:${title}`);

  it('is looked for with its signs, whatever they are, and not without', () => {
    expect(goesWith('Carte « sols – eaux »', 'Carte « sols - eaux », remise avec le rapport final.')).toBe(
      goesWith('Carte des sols', 'Carte des sols, remise avec le rapport final.'),
    );
    expect(goesWith('Carte des sols', 'Le relevé des sols est court.')).toBe(false);
  });

  it('is not sought in every way that its signs could be cut', () => {
    expect(goesWith(Array.from({ length: 60 }, () => 'a').join('-'), 'a'.repeat(5000))).toBe(false);
  });
});
