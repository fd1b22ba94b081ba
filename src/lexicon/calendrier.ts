// Folded wordings of when the mission takes place.

export const calendrier = {
  /** Sentences about something else that has dates: offers, meetings, the project around the mission. */
  autre: /\b(?:offres?|candidatures?|soumission|depot|dossiers?|questions?|eclaircissements?|plis|rencontre|reunion d.information|visite|publication|ouverture des|selection|entretiens?|loi|decret|arrete|projet .{0,40}(?:s.etend|couvre|finance)|programme .{0,40}(?:s.etend|couvre|finance))\b/u,
  /** What says that a range is the mission's own. */
  mission: /\b(?:mission|prestations?|consultation|consultance|intervention|travaux|contrat|services?|execution|realisation|etude|expertise|duree|periode|derouler(?:a|ont)|etal(?:e|es|ee|ees)|demarr\w*|debut\w*|commenc\w*)\b/u,
  debut: /(?:\b(?:prend(?:ra)? cours|debut(?:e|era|er|ant)?|demarr(?:e|era|er|age)|commenc(?:e|era|er|ement)|prend(?:ra)? effet|date de (?:debut|demarrage))\b[^.;]{0,60}?|\ba (?:partir|compter) (?:du|de)\s*)$/u,
  fin: /(?:\b(?:jusqu.(?:a|au|en)|(?:s.ach|ach)ev(?:e|era|er|ement)|prend(?:ra)? fin|se termin(?:e|era|er)|termin(?:e|era|ee)|cloture|fin (?:de la |des )?(?:mission|prestations?|travaux|services?)|date de fin|fin (?:prevue|estimee|previsionnelle)|livraison finale)\b[^.;]{0,40}?)$/u,
  duree: /\b(?:duree|delai (?:d.execution|de realisation|global|total|contractuel)|periode|pendant|pour une duree|sur une periode|s.etal\w+ sur|realisee? (?:en|dans un delai)|delai)\b/u,
  /** Outside the calendar's own section. */
  dureeMission: /\b(?:duree|delai|periode)\b[^.;]{0,40}\b(?:mission|prestations?|consultation|contrat|etude|services?|marche|travaux)\b[^.;]{0,40}$/u,
  /** Durations of something else. */
  dureeAutre: /\b(?:garantie|validite|paiement|reglement|validation|observations?|commentaires|experience|phase|atelier|formation|seminaire|seance|entretien|preavis|retard|reception de la facture)\b/u,
  /** Said, but not a duration. */
  renvoi: /\b(?:selon|suivant|conformement a)\b[^.]{0,80}\b(?:plan|calendrier|chronogramme|planning|programme|besoins?|disponibilite)|\ba (?:determiner|convenir|definir|preciser|fixer|proposer)\b|\bau moment opportun\b|\b(?:determinee?|fixee?|definie?|precisee?|arretee?|convenue?)s? (?:d.un commun accord|ulterieurement|lors d|avec le|en concertation|de concert|par la suite|apres)/u,
  /** What announces the places of the mission; names follow it, or a preposition after it. */
  lieu: /\blieux?\b(?: (?:d.execution|d.affectation|de travail|de (?:la |deroulement|realisation|mission|prestation|deploiement))[^:.]{0,50}?)?\s*(?::|est\b|sont\b|sera\b|seront\b)|\b(?:se deroul(?:e|ent|era|eront)|(?:a|ont|aura|auront) lieu|se tiendr(?:a|ont)|s.execut(?:e|ent|era|eront)|(?:est|sera) (?:basee?|realisee?|executee?|fixee?|localisee?))\b/u,
  /** Of what a place is said. */
  sujet: /\b(?:mission|prestations?|travaux|etude|consultation|marche|services?|base operationnelle|expert|consultant|elle|il)\b/u,
} as const;
