// Folded wordings, as broad as can be, that touch a subject: where one stands, no rule may say that the document is silent on it.

export const mentions = {
  devise:
    /\beuros?\b|€|\b(?:eur|mad|usd|xof|xaf|fcfa|cfa|tnd|dzd|mru|mro|gnf|cdf|mga|bif|rwf|djf|kmf|htg|cad|chf|dhs?|dt|da|ar)\b|\bdirhams?\b|\bdollars?\b|\$|\bfrancs?\b|\bariarys?\b|\bdinars?\b|\bouguiyas?\b|\bgourdes?\b|\b(?:monnaies?|devises?)\b/u,
  taxe: /\b(?:h\.?t\.?|t\.?t\.?c\.?|htva|tvac|tti|ttc|tva|hors[- ]taxes?|toutes taxes|taxes?|(?:regime|charges?) fiscal\w*|fiscalite|impots?|exoner\w+|retenue a la source|droits et taxes)\b|\btou(?:t|s|tes) (?:frais |charges )?(?:compris|incluse?)\w*|\ball[- ]inclusive\b|\bcharges comprises\b/u,
  supervision:
    /\bsupervis\w+|\bcomites?\b|\bcommissions?\b|\bcopil\b|\bpoint focal\b|\bsous (?:la |l')?(?:direction|responsabilite|coordination|conduite|tutelle|autorite|houlette|encadrement)\b|\b(?:valid|approuv|accept|suivi|pilot|coordonn|encadr|supervis|gere|dirig|rapport)\w*\b[^.;]{0,25}\bpar\b|\b(?:validation|approbation|acceptation|satisfaction) (?:par|de la|de l'|du|d')\b(?! (?:programme|rapport|livrable|plan|note|document|contrat|offre|travail))|\brend(?:ra|ront|re|ant|s)? compte\b|\brelev\w+ d|\bmaitr(?:e|ise) d'ouvrage\b|\binterlocut\w+|\breferente?\b|\b(?:chef|cheffe|charge|chargee|responsable|directeur|directrice|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|gestionnaire|conseill\w+|secretaire) (?:de |du |d'|des |technique|national|general|executif)|\bunite de gestion\b|\bhierarch\w+/u,
  delaiDeValidation:
    /\b(?:jours?|semaines?|quinzaine|huitaine|mois)\b[^.;]{0,80}\b(?:valid|approuv|approb|accept|observ|comment|amend|remarqu|avis\b|prononc|examin|rel[eu]|retour|repon)\w*|\b(?:valid|approuv|approb|accept|observ|comment|amend|remarqu|avis\b|prononc|examin|rel[eu]|retour|repon)\w*[^.;]{0,80}\b(?:jours?|semaines?|quinzaine|huitaine|mois)\b/u,
  reglement:
    /\b(?:reglement (?:de (?:la )?consultation|d'appel)|dossier (?:d'appel|de consultation|de demande)|demande de propositions|cahier (?:des (?:clauses|prescriptions|charges)|special)|lettre d'invitation|donnees particulieres|formulaires? (?:de soumission|annexe|financier|d'offre)|bordereaux?|modele (?:de soumission|joint|d'offre|de proposition|en annexe))\b/u,
} as const;
