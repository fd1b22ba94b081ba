// The words of section headings, by the type of clause that they announce. The longest phrase wins; case, accents and plurals do not count.

export interface MotsDeTitre {
  /** Announce the type wherever they stand in a heading. */
  readonly forts: readonly string[];
  /** Announce it where no strong word of another type stands beside them; joined to one by « et », they count too. */
  readonly faibles: readonly string[];
  /** « contenu de », « présentation de »: give their type only when nothing else in the heading does. */
  readonly tetes: readonly string[];
  /** Announce it when they are the whole heading. */
  readonly entiers: readonly string[];
}

/** Keys are the section types of the model. */
export const titres = {
  contexte: {
    forts: ['ce qui motive', 'ce qui justifie', 
      'information de base',
      'contexte', 'résumé du projet', 'résumé du programme', 'résumé de l’action', 'project description', 'introduction', 'préambule', 'problématique', 'antécédents', 'background', 'cadre général', 'cadre de la mission', 'cadre du projet', 'cadre du marché', 'cadre de l’intervention', 'cadre de l’étude', 'cadre de l’action', 'cadre de la consultation', 'cadre de la prestation',
      'information générale', 'information sur le projet', 'information sur le programme', 'généralités', 'origine de la demande', 'historique', 'rappel du projet', 'rappel du programme', 'rappel des faits', 'exposé des motifs', 'mise en situation', 'situation de départ', 'situation initiale',
      'situation actuelle', 'état des lieux', 'genèse', 'description du projet', 'description du programme', 'présentation du projet', 'présentation du programme', 'qui sommes-nous', 'qui nous sommes', 'notre organisation', 'à propos de nous', 'à propos du projet',
      'à propos de l’organisation', 'à propos de l’association', 'pourquoi cette consultation', 'pourquoi cet appel', 'pourquoi cette mission', 'pourquoi nous cherchons', 'pourquoi nous', 'aperçu de la mission', 'fiche d’identité du projet', 'fiche signalétique du projet', 'aperçu du projet',
    ],
    faibles: ['justification', 'constat'],
    tetes: ['présentation', 'cadre', 'pourquoi', 'aperçu'],
    entiers: ['le projet', 'notre projet', 'le programme', 'l’intervention'],
  },
  objet: {
    forts: ['objet', 'intitulé de la mission', 'intitulé de la prestation', 'intitulé du poste', 'intitulé du marché'],
    faibles: [],
    tetes: [],
    entiers: ['résumé'],
  },
  objectifs: {
    forts: [
      'objectif', 'finalité', 'utilité', 'à qui servira', 'à quoi servira', 'à quoi sert', 'but de la mission', 'but', 'résultat attendu', 'résultat escompté', 'résultat visé', 'résultat à atteindre', 'effet attendu', 'impact attendu',
      'ce que nous voulons', 'ce que nous cherchons à', 'ce que nous espérons', 'à quoi nous voulons', 'où nous voulons arriver', 'ce que nous visons', 'ce que nous souhaitons', 'ce qui est visé', 'doit permettre', 'ce que nous attendons de l’étude', 'ce que nous attendons de la mission', 'ce que nous attendons de l’évaluation',
    ],
    faibles: ['résultat'],
    tetes: [],
    entiers: [],
  },
  taches: {
    forts: [
      'duties and responsibilities', 'scope of work', 'tâche', 'diligence', 'définition des tâches', 'mandat', 'étendue', 'champ d’intervention', 'champ d’application', 'champ', 'portée', 'consistance', 'description de la prestation', 'description de la mission',
      'description du service', 'description du poste', 'description du mandat', 'description des travaux', 'contenu de la mission', 'contenu du mandat', 'contenu de la prestation', 'contenu de la formation',
      'travail demandé', 'travail à faire', 'travail à accomplir', 'travail à effectuer', 'ce qu’il y a à faire', 'ce que vous ferez', 'ce que vous aurez à faire', 'ce que fera', 'travail à réaliser', 'travaux demandés', 'travaux à réaliser', 'travail spécifique', 'responsabilité', 'attributions', 'prestation demandée', 'prestation attendue',
      'prestation à fournir', 'prestation à réaliser', 'service attendu', 'service demandé', 'service à fournir', 'nature de la prestation', 'nature de la mission', 'activité à mener',
      'activité à réaliser', 'activité', 'phase de la mission', 'étapes de la mission', 'déroulement', 'périmètre', 'mission du consultant', 'mission de l’expert', 'mission du prestataire',
      'rôle', 'ce que nous attendons', 'ce que nous demandons', 'ce qui est attendu', 'ce qui est demandé', 'attente', 'sera chargé de', 'est chargé de', 'aura pour mission', 'aura pour tâche', 'spécification', 'besoin fonctionnel', 'cahier des charges du prestataire', 'cahier des charges du consultant', 'cahier des charges de l’expert', 'cahier de charges du prestataire',
    ],
    faibles: ['mission', 'prestation', 'service', 'travail', 'travaux', 'intervention'],
    tetes: ['description', 'contenu'],
    entiers: [],
  },
  methodologie: {
    forts: [
      'exigence de méthode', 'exigence méthodologique', 'principe d’intervention', 'principe directeur',
      'méthodologie', 'méthodologique', 'approche', 'démarche', 'méthode', 'question d’évaluation', 'question évaluative', 'façon de procéder', 'manière de procéder', 'question de recherche', 'question directrice', 'question d’orientation', 'critère et question d’évaluation', 'mode opératoire',
    ],
    faibles: [],
    tetes: [],
    entiers: ['comment procéder'],
  },
  livrables: {
    forts: [
      'résultat à remettre', 'résultat à livrer',
      'deliverable', 'livrable', 'délivrable', 'produit attendu', 'produit à livrer', 'produit de la mission', 'extrant', 'output', 'rapport attendu', 'rapport à produire', 'rapport',
      'document à fournir par le prestataire', 'pièce à produire par le titulaire', 'pièce à remettre par le titulaire', 'pièce à produire par le consultant', 'pièce à remettre par le consultant', 'pièce à produire par le prestataire', 'pièce à remettre par le prestataire', 'document à produire', 'document à remettre', 'production attendue', 'rendu attendu', 'rendu', 'rapportage', 'reporting',
      'exigence en matière de rapport', 'élément à livrer', 'à livrer', 'remise des travaux', 'remise des documents', 'remise des études', 'remise des textes', 'remet', 'remettent', 'équipe remet', 'équipe remettra', 'équipe livrera', 'équipe produira', 'fourniture attendue', 'remettrez', 'remettra', 'produira', 'livrera', 'sera remis', 'seront remis', 'sera livré', 'que nous recevrons',
    ],
    faibles: ['produit', 'production', 'restitution'],
    tetes: ['document'],
    entiers: [],
  },
  calendrier: {
    forts: [
      'déroulement dans le temps',
      'calendrier', 'durée', 'chronogramme', 'planning', 'échéancier', 'plan de travail', 'délai d’exécution', 'délai de réalisation', 'délai de la mission', 'période', 'date de début',
      'date de démarrage', 'date clé', 'volume de travail', 'charge de travail', 'niveau d’effort', 'effort', 'jour par', 'plan de charge', 'homme-mois', 'homme-jour', 'estimation des hommes-mois', 'estimation des hommes-jours', 'répartition de l’effort', 'temps de travail', 'temps d’intervention', 'combien de temps', 'nombre de jour', 'jour alloué', 'jour prévu', 'jour de travail', 'répartition des jours', 'planification', 'programmation', 'agenda',
      'temps imparti', 'tableau récapitulatif', 'tableau récapitulatif des tâches', 'tableau des tâches', 'date et lieu', 'étape et échéance', 'estimation de la charge',
      'estimation du temps', 'délai de remise',
    ],
    faibles: ['délai', 'échéance', 'volume'],
    tetes: ['date', 'temps'],
    entiers: ['quand', 'charge', 'étape'],
  },
  paiement: {
    forts: [
      'paiement', 'modalité de règlement', 'condition de règlement', 'règlement des prestations', 'règlement des honoraires', 'modalité financière', 'condition financière', 'condition matérielle et financière',
      'disposition financière', 'clause financière', 'aspect financier', 'rémunération', 'rétribution', 'honoraire', 'facturation', 'échéancier de paiement', 'échéancier des paiements', 'échéancier de règlement', 'échéancier des règlements', 'échéancier des versements', 'échéancier de facturation', 'calendrier de paiement',
      'calendrier des paiements', 'calendrier de versement', 'calendrier des versements', 'calendrier de règlement', 'calendrier des règlements', 'calendrier de facturation', 'calendrier des décaissements', 'décaissement', 'versement', 'acompte', 'comment serez vous payé', 'comment paierons', 'comment payons', 'comment seront payé',
    ],
    faibles: ['règlement'],
    tetes: ['financier', 'financière'],
    entiers: [],
  },
  penalites: {
    forts: ['moyen d’action', 'amende', 'pénalité', 'sanction', 'retard'],
    faibles: [],
    tetes: [],
    entiers: [],
  },
  budget: {
    forts: [
      'budget', 'enveloppe', 'coût estimatif', 'estimation', 'montant plafond', 'montant maximum', 'montant du marché', 'ressource financière', 'source de financement', 'prix maximum', 'argent dont nous disposons', 'moyen financier', 'somme disponible', 'somme dont nous disposons',
    ],
    faibles: ['coût', 'prix', 'montant', 'financement', 'plafond'],
    tetes: ['ressource'],
    entiers: ['combien', 'argent'],
  },
  equipe: {
    forts: [
      'composition de l’équipe', 'équipe', 'personnel clé', 'personnel', 'ressource humaine', 'moyen humain', 'moyen humain et matériel', 'expert clé', 'intervenant',
      'poste à pourvoir', 'mobilisation du bureau', 'mobilisation du consultant', 'mobilisation de l’équipe',
    ],
    faibles: ['moyen'],
    tetes: [],
    entiers: [],
  },
  qualifications: {
    forts: [
      'sélection qualitative',
      'competencies', 'required skills', 'required skills and experience', 'skills and experience', 'qualification', 'profil', 'compétence', 'expérience', 'formation et expérience', 'diplôme', 'niveau requis', 'expertise', 'condition d’éligibilité', 'critère d’éligibilité',
      'critère d’admissibilité', 'éligibilité', 'admissibilité', 'exigence', 'condition requise', 'condition à remplir', 'condition exigée', 'condition d’admission', 'prérequis',
      'consultant devra', 'consultante devra', 'expert devra', 'prestataire devra', 'candidat devra', 'cabinet devra', 'bureau devra', 'bureau d’études devra', 'soumissionnaire devra', 'qui peut postuler', 'qui peut présenter une offre', 'qui peut déposer un dossier', 'qui peut répondre', 'qui peut candidater', 'qui peut participer', 'qui peut soumissionner', 'qui peut concourir', 'qui peut se présenter', 'qui peut se porter candidat',
      'condition de participation', 'à qui nous adressons', 'capacité requise', 'certification requise', 'certification exigée', 'certification demandée', 'qui peut nous écrire', 'qui peut nous répondre', 'à qui s’adresse', 'qui cherchons-nous', 'qui nous cherchons', 'personne que nous cherchons', 'équipe que nous cherchons', 'consultant recherché', 'consultante recherchée', 'cabinet recherché', 'bureau recherché', 'prestataire recherché', 'équipe recherchée', 'candidat recherché', 'personne recherchée', 'expert demandé', 'expert requis', 'expert exigé', 'expert recherché', 'personne que nous recherchons', 'équipe que nous recherchons',
    ],
    faibles: [],
    tetes: [],
    entiers: ['besoin'],
  },
  candidature: {
    forts: ['introduction de l’offre', 'introduction d’une offre', 'communication avec les candidats', 'communication avec les soumissionnaires', 'échange avec les candidats', 'échange avec les soumissionnaires', 'attendu dans le devis', 'attendue dans le devis', 'à indiquer dans le devis', 'contenu du devis', 'présentation du devis', 'remise du devis', 'remise des devis', 'envoi du devis', 'merci de nous transmettre', 'merci de nous envoyer', 'merci de nous adresser', 'merci de nous faire parvenir', 
      'how to apply', 'application procedure', 'candidature', 'soumission', 'soumissionner', 'offre', 'pli', 'offre technique et financière', 'composition du dossier', 'constitution du dossier', 'contenu du dossier', 'dépôt du dossier',
      'dépôt des dossiers', 'dépôt des propositions', 'dépôt des offres', 'remise des offres', 'remise des plis', 'réception des offres', 'ouverture des offres', 'ouverture des plis', 'validité des offres',
      'introduction des offres', 'introduction et ouverture des offres', 'introduction des candidatures', 'calendrier de remise des offres', 'calendrier de la consultation', 'calendrier de l’appel', 'calendrier de soumission',
      'délai de soumission', 'délai de dépôt', 'délai de remise des offres', 'date de remise des offres', 'remise des propositions', 'proposition technique et financière', 'proposition technique', 'proposition financière', 'pièce à fournir',
      'pièce constitutive', 'postuler', 'candidater', 'document administratif', 'instruction aux soumissionnaires', 'manifestation d’intérêt', 'date limite', 'envoi des propositions',
      'présentation des propositions', 'modalité de réponse', 'modalité de participation', 'règlement de consultation', 'modalité de consultation', 'modalité de la consultation', 'règlement de la consultation', 'renseignement complémentaire',
      'demande d’information', 'demande de renseignement', 'dossier à fournir', 'procédure de dépôt', 'comment répondre', 'pour répondre', 'pour écrire', 'nous répondre', 'nous écrire', 'réponse à l’appel', 'langue de l’offre', 'langue des offres', 'exigence relative à l’offre', 'exigence relative à la présentation', 'exigence relative aux offres', 'exigence relative au format de l’offre', 'exigence concernant l’offre',
    ],
    faibles: ['proposition', 'dossier', 'dépôt', 'pièce', 'réponse', 'contact'],
    tetes: [],
    entiers: ['procédure', 'clôture', 'une question', 'des questions', 'question', 'question et réponse'],
  },
  evaluation: {
    forts: [
      'critère d’évaluation', 'critère d’attribution', 'critère de choix', 'critère', 'évaluation des offres', 'évaluation des soumissions', 'évaluation des candidatures', 'évaluation des propositions', 'évaluation de l’offre',
      'evaluation criteria', 'selection criteria', 'évaluation et comparaison des offres', 'évaluation technique', 'évaluation financière', 'grille d’évaluation', 'grille de notation', 'grille d’appréciation', 'grille d’analyse', 'grille de pondération', 'processus de sélection', 'procédure de sélection', 'procédure de recrutement', 'processus de recrutement', 'méthode de recrutement', 'mode de recrutement',
      'mode de sélection', 'méthode de sélection', 'modalité de sélection', 'analyse des offres', 'jugement des offres', 'choix du prestataire', 'choix du consultant', 'choix du titulaire', 'choix du mandataire', 'choix de l’équipe', 'choix du cabinet', 'choix du bureau', 'choix de l’expert', 'choix de l’entreprise', 'choix de l’attributaire', 'désignation de l’attributaire', 'attribution de la consultation', 'dépouillement',
      'méthode de dépouillement', 'méthodologie de dépouillement', 'notation', 'pondération', 'attribution du marché', 'adjudication', 'méthode d’évaluation', 'modalité d’évaluation', 'sélection', 'choisirons-nous', 'nous choisirons', 'comment nous choisissons', 'choix de la personne', 'choix final', 'offre seront évaluée', 'offre seront-elles évaluée',
      'candidat seront-ils choisi', 'offre seront-elles notée', 'choix de l’offre', 'choix des offres', 'analyse des propositions', 'analyse des candidatures', 'examen des offres', 'examen des manifestations d’intérêt', 'examen des propositions', 'examen des candidatures', 'examen des plis', 'classement des offres', 'classement des propositions', 'appréciation des candidatures', 'appréciation des offres', 'appréciation des dossiers', 'appréciation des propositions', 'barème de notation',
    ],
    faibles: [],
    tetes: ['évaluation'],
    entiers: ['barème'],
  },
  gestion: {
    forts: ['responsabilité des parties', 'rôle des parties', 
      'surveillance de l’exécution',
      'supervision', 'devant superviser', 'suivi', 'suivi et évaluation', 'suivi-évaluation', 'pilotage', 'pilotage et responsabilité', 'gouvernance', 'gouvernance et responsabilité', 'organisation et responsabilité', 'arrangement institutionnel', 'organisation de la mission', 'organisation du mandat', 'organisation du travail', 'organisation des travaux', 'organisation de l’étude', 'organisation pratique', 'organisation du projet',
      'encadrement', 'comité', 'validation', 'approbation', 'gestion', 'conduite', 'coordination', 'modalité de mise en œuvre', 'modalité d’exécution', 'modalité d’intervention', 'mise en œuvre',
      'hiérarchique', 'ligne hiérarchique', 'rapport hiérarchique', 'rattachement', 'lien fonctionnel', 'relation fonctionnelle', 'relation de travail', 'redevabilité', 'interlocuteur', 'cadre institutionnel', 'réception', 'contrôle', 'disposition institutionnelle',
      'reddition de compte', 'accompagnement de la mission', 'accompagnement de l’étude', 'accompagnement de l’évaluation', 'accompagnement de la revue', 'accompagnement de la prestation', 'suivra', 'qui suit le travail', 'qui suit la mission', 'qui pilote', 'qui encadre', 'qui supervise', 'qui valide les livrables', 'évaluation de la formation',
    ],
    faibles: ['organisation'],
    tetes: ['modalité', 'logistique'],
    entiers: ['accompagnement', 'l’accompagnement'],
  },
  partiesPrenantes: {
    forts: [
      'partie prenante', 'entre les soussignés', 'entre les parties', 'entre les parties soussignées', 'partie impliquée', 'partie contractante', 'partie au contrat', 'partie signataire', 'désignation des parties', 'identification des parties', 'identité des parties',  'acteur', 'bénéficiaire', 'groupe cible', 'public cible', 'public visé', 'public concerné', 'population cible', 'partenaire', 'participant', 'participante', 'utilisateur', 'destinataire',
    ],
    faibles: ['cible'],
    tetes: [],
    entiers: [],
  },
  confidentialite: {
    forts: ['obligation de confidentialité', 'renseignement personnel', 
      'confidentialité', 'secret professionnel', 'discrétion', 'propriété intellectuelle', 'propriété des résultats', 'propriété des livrables', 'droit d’auteur', 'protection des données',
      'donnée personnelle', 'donnée à caractère personnel', 'vie privée', 'propriété',
    ],
    faibles: [],
    tetes: [],
    entiers: [],
  },
  annexes: {
    forts: ['annexe', 'pièce jointe', 'pièce annexée', 'document annexé'],
    faibles: [],
    tetes: [],
    entiers: [],
  },
  autre: {
    forts: ['règle de conduite', 'code de conduite', 'exclusion de responsabilité', 'exclusion de la responsabilité', 'exonération de responsabilité', 'limitation de responsabilité', 'limitation de la responsabilité', 'limite de responsabilité', 'responsabilité civile', 'cadre contractuel', 'indicateur', 'critère de validation', 'critère de réception', 'critère de conformité', 'critère de sévérité', 'critère de gravité', 'critère de criticité', 'critère de priorité', 'critère de réussite', 'critère de succès', 'critère d’acceptation', 'critère de recette', 'critère de performance', 'signature du contrat', 'document constitutif du contrat', 'document constitutif du marché', 
      'éthique', 'déontologie', 'sécurité', 'lieu', 'langue', 'hypothèse', 'risque', 'variante', 'obligation', 'fraude', 'corruption', 'résiliation', 'litige', 'règlement des litiges',
      'différend', 'règlement des différends', 'assurance', 'définition', 'visibilité', 'communication', 'égalité', 'genre', 'environnement', 'soustraitance', 'sous-traitance', 'remarque',
      'nota bene', 'modification', 'force majeure', 'condition de travail', 'condition particulière', 'condition générale', 'exigence particulière', 'conflit d’intérêt', 'hébergement', 'transport', 'cautionnement',
      'retenue de garantie', 'droit applicable', 'contribution du client', 'mis à disposition', 'moyen mis à disposition', 'document mis à disposition', 'document de référence', 'document contractuel', 'document à consulter', 'document consultable', 'document disponible', 'document existant', 'document et donnée disponible', 'document à lire', 'document à étudier', 'pièce consultable', 'pièce à consulter',
      'document utile', 'document de base', 'documentation disponible', 'documentation existante', 'source documentaire', 'ressource documentaire', 'bibliographie', 'référence bibliographique',
      'prestation non comprise', 'prestation exclue', 'sigle', 'abréviation', 'utilisation des résultats', 'diffusion des résultats', 'exploitation des résultats', 'pièce constitutive du marché', 'pièce contractuelle',
    ],
    faibles: [],
    tetes: ['clause', 'disposition', 'pouvoir adjudicateur', 'autorité contractante', 'condition'],
    entiers: ['contract', 'contract type', 'type of contract'],
  },
} as const satisfies Readonly<Record<string, MotsDeTitre>>;
