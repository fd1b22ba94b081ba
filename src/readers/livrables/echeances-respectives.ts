// Deliverables without due dates, and a sentence that gives as many days « respectivement » → each with its own, in their order.
import type { Block } from '../../document/document.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import type { DateLue } from '../../recognisers/date-lue.ts';
import { fold } from '../../recognisers/fold.ts';
import { sentencesOf } from '../sentences.ts';
import type { LivrableLu } from './livrable-lu.ts';

/** Days of one list share their year: « le 23 avril, le 18 juin et le 24 septembre 2027 », the last two of which read as a range. */
export function withRespectiveDues(livrables: readonly LivrableLu[], blocks: readonly Block[]): readonly LivrableLu[] {
  if (livrables.length < 2 || livrables.some(({ due }) => due !== undefined)) return livrables;
  for (const flow of blocks.filter(({ kind }) => kind !== 'row').flatMap((block) => sentencesOf(block.flow))) {
    if (!/\brespectivement\b/u.test(fold(flow.text))) continue;
    const found = recogniseDates(flow.text);
    const days = found.flatMap(({ value }) => (value.debut === undefined || value.fin === undefined ? [value] : [value.debut, value.fin]));
    const year = days.at(-1)?.annee;
    const span = { start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 };
    const dates = days.flatMap((day) => isoOf(day, year) ?? []);
    if (dates.length !== livrables.length || days.length !== dates.length) continue;
    return livrables.map((livrable, at) => ({ ...livrable, due: { value: { date: dates[at] ?? '' }, ...span }, dueFlow: flow }));
  }
  return livrables;
}

function isoOf({ valeur, jour, mois, invalide }: DateLue, year: number | undefined): string | undefined {
  if (valeur !== undefined) return valeur;
  const two = (value: number): string => String(value).padStart(2, '0');
  return jour === undefined || mois === undefined || year === undefined || invalide === true ? undefined : `${year}-${two(mois)}-${two(jour)}`;
}
