// A day and month without a year, and the other dates of the document → the one year that they agree on, or nothing.
import { deadlineClass } from './candidature/deadline-class.ts';
import type { WrittenDate } from './redaction/written-dates.ts';

interface DayOfYear {
  readonly jour: number;
  readonly mois: number;
}

interface Anchor {
  readonly iso: string;
  /** What the anchor dates comes after the deadline, or before it. */
  readonly side: 'later' | 'earlier';
}

function anchorOf(written: WrittenDate): Anchor | undefined {
  const iso = written.date.valeur?.split('/')[0];
  if (iso === undefined || iso.length < 7 || !written.date.anneeEcrite) return undefined;
  if (written.place === 'preamble') return { iso, side: 'earlier' };
  const main = written.types[0];
  const kind = deadlineClass(written);
  if (kind === 'questions' || kind === 'publication' || kind === 'reunion') return { iso, side: 'earlier' };
  if (kind === 'ouverture') return { iso, side: 'later' };
  const ahead = main === 'calendrier' || main === 'livrables' || main === 'paiement' || main === 'taches' || main === 'equipe';
  return ahead && !/\b(?:depuis|loi|decret|arrete|en date du)\b[^.]{0,30}$/u.test(written.before) ? { iso, side: 'later' } : undefined;
}

function yearBeside(anchor: Anchor, { jour, mois }: DayOfYear): number {
  const year = Number(anchor.iso.slice(0, 4));
  const month = Number(anchor.iso.slice(5, 7));
  const day = anchor.iso.length > 7 ? Number(anchor.iso.slice(8, 10)) : anchor.side === 'later' ? 28 : 1;
  const own = mois * 100 + jour;
  const other = month * 100 + day;
  if (anchor.side === 'later') return own <= other ? year : year - 1;
  return own >= other ? year : year + 1;
}

/** The year in which the deadline falls before the mission's first date and after the call's own; nothing when they disagree. */
export function yearOf(day: DayOfYear, all: readonly WrittenDate[]): number | undefined {
  const anchors = all.flatMap((written) => anchorOf(written) ?? []);
  const later = anchors.filter(({ side }) => side === 'later').toSorted((a, b) => a.iso.localeCompare(b.iso))[0];
  const earlier = anchors.filter(({ side }) => side === 'earlier').toSorted((a, b) => b.iso.localeCompare(a.iso))[0];
  const years = new Set([later, earlier].flatMap((anchor) => (anchor === undefined ? [] : [yearBeside(anchor, day)])));
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
