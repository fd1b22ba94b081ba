// Entries of a list or rows of a table of deliverables without due dates → the delays written alone there, when they can be nothing else.
import type { Block } from '../../document/document.ts';
import type { Located } from '../../document/span.ts';
import type { Echeance } from '../../model/values.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { startIn } from '../delais-sous-entete.ts';
import { dueIn } from '../due.ts';
import { cellOf, type Table } from '../table.ts';
import type { LivrableLu } from './livrable-lu.ts';

const perUnit: Readonly<Record<string, number>> = { semaine: 7, mois: 30, trimestre: 91, semestre: 182, an: 365 };

/** « Rapport initial : 15 jours », « Rapport final : 60 jours »: delays when they grow down the list, else perhaps efforts. */
export function withBareDelays(livrables: readonly LivrableLu[]): readonly LivrableLu[] {
  const delays = livrables.map(({ flow, due }) => (due === undefined ? bareDelay(flow.text) : undefined));
  const days = delays.flatMap((delay) => (delay === undefined ? [] : [delay.value.max * (perUnit[delay.value.unite] ?? 1)]));
  if (days.length < 2 || days.length < livrables.length || days.some((value, index) => index > 0 && value <= (days[index - 1] ?? 0)))
    return livrables;
  return livrables.map((livrable, index) => {
    const delay = delays[index];
    return delay === undefined
      ? livrable
      : {
          ...livrable,
          due: {
            start: delay.start,
            end: delay.end,
            value: { relative: { origine: 'nonDite', decalage: delay.value.max, unite: delay.value.unite } },
          },
        };
  });
}

/** A duration alone after a colon at the end of an entry. */
function bareDelay(text: string): ReturnType<typeof recogniseDurees>[number] | undefined {
  const found = recogniseDurees(text).at(-1);
  return found !== undefined && /\p{L}\s*:\s*$/u.test(text.slice(0, found.start)) && /^\s*[;.,]?\s*$/u.test(text.slice(found.end))
    ? found
    : undefined;
}

/** A column « Délai » of bare durations that grow down the table; where they run from may stand in the sentence before. */
export function delaysOf(table: Table, before: Block | undefined): (row: Block) => Located<Echeance> | undefined {
  const header = fold(table.columns.find(({ meaning }) => meaning === 'echeance')?.header ?? '');
  const days = table.body.map((row) => daysIn(cellOf(table, row, 'echeance').text));
  const grows = days.length > 1 && days.every((value, at) => value !== undefined && value >= (days[at - 1] ?? 0)) && days.at(-1) !== days[0];
  // « Délai par étape », or delays that the last row adds up, follow one another.
  const each = /\b(?:par|entre|de chaque)\b/u.test(header) || sumsUp(table, days);
  const lead = before === undefined || before.kind === 'row' ? '' : fold(before.flow.text);
  const origin = /\b(?:delais?|echeances?)\b/u.test(lead) ? startIn(lead) : undefined;
  if ((!/\bdelais?\b/u.test(header) && origin === undefined) || !grows || each) return () => undefined;
  return (row) => {
    const { text } = cellOf(table, row, 'echeance');
    const [found] = recogniseDurees(text);
    if (found === undefined) return undefined;
    const said = origin === undefined ? undefined : dueIn(`${text} ${origin}`, {})?.value;
    const value = said?.relative === undefined ? { relative: { origine: 'nonDite', decalage: found.value.max, unite: found.value.unite } } : said;
    return { start: found.start, end: found.end, value };
  };
}

function sumsUp(table: Table, days: readonly (number | undefined)[]): boolean {
  const sum = days.reduce<number>((all, one) => all + (one ?? 0), 0);
  return table.totals.some((row) => daysIn(cellOf(table, row, 'echeance').text) === sum);
}

/** Days of a cell that is a duration and nothing else. */
function daysIn(text: string): number | undefined {
  const [found] = recogniseDurees(text);
  const whole = found !== undefined && text.slice(0, found.start).trim() === '' && text.slice(found.end).trim() === '';
  return whole ? found.value.max * (perUnit[found.value.unite] ?? 1) : undefined;
}
