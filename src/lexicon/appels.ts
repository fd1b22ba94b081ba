// Folded sentences that call for someone or for offers: what comes right behind each is the mission.

const agent =
  '(?:consultant|expert|prestataire|cabinet|bureau|firme|equipe|evaluat|auditeur|auditrice|formateur|formatrice|facilitat|societe|structure|specialiste|ong)';
const combien = '(?:une?|un ?\\(e\\)|des|deux|trois|quatre|cinq|plusieurs|\\d{1,2})';

/** « L’Office recrute donc deux consultantes, une nationale et une internationale, pour ». */
export const appelsEnPhrase = new RegExp(
  `\\b(?:recherche|recrute|cherche|sollicite|engage)(?:nt|ons)?(?: (?:donc|ainsi|actuellement|a cet effet|par la presente))? ${combien} ${agent}[^.;]{0,140}?[\\s,](?:pour|en charge d[e'u]|charges? d[e'u]|chargees? d[e'u]|en vue d[e'u]|charge\\(e\\)s? d[e'u])s?\\s?(?=\\p{L})`,
  'u',
);
/** « L'agence recrute pour une ligue, pour cinq mois : un (01) consultant pour »: who is looked for stands behind the colon. */
export const appelsADeuxPoints = new RegExp(
  `^[^.;:]{3,90}\\b(?:recherche|recrute|cherche|engage)(?:nt)? (?:pour|au profit d|en faveur d)[^.;:]{3,200} : (?=${combien}(?: ?\\(\\d{1,2}\\))? ${agent}[^.;:]{0,80}? (?:pour|chargee?s? d|en charge d))`,
  'u',
);
/** « Veuillez nous adresser votre offre au titre de ». */
export const appelsALOffre =
  /\b(?:soumission|offre|proposition|cotation|devis|prix)s?,? (?:technique et financiere,? )?(?:au titre|pour la prestation|pour les services) d(?:e |u |es |')(?:la |l')?(?=\p{L})/u;
/** « … aux paiements autorisés au titre du marché de », « … du contrat relatif à ». */
export const appelsAuPaiement =
  /\bpaiements?\b[^.;]{0,80}?\b(?:du|le|ce|au titre d'un|au titre du) (?:contrat|marche)(?: de (?:services?|prestations?)(?: de consultants?)?)?(?: suivant)?(?: (?:pour|relatif (?:a|au|aux)|concernant|portant sur|de|de la|de l'|d'une?|intitule)|\s?:)\s?(?:la |le |les |l'|une? )?(?=[\p{L}«"])/u;
/** Where what is called for ends. */
export const finsDAppel =
  /[.;:?!](?=\s|$)|\s?[.;?]\p{L}|, (?:objet|qui|que|dont|ou) |,| (?:dans le cadre|conformement|afin d|au profit du present|pour le compte|et invite|ci-apres|voir les termes)\b| \((?=voir|ci-)/gu;
