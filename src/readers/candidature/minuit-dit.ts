// A midnight with its sentence → whether the words around say which day it closes.
import type { Span } from '../../document/span.ts';

/** « ce jour compris », « soit 23 h 59 », « dans la nuit du 3 au 4 », « fin de journée ». */
const told =
  /\b23 ?(?:h|:|heures?) ?59\b|(?<!\by )\b(?:inclus(?:ivement)?|compris|comprise)\b|\bfin (?:de (?:la )?|du )(?:jour|journee)\b|\bnuit d[ue]\b|\bminuit (?:passe|du (?:\p{L}+ )?\d)|\bminuit le (?:lendemain|soir)\b/u;
const nearby = 90;

/** « 24 h » is the end of its day, and of no other. */
export function tellsItsDay(folded: string, date: Span, hour: Span): boolean {
  if (/^24/u.test(folded.slice(hour.start, hour.end))) return true;
  const before = folded.slice(Math.min(date.start, hour.start), Math.max(date.start, hour.start));
  const sentence = folded.slice(Math.max(date.end, hour.start)).split(/\.\s/u, 1)[0] ?? '';
  return told.test(`${before} ${sentence.slice(0, nearby)}`);
}
