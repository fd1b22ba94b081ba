// Folded wordings of what for and under whom: objectives, tasks, supervision, team.

export const objectifGeneral = /\bobjectifs? (?:general|generaux|global|globaux|principal|principaux|ultime|de developpement)\b|\bfinalites?\b|\bpour (?:objectif|but|objet) (?:general|principal|global)\b|\bgoal\b/u;
export const objectifSpecifique = /\bobjectifs? (?:specifiques?|particuliers?|operationnels?|secondaires?|immediats?)\b|\b(?:de facon|de maniere) (?:plus )?specifique|\bplus (?:precisement|specifiquement|particulierement)\b|\ben particulier\b|\bresultats? (?:attendus?|escomptes?)\b/u;
export const vise = /\b(?:objectifs?|but|finalite|vise(?:nt|ra)?|a pour (?:but|objet|objectif)|consiste\w*|permettra|doit permettre|objet)\b/u;

/** Before the name of the supervisor. */
export const supervisions =
  /\b(?:superviseure?s?(?: directe?s?| hierarchique| technique| immediat)? ?: |sous (?:la |l')?(?:supervision|responsabilite|direction|coordination|autorite|conduite|tutelle|encadrement)(?: (?:directe|generale|technique|globale|conjointe|hierarchique|administrative|et (?:la |l')?\p{L}+)){0,3} (?:de la |de l'|du |des |de |d')|(?:rend(?:ra|ront)? compte|rapport(?:e|era|eront)|repond(?:ra)?|rendant compte) (?:directement )?(?:a la |a l'|au |aux |a )|(?:suivie?|supervisee?|pilotee?|encadree?|coordonnee?|dirigee?|geree?) par (?:la |le |l'|les )?|valides? par (?:la |le |l'|les )?|(?:direction|pilotage|suivi|conduite|coordination|supervision|encadrement) (?:du mandat|de la mission|de l'etude|des travaux|du projet|de la prestation|de l'evaluation) (?:est|sera|sont|seront) assuree?s? par (?:la |le |l'|les )?|(?:prestataire|consultante?|titulaire|cabinet|mandataire|experte?)(?: de services)? releve(?:ra)? (?:directement )?(?:de la |de l'|du |des |de |d')|en (?:etroite |lien etroit |liaison |liaison etroite )?(?:lien|collaboration|liaison)? ?avec (?:la |le |l'|les )(?=[^.;]{0,90}(?:rendra compte|a (?:qui|laquelle|auquel)))|le lien etroit avec (?:la |le |l'))/u;

/** Who supervises, as the subject of the sentence. */
export const supervisants =
  /^\W{0,3}(l[ae]s? |l')([^,.;:()]{4,90}?) (?:(?:supervise|suit|suivra|conduit|conduira|gere|coordonne|pilote|encadre|dirige)(?:ra|ront|nt)?|assure(?:ra)? (?:le suivi|la supervision|la coordination|le pilotage|la gestion) d[eu]s?) ?(?:la |le |l'|cette |du |ce )?(?:mission|mandat|etude|evaluation|contrat|prestations?|travaux|marche|consultation|consultance|enquete|audit)\b/u;

export const comites = /\b(?:un |le |une |la )?(?:comite (?:technique )?(?:de |d')(?:suivi|pilotage|supervision|validation|accompagnement|lecture|coordination)|comite (?:technique|scientifique|consultatif|restreint|paritaire|mixte|ad hoc)|comite de (?:deux|trois|quatre|cinq|six|sept|\d{1,2}) (?:membres|personnes)|groupe de (?:reference|suivi|pilotage)|commission de (?:suivi|validation|reception)|copil|cotech)\b/u;

export const compositions = /\b(?:se compose(?:ra|nt)?|(?:est |sera )?compose(?:e|es)?|constitue(?:e|es)?|comprend(?:ra)?|comporte(?:ra)?|formee?|mobiliser(?:a)?)\b[^.;:]{0,40}/u;
