// The words of section headings, by the type of clause that they announce. Folded, singular, most specific phrases win.

/** `forts` announce the type wherever they stand in a heading; `faibles` only when no strong word of another type does. */
export interface MotsDeTitre {
  readonly forts: readonly string[];
  readonly faibles: readonly string[];
}

/** Keys are the section types of the model. */
export const titres = {
  contexte: {
    forts: ['contexte', 'introduction', 'preambule', 'problematique', 'antecedent', 'background', 'cadre general', 'cadre de la mission', 'cadre du projet', 'cadre du marche', 'information generale', 'generalite', 'origine de la demande', 'historique', 'rappel du projet', 'expose du motif', 'qui sommes nous', 'pourquoi cette consultation', 'pourquoi cet appel', 'pourquoi cette mission'],
    faibles: ['justification', 'presentation', 'cadre', 'information'],
  },
  objet: {
    forts: ['objet', 'intitule de la mission', 'intitule de la prestation'],
    faibles: [],
  },
  objectifs: {
    forts: ['objectif', 'finalite', 'but de la mission', 'but', 'resultat attendu', 'resultat escompte', 'resultat vise', 'effet attendu', 'impact attendu'],
    faibles: ['resultat'],
  },
  taches: {
    forts: ['tache', 'mandat', 'etendue', 'champ d intervention', 'champ d application', 'champ', 'portee', 'consistance', 'description de la prestation', 'description de la mission', 'description du service', 'description du poste', 'contenu de la mission', 'contenu de la prestation', 'travail demande', 'travail a realiser', 'responsabilite', 'attribution', 'prestation demandee', 'prestation attendue', 'prestation a fournir', 'service attendu', 'service demande', 'service a fournir', 'nature de la prestation', 'nature de la mission', 'activite a mener', 'activite a realiser', 'activite', 'deroulement de la mission', 'phase de la mission', 'deroulement', 'perimetre', 'mission du consultant', 'mission de l expert', 'mission du prestataire', 'role', 'ce que nous attendons', 'ce qui est attendu'],
    faibles: ['mission', 'prestation', 'service', 'travail', 'description', 'contenu', 'intervention'],
  },
  methodologie: {
    forts: ['methodologie', 'approche', 'demarche', 'methode'],
    faibles: [],
  },
  livrables: {
    forts: ['livrable', 'delivrable', 'produit attendu', 'produit a livrer', 'produit de la mission', 'extrant', 'output', 'rapport attendu', 'rapport a produire', 'rapport', 'document a fournir par le prestataire', 'document a produire', 'document a remettre par le consultant', 'production attendue', 'rendu attendu', 'rendu', 'rapportage', 'reporting', 'ce que vous nous remettrez', 'ce que le prestataire remettra'],
    faibles: ['produit', 'production', 'restitution', 'document'],
  },
  calendrier: {
    forts: ['calendrier', 'duree', 'chronogramme', 'planning', 'echeancier', 'plan de travail', 'delai d execution', 'delai de realisation', 'delai de la mission', 'periode', 'date de debut', 'volume de travail', 'charge de travail', 'niveau d effort', 'nombre de jour', 'planification', 'programmation', 'agenda', 'temps imparti', 'tableau recapitulatif des tache', 'tableau recapitulatif des livrable', 'tableau des tache', 'date et lieu', 'quand'],
    faibles: ['delai', 'echeance', 'date', 'temps'],
  },
  paiement: {
    forts: ['paiement', 'modalite de reglement', 'reglement de la prestation', 'reglement des honoraire', 'modalite financiere', 'condition financiere', 'condition materielle et financiere', 'disposition financiere', 'clause financiere', 'remuneration', 'honoraire', 'facturation', 'echeancier de paiement', 'calendrier de paiement', 'calendrier des paiement', 'decaissement', 'versement'],
    faibles: ['reglement', 'financier', 'financiere'],
  },
  penalites: {
    forts: ['penalite', 'sanction', 'retard'],
    faibles: [],
  },
  budget: {
    forts: ['budget', 'enveloppe', 'cout estimatif', 'estimation', 'montant plafond', 'montant maximum', 'montant du marche', 'ressource financiere', 'source de financement', 'prix maximum', 'combien'],
    faibles: ['cout', 'financement', 'prix', 'montant', 'ressource'],
  },
  equipe: {
    forts: ['composition de l equipe', 'equipe', 'personnel cle', 'personnel', 'ressource humaine', 'moyen humain', 'expert cle', 'intervenant'],
    faibles: ['moyen'],
  },
  qualifications: {
    forts: ['qualification', 'profil', 'competence', 'experience', 'expertise', 'condition d eligibilite', 'critere d eligibilite', 'eligibilite', 'exigence', 'condition requise', 'condition a remplir', 'condition exigee', 'prerequis', 'consultant devra', 'expert devra', 'prestataire devra', 'candidat devra', 'consultant te devra', 'consultant e devra', 'qui peut postuler', 'condition de participation', 'capacite requise', 'a qui s adresse'],
    faibles: ['besoin'],
  },
  candidature: {
    forts: ['candidature', 'soumission', 'offre', 'dossier de candidature', 'dossier de soumission', 'composition du dossier', 'constitution du dossier', 'contenu du dossier', 'depot du dossier', 'depot des dossier', 'depot de l offre', 'depot des offre', 'remise des offre', 'calendrier de remise des offre', 'calendrier de la consultation', 'calendrier de l appel', 'calendrier de soumission', 'delai de soumission', 'delai de depot', 'remise des proposition', 'proposition technique et financiere', 'proposition technique', 'proposition financiere', 'piece a fournir', 'comment postuler', 'postuler', 'document administratif', 'instruction aux soumissionnaire', 'manifestation d interet', 'date limite', 'envoi des proposition', 'presentation des proposition', 'modalite de reponse', 'modalite de participation', 'reglement de consultation', 'reglement de la consultation', 'renseignement complementaire', 'demande d information', 'demande de renseignement', 'dossier a fournir', 'procedure de depot', 'une question', 'des question', 'comment repondre', 'comment presenter'],
    faibles: ['proposition', 'dossier', 'depot', 'piece', 'reponse', 'contact'],
  },
  evaluation: {
    forts: ['critere d evaluation', 'critere de selection', 'critere d attribution', 'critere de notation', 'critere de choix', 'critere de jugement', 'critere', 'evaluation des offre', 'evaluation des candidature', 'evaluation des proposition', 'evaluation de l offre', 'evaluation technique', 'evaluation financiere', 'grille d evaluation', 'grille de notation', 'processus de selection', 'procedure de selection', 'mode de selection', 'methode de selection', 'modalite de selection', 'analyse des offre', 'jugement des offre', 'choix du prestataire', 'choix du consultant', 'depouillement', 'notation', 'attribution du marche', 'methode d evaluation', 'modalite d evaluation', 'selection', 'comment choisiron nous', 'comment seront evaluee', 'comment seront choisi'],
    faibles: ['evaluation'],
  },
  gestion: {
    forts: ['supervision', 'suivi', 'pilotage', 'gouvernance', 'arrangement institutionnel', 'organisation de la mission', 'organisation du travail', 'encadrement', 'comite', 'validation', 'gestion', 'conduite', 'coordination', 'modalite de mise en œuvre', 'modalite de mise en oeuvre', 'modalite d execution', 'modalite d intervention', 'mise en œuvre', 'mise en oeuvre', 'ligne hierarchique', 'cadre institutionnel', 'reception', 'controle', 'disposition institutionnelle'],
    faibles: ['organisation', 'logistique', 'modalite'],
  },
  partiesPrenantes: {
    forts: ['partie prenante', 'acteur', 'beneficiaire', 'groupe cible', 'public cible', 'population cible', 'partenaire'],
    faibles: ['cible'],
  },
  confidentialite: {
    forts: ['confidentialite', 'propriete intellectuelle', 'propriete des resultat', 'propriete des livrable', 'droit d auteur', 'protection des donnee', 'donnee personnelle', 'propriete'],
    faibles: [],
  },
  annexes: {
    forts: ['annexe', 'piece jointe'],
    faibles: [],
  },
  autre: {
    forts: ['ethique', 'deontologie', 'securite', 'lieu', 'langue', 'hypothese', 'risque', 'variante', 'obligation', 'fraude', 'corruption', 'clause', 'resiliation', 'litige', 'assurance', 'disposition', 'definition', 'visibilite', 'communication', 'egalite', 'genre', 'environnement', 'soustraitance', 'sous traitance', 'remarque', 'nota bene', 'modification', 'force majeure', 'condition de travail', 'condition particuliere', 'condition generale'],
    faibles: ['condition'],
  },
} as const satisfies Readonly<Record<string, MotsDeTitre>>;

/** Headings of these types give way to any other type of the same heading: they say how, not what. */
export const typesGeneriques: readonly string[] = ['gestion', 'autre'];

/** Words that say nothing of a heading's type: what remains of a heading must be known for it to be recognised by its words alone. */
export const motsVides: readonly string[] = [
  'a', 'au', 'aux', 'ce', 'cette', 'd', 'de', 'des', 'du', 'en', 'et', 'ou', 'l', 'la', 'le', 'les', 'leur', 'par', 'pour', 'sur', 'un', 'une', 'son', 'sa', 'ses', 'dans', 'the',
  'consultant', 'consultante', 'expert', 'experte', 'prestataire', 'soumissionnaire', 'candidat', 'candidate', 'bureau', 'etude', 'cabinet', 'titulaire', 'attributaire', 'e', 't', 's', 'te', 'trice',
  'mission', 'prestation', 'projet', 'programme', 'marche', 'consultation', 'appel', 'contrat', 'travail', 'service', 'presente', 'present',
  'attendu', 'attendue', 'requis', 'requise', 'demande', 'demandee', 'recherche', 'recherchee', 'specifique', 'general', 'generale', 'globale', 'global', 'principal', 'principale', 'previsionnel', 'previsionnelle', 'indicatif', 'indicative', 'execution', 'realisation', 'modalite', 'condition', 'detaille', 'detaillee', 'technique', 'financiere', 'financier', 'administratif', 'professionnel', 'professionnelle', 'international', 'nationale', 'national', 'element', 'liste', 'nature', 'type', 'disponible', 'maximum', 'tableau', 'recapitulatif', 'envisage', 'envisagee', 'minimum', 'minimale', 'minimal', 'cle', 'propose', 'proposee', 'estime', 'estimee', 'estimatif', 'lie', 'liee', 'souhaite', 'souhaitee', 'exige', 'exigee', 'obligatoire', 'contractualisation', 'justification', 'presentation', 'procedure', 'processus',
];

/** Nouns that head a combined heading together with a typed word; they never type one alone. */
export const titresDeDocument: readonly string[] = [
  'terme de reference', 'tdr', 't d r', 'appel a consultation', 'appel a candidature', 'appel a manifestation d interet', 'avis a manifestation d interet', 'avis d appel a manifestation d interet', 'avis de recrutement', 'avis de sollicitation', 'demande de proposition', 'demande de cotation', 'demande de prix', 'cahier des charge', 'cahier special des charge', 'cahier des prescription speciale', 'reglement de consultation', 'lettre de mission', 'fiche de mission', 'invitation a soumissionner', 'avis de consultation', 'avis d appel d offre', 'appel d offre', 'appel a proposition', 'consultation restreinte',
];
