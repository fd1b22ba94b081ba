// The lines of one table → the same, the columns of its periods (« S1 S2 S3 ») being one, and the marks under them one cell.
import type { Span } from '../../document/span.ts';
import { type Parted, trimmed } from './gap-runs.ts';

const fewestPeriods = 3;
const mostHeaders = 3;

const period =
  /^(?:(?:sem(?:aine)?|mois|jour|trim(?:estre)?)\.?\s?)?[SMTJQ]?\d{1,2}$|^(?:janv?(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept?(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)\.?$/iu;
const named = /^[SMTJQ]\d{1,2}$|^\p{L}{3}/iu;
/** What stands under or over the names of periods. */
const mark = /^(?:[xX×●■▪█▓◼◆✓✔✗*+]+|[-–—=►>]+)$/u;
const over = /^(?:mois|semaines?|trimestres?|ann[ée]es?|an|\p{L}+\.?|[MTA]?\d{1,4})$/iu;

interface Zone {
  /** Offsets in each line. */
  readonly from: number;
  readonly to: number;
}

/** The words of some text, with where they stand in it. */
function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Where names of periods follow one another in a line. */
function zoneOf({ line }: Parted, text: string): Zone | undefined {
  const raw = text.slice(line.start, line.end);
  const words = wordsOf(raw);
  const isPeriod = words.map(({ start, end }) => period.test(raw.slice(start, end)));
  const first = isPeriod.indexOf(true);
  const [from, to] = [words[first], words[isPeriod.lastIndexOf(true)]];
  const inside = words.slice(first, isPeriod.lastIndexOf(true) + 1);
  if (from === undefined || to === undefined || inside.length < fewestPeriods) return undefined;
  const texts = inside.map(({ start, end }) => raw.slice(start, end));
  const rise = texts.every((word, at) => word === String(Number(texts[0]) + at));
  return texts.every((word) => period.test(word)) && (rise || texts.every((word) => named.test(word)))
    ? { from: from.start - 1, to: to.end + 1 }
    : undefined;
}

/** The parts of a line left of the zone, in it, and right of it; undefined where words run across its edges. */
function parted({ line, parts }: Parted, { from, to }: Zone, text: string): Parted | undefined {
  const [start, end] = [line.start + from, line.start + to];
  const apart = parts.flatMap((part): readonly Span[] => {
    const cuts = [part.start, ...[start, end].filter((cut) => cut > part.start && cut < part.end), part.end];
    return cuts
      .slice(1)
      .map((cut, at) => trimmed(cuts[at] ?? cut, text.slice(cuts[at] ?? cut, cut)))
      .filter((span) => span.end > span.start);
  });
  const runsOver = [start, end].some((cut) => cut > line.start && cut < line.end && /^\S\S$/u.test(text.slice(cut - 1, cut + 1)));
  if (runsOver) return undefined;
  const inside = apart.filter((part) => part.start >= start && part.end <= end);
  const [head, tail] = [inside[0], inside.at(-1)];
  if (head === undefined || tail === undefined) return { line, parts: apart };
  const one = { start: head.start, end: tail.end };
  return { line, parts: [...apart.filter((part) => part.end <= start), one, ...apart.filter((part) => part.start >= end)] };
}

/** The run as one whose periods are one column; undefined for a run without. */
export function withPeriodsAsOne(run: readonly Parted[], text: string): readonly Parted[] | undefined {
  const at = run.slice(0, mostHeaders).findIndex((one, index) => (index > 0 || one.parts.length > 1) && zoneOf(one, text) !== undefined);
  const header = run[at];
  const zone = header === undefined ? undefined : zoneOf(header, text);
  if (zone === undefined) return undefined;
  let marked = 0;
  const rows = run.map((one, index) => {
    const row = parted(one, zone, text);
    const inside = text.slice(one.line.start + zone.from, Math.min(one.line.start + zone.to, one.line.end)).match(/\S+/gu) ?? [];
    if (index > at && inside.length > 0) marked += 1;
    return index === at || inside.every((word) => (index > at ? mark : over).test(word)) ? row : undefined;
  });
  return marked >= 2 && rows.every((row) => row !== undefined) ? rows.filter((row) => row !== undefined) : undefined;
}
