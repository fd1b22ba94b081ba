// A passage of the mission → its first and last day as written: a range, or what stands after « commence » and « prend fin ».
import type { Located, Span } from '../../document/span.ts';
import { calendrier as words } from '../../lexicon/calendrier.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import type { DateLue } from '../../recognisers/date-lue.ts';
import { fold } from '../../recognisers/fold.ts';
import { confiances, from } from '../context.ts';
import { edge } from '../due.ts';
import { type Read, read } from '../lift.ts';
import { refAt } from '../livrables/livrable-lu.ts';
import { type Clause, isMission, sentenceAt } from './mission-clauses.ts';

export interface Limits {
  readonly debut?: Read<string>;
  readonly fin?: Read<string>;
}

/** The limits that a passage gives; when it gives a rough range and then its days, the days. */
export function limitsIn(clause: Clause): Limits {
  const { flow } = clause.block;
  if (refAt(flow.text) !== undefined) return {};
  const folded = fold(flow.text);
  const thing = words.ligneDeLivrable.test(folded);
  const ofThing = (at: number): boolean => thing && !words.missionSujet.test(folded.slice(sentenceAt(flow.text, at).start));
  const dates = recogniseDates(flow.text).filter(
    ({ start }) => isMission(flow, start, clause.own) && (!ofThing(start) || (clause.own && words.finDite.test(folded.slice(0, start)))),
  );
  const confiance = clause.own ? confiances.propre : confiances.ailleurs;
  const at = (value: string, date: Located<DateLue>): Read<string> =>
    read(value, from(flow, date, isNamed(flow.text, date) ? confiance : confiances.deduite));
  let range: Limits = {};
  let ends: Limits = {};
  let last = 0;
  for (const date of dates) {
    const { debut, fin, valeur, precision } = date.value;
    if (precision === 'intervalle' && debut?.valeur !== undefined && fin?.valeur !== undefined) {
      if (range.debut === undefined && !isPart(flow.text, date) && !(isOfYears(debut.valeur, fin.valeur) && !clause.own))
        range = { debut: at(debut.valeur, date), fin: at(fin.valeur, date) };
    } else if (valeur !== undefined && range.debut === undefined ? true : valeur !== undefined && valeur.length === 10) {
      ends = withEnd(ends, clause, date, at(valeur ?? '', date), last);
    }
    last = date.end;
  }
  return isWithin(range, ends) ? ends : finest([range, ends]);
}

/** « commence le 6 avril et prend fin le 26 novembre. Les bureaux tournent au ralenti du 25 juin au 23 août »: days within those that are said. */
function isWithin(inner: Limits, outer: Limits): boolean {
  const [a, b, c, d] = [inner.debut, inner.fin, outer.debut, outer.fin].map((limit) => limit?.value);
  return a !== undefined && b !== undefined && c?.length === 10 && d?.length === 10 && c < edge(a, 'first') && edge(b, 'last') < d;
}

/** « le 6 septembre, date de démarrage, et le 29 octobre, date de fin du contrat »: which it is stands after the day. */
const named =
  /^\s*(?:\(|, ?)(?:jour|date) (?:previsionnelle |prevue |effective )?(?:de |du |d')(?:la |l')?(?:(debut|demarrage|commencement|prise d'effet)|(fin|cloture|achevement|expiration))\b/u;

/** `from`: where the date before it ends. */
function withEnd(ends: Limits, { block }: Clause, date: Located<DateLue>, value: Read<string>, from: number): Limits {
  const text = block.flow.text;
  const [, first, last] = named.exec(fold(text.slice(date.end, date.end + 60))) ?? [];
  if (first !== undefined || last !== undefined) {
    const limit = first === undefined ? 'fin' : 'debut';
    return ends[limit] === undefined ? { ...ends, [limit]: value } : ends;
  }
  const before = fold(text.slice(Math.max(sentenceAt(text, date.start).start, date.start - 90, from), date.start));
  const begins = isSaid(words.debut, before) && !words.finSuit.test(words.debut.exec(before)?.[0] ?? '');
  if (ends.debut === undefined && begins) return { ...ends, debut: value };
  return ends.fin === undefined && isSaid(words.fin, before) ? { ...ends, fin: value } : ends;
}

/** « démarrage de la phase 2 : », « rapport de démarrage : » say the limits of something else. */
function isSaid(limit: RegExp, before: string): boolean {
  const found = limit.exec(before);
  if (found === null || words.limiteDAutre.test(before)) return false;
  if (words.participe.test(found[0]) && words.auxiliaire.test(before.slice(0, found.index))) return false;
  return !words.limiteDePartie.test(found[0]) && !words.limiteNommee.test(before.slice(0, found.index));
}

/** « pour la période 2023-2028 »: outside the calendar, whole years are those of what the mission belongs to. */
function isOfYears(first: string, last: string): boolean {
  return first.length === 4 && last.length === 4 && first !== last;
}

/** « Les bénévoles travaillent du 3 au 14 mai », in the calendar: of whom or of what the days are may be a part. */
function isNamed(text: string, { start: at }: Span): boolean {
  const before = fold(text.slice(sentenceAt(text, at).start, at));
  return !/\p{L}{5}/u.test(before) || words.missionNommee.test(before);
}

/** The range of a phase, of a collection, of a workshop, of the accounts that are audited. */
function isPart(text: string, { start: at, end }: Span): boolean {
  const before = fold(text.slice(sentenceAt(text, at).start, at));
  const after = fold(text.slice(end, end + 60));
  if (words.partieSuit.test(after)) return true;
  // « des congés (du 8 au 19 février) »: what a parenthesis dates stands before it.
  const [, aside] = /([^.;()]{0,80})\($/u.exec(before.trimEnd()) ?? [];
  if (aside !== undefined && /\p{L}/u.test(aside) && !words.mission.test(aside)) return true;
  return isOfAnother(text, { start: at, end });
}

/** The sentence says that the range is that of a part, of what is examined, of a rest, or what was planned before. */
export function isOfAnother(text: string, { start: at, end }: Span): boolean {
  const before = fold(text.slice(sentenceAt(text, at).start, at));
  const others = [words.limiteDePartie, words.periodeExaminee, words.pause, words.plusPrevu];
  return others.some((other) => other.test(before)) || words.reporte.test(fold(text.slice(end, end + 60)));
}

/** The first limits, or those among the others that are finer and lie inside them. */
export function finest(all: readonly Limits[]): Limits {
  const [first = {}, ...others] = all.filter(({ debut, fin }) => debut !== undefined || fin !== undefined).toSorted((a, b) => ends(b) - ends(a));
  return others.reduce((kept, one) => (isInside(one, kept) ? one : kept), first);
}

function ends({ debut, fin }: Limits): number {
  return debut !== undefined && fin !== undefined ? 1 : 0;
}

function isInside(inner: Limits, outer: Limits): boolean {
  if (inner.debut === undefined || inner.fin === undefined || outer.debut === undefined || outer.fin === undefined) return false;
  const [a, b, c, d] = [inner.debut.value, inner.fin.value, outer.debut.value, outer.fin.value];
  const finer = a.length === 10 && b.length === 10 && (c.length !== 10 || d.length !== 10);
  return finer && edge(c, 'first') <= a && a <= edge(c, 'last') && edge(d, 'first') <= b && b <= edge(d, 'last');
}
