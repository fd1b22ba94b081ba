// The dates of the document with their words → what the selected bidder owes on a given day.
import type { Redaction } from '../../model/redaction.ts';
import { fold } from '../../recognisers/fold.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import type { WrittenDate } from './written-dates.ts';

type Obligation = NonNullable<Redaction['obligations']>[number];

/** Only whoever was chosen: bidders are invited to meetings too. */
const chosen =
  /\b(?:soumissionnaire|candidat\S*|consultant\S*|prestataire|cabinet|bureau d'etudes|expert\S*|equipe|titulaire|attributaire|adjudicataire)(?: \p{L}+){0,2} (?:retenu|selectionne|choisi|attributaire|adjudicataire)\S*|\b(?:titulaire|attributaire|adjudicataire)\b/u;
const owes = /\b(?:devr(?:a|ont)|doi(?:t|vent)|est tenue? d|sera tenue? d|participer(?:a|ont)|assister(?:a|ont)|s'engage)\b/u;
/** A signature, a guarantee or an answer is no work of the mission. */
const formality =
  /\b(?:sign\w+|contrat|caution\w*|garantie|notifi\w+|offres?|plis?|confirm\w+|factur\w+|livrables?|rapports? (?:final|definitif|provisoire))\b[^.;]{0,40}$/u;

/** Dates written in full after « le prestataire retenu devra … ». */
export function readObligations(dates: readonly WrittenDate[]): readonly Lifted<Obligation>[] {
  return dates.flatMap(({ date, phrase, span }): readonly Lifted<Obligation>[] => {
    if (date.valeur === undefined || !date.anneeEcrite || !/^\d{4}-\d{2}-\d{2}/u.test(date.valeur)) return [];
    const before = fold(phrase.flow.text.slice(0, span.start));
    const who = chosen.exec(before);
    const verb = who === null ? null : owes.exec(before.slice(who.index + who[0].length));
    if (who === null || verb === null || formality.test(before.slice(who.index + who[0].length + verb.index))) return [];
    const origin = from(phrase.flow, { start: who.index, end: span.end });
    return [read({ texte: phrase.flow.text.slice(who.index, span.end).replace(/\s+/gu, ' '), date: date.valeur }, origin)];
  });
}
