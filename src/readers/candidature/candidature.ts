// The sections on applications, and what other parts say of them → deadline, addresses, documents, ways of sending.
import { evenements } from '../../lexicon/candidature.ts';
import { envoyezVotre } from '../../lexicon/signaux.ts';
import type { Candidature } from '../../model/selection.ts';
import type { Duree } from '../../model/values.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import type { Section } from '../../sections/section.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, type Read, read } from '../lift.ts';
import { isNotice, partsOf, phrasesIn, phrasesOf } from '../phrases.ts';
import { type WrittenDate, writtenDates } from '../redaction/written-dates.ts';
import { readCanaux } from './canaux.ts';
import { type PlacedPhrase, readCourriels } from './courriels.ts';
import { readDatesLimites } from './date-limite.ts';
import { deadlineClass } from './deadline-class.ts';
import { takenUntilOpened } from './moments-voisins.ts';
import { isAfterAddress, readObjet } from './objet-courriel.ts';
import { readPieces } from './pieces.ts';

/** Sections that tell of other offers than those of this call. */
const telling: readonly Section['types'][number][] = ['contexte', 'partiesPrenantes', 'objectifs', 'livrables'];

/** The application clause; its lists are empty when nothing was found. */
export function readCandidature(context: Context): Lifted<Candidature> {
  const { outline } = context;
  const sections = partsOf(outline, 'candidature');
  const inside: readonly PlacedPhrase[] = sections.flatMap((section) => phrasesOf(section)).map((phrase) => ({ phrase, applying: true }));
  const tells = ({ types }: Section): boolean => telling.some((type) => types[0] === type);
  const others = outline.sections.flatMap((section) => phrasesOf(section).filter(({ folded }) => !tells(section) || envoyezVotre.test(folded)));
  const own = new Set(inside.map(({ phrase }) => phrase.block));
  const notice = isNotice(outline);
  const outside: readonly PlacedPhrase[] = [
    ...phrasesIn(outline.preamble).map((phrase) => ({ phrase, applying: notice || envoyezVotre.test(phrase.folded) })),
    ...others.map((phrase) => ({ phrase, applying: envoyezVotre.test(phrase.folded) })),
  ].filter(({ phrase }) => !own.has(phrase.block));
  const phrases = [...inside, ...outside];
  const dates = writtenDates(context);
  const limits = readDatesLimites(
    dates,
    phrases.some(({ phrase }) => takenUntilOpened(phrase.folded)),
  );
  const { courriels, contact } = readCourriels(phrases);
  const asked = dateOf(dates, 'questions');
  return {
    dateLimite: limits[0],
    datesLimites: limits.length > 1 ? limits : undefined,
    publication: dateOf(dates, 'publication'),
    validite: readValidite(phrases),
    questions: asked === undefined && contact === undefined ? undefined : { date: asked, contact },
    courriels,
    objet:
      readObjet(inside.map(({ phrase }) => phrase)) ??
      readObjet(
        outside
          .map(({ phrase }) => phrase)
          .filter((phrase, at, all) => evokesOffer(phrase.folded) || namesObject(phrase, all[at - 1]) || opensObject(phrase, all[at + 1])),
      ),
    pieces: sections.flatMap(readPieces),
    canal: readCanaux(phrases, courriels[0]),
  };
}

/** The line of the address above it. */
function opensObject(phrase: PlacedPhrase['phrase'], next: PlacedPhrase['phrase'] | undefined): boolean {
  return next !== undefined && next.block !== phrase.block && isAfterAddress(phrase, next);
}

/** « Objet du message : … », right after the sentence that says where offers go. */
function namesObject(phrase: PlacedPhrase['phrase'], before: PlacedPhrase['phrase'] | undefined): boolean {
  if (before === undefined || !isAfterAddress(before, phrase)) return false;
  return before.block === phrase.block
    ? /^\W*(?:l'objet (?:du (?:courriel|message|mail)|de l'e-?mail)|objet)\b|\b(?:en|comme|pour) objet\b/u.test(phrase.folded) &&
        evokesOffer(before.folded)
    : true;
}

function evokesOffer(folded: string): boolean {
  return /\b(?:offres?|candidatures?|soumissions?|cotations?|dossiers?|propositions?|manifestations?)\b/u.test(folded);
}

/** « Le comité transmet ses questions sur le rapport provisoire avant le … »: asked of who does the work, where it is told, unless a bidder asks. */
function isOfTheWork({ types, phrase: { folded, headings } }: WrittenDate): boolean {
  return (
    ofTheWork.some((type) => types[0] === type) &&
    !/\b(?:candidat|soumission|offre|consultation|postul|appel|dossier)/u.test(`${headings.join(' ')} ${folded}`)
  );
}
const ofTheWork: readonly Section['types'][number][] = ['taches', 'livrables', 'methodologie', 'gestion', 'objectifs', 'paiement'];

/** The only date of an event; two that differ are none. */
function dateOf(dates: readonly WrittenDate[], kind: 'questions' | 'publication'): Read<string> | undefined {
  const found = dates.filter(
    (written) => written.date.valeur !== undefined && deadlineClass(written) === kind && !(kind === 'questions' && isOfTheWork(written)),
  );
  const values = new Set(found.map(({ date }) => date.valeur));
  const first = found[0];
  if (first?.date.valeur === undefined || values.size > 1) return undefined;
  const end = kind === 'questions' ? first.date.valeur.split('/').at(-1) : first.date.valeur;
  return end === undefined
    ? undefined
    : read(end, from(first.phrase.flow, first.span, first.types.includes('candidature') ? confiances.propre : confiances.ailleurs));
}

/** How long the bidders stay bound by their offers. */
function readValidite(phrases: readonly PlacedPhrase[]): Read<Duree> | undefined {
  for (const [at, { phrase }] of phrases.entries()) {
    const goesOn = /^\W*(?:elles?|celles?-ci|ces dernieres) /u.test(phrase.folded) ? (phrases[at - 1]?.phrase.folded ?? '') : '';
    if (
      !evenements.validite.test(phrase.folded) ||
      !/\b(?:offres?|propositions?|soumission\w*|candidat\w*|reponses?)\b/u.test(
        `${goesOn} ${phrase.folded} ${phrase.lead} ${phrase.headings.join(' ')}`,
      )
    )
      continue;
    const [duration, other] = recogniseDurees(phrase.flow.text);
    if (duration === undefined || (other !== undefined && !sameLength(other.value, duration.value))) continue;
    return read(duration.value, from(phrase.flow, duration));
  }
  return undefined;
}

function sameLength(a: Duree, b: Duree): boolean {
  return a.min === b.min && a.max === b.max && a.unite === b.unite;
}
