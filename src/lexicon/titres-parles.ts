// Folded headings in spoken words (« Quand serez-vous payée ? », « Ce que nous aimerions comprendre »), by the type of clause that they announce. The first that fits wins.

/** Whether a heading speaks: a cheap look before the patterns. */
export const titreParle =
  /^(?:et (?:le |la |les |l')?)?(?:qu(?:e|i|oi|and|elle?s?)?\b|ce qu|comment|combien|pourquoi|pour (?:quand|qui|quoi)|par qui|sur quoi|avec qui|aupres|d'ou|de quoi|en quoi|ou |a (?:qui|quoi|combien)|celui|celle|celles|ceux|vous|votre|vos|notre|nos|la personne|l'equipe|une? (?:personne|equipe|mot)|envie|interesse|donnees|dates?|droits|l'argent|le |la |l'association|l'intervention|l'organisation|manieres?|facons?|bon a)/u;

/** What is sent to answer the call, not what the mission hands over. */
const pourRepondre = String.raw`(?!.*\b(?:offres?|dossiers?|candidatures?|soumissions?|propositions?|cv)\b)`;
const mission = String.raw`(?:mission|intervention|prestation|etude|enquete|evaluation|travail|travaux|contrat|formation|sejour|audit|mandat|revue)s?`;

export const titresParles = [
  ['paiement', /\b(?:pay(?:ee?s?|er|ons|ez|era|eront|erons|erez)|paie(?:ra|rons|ront)?|touchere?z?a?|facturerez)\b/u],
  ['candidature', /^(?:envie de (?!savoir|comprendre)|(?:vous etes )?interesse|vous (?:voulez|souhaitez|desirez) (?:participer|postuler|candidater|repondre)|comment (?:nous rejoindre|participer|vous inscrire|deposer|envoyer|soumettre)|(?:ce )?que doit (?:contenir|comprendre) |qu'envoyer|que nous envoyer|ou (?:et quand )?(?:envoyer|deposer))/u],
  ['evaluation', /^(?:comment|qui|sur quoi|par qui|ce qui)\b.*\b(?:chois\w+|choix|departag\w+|retenue?s?|retiendr\w+|not(?:ee?s?|era|erons|eront)|jug(?:ee?s?|era|erons|eront)|class(?:ee?s?|era|erons|eront))\b|^(?:le|notre) choix$/u],
  ['livrables', new RegExp(String.raw`^(?!.*\b(?:changements?|effets?|impacts?|resultats?)\b)(?:que?\b|quoi\b|qu'|ce qu|quels?\b|quelles?\b)${pourRepondre}.*\b(?:remettre|remettrez|livrer(?:ez|a)?|rendre(?! compte| visite)|rendrez|produire|recevoir|recevrons|recevra|remis|livree?s?|rendus?|etre produite?s?)\b`, 'u')],
  ['objectifs', /^(?:que?\b|qu'|ce qu|quelle?s? question).*\b(?:vou(?:lons|drions|drait|lu)|veut|veulent|aimer\w+|souhait\w+|cherch\w+|esper\w+|tenons)\b.*\b(?:savoir|obtenir|comprendre|apprendre|connaitre|changer|atteindre|mesurer|verifier|eclaircir|decider)\b|^(?:que?|qu') (?:voulons|souhaitons|visons)-nous\b|^a quoi (?:doit|devra|va) servir\b|^(?:que?|ce que?|quels?|quelles?)\b.*\b(?:produire|apporter|obtenir|provoquer|changer)\b.*\b(?:changements?|effets?|impacts?)\b|^ce qui (?:doit|devra|devrait|aura) (?:avoir )?change[re]?\b/u],
  ['objectifs', new RegExp(String.raw`^ce qu(?:e |')(?!nous |vous |j')[\p{L}' ]{2,40} (?:attend(?:ent)?|esper(?:e|ent)|veut|veulent) (?:de la |de l'|du |de cette |de cet |de ce )(?:${mission}|plan|schema|strategie|diagnostic)\b`, 'u')],
  ['taches', /^(?:que|qu'est-ce que vous) (?:ferez|fera|faut-il faire|devr\w+(?:-\w+)? faire)\b|^ce qu'il (?:faut|faudra) faire\b|^ce que (?:nous |vous |(?:le |la |les |l'|notre )[\p{L}' ]{3,30} )(?:ferez|fera|feront|realiser(?:a|ez|ont)|(?:aur|devr)\p{L}+ (?:a )?(?:faire|realiser|accomplir))\b|^en quoi consiste/u],
  ['methodologie', /^(?:(?:la |notre |une )?(?:manieres?|facons?) (?:de |d')(?:travailler|faire|proceder|s'y prendre)|comment (?:(?:nous |vous )?travaill\w+|(?:se |sera |seront )?(?:proced|deroul|conduit|mene)\w*|s'y prendre))/u],
  ['calendrier', new RegExp(String.raw`^(?:les )?dates? (?:et lieux? )?(?:de |du |des |d')(?:la |l'|les )?${mission}\b|^dates (?:a retenir|importantes|utiles|prevues)|^combien de (?:jours|semaines|mois|temps)\b|^(?:pour |et )?quand\b(?!.*\b(?:postul|candidat|envoy|repond|depos|offre|dossier|reunion))`, 'u')],
  ['budget', /^(?:a )?combien\b(?! et comment$| de?\b| d')|\bdepenser\b|^l'argent\b/u],
  ['qualifications', /^(?:qui (?:etes-vous|cherch\w+|recherch\w+|il nous faut)|vous etes$|cel(?:le|ui)(?: ou cel(?:le|ui))? (?:que|qu')|(?:la|le|une?|l')\s?(?:personne|equipe|consultante?|bureau|prestataire|experte?|profil) (?:que |qu'il )|ce que vous (?:savez|apportez|maitrisez)|vos (?:atouts|talents))/u],
  ['gestion', /^(?:avec|aupres de|par) qui\b|^comment\b.*\b(?:suivie?s?|suivrons|suivra|pilotee?s?|encadree?s?|supervisee?s?|validee?s?|coordonnee?s?)\b|^a qui (?:rend|vous rend|referer|vous refer)|^vo(?:s|tre) (?:referente?s?|interlocut\w+|responsable)\b/u],
  ['confidentialite', /^a qui appartien|^(?:un mot (?:sur|des|a propos des) )?(?:les |vos |nos )?donnees(?: et (?:les |leur |la |vos )?\p{L}+)?$|^droits (?:sur|d'usage)\b/u],
  ['contexte', /^de quoi (?:s'agit-il|parl\w+|est-il question)|^d'ou (?:vient|viennent|venons|part)|^(?:le|la|l'|notre)\s?(?:projet|programme|intervention|association|fondation|organisation|reseau|structure|commune|ville|action|cooperative|federation)\b[^,;]{0,40}\ben (?:bref|(?:deux|trois|quelques|peu de) (?:mots|lignes|phrases|chiffres))$|^(?:le|notre) point de depart$|^ou en (?:sommes-nous|est)/u],
] as const;
