// A document → whether some passage settles what a rule on works and payments would call missing.
import { describe, expect, it } from 'vitest';
import { mentionedIn } from '../src/readers/mentions.ts';
import { contextOf } from './support/read-part.ts';

const touches = (subject: string, text: string): boolean =>
  mentionedIn(contextOf(`\n# Clauses du phare\n\n${text}\n`).document, new Map()).includes(subject);

const told: Readonly<Record<string, readonly string[]>> = {
  fraisRegles: [
    'Les frais de plongée sont remboursés au réel, sur reçus.',
    'Le maître d’ouvrage prend en charge les billets et les indemnités du plongeur.',
    'Les per diem sont réglés chaque fin de mois.',
  ],
  plafondDesPenalites: [
    'Le contrat est résilié lorsque le cumul des pénalités atteint 10 % du prix.',
    'La retenue de 1 % par jour de retard court jusqu’à épuisement de la tranche.',
    'Une pénalité est due par jour de retard. Elle n’excède jamais le dixième du prix.',
    'Le contrat-type de la capitainerie s’applique pour le reste.',
  ],
  garantieSelonUnTexte: [
    'La retenue de garantie de 7 % suit les conditions des articles 40 à 42 du CCAG.',
    'L’article 12 du cahier régit la retenue.',
  ],
  acceptationPourPayer: [
    'Le paiement n’intervient qu’une fois le sondage déclaré conforme.',
    'La facture est accompagnée du certificat de service fait.',
    'Un livrable n’est réputé remis que s’il est accepté par écrit.',
    'Les sommes sont facturées à la livraison et réglées après leur validation.',
  ],
  payeAPart: ['La plongée est rémunérée à part, à la séance.', 'La maquette est comprise dans le prix du rapport final.'],
  soldePourTout: ['Le solde n’est dû que si l’ensemble des prestations a été exécuté.'],
  avanceGarantie: ['Le titulaire constitue une garantie de restitution de l’avance.', 'L’avance est versée contre une caution bancaire.'],
  fraisJustifies: ['Le reste des frais est versé sur présentation des quittances.'],
  contratJusquAuSolde: ['Le contrat prend fin au paiement du solde.'],
  validateur: ['La capitainerie encadre le plongeur et valide les produits.', 'Avis de la Capitainerie sur la carte : 25 avril.'],
  ouvertureDatee: ['Le plongeur rédige une note de cadrage, remise dix jours après la signature.', 'Phase 1 : cadrage, deux semaines.'],
  deuxBases: ['Le prix ne dépasse pas 48 000 € TTC, soit 40 000 € hors taxes.'],
  bareme: ['Expérience : 5 points par mission.', 'Entre 3 et 5 ans : 10 points.'],
  exigencesDeQui: ['Ces exigences s’appliquent au responsable du chantier.'],
  calendrierDesLivrables: [
    'Le calendrier de remise des livrables figure à l’annexe 2.',
    'Les dates de remise sont convenues avec la capitainerie.',
    'Les livrables sont remis selon l’échéancier du bon de commande.',
    'Le plongeur remet les cartes dans le délai que fixe le bon de commande.',
  ],
  limiteDesOffres: ['Les modalités de soumission figurent dans la demande de propositions n° 3.'],
};

const silent: Readonly<Record<string, readonly string[]>> = {
  fraisRegles: [
    'Les frais de préparation des offres sont à la charge des candidats.',
    'L’offre présente les honoraires et les frais de plongée.',
    'Les honoraires sont payés en deux fois.',
    'L’hébergement est sobre.',
  ],
  plafondDesPenalites: [
    'Tout retard sur la date limite de remise coûte une pénalité de 0,5 % par jour.',
    'Les personnes retenues sont averties au plus tard le 4 mai.',
    'Une pénalité de 1/1000 est due par jour de retard.',
    'Le retard entraîne une pénalité de 1 % par semaine, jusqu’à la remise.',
  ],
  garantieSelonUnTexte: ['Une retenue de garantie de 7 % est opérée sur chaque acompte.', 'L’article 4 décrit le phare.'],
  acceptationPourPayer: [
    'Le prix est payé 20 % à la remise de la carte et 80 % après validation du plan.',
    'Le dossier contient deux attestations de bonne exécution et trois attestations de service fait.',
  ],
  payeAPart: [
    'Le plongeur corrige ses rapports sans rémunération supplémentaire.',
    'La carte est payée après validation.',
    'La TVA est facturée en sus.',
    'Les taxes sont comprises dans le prix du contrat.',
  ],
  soldePourTout: ['Le solde est versé après validation du plan.', 'L’ensemble des livrables est remis en français.'],
  avanceGarantie: [
    'Aucune garantie n’est exigée pour l’avance.',
    'Une avance de 20 % est versée à la signature.',
    'Une retenue de garantie est opérée sur chaque facture.',
  ],
  fraisJustifies: ['Le solde est versé après validation du plan.'],
  contratJusquAuSolde: ['Le contrat est signé le 4 mai.', 'Le contrat prend fin le 30 avril 2027.', 'Le solde est payé après validation du plan.'],
  validateur: ['Les versements suivent la validation de la carte.', 'La capitainerie suit le chantier.', 'Après approbation du rapport final.'],
  ouvertureDatee: [
    '20 % sont payés dix jours après validation de la note de cadrage.',
    'La réunion de cadrage a lieu sous dix jours.',
    'La note de cadrage est courte.',
  ],
  deuxBases: [
    'Le budget est de 48 000 € HT, alors que les offres sont chiffrées TTC.',
    'Le prix ne dépasse pas 48 000 € TTC.',
    'L’offre est en euros hors taxes.',
  ],
  bareme: ['Expérience : 40 points.', 'Cinq missions similaires au moins.'],
  exigencesDeQui: ['Master en travaux maritimes exigé.'],
  calendrierDesLivrables: [
    'La date limite de dépôt des plis est fixée au 4 mai par l’avis.',
    'Les livrables sont remis en deux exemplaires.',
    'Les produits livrés aux grossistes arrivent selon des délais longs.',
  ],
  limiteDesOffres: ['Les modalités de paiement figurent dans la demande de propositions.'],
};

describe('what a passage settles', () => {
  const cases = (of: typeof told) => Object.entries(of).flatMap(([subject, texts]) => texts.map((text) => [subject, text] as const));
  it.each(cases(told))('%s: %s', (subject, text) => expect(touches(subject, text)).toBe(true));
  it.each(cases(silent))('not %s: %s', (subject, text) => expect(touches(subject, text)).toBe(false));
});

describe('names of the document itself', () => {
  it('are references that stand as words', () => {
    const text = 'La carte D1.2 est faite par la capitainerie ; le plan D1.20 aussi.';
    expect(['code:D1.2', 'code:D1.3', 'code:D1', 'code:2'].map((subject) => touches(subject, text))).toEqual([true, false, false, false]);
  });

  it('are two where they are told side by side', () => {
    expect(touches('ensemble:ANPA:ANPAS', 'L’ANPA, puis ANPAS, tient le phare.')).toBe(true);
    expect(touches('ensemble:ANPAS:ANPA', 'L’ANPA et l’ANPAS tiennent le phare.')).toBe(true);
    expect(touches('ensemble:ANPAS:ANPA', 'L’ANPA (2015-2020) a précédé l’ANPAS.')).toBe(true);
    expect(touches('ensemble:ANPA:ANPAS', 'L’ANPA tient le phare. Le gardien de l’ANPAS le peint.')).toBe(false);
  });

  it('go with another where their line says so', () => {
    expect(touches('avec:Carte des sondages', 'Carte des sondages, remise avec le rapport final ;')).toBe(true);
    expect(touches('avec:Carte des sondages', 'Carte des sondages ;\n\nNotice jointe au rapport.')).toBe(false);
  });
});
