// The words of due dates: limits, events from which a delay runs, periodicities.

/** What stands before a date and says which limit it is. */
export const bornes = [
  {
    valeur: 'auPlusTard',
    formes: [
      'au plus tard le', 'au plus tard au', 'au plus tard pour le', 'au plus tard à la date du', 'au plus tard en', 'au plus tard', "d'ici le", "d'ici au", "d'ici à", "d'ici la", "d'ici", "jusqu'au", "jusqu'à", "jusqu'en", 'pour le',
      'dernier délai le', 'dernier délai', 'date limite', 'échéance', 'délai de rigueur',
    ],
  },
  { valeur: 'avant', formes: ['avant le', 'avant la date du', 'avant'] },
  { valeur: 'aPartirDe', formes: ['à partir du', 'à partir de', 'à compter du', 'à compter de', 'dès le', 'dès', 'à dater du', 'pas avant le', 'au plus tôt le', 'au plus tôt'] },
  { valeur: 'environ', formes: ['vers le', 'vers', 'environ le', 'aux environs du', 'aux alentours du', 'autour du'] },
  { valeur: 'le', formes: ['le', 'en date du', 'à la date du'] },
] as const;

/** What stands after a date and makes it the last moment. */
export const rigueurs = ['au plus tard', 'dernier délai', 'délai de rigueur', 'terme de rigueur', 'date limite', 'date limite de rigueur'] as const;

/** Announces the last moment from further away: « la date limite de dépôt des offres est fixée au ». */
export const annoncesDeLimite = ['date limite', 'date de clôture', 'date et heure limites', 'date et heure limite', 'date butoir', 'dernier délai', 'clôture des candidatures', 'clôture des offres', 'clôture des dépôts', 'clôture de réception', 'délai limite', 'délai de rigueur'] as const;

/** Events of the contract from which delays run. */
export const evenements = [
  { valeur: 'signature', formes: ['signature', 'conclusion', 'entrée en vigueur', 'contre-signature'] },
  { valeur: 'notification', formes: ['notification', 'notification du marché', 'réception de la notification', 'notification de la commande'] },
  { valeur: 'ordreDeService', formes: ['ordre de service', "notification de l'ordre de service", "réception de l'ordre de service", "émission de l'ordre de service", "notification de l'OS", 'ordre de commencer'] },
  { valeur: 'demarrage', formes: ['démarrage', 'démarrage effectif', 'commencement', 'lancement', 'réunion de lancement', 'réunion de démarrage', 'réunion de cadrage', 'entrée en fonction', 'entrée en fonctions', 'entrée en service', 'prise de fonction', 'prise de fonctions', 'prise de service', 'prise de poste'] },
  { valeur: 'cloture', formes: ['clôture'] },
  { valeur: 'T0', formes: ['T0'] },
] as const;

/** Nouns that say the end of what follows them. */
export const fins = ['fin', 'achèvement', 'terme', 'issue', 'expiration', 'échéance'] as const;

/** What is signed, notified, begun or ended. */
export const objetsDeMission = [
  'contrat', 'convention', 'marché', 'mission', 'projet', 'programme', 'prestation', 'prestations', 'travaux', 'étude', 'consultation', 'consultance', 'intervention', 'services', 'bon de commande', 'accord', 'commande', 'évaluation', 'assignation', 'mandat', 'mise en œuvre', 'exécution', 'période de mise en œuvre', "période d'exécution",
] as const;

export const periodes = [
  { valeur: 'hebdomadaire', formes: ['semaine'] },
  { valeur: 'mensuelle', formes: ['mois'] },
  { valeur: 'trimestrielle', formes: ['trimestre'] },
  { valeur: 'semestrielle', formes: ['semestre'] },
  { valeur: 'annuelle', formes: ['année', 'an', 'exercice'] },
] as const;

/** Nouns of acceptance and nouns of delivery: a deliverable follows them. */
export const actes = [
  { valeur: 'validation', formes: ['validation', 'approbation', 'acceptation', 'adoption', 'réception définitive', 'réception provisoire', 'non-objection'] },
  { valeur: 'livrable', formes: ['remise', 'soumission', 'dépôt', 'livraison', 'transmission', 'présentation', 'réception', 'restitution', 'envoi'] },
] as const;

export const periodicites = [
  { valeur: 'hebdomadaire', formes: ['hebdomadaire', 'hebdomadaires', 'hebdomadairement', 'chaque semaine', 'toutes les semaines', 'une fois par semaine'] },
  { valeur: 'bimensuelle', formes: ['bimensuel', 'bimensuelle', 'bimensuels', 'bimensuelles', 'toutes les deux semaines', 'toutes les 2 semaines', 'tous les quinze jours', 'tous les 15 jours', 'deux fois par mois', 'toutes les quinzaines', 'chaque quinzaine'] },
  { valeur: 'mensuelle', formes: ['mensuel', 'mensuelle', 'mensuels', 'mensuelles', 'mensuellement', 'chaque mois', 'tous les mois', 'une fois par mois'] },
  { valeur: 'bimestrielle', formes: ['bimestriel', 'bimestrielle', 'bimestriels', 'bimestrielles', 'tous les deux mois', 'tous les 2 mois'] },
  { valeur: 'trimestrielle', formes: ['trimestriel', 'trimestrielle', 'trimestriels', 'trimestrielles', 'trimestriellement', 'chaque trimestre', 'tous les trimestres', 'tous les trois mois', 'tous les 3 mois', 'une fois par trimestre'] },
  { valeur: 'semestrielle', formes: ['semestriel', 'semestrielle', 'semestriels', 'semestrielles', 'semestriellement', 'chaque semestre', 'tous les semestres', 'tous les six mois', 'tous les 6 mois', 'deux fois par an', 'une fois par semestre'] },
  { valeur: 'annuelle', formes: ['annuel', 'annuelle', 'annuels', 'annuelles', 'annuellement', 'chaque année', 'tous les ans', 'une fois par an'] },
] as const;

/** Who accepts, and is not what is accepted: « après validation du comité ». */
export const acteurs = ['comité', 'comités', 'direction', 'client', 'commanditaire', 'ministère', 'bénéficiaire', 'partie', 'parties', 'pouvoir adjudicateur', 'autorité', 'chef', 'équipe', 'bailleur', 'bailleurs', 'coordinateur', 'coordinatrice', 'responsable', 'maître'] as const;

/** What is handed back, and is no deliverable: « la réception des observations ». */
export const retours = ['observations', 'remarques', 'commentaires', 'avis'] as const;

/** Gatherings and pieces of work that each call for a document. */
export const occasions = [
  { valeur: 'parReunion', formes: ['réunion', 'réunions', 'réunion de suivi', 'réunion de coordination', 'comité de pilotage', 'comité de suivi'] },
  { valeur: 'parActivite', formes: ['activité', 'activités', 'atelier', 'ateliers', 'formation', 'formations', 'session', 'sessions', 'mission de terrain', 'visite de terrain'] },
] as const;

/** Words of a delay beside the name of a deliverable, whether a due date can be made of them or not. */
export const delaiEnMots =
  /\b(?:(?:a la|en|la) fin (?:de|du|des)|au (?:terme|debut|demarrage|cours) (?:de|du|des)|en debut de|en meme temps que|avec (?:la |le |l'|les )(?:premier|derni|second|version|rapport|livrable)\p{L}*|remise?s? avec|au fil (?:de|du|des)|au fur et a mesure|en continu|tout au long|(?:apres|avant|des|suivant) (?:la|le|les|l(?=')|reception|validation|approbation|signature)|\d\s?\)?\s?(?:jours?|semaines?|mois))(?![a-z])|\ba l'(?:issue|achevement) |\ba (?:la )?mi-\p{L}+|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/u;
