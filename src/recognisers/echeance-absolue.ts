// Dates with what stands around them: limit before or after, time of day; « au plus tard le 14/04/2026 à midi, heure de Dakar ».
import type { Located } from '../document/span.ts';
import { rigueurs } from '../lexicon/echeances.ts';
import { type Borne, limitBefore } from './borne.ts';
import { type DateLue, recogniseDates } from './date.ts';
import type { Input } from './grammar.ts';
import { type HeureLue, heure, recogniseHeures } from './heure.ts';
import { pattern, wordsPattern } from './pattern.ts';
import { prepare } from './scan.ts';

export interface AbsolueLue {
  readonly borne?: Borne;
  readonly date: DateLue;
  readonly heure?: HeureLue;
}

const rigour = pattern(String.raw`^(?:~\(~${wordsPattern(rigueurs)}\)|~,?~(?:inclus?,? )?${wordsPattern(rigueurs)})`);
const toTime = /^(?:[ ]{0,2}[,(–-]?[ ]{0,2})(?:et )?(avant |au plus tard )?(?:a |vers |jusqu'a |des |pour )?[ ]{0,2}:?[ ]{0,2}/u;
const timeThenDate = /^,?[ ]{0,3}(?:le |du |au |, le )?[ ]{0,2}$/u;

interface TimeAfter {
  readonly heure?: HeureLue;
  readonly borne?: Borne;
  readonly end: number;
}

function timeAfter(input: Input, end: number): TimeAfter {
  const link = toTime.exec(input.folded.slice(end, end + 40));
  const match = link === null ? undefined : heure(input, end + link[0].length);
  if (link === null || match === undefined) return { end };
  const closes = link[0].includes('(') && input.folded[match.end] === ')' ? 1 : 0;
  const borne = link[1]?.startsWith('avant') ? 'avant' : link[1] === undefined ? undefined : 'auPlusTard';
  return { heure: match.value, ...(borne === undefined ? {} : { borne }), end: match.end + closes };
}

/** « 2028-2032, au plus tard le 7 juin 2027 »: the limit is that of the date after it. */
function isOfNext(input: Input, end: number, next: Located<DateLue> | undefined): boolean {
  return next !== undefined && /^ ?(?:le |la |du |en )?(?:\p{L}{2,5}di |dimanche )?$/u.test(input.folded.slice(end, next.start));
}

function dueAt(input: Input, date: Located<DateLue>, earlier: Located<HeureLue> | undefined, following?: Located<DateLue>): Located<AbsolueLue> {
  const hasEarlier = earlier !== undefined && earlier.end <= date.start && timeThenDate.test(input.folded.slice(earlier.end, date.start));
  const limit = limitBefore(input, hasEarlier ? earlier.start : date.start);
  const next: TimeAfter = hasEarlier ? { heure: earlier.value, end: date.end } : timeAfter(input, date.end);
  const said = rigour.exec(input.folded.slice(next.end, next.end + 40))?.[0];
  const strict = said === undefined || isOfNext(input, next.end + said.length, following) ? undefined : said;
  const isLate = strict !== undefined || limit.borne === 'auPlusTard';
  const borne = isLate ? 'auPlusTard' : (next.borne ?? limit.borne);
  return {
    start: limit.start,
    end: next.end + (strict?.length ?? 0),
    value: { ...(borne === undefined ? {} : { borne }), date: date.value, ...(next.heure === undefined ? {} : { heure: next.heure }) },
  };
}

/** Each date with its limit and its time of day, the time being before or after it. */
export function absoluteDues(text: string): readonly Located<AbsolueLue>[] {
  const { input } = prepare(text);
  const hours = recogniseHeures(text);
  let next = 0;
  return recogniseDates(text).map((date, index, dates) => {
    while (next < hours.length && (hours[next]?.end ?? 0) <= date.start) next++;
    return dueAt(input, date, hours[next - 1], dates[index + 1]);
  });
}
