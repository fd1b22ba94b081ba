// A model in, the dates whose written weekday is not theirs out.
import { example } from '../../model/example.ts';
import type { DateEcrite } from '../../model/redaction.ts';
import { isOneDay, weekdayOf } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate } from '../wording.ts';

type Weekday = { readonly ecrit: string; readonly reel: string; readonly date: string };

const written = (more: Partial<DateEcrite>) =>
  example({ redaction: { dates: [{ texte: 'mardi 21 janvier 2025', role: 'limite', anneeEcrite: true, ...more }] } });

export const jourSemaine = defineRule<Weekday>({
  id: 'dates/jour-semaine',
  severity: 'error',
  title: 'Jour de la semaine faux',
  why: 'Le jour et la date ne désignent pas le même moment : chacun lira celui qui l’arrange.',
  remede: 'Corrigez le jour de la semaine ou la date.',
  message: ({ ecrit, reel, date }) => `Le ${date} est écrit comme un ${ecrit}, attendu un ${reel}.`,
  accepts: () => [
    written({ jourEcrit: 'mardi', valeur: '2025-01-21' }),
    // The year must be written, and the day must be one day: « du lundi au vendredi » has no date.
    written({ jourEcrit: 'lundi', valeur: '2025-01-21', anneeEcrite: false }),
    written({ jourEcrit: 'lundi', valeur: '2025-01' }),
    written({ jourEcrit: 'lundi', invalide: true }),
  ],
  rejects: () => [
    { tor: written({ jourEcrit: 'lundi', valeur: '2025-01-21' }), at: 'redaction.dates.0' },
    { tor: written({ jourEcrit: 'samedi', valeur: '2024-02-29', role: 'passe' }), at: 'redaction.dates.0' },
  ],
  *check({ redaction: { dates } }) {
    for (const [index, { jourEcrit, valeur, anneeEcrite, invalide, role }] of dates.entries()) {
      if (jourEcrit === undefined || valeur === undefined || !anneeEcrite || invalide === true || !isOneDay(valeur)) continue;
      const reel = weekdayOf(valeur);
      if (reel === undefined || reel === jourEcrit) continue;
      const binds = role !== 'passe' && role !== 'loi';
      yield {
        at: `redaction.dates.${index}`,
        operands: [`redaction.dates.${index}.jourEcrit`, `redaction.dates.${index}.valeur`],
        facts: { ecrit: jourEcrit, reel, date: frenchDate(valeur) },
        ...(binds ? {} : { severity: 'warning' }),
      };
    }
  },
});
