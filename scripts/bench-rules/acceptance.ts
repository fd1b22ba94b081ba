// Defects in who accepts the works and when: nobody, two bodies, two facts for one payment, a payment after the contract has ended.
import { addDays } from '../../src/calendar/civil-day.ts';
import { missionDays } from './calendar.ts';
import { otherRules } from './candidates.ts';
import { type Draft, isListed, lineAt, linesIn, plain } from './draft.ts';
import { datesIn, isDay, written } from './french-dates.ts';
import { everyLine, type Operator, type Planted, replaced, type Spot, spotsIn, withSentence } from './operator.ts';
import { paymentLines } from './payment-shares.ts';
import { acceptance, triggers } from './payment-triggers.ts';
import { renumbered, withoutEntry } from './renumber.ts';

const aboutAcceptance = /valid|approuv|approbation|accept|observation|remarque|avis|supervis|comité|coordon|prononce|suivi/iu;
/** Whoever is named may follow the mission, and a delay beside such a word may be that of the acceptance. */
const someone =
  /supervis|comité|commission|maîtr(?:e|ise) d['’]ouvrage|direct(?:eur|rice)|responsable|chef|coordonn|secrétaire|rend(?:ra)? compte|référent|interlocut|gestionnaire|relèv|sous (?:la|l['’])|(?:valid|approuv|accept|suivi|dirig|encadr)\S* [^.;]{0,25}par /iu;
const delay =
  /(?:jours?|semaines?|quinzaine|mois)[^.;]{0,80}(?:valid|approuv|approb|accept|observ|remarqu|avis|examin|réponse)|(?:valid|approuv|approb|accept|observ|remarqu|avis|examin|répon)\S*[^.;]{0,80}(?:jours?|semaines?|quinzaine|mois)/iu;

/** The section about the following of the mission, and every sentence about deliverables that tells who accepts them, gone. */
function unsupervised(draft: Draft): Planted | undefined {
  const part = draft.parts.find(({ types }) => types[0] === 'gestion');
  const accepted = (draft.gold.paiement?.tranches ?? []).filter(({ nature }) => nature === 'validation');
  const invites = draft.lines
    .slice(0, draft.parts[0]?.heading ?? 0)
    .some((line) => /termes de r[ée]f[ée]rence|tdr|appel|avis|consultation/iu.test(line));
  if (part === undefined || !invites || part.types.length > 1 || accepted.length < 2 || (draft.gold.livrables ?? []).length === 0) return undefined;
  const telling = new Set(linesIn(draft, 'livrables', 'calendrier'));
  const lines = draft.lines.map((line, index) =>
    telling.has(index) && !isListed(line)
      ? line
          .split(/(?<=\.) (?=\p{Lu})/u)
          .filter((sentence) => !aboutAcceptance.test(sentence))
          .join(' ')
      : line,
  );
  const without = renumbered({ ...draft, lines }, { lines: lines.toSpliced(part.heading, part.end - part.heading) }, part);
  // The general conditions of a tender say who accepts.
  if (without.lines.some((line) => someone.test(line) || delay.test(line) || otherRules.test(line))) return undefined;
  return withoutEntry(without, part);
}

/** Each acceptance becomes a mere handing over. */
function handedOver(planted: Planted | undefined): Planted | undefined {
  if (planted === undefined) return undefined;
  const lines = planted.lines.map((line) => line.replaceAll(acceptance, (_, article: string) => `à la remise ${article}`));
  return lines.some((line) => /valid|approuv|approbation/iu.test(line)) ? undefined : { lines };
}

/** One body in the payment clause, another where the works are followed. */
function twoBodies(draft: Draft): Planted | undefined {
  const own = everyLine(draft).filter((index) => !linesIn(draft, 'paiement').includes(index));
  const bodies = own.map((index) => lineAt(draft, index)).filter((line) => /(?:valid|approuv|approbation|accept)/iu.test(line));
  // In one clause for works and payments two bodies are two steps; and a payment may name its own.
  const payments = linesIn(draft, 'paiement');
  const named = payments.some((index) => /(?:valid|approuv|approb|accept)[^.;|]* par /iu.test(lineAt(draft, index)));
  if (bodies.length > 0 || named || linesIn(draft, 'livrables').some((index) => payments.includes(index))) return undefined;
  const paying = withSentence(draft, linesIn(draft, 'paiement'), 'Les versements suivent la validation des livrables par le comité de pilotage.');
  const places = linesIn(draft, 'livrables');
  return paying && withSentence({ ...draft, lines: paying.lines }, places, 'Les livrables sont validés par le coordonnateur du projet.');
}

function withTrigger(draft: Draft, words: (spot: Spot) => string | undefined, spot: Spot | undefined): Planted | undefined {
  const text = spot && words(spot);
  return text === undefined ? undefined : replaced(draft, spot, text);
}

/** The day on which the deliverable that this trigger names is due. */
function dueOf(draft: Draft, spot: Spot): string | undefined {
  const named = (draft.gold.livrables ?? []).filter(
    ({ intitule, ref }) => plain(spot.text).includes(plain(intitule)) || (ref !== undefined && spot.text.includes(` ${ref}`)),
  );
  const date = named.length === 1 ? named[0]?.echeance?.date : undefined;
  return isDay(date) ? date : undefined;
}

export const acceptances: readonly Operator[] = [
  {
    rule: 'paiement/validateur-absent',
    name: 'nobody who accepts, no time to do it',
    also: ['structure/supervision-absente'],
    plant: unsupervised,
  },
  {
    rule: 'structure/supervision-absente',
    name: 'nobody who follows the mission, payments at the handing over',
    also: ['paiement/declencheur-remise'],
    plant: (draft) => handedOver(unsupervised(draft)),
  },
  { rule: 'paiement/validateur-contradictoire', name: 'one body accepts, another is waited for to pay', plant: twoBodies },
  {
    rule: 'paiement/declencheur-ambigu',
    name: 'an instalment due at the handing over, at the acceptance and on a day',
    also: ['paiement/solde-apres-contrat'],
    plant(draft, random) {
      const spot = random.pick(triggers(draft).filter((one) => dueOf(draft, one) !== undefined));
      return withTrigger(
        draft,
        (one) => {
          const due = dueOf(draft, one);
          const rest = one.text.replace(/^(?:après (?:la )?)?(?:validation|approbation|acceptation)/iu, '');
          return due === undefined ? undefined : `à la remise${rest}, à la satisfaction du commanditaire, le ${written(addDays(due, 6))}`;
        },
        spot,
      );
    },
  },
  {
    rule: 'paiement/solde-apres-contrat',
    name: 'the last deliverable paid due after the end',
    also: ['calendrier/livrable-hors-mission'],
    plant(draft) {
      const fin = missionDays(draft)?.fin.date;
      const last = triggers(draft).at(-1);
      const due = last && dueOf(draft, last);
      if (fin === undefined || due === undefined) return undefined;
      const spots = datesIn(draft, linesIn(draft, 'livrables', 'calendrier')).filter(({ date }) => date === due);
      const lines = spots.reduce(
        (all, spot) => all.with(spot.line, (all[spot.line] ?? '').replace(spot.text, written(addDays(fin, 25), spot))),
        draft.lines,
      );
      return { lines };
    },
  },
  {
    rule: 'livrables/non-liste',
    name: 'the first payment for a paper that the list does not have',
    also: ['paiement/livrable-sans-paiement', 'paiement/livrable-inconnu'],
    plant(draft) {
      const opens =
        /cadrage|démarrage|établissement|initial|méthodolog|lancement|calendrier|plan d|plan de|programme|préliminaire|protocole|inventaire/iu;
      if ((draft.gold.livrables ?? []).length < 2 || (draft.gold.livrables ?? []).some(({ intitule }) => opens.test(intitule))) return undefined;
      // An instalment, not the sentence that leads to them.
      const first = spotsIn(
        draft,
        paymentLines(draft),
        /après (?:la )?(?:validation|approbation|acceptation) (?:du|de la|de l['’]|des)[^|,;.]*?(?=\s*(?:[|,;.]|$| et \d))/giu,
      ).find(({ line }) => /\d\s?%/u.test(lineAt(draft, line)));
      return replaced(draft, first, 'après validation de la note de cadrage');
    },
  },
];
