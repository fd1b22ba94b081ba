// The cells of a row that asks something → what it asks: each item of the lists in them, else the row as one.
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { RowRead } from './profil-tableau.ts';

const bullet = /(?:^|\s)[•▪◦‣●○■□➢➔✓✔❖]\s+/gu;
const dash = /(?:^|\s)[-–—]\s+/gu;

/** What a row asks: each item of the lists in its cells where one holds a list, else its cells as one. */
export function askedIn({ flow, cells }: Pick<RowRead, 'flow' | 'cells'>): readonly Flow[] {
  const items = cells.map(listInCell);
  return items.some(({ length }) => length > 1) ? items.flat() : flow === undefined ? [] : [flow];
}

/** « • Master en droit • Dix ans d'expérience • Maîtrise du français »: the items of the list that a cell holds, else the whole. */
function listInCell(flow: Flow): readonly Flow[] {
  const bullets = [...flow.text.matchAll(bullet)];
  const marks = bullets.length >= 2 ? bullets : /^\s*[-–—]\s/u.test(flow.text) ? [...flow.text.matchAll(dash)] : [];
  const [first] = marks;
  if (first === undefined || marks.length < 2) return [flow];
  const lead = flow.text.slice(0, first.index);
  const items = marks.map((mark, index) => ({ start: mark.index + mark[0].length, end: marks[index + 1]?.index ?? flow.text.length }));
  const spans = /\p{L}{3}/u.test(lead) && !/:\s*$/u.test(lead) ? [{ start: 0, end: first.index }, ...items] : items;
  return spans.map((span) => trimFlow(sliceFlow(flow, span))).filter(({ text }) => /\p{L}{2}/u.test(text));
}
