// Folded wordings of when the mission takes place.

export const calendrier = {
  /** Sentences about something else that has dates: offers, meetings, the project around the mission. */
  autre: /\b(?:offres?|candidatures?|soumission|depot|dossiers?|questions?|eclaircissements?|plis|rencontre|reunion d.information|visite|publication|ouverture des|selection|entretiens?|loi|decret|arrete|(?:projet|programme) .{0,40}(?:s.etend|couvre|finance)|intervention .{0,40}\bfinance(?:e|es)?\b)\b/u,
  /** What says that a range is the mission's own. */
  mission: /\b(?:mission|prestations?|consultation|consultance|intervention|travaux|contrat|services?|execution|realisation|etude|expertise|duree|periode|derouler(?:a|ont)|etal(?:e|es|ee|ees)|(?:passer|travailler|sejourner|viendr|interviendr)(?:a|ont|ez)|demarr\w*|debut\w*|commenc\w*)\b/u,
  /** A requirement that gives the mission's own days: « disponible du 2 mai au 30 juin ». */
  disponible: /\b(?:disponib\p{L}+|presente?s?|present\(e\)s?|sur place|residera?|demeurer)\b[^.;]{0,60}\bdu \d|\ba (?:placer|realiser|effectuer|repartir|executer|prester|fournir) (?:entre le|du) \d/u,
  /** Among the requirements too, the mission's own length and start: « la mission, dont la durée est de six mois », « le démarrage est prévu en mai ». */
  missionDite: /\b(?:la|le|cette|ce|du|de l.) ?(?:mission|prestation|contrat|consultation|etude|intervention|marche),? (?:a une|aura une|dont la) duree\b|\bduree (?:totale |previsionnelle |estimee )?(?:de la |du |de cette |de ce )(?:mission|prestation|contrat|consultation|intervention) (?:est|sera)\b|\b(?:demarrage|debut|commencement)(?: (?:de la mission|des prestations|du contrat))? (?:est|sera) (?:prevu|envisage|fixe|programme)/u,
  /** Under any title: « Le marché débute le 3 mai et prend fin le 30 juillet ». */
  debutEtFin: /^\W*(?:le |la |l.)(?:presente? )?(?:marche|contrat|mission|mandat|prestation|consultation|etude) (?:debute|commence|demarre|prend (?:cours|effet))(?:ra)? le \d[^.;]{4,60}\b(?:prend(?:ra)? fin|s.acheve(?:ra)?|se termine(?:ra)?|expire(?:ra)?) le \d/u,
  debut: /(?:^lancement\b(?! (?:d(?:e l[a']|u|es?|') ?(?:present[es]? )?(?:appel|avis|consultation|annonce|invitation|demande|procedure|publication|dossier|selection|recrutement|candidatures?|offres?)\b))[^.;:]{0,30}:\s*|\b(?:(?:prend(?:ra|ront)?|prennent) (?:cours|effet)|debut(?:e|ent|era|eront|erez|er|ant)?|demarr(?:e|ent|era|eront|erez|er|age)|commenc(?:e|ent|era|eront|erez|er|ement)|(?:mission|etude|evaluation|prestations?|travaux|audit|intervention) (?:est|sera|seront) lancee?s?|entree en (?:fonctions?|service)|prise de (?:fonctions?|service|poste)|date de (?:debut|demarrage))\b[^.;]{0,60}?|\ba (?:partir|compter) (?:du|de|d.)\s*)$/u,
  /** A sentence whose subject is what the mission belongs to. */
  duProjet: /^\W*(?:en effet,? |en outre,? |par ailleurs,? |ainsi,? |d.une duree [^.;,]{0,30}, )?(?:le|ce|ledit|l.|cette|la presente) ?(?:present )?(?:projet|programme|action|subvention|convention|financement)\b(?! d.(?:audit|evaluation|etude|accompagnement))/u,
  /** Before a participle, what makes it past: « le chantier a débuté ». */
  auxiliaire: /\b(?:a|ont|avai(?:t|ent)|s.est|s.etai(?:t|ent)|se sont)\s(?:\p{L}{3,12}ment )?$/u,
  participe: /^(?:s.)?(?:debute|demarre|commence|acheve|termine|cloture|fini|expire|lance)(?:e|s|es)?(?!\p{L})/u,
  /** Before a range: it is that of what is audited or evaluated. */
  periodeExaminee: /\b(?:evaluation|etude|audit|revue|analyse|bilan|capitalisation|enquete|examen)\b[^.;]{0,40}\b(?:porte(?:ra)?|couvr(?:e|ira))\b[^.;]{0,40}\bperiodes?\b[^.;]{0,30}$|\b(?:comptes|etats financiers|rapports? (?:financiers?|d.activites?)|depenses|transactions|ecritures|fonds|exercices?|activites (?:menees|realisees|mises en oeuvre|conduites|executees))\b[^.;]{0,60}\b(?:periodes?|exercices?|entre|menees|realisees|mises en oeuvre|conduites|executees)\b[^.;]{0,30}$|\bactivites (?:menees|realisees|mises en oeuvre|conduites|executees)\b[^.;:]{0,30}$|\bperiodes? (?:a (?:auditer|evaluer|couvrir|examiner|verifier)|evaluees?|auditees?|couvertes?|examinees?|verifiees?|concernees?|sous revue|de reference)\b[^.;]{0,40}$|\b(?:auditer|evaluer|verifier|examiner|certifier)\b[^.;]{0,100}\b(?:periode|exercice)\b[^.;]{0,30}$/u,
  fin: /(?:^fin\s*:[^.;]{0,20}|\b(?:jusqu.(?:a|au|en)|(?:s.ach|ach)ev(?:e|ent|ee?s?|era|eront|er|ement)|(?:prend(?:ra|ront)?|prennent) fin|(?:se )?termin(?:e|ent|era|eront|er|es|ees?)|expire(?:ra|ront)?|boucle(?:e|s|es|r|ra)?|fini(?:r|ra|ront|rez|e|s|es|t|ssent)?|cloture|fin (?:de la |des |du |de l.)?(?:mission|prestations?|travaux|services?|contrat|mandat|intervention|etude|consultation|engagement)|date de fin|fin (?:prevue|estimee|previsionnelle)|livraison finale)\b[^.;]{0,40}?)$/u,
  /** A sentence of the mission, under one about a meeting. */
  missionSujet: /^(?:la |cette |l.|les |le )(?:presente? )?(?:mission|etude|prestations?|travaux|marche|contrat|mandat|consultation|evaluation|audit)\b(?! (?:de|du) | d')/u,
  /** In a line about a meeting: « et le marché prend fin le ». */
  finDite: /\b(?:la mission|le (?:marche|contrat)|l.etude|la prestation|les (?:prestations|travaux)) (?:prend(?:ra|ront)?|prennent) fin (?:le|au plus tard le) $/u,
  /** Between « débute » and a date: it is the end's. */
  finSuit: /\b(?:jusqu.(?:a|au|en)|s.acheve\w*|prend(?:ra|ront)? fin|prennent fin|se termin\w+|expir\w+|cloture)\b/u,
  duree: /\b(?:duree|delai (?:d.execution|de realisation|global|total|contractuel)|periode|pendant|pour une duree|sur une periode|s.etal\w+ sur|realisee? (?:en|dans un delai)|delai)\b/u,
  /** A sentence that says how much work the whole is. */
  phraseDeCharge: /\b(?:charge|temps (?:reel |effectif )?de travail|volume|ampleur|budget.temps|temps a consacrer|effort|estim\w+|total\w*|ensemble|depass\w+|exced\w+|globale?|missions?|prestations?|duree|nombre de jours|represent\w+|s.eten\w+|s.etal\w+|mobilis\w+|necessit\w+|requi\w+|prevu\w*|consultance|consultation|etude|evaluation|audit|intervention|expertise|contrat|mandat)\b/u,
  /** What ends or begins by itself beside the mission. */
  limiteDAutre: /\b(?:garanties?|assurances?|cautions?|validite|preavis|convention de financement)\b/u,
  /** « Nous comptons sur trente jours de travail », in the calendar's own section. */
  verbeDeCharge: /\b(?:compt(?:e|ons|ez)|tabl(?:e|ons) sur|fau(?:t|dra)|consacr\w+|dispos\w+|occup\w+|prendr?a?|demandera|prevo(?:it|yons))\b[^.;]{0,60}$|\bsoit (?:(?:un|au) total (?:de )?|en tout )?$/u,
  /** Outside the calendar's own section. */
  dureeMission: /\b(?:duree|delai|periode)\b[^.;]{0,40}\b(?:mission|prestations?|consultation|contrat|etude|services?|marche|travaux)\b[^.;]{0,40}$|\b(?:la|le|cette|ce|du|l.) ?(?:mission|prestation|consultation|contrat|etude|marche|intervention),? (?:a une|aura une|dont la|d'une) duree\b[^.;,]{0,30}$/u,
  /** Durations of something else. */
  dureeAutre: /\b(?:(?<!non )(?:renouvel|reconduct|reconduit|reconduire|prolong)\w*|garanti\w*|(?:tranches?|phases?|missions?) (?:optionnel|conditionnel)\w*|en option|conserv\w+|archiv\w+|precedente?s?|anterieure?s?|ensuite|par la suite|apres (?:la |le |les )?(?:fin|reception|remise|cloture|mission|livraison)|(?:a|ont|avai(?:t|ent)) (?:deja )?dure|validite|paiement|reglement|validation|observations?|commentaires|experience|phase|atelier|formation|seminaire|seance|entretien|preavis|retard|reception de la facture)\b/u,
  /** « le contrat du lot 1 a une durée de … et celui du lot 2 … »: each lot lasts its own time. */
  parLot: /\blot\s?(?:n\s?[°o]\s?)?(?:\d|[a-e]\b)[^.;]{0,200}\blot\s?(?:n\s?[°o]\s?)?(?:\d|[a-e]\b)/u,
  /** A verb, or a link, that a duration of the mission follows. */
  dureeVerbe: /\b(?:durer(?:a|ont)|dure|durent|pren(?:d|ne|dra|nent|dront)|\d{4},? (?:et )?pour(?: une (?:duree|periode)(?: totale)? de)?|(?:reparti|etale|echelonne)(?:e|s|es)? (?:sur|en|dans)|a (?:repartir|etaler) sur|disposer(?:a|ont) (?:de|d.un delai(?: maximum)? de)|conclue?s? pour(?: une (?:duree|periode) de)?|prevue?s? (?:pour|sur)|executee?s? en|realisee?s? en|s.etendr?(?:a|ont)? sur|se derouler(?:a|ont) (?:sur|pendant|en)|est fixee? a|soit)\s*(?:environ |au (?:maximum|plus) |un(?:e)? (?:total|periode|delai) de )?$/u,
  /** « 22 demi-journées de présence, soit 11 jours »: the same said in another unit. */
  soitDAutre: /\b(?:demi-)?(?:journees?|jours?|seances?|visites?|ateliers?|sessions?|heures?|nuits?|permanences?|reunions?|entretiens?)\b[^.;]{0,40}\bsoit (?:environ )?$/u,
  /** « La mission est de sept mois », « le contrat court sur »: the mission itself is the subject, whole. */
  dureeDuSujet: /(?:^|[,;:]\s|\bet )(?:la |cette |le |ce |cet |l.)(?:presente? )?(?:mission|prestation|consultation|consultance|mandat|contrat|marche|etude|intervention|accompagnement|evaluation|expertise|audit)(?: du (?:consultant|prestataire))? (?:(?:est|sera) (?:prevue? )?(?:de |d.)|cour(?:t|ra) (?:sur|pendant) |(?:est|sera) (?:passee?|attribuee?) pour )(?:environ |une (?:duree|periode) de )?$/u,
  /** « Le bureau dispose de quatorze semaines, à compter de la notification, pour exécuter la mission ». */
  disposePour: /\b(?:prestataire|consultante?|bureau|cabinet|titulaire|mandataire|equipe|expert|soumissionnaire retenu|adjudicataire)(?: [^.;,]{0,30})? dispose (?:de |d.)(?:un delai (?:total |global )?de )?$/u,
  pourLaMission: /\bpour (?:mener a bien|realiser|executer|accomplir|conduire|effectuer|remplir) (?:sa |son |ses |la |le |les |cette |ce |l.|l.ensemble (?:de la |du |des ))(?:mission|prestations?|etude|contrat|travail|travaux|mandat|audit|evaluation|intervention|marche)\b/u,
  /** « la durée du trajet »: of a thing, not of the work. */
  dureeDeChose: /\bdurees? (?:\p{L}+ )?(?:de la |du |de l.|des |d.une? )(?!(?:presente? |(?:re)?mise en oeuvre|realisation|execution)|(?:missions?|prestations?|consultations?|consultance|mandats?|contrats?|marches?|etudes?|interventions?|accompagnements?|evaluations?|expertises?|audits?|travaux|services?|travail|engagements?|operation|recherches?|enquetes?|formations?|stages?|projets?|programmes?|appui|assistance|activites?|assignation|tache|convention|accord|processus|collaboration|recrutement|poste|exercice|revue|affectation|commande|campagne)\b)\p{L}{3,}/u,
  /** « La collecte, d'une durée de vingt jours »: of a part. */
  dureeDePartie: /\b(?:phases?|etapes?|collecte|enquetes?|entretiens?|sessions?|stage|visites?|seances?|ateliers?|sejours?|voyages?|terrain|formations?|reunions?)\b[^.;,]{0,40}, d.une duree (?:\p{L}+ )?(?:de |d.)$/u,
  /** After days of work: the time over which they are spread. */
  etalement: /^,? (?:sur|au cours de|pendant|durant) (?:une (?:periode|duree)|\p{L}+ (?:mois|semaines))\b/u,
  /** « le volume est fixé à »: days of work, not of the calendar. */
  volumeAvant: /\b(?:volume|ampleur|charge|effort)\b(?![^.;,]*\b(?:sur|dans|en|pendant|duree|periode|delai)\b)[^.;,]{0,60}$/u,
  /** Of what a duration is said by a verb. */
  sujetDeDuree: /\b(?:mission|prestations?|consultation|consultance|etude|contrat|marche|intervention|services?|evaluation|consultante?|prestataire|bureau|cabinet|titulaire|contractante?)\b/u,
  /** Parts and surroundings of a mission, whose durations are their own. */
  dureeAutreSujet: /\b(?:projet|programme|phases?|etapes?|chaque|reunions?|collecte|enquetes?|entretiens?|sessions?|stage|visites?|comite|maitre d.ouvrage|client|commanditaire|administration|lot|chacun\w*)\b/u,
  /** What a delay is given for, a piece of the work. */
  dureePour: /^\s*(?:ouvr\p{L}+ |calendaires? |francs? )?(?:pour(?! (?:mener a bien|realiser|executer|accomplir|conduire|effectuer|remplir) (?:sa |son |ses |la |le |les |cette |ce |l.)(?:mission|prestation|etude|contrat|travail|travaux|mandat|audit|evaluation|intervention))|afin|apres (?:reception|la reception|la remise)|a compter de (?:la reception|la remise|la transmission))\b/u,
  /** A heading over deliverables and their schedule. */
  titreDEcheancier: /\b(?:calendriers?|echeanciers?|chronogrammes?|plannings?)\b/u,
  /** A title that names the effort of the whole. */
  nomDeCharge: /^(?:la )?(?:charge|volume|effort|niveau d.effort|nombre (?:total )?de jours|duree|temps de travail|estimation)\b/u,
  /** Between « début » and its date: of a part of the mission, or of what surrounds it. */
  limiteDePartie: /\b(?:visites?|entretiens|optionnel\w*|options?|prolongations?|reconductions?|conditionnel\w*|phases?|etapes?|collecte|enquetes?|ateliers?|sessions?|terrain|projet|programme|lots?|chantier|reunions?)\b/u,
  /** After a range: it is that of a part. */
  partieSuit: /^\s*pour (?:le |la |les |l.)?(?:phases?|etapes?|collecte|enquetes?|ateliers?|sessions?|(?:sejour|travail|mission)s? de terrain|terrain|lots?|reunions?)\b/u,
  /** Before a range: no one works then. */
  pause: /\b(?:interruptions?|interromp\w+|suspen\w+|pauses?|conges?|vacances|fermetures?|(?:est|sont|sera|seront|reste|restent) fermee?s?|ferme(?:nt|ra|ront)|chome\w*|relaches?|treve|aucune? \p{L}+ n.(?:est|a|aura)|n.y (?:a|aura) (?:aucune?|pas|point|ni))\b[^.;]{0,40}$/u,
  /** Nouns that stand for the mission whole, before its days. */
  missionNommee: /\b(?:missions?|prestations?|consultations?|consultance|interventions?|travaux|contrats?|services?|execution|realisation|etudes?|expertises?|duree|periode|dates?|calendrier(?: (?:previsionnel|indicatif|general|de|du)| ?:)|planning|mandat|accord|convention|marche|evaluation|audit|enquete|stage|accompagnement|consultante?|titulaire|prestataire|experte?|bureau|cabinet|equipe|candidate?|elle|il|nous|vous|debut\w*|demarr\w*|commenc\w*|fin|acheve\w*|termin\w*|activites?|delais?|disponib\w*)\b/u,
  /** Before a range, what is no more: « prévue initialement ». */
  plusPrevu: /\b(?:initialement|d.abord|au depart|a l.origine|precedente?s?|anterieure?s?)\b[^.;]{0,40}$/u,
  /** After a range: it is put off. */
  reporte: /^[\s,)]*(?:est|a ete|sont|ont ete) (?:\p{L}+ )?(?:reporte|repousse|decale|annule)e?s?\b/u,
  /** A line about a document or a meeting: its date is its own. */
  ligneDeLivrable: /^(?:une?|la|le|l.|les|des)?\s*(?:rapports?|notes?|livrables?|reunions?|ateliers?|plan de travail|restitution|presentation)\b/u,
  /** Before « début »: a document or a meeting is named after it. */
  limiteNommee: /\b(?:rapports?|notes?|reunions?|ateliers?|livrables?|plan|seance|presentation|restitution|comite|ordre de service)\s+(?:de\s+|d.|du\s+)?$/u,
  /** Said, but not a duration. */
  renvoi: /\b(?:selon|suivant|conformement a)\b[^.]{0,80}\b(?:plan|calendrier|chronogramme|planning|programme|besoins?|disponibilite)|\ba (?:determiner|convenir|definir|preciser|fixer|proposer)\b|\bau moment opportun\b|\b(?:determinee?|fixee?|definie?|precisee?|arretee?|convenue?)s? (?:d.un commun accord|ulterieurement|lors d|avec le|en concertation|de concert|par la suite|apres)/u,
  /** What announces the places of the mission; names follow it, or a preposition after it. */
  lieu: /\blieux?\b(?: (?:d.execution|d.affectation|de travail|de (?:la |deroulement|realisation|mission|prestation|deploiement))[^:.]{0,50}?)?\s*(?::|est\b|sont\b|sera\b|seront\b)|\b(?:se deroul(?:e|ent|era|eront)|(?:a|ont|aura|auront) lieu|se tiendr(?:a|ont)|s.execut(?:e|ent|era|eront)|(?:est|sera) (?:basee?|realisee?|executee?|fixee?|localisee?))\b/u,
  /** The whole label of a table of information that a place goes with. */
  etiquetteDeLieu:
    /^(?:type et )?lieux?(?: (?:et duree|d'(?:execution|affectation|intervention)|de (?:travail|deploiement|realisation)|(?:de la |de l'|du )(?:mission|intervention|projet|prestations?|etude|evaluation|activite|consultation|poste|audit|formation)))?$/u,
  lieuSansSigne: /^lieu (?:d'(?:affectation|execution)|de (?:travail|la mission|l'intervention))\s{1,60}(?=\p{L})/u,
  /** Of what a place is said. */
  sujet: /\b(?:mission|prestations?|travaux|etude|consultation|marche|evaluation|audit|enquete|mandat|services?|base operationnelle|expert|consultant|elle|il)\b/u,
} as const;

const ofMission = '(?: (?:de la |de l.|du |des |de |d.)?(?:mission|prestations?|contrat|consultation|consultance|etude|travaux|execution|realisation|services?|intervention|marche|evaluation|audit|mandat|expertise|engagement|affectation))*';
const ofOwn = ' (?:de la |de l.|du |des )(?:mission|prestations?|contrat|consultation|consultance|etude|travaux|services?|intervention|marche)';
const adjective = String.raw`(?: (?:total|global|estim|prevu|maximal|indicati|previsionnel|souhait|contractuel|probable|provisoire)\p{L}*)*`;
const label = (body: string): RegExp => new RegExp(`^(?:${body})${adjective}${ofMission}${adjective}$`, 'u');

/** Folded labels of a table of information. */
export const fiche = {
  debut: label(`(?:date${adjective} (?:de |du |d.)?)?(?:debut|demarrage|commencement|prise (?:de|en) fonctions?|entree en fonctions?)|date de depart prevue`),
  fin: new RegExp(`${label(`(?:date${adjective} (?:de (?:la )?|du |d.)?)?(?:fin|achevement)`).source}|^(?:date${adjective} de )?cloture${ofOwn}$`, 'u'),
  duree: label('duree|delai (?:d.execution|de realisation)'),
  periode: new RegExp(`${label('periode|dates').source.slice(0, -1)}(?: pour(?: (?:la |le |l.|les )?(?:execution|realisation|mission|prestations?|contrat|marche|etude|services?)${ofMission})?)?$`, 'u'),
  /** Its value opens with the whole range, or says no limits of the mission. */
  calendrier: /^calendrier(?: (?:de (?:la |l.)|du )(?:mission|prestation|consultation|etude|evaluation|audit|mandat|marche))?$/u,
  /** The period that is evaluated or audited lasts a year or more, the work does not. */
  periodeDExamen: /^periode de l.(?:evaluation|audit)\b/u,
  /** « Type de contrat : consultance, deux mois ». */
  contrat: /^(?:type|nature|forme) (?:de |du )contrat$/u,
  /** After a duration that is another's: « trois mois d'essai ». */
  dEssai: /^\s*(?:d.essai|de (?:preavis|garantie))/u,
  /** After a duration: the next is of a part of it, or of what may follow. */
  suite: /\b(?:renouvel|reconduct|reconductib|prolong|essai|preavis|garantie)/u,
  charge: label(String.raw`charge(?: de travail)?|volume(?: de travail| de jours| horaire)?|niveau d.effort|effort|nombre de jours(?: de travail| ouvr\p{L}+)?|temps de travail`),
  /** Labels of what surrounds the mission. */
  projet: /^(?:objectifs?|buts?|description|resume|budget|cout|montant|beneficiaires?|groupes? cibles?|resultats?|duree|dates?|debut|fin|zones?|partenaires?)\b.{0,40}\b(?:projets?|programmes?|action|mise en oeuvre)\b|^(?:titre|intitule|nom) de l.action\b|^nom du demandeur\b|^organismes? de financement\b/u,
  mission: /\b(?:mission|prestations?|contrat|consultation|consultance|etude|evaluation|audit|marche|services?|intervention)\b/u,
  /** Between an effort and the time over which it is spread. */
  reparti: /^[\s,(]*(?:ouvr\p{L}+ |de travail )?(?:\(?\s*)?(?:repartis?|etales?|a repartir|a etaler|effectues?|realises?)?\s*(?:sur|en|dans)\s+(?:une (?:periode|duree) (?:totale |maximale |maximum )?(?:de )?)?$/u,
} as const;

/** Folded wordings of the phases of a mission. */
export const phases = {
  opening: /^\s*(phase|etape)s?\s+(?:n\s?°\s?)?(\d{1,2}|[ivx]{1,4}|[a-e])(?![\p{L}\d])(?!\s*(?:et|a|,|est|sera|commenc\p{L}+|comprend\p{L}*|consiste\p{L}*|dure\p{L}*|d[eu]s?|qui)\s)[\s:.–—-]*/u,
  /** The time of a phase: in a parenthesis, or alone at the end. */
  time: /\(\s*((?:duree\s*(?:estimee|prevue|indicative)?\s*(?::|de)?\s*|environ )?(?:(?:\d|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|soixante)[^()]{0,12}(?:\(\d+\) ?)?(?:jours?|semaines?|mois|ans?)[^()]{0,20}|(?:du|de|entre)\s[^()]{4,60}))\)|(?:\s*[:,–—-]\s*|\s+)((?:duree\s*(?::|de)\s*|environ )?(?:\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|soixante)(?: \(\d+\))? (?:jours?|semaines?|mois)(?: ouvr\p{L}+| calendaires?)?|du \d[^:;]{4,50})\s*$/u,
  column: /^phases?\b/u,
  durationColumn: /^(?:durees?|delais? d.execution)\b/u,
} as const;
