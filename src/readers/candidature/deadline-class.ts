// A date with the words around it → which event of the call it dates: the deadline of the offers, of the questions, an opening…
import { kept } from '../../document/kept.ts';
import {
  bornes,
  clotureSeule,
  delaiSeul,
  etiquetteDeLimite,
  evenements,
  lieuQuiFerme,
  limiteSeule,
  offres,
  publieParSite,
} from '../../lexicon/candidature.ts';
import { envoyezVotre } from '../../lexicon/signaux.ts';
import { recogniseHeures } from '../../recognisers/heure.ts';
import type { WrittenDate } from '../redaction/written-dates.ts';
import { answersCall, asksQuestions, asksWhether, bindsOffers, limitsAlone } from './moments-voisins.ts';

export type DeadlineClass = 'limite' | 'questions' | 'reunion' | 'ouverture' | 'publication' | 'validite' | 'remplacee';

/** « , avant 12 h », « (à 12 h) ». */
const farthestHour = 10;
const works = /\b(?:rapports?|livrables?|produits?|comptes? rendus?|versions? (?:finale|provisoire)s?|prestations?|missions?)\b/u;

function lastIndex(text: string, pattern: RegExp): number {
  if (!pattern.test(text)) return -1;
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'gu'))) last = match.index;
  return last;
}

function firstIndex(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Where the last word that sets a limit stands before the date; -1 when none does. */
function boundIndex(before: string): number {
  return Math.max(lastIndex(before, bornes.auPlusTard), lastIndex(before, bornes.avant), lastIndex(before, bornes.jusqu));
}

function bounded(written: WrittenDate): boolean {
  return boundIndex(saidOf(written)) >= 0 || bornes.auPlusTard.test(written.after);
}

/** Answers are what is given to questions, not offers. */
const answers = /\breponses? (?:aux|a leurs|a vos|a toutes les|apportees aux) /u;

/** « La Région répondra au plus tard le … », « les candidats retenus seront informés … ». */
const answering =
  /\brepondr(?:a|ont|ait)\b[^.;]{0,60}$|\b(?:recoi(?:t|vent)|recevr(?:a|ont)|obtien(?:t|nent)) (?:une )?reponse\b[^.;]{0,40}$|\breponses? (?:ser(?:a|ont)|est|sont|apportee?s?|communiquee?s?|publiee?s?)\b(?! (?:attendue|recue|acceptee|deposee|remise)s)[^.;]{0,60}$|\b(?:ser(?:a|ont|ez)|est|sont) (?:\p{L}+ )?(?:informe|avise|notifie|convoque|contacte|prevenu|selectionne|retenu|annonce)e?s?\b[^.;]{0,80}$/u;

/** « … et celle des offres au … »: the limit said just before is said again of something else. */
const again = /^[\s,;]*(?:et |puis |ainsi que )?celles? (?:des? |du |d'|de l'|pour )/u;

/** « fixée au 27 novembre, est reportée au … ». */
const moved = /^[\s,)]*(?:est|sont|a ete|ont ete) (?:\p{L}+ )?(?:reporte|repousse|proroge|prolonge|decale|avance|ramene|differe)e?s?\b/u;

/** What is handed in beside an offer: « l'original de la garantie parvient avant le … ». */
const besideOffer = /\b(?:garanties?|cautions?|cautionnements?|echantillons?|maquettes?|orig(?:inal|inaux) d)/u;

/** The words that say what a date is of: those before it, what they stand for being written out. */
function saidOf({ before, phrase, span }: WrittenDate): string {
  const said = before.trim().length > 3 && !phrase.lead.endsWith('?') ? before : `${phrase.lead} ${before}`;
  const earlier = phrase.folded.slice(0, span.start - before.length);
  const limited = again.test(before) ? bornes.auPlusTard.test(earlier) : moved.test(before) && boundIndex(earlier) >= 0;
  const bound = limited ? `date limite ${before}` : said;
  return bound.replace(answers, ' ');
}

/** « la publication, qui a eu lieu le … »: what has happened limits nothing; a limit that « a été fixée » still does. */
const past =
  /\b(?:a|ont) (?:eu lieu|ete (?!fixe|report|prorog|prolong|repouss|decal|avanc|arret|ramen|etabli|determin)\p{L}+)(?: le)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s*$/u;

/** Undefined: a date of something else, as all those that a context tells, or nearly. */
export const deadlineClass = kept((written: WrittenDate): DeadlineClass | undefined => {
  const { before, phrase, types } = written;
  if (types[0] === 'contexte' || types[0] === 'partiesPrenantes') return evenements.reunion.test(before) ? 'reunion' : undefined;
  const said = saidOf(written);
  if (answering.test(said) || (answers.test(before) && boundIndex(before) < 0)) return undefined;
  if (publieParSite.test(said)) return 'publication';
  const clauses = [said, said.slice(said.lastIndexOf('; ') + 1)];
  if (clauses.some((clause) => firstIndex(clause, evenements.questions) < firstIndex(clause, offres.choses))) return 'questions';
  if (asksQuestions(said, written)) return 'questions';
  if (closesAsWell.test(written.after) || refusesAfter.test(phrase.folded.slice(written.span.end)) || limitsAlone(said, written)) return 'limite';
  if (asksWhether(said, written.after)) return undefined;
  if (bindsOffers(said)) return 'validite';
  const bound = boundIndex(said);
  const closes = offres.envoi.test(said) || /date(?: et heure)? limite|cloture/u.test(said);
  for (const kind of ['ouverture', 'publication', 'reunion', 'validite'] as const) {
    const at = lastIndex(said, evenements[kind]);
    if (at >= 0 && (at > bound || !closes)) return kind === 'publication' && !publishesCall(written, said) ? undefined : kind;
  }
  if (!past.test(said) && isLimit(written, said, types.includes('candidature')))
    return evenements.remplacee.test(before) || moved.test(written.after) ? 'remplacee' : 'limite';
  const heading = phrase.headings[0] ?? '';
  return evenements.questions.test(heading) && bounded(written) && !offres.choses.test(said) ? 'questions' : undefined;
});

/** « Elle doit nous écrire avant le 10 mai à midi », in the context: who is asked to write, and until when. What is past is another call's. */
export function isToldInContext(written: WrittenDate): boolean {
  if (written.types[0] !== 'contexte' || written.date.valeur === undefined || !bounded(written)) return false;
  const said = saidOf(written);
  return offres.appel.test(said) && !answering.test(said);
}

/** « l'ouverture des plis a lieu le 3 mai à 10 heures, heure limite de leur remise »: said of the same moment. */
const closesAsWell =
  /^[^.;]{0,50}[,(]\s?(?:(?:qui|ce qui) (?:est|sont|constitue|vaut) (?:aussi |egalement )?)?(?:les? |la |l')?(?:dates?|jours?|heures?)(?: et (?:dates?|jours?|heures?))? limites? (?:de |d'|pour )(?:leur |la |le |l')?(?:depot|remise|reception|soumission|envoi|presentation)/u;

/** « ; aucune offre n'est acceptée après ce moment ». */
const refusesAfter =
  /^[^.;]{0,60}[;,] (?:et )?aucune? (?:autre )?(?:offre|pli|dossier|candidature|soumission)s?\b[^.;]{0,30}\b(?:accept|recu|recevable|admis|pris)\p{L}*[^.;]{0,24}\b(?:apres|au-dela|passee?|posterieur\p{L}*|ensuite)\b/u;

/** Neither a note on a source, nor results or figures. */
function publishesCall({ place }: WrittenDate, said: string): boolean {
  return (
    place !== 'note' &&
    !/\bavis (?:general|d'attribution|de resultats?|d'adjudication)\b/u.test(said) &&
    !/\b(?:resultats?|attributions?|adjudications?|chiffres?|donnees|rapports?|recensement|etudes?|statistiques?|decrets?|lois?|listes?)\b[^.;]{0,80}$/u.test(
      said,
    )
  );
}

/** « toute offre reçue après le 14 avril à 12 heures sera rejetée ». */
function refusesLate({ after, before }: WrittenDate): boolean {
  return bornes.tardive.test(before) && offres.choses.test(before) && bornes.refusee.test(after);
}

/** What follows the hour that stands at once after a date: « , à 12 h, remise des offres ». */
function afterHour(after: string): string | undefined {
  const [hour] = recogniseHeures(after);
  return hour !== undefined && hour.start <= farthestHour ? after.slice(hour.end) : undefined;
}

/** « Date limite de la mission : 27 février, 12h, remise des offres »: what is due stands after the hour. */
function namesOffersAfterHour(after: string): boolean {
  const rest = afterHour(after) ?? '';
  return offres.choses.test(rest) && (offres.envoi.test(rest) || offres.soumission.test(rest));
}

/** « Dépôt », « Remise », as the whole name of the clause. */
const handsIn = /^\W*(?:lieu (?:et date )?de )?(?:depot|remise|envoi|soumission|transmission)\W*$/u;

/** « soumission du rapport » hands in a work, not an offer. */
const worksHandedIn =
  /\bsoumission (?:(?:du|de la|de l'|des|d'un|d'une|de) ?)?(?=(?:[\p{L}-]+ ){0,2}(?:rapports?|livrables?|produits?|notes?|versions?|comptes? rendus?)\b)/gu;

function isLimit(written: WrittenDate, sentence: string, applying: boolean): boolean {
  const { phrase, date, after } = written;
  if (refusesLate(written)) return true;
  const said = sentence.replace(worksHandedIn, ' ');
  if (etiquetteDeLimite.test(said)) return true;
  if ((written.place === 'preamble' || applying) && limiteSeule.test(said)) return true;
  if (written.place === 'preamble' && applying && delaiSeul.test(said)) return true;
  const closes = (written.place === 'preamble' && clotureSeule.test(said)) || (applying && lieuQuiFerme.test(said));
  if (closes && afterHour(after) !== undefined) return true;
  if (answersCall.test(said) && (bounded(written) || /\bd'ici (?:le|au)\s*$/u.test(said))) return true;
  const around = `${said} ${after}`;
  const sending = offres.envoi.test(around);
  if (evenements.suite.test(said) && !offres.choses.test(said)) return false;
  if (besideOffer.test(said) && !offres.choses.test(said)) return false;
  if (works.test(said) && !offres.choses.test(said) && !namesOffersAfterHour(after)) return false;
  const own = offres.propres.test(around) || (applying && offres.communs.test(around));
  if (!applying) {
    const proper = offres.nommees.test(around) || offres.attendue.test(said) || envoyezVotre.test(said) || offres.limiteDePropositions.test(said);
    return proper && bounded(written) && (sending || /date limite|cloture|delai de rigueur/u.test(around));
  }
  if (bounded(written))
    return (
      own ||
      sending ||
      offres.choses.test(phrase.folded) ||
      offres.choses.test(phrase.lead) ||
      offres.choses.test(phrase.headings.join(' ')) ||
      offres.repondre.test(phrase.headings.join(' ')) ||
      handsIn.test(phrase.headings[0] ?? '') ||
      /date limite|cloture/u.test(said)
    );
  if (date.precision === 'intervalle') return own && sending;
  return own && sending && /\b(?:le|pour le|du|au)\s*$/u.test(said) && afterHour(after) !== undefined;
}

/** `le` when nothing says that it is a limit. */
export function boundOf(written: WrittenDate): 'auPlusTard' | 'avant' | 'le' {
  const { after, phrase } = written;
  const said = saidOf(written);
  const strong = Math.max(lastIndex(said, bornes.auPlusTard), lastIndex(said, bornes.jusqu));
  const weak = lastIndex(said, bornes.avant);
  if (weak > strong) return 'avant';
  return strong >= 0 ||
    /\bd'ici (?:le|au)\s*$/u.test(said) ||
    refusesLate(written) ||
    bornes.auPlusTard.test(after) ||
    bornes.auPlusTard.test(phrase.headings[0] ?? '')
    ? 'auPlusTard'
    : 'le';
}
