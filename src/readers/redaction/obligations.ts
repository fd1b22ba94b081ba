// The dates of the document with their words → what the selected bidder owes on a given day.
import type { Redaction } from '../../model/redaction.ts';
import { fold } from '../../recognisers/fold.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import type { WrittenDate } from './written-dates.ts';

type Obligation = NonNullable<Redaction['obligations']>[number];

/** Only whoever was chosen: bidders are invited to meetings too. Who holds a diploma or a permit is no holder of a contract. */
const chosen =
  /\b(?:soumissionnaire|candidat\S*|consultant\S*|prestataire|cabinet|bureau d'etudes|expert\S*|equipe|titulaire|attributaire|adjudicataire)(?: \p{L}+){0,2} (?:retenu|selectionne|choisi|attributaire|adjudicataire)\S*|\b(?:titulaires?(?! (?:de|des|d)\b)|attributaires?|adjudicataires?)\b/u;
const owes =
  /\b(?:devr(?:a|ont)|doi(?:t|vent)|est tenue? d|sera tenue? d|s'engage(?:nt)? a|(?=participer(?:a|ont)|assister(?:a|ont)|prendr(?:a|ont) part))/u;
/** Works that a day dates: someone is to be somewhere, or to begin. Any other verb may be followed by the day of a text or of a diploma. */
const standing =
  /^[^.;]{0,30}?\b(?:particip(?:er|era|eront)|assister(?:a|ont)?|pren?dr(?:e|a|ont) part|(?:etre|sera|seront) presente?s?|anim(?:er|era|eront)|se rend(?:re|ra|ront)|commenc(?:er|era|eront)|demarr(?:er|era|eront))\b(?<what>[^.;]*)$/u;
/** « disponible un jour entre le 25 et le 27 septembre pour participer à une rencontre »: where it is to be stands after the days. */
const available = /^[^.;]{0,30}?\bdisponibles?\b(?<what>[^.;]*)$/u;
const toStand = /^[^.;]{0,30}?\bpour (?:participer|assister|prendre part|se rendre|animer|etre presente?s?)\b/u;
/** The choice goes on until the contract is signed: whoever is chosen first is heard. */
const choosing =
  /\b(?:negoci\w+|mise au point|auditions?|entretiens?|jury|soutenances?|(?:pre)?selection\w*|liste (?:restreinte|courte)|sign\w+|ouverture des (?:plis|offres)|visite\b[^.;]{0,30}\bprealable|presentation de (?:l'|son |leur |sa )?(?:offre|methode|proposition))\b/u;
/** « … institué par l'arrêté du »: the day of a text, or of something past. */
const elsewhere =
  /\b(?:par|depuis|apres|avant|lors|suite|issues?|faite?s?|tenue?s?|adopte\w*|decid\w+|creee?s?)\b[^.;,]{0,40}$|\b(?:loi|decret|arrete|convention|contrat|circulaire|deliberation|rapport|note|lettre|plan) (?:\S+ )?d(?:u|ate\w* du) $/u;

/** Dates written in full after « le prestataire retenu devra … ». */
export function readObligations(dates: readonly WrittenDate[]): readonly Lifted<Obligation>[] {
  return dates.flatMap(({ date, phrase, span }): readonly Lifted<Obligation>[] => {
    if (date.valeur === undefined || !date.anneeEcrite || !/^\d{4}-\d{2}-\d{2}/u.test(date.valeur)) return [];
    const before = fold(phrase.flow.text.slice(0, span.start));
    const who = chosen.exec(before);
    const said = who === null ? '' : before.slice(who.index + who[0].length);
    const verb = owes.exec(said);
    const owed = verb === null ? '' : said.slice(verb.index + verb[0].length);
    const awaited = toStand.test(fold(phrase.flow.text.slice(span.end))) ? available.exec(owed) : null;
    const what = (standing.exec(owed) ?? awaited)?.groups?.['what'];
    if (who === null || what === undefined || choosing.test(said) || elsewhere.test(what)) return [];
    const origin = from(phrase.flow, { start: who.index, end: span.end });
    return [read({ texte: phrase.flow.text.slice(who.index, span.end).replace(/\s+/gu, ' '), date: date.valeur }, origin)];
  });
}
