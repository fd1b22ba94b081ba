// A model in, the full days on which somebody must be there out: the closing, the due dates, the start and the end.
import type { Path } from '../model/path.ts';
import type { Tor } from '../model/tor.ts';
import { isOneDay } from './civil-days.ts';

export interface KeyDay {
  readonly day: string;
  readonly path: Path;
}

/** One of each day, in that order; a deduced year counts, as the days of a schedule share the year of their mission. */
export function keyDays({ candidature, livrables, calendrier }: Tor): readonly KeyDay[] {
  const days: readonly { readonly day: string | undefined; readonly path: Path }[] = [
    { day: candidature.dateLimite?.date, path: 'candidature.dateLimite.date' },
    ...livrables.map(({ echeance }, index) => ({ day: echeance?.date, path: `livrables.${index}.echeance.date` as const })),
    { day: calendrier.debut, path: 'calendrier.debut' },
    { day: calendrier.fin, path: 'calendrier.fin' },
    ...calendrier.lignes.map(({ echeance }, index) => ({ day: echeance?.date, path: `calendrier.lignes.${index}.echeance.date` as const })),
  ];
  const seen = new Set<string>();
  return days.flatMap(({ day, path }): KeyDay[] => {
    if (day === undefined || !isOneDay(day) || seen.has(day)) return [];
    seen.add(day);
    return [{ day, path }];
  });
}
