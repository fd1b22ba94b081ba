// A date with its words → whether it only looks like the deadline of the offers: until when they bind, who says that he will answer, questions under their own title.
import { evenements, offres } from '../../lexicon/candidature.ts';
import type { WrittenDate } from '../redaction/written-dates.ts';

/** « restent valables 90 jours, soit jusqu'au … ». */
const bindsUntil =
  /\b(?:valables?|valides?|engagee?s?|liee?s?|validite)\b([^.;]*?)\b(?:jusqu'(?:au|a)|soit(?: le)?|expire(?:nt|ra)?(?: le)?)\b[^.;]{0,24}$/u;
const whether = /^[^.;]{0,40}?\b(?:si (?:vous|ils?|elles?|le|la|l'|les|votre)|s'ils?|s'elles?|(?:votre|leur|son) intention)\b/u;
const tells = /\b(?:(?:faire|faites)(?:-nous)? savoir|dites|indiquer|confirmer|informer|signaler|preciser|dire|accuser reception)\b[^.;]{0,60}$/u;

/** Offers bind until then. */
export function bindsOffers(said: string): boolean {
  const between = bindsUntil.exec(said)?.[1];
  return between !== undefined && !offres.envoi.test(between);
}

/** « faites-nous savoir avant le 3 mai si vous soumettrez une offre ». */
export function asksWhether(said: string, after: string): boolean {
  return whether.test(after) && tells.test(said);
}

/** « Les candidats transmettent leurs demandes au plus tard le … », under « Questions ». */
export function asksQuestions(said: string, { phrase }: WrittenDate): boolean {
  const heading = phrase.headings[0] ?? '';
  return (
    evenements.questions.test(heading) && !offres.choses.test(heading) && !offres.choses.test(said) && /\bdemandes?\b|\bquestions?\b/u.test(said)
  );
}

const instructions = /\b(?:instructions? aux|donnees particulieres|reglement (?:de la|de|particulier d[e'])\s?(?:consultation|l'appel))\b/u;
const limitAlone = /(?:^|\t|\|)\W*(?:\d{1,2}(?:\.\d{1,2})*\W+)?dates?(?: et heures?)? limites?\W*$/u;

/** « 9.2 | Date et heure limites : … », in instructions to bidders. */
export function limitsAlone(said: string, { phrase, place, types }: WrittenDate): boolean {
  if (!limitAlone.test(said)) return false;
  return (place === 'preamble' && types.includes('candidature')) || phrase.headings.some((heading) => instructions.test(heading));
}

const opens =
  /^[^.;]{0,160}\b(?:il sera procede|aura lieu|se tiendra|seance)\b[^.;]{0,160}\bouverture (?:publique )?des (?:plis|offres|soumissions)\b/u;
/** « remettre les plis au président au début de la séance », « jusqu'à la date d'ouverture des plis ». */
const atSession =
  /\b(?:debut|avant|ouverture) de la seance\b|\b(?:avant|jusqu'(?:a|au)) (?:la |l'|le )?(?:(?:date|heure|jour|seance)s? (?:et (?:l')?heure )?(?:de |d'|pour )(?:la |l')?)?ouverture des (?:plis|offres|soumissions)\b/u;

/** « Le 15 décembre à 10 heures, il sera procédé à l'ouverture des plis ». */
export function opensOffers({ phrase, span }: WrittenDate): boolean {
  return opens.test(phrase.folded.slice(span.end)) || evenements.ouverture.test(phrase.folded.slice(Math.max(0, span.start - 80), span.start));
}

/** Offers are taken until they are opened. */
export function takenUntilOpened(folded: string): boolean {
  return atSession.test(folded) && (offres.choses.test(folded) || offres.envoi.test(folded));
}

/** « Nous vous invitons à répondre à cet appel d'ici le … ». */
export const answersCall = /\brepondre a (?:cet?|cette|l'|la|le|notre) ?(?:presente? )?(?:appel|consultation|avis|invitation)\b/u;
