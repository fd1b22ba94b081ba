// The stages and rules of a run in, as they work; a table of the time that each took out.
import { milliseconds } from '../document/clock.ts';
import type { Measure } from '../document/measure.ts';

export interface Timer {
  readonly measure: Measure;
  readonly table: () => string;
}

const shown = 15;

export function timer(): Timer {
  const spent = new Map<string, number>();
  const add = (stage: string, start: number): void => {
    spent.set(stage, (spent.get(stage) ?? 0) + milliseconds() - start);
  };
  return {
    measure: (stage, work) => {
      const start = milliseconds();
      const done = work();
      if (done instanceof Promise) {
        const stop = (): void => add(stage, start);
        void done.then(stop, stop);
      } else add(stage, start);
      return done;
    },
    table: () => {
      const rows = [...spent].toSorted((a, b) => b[1] - a[1]);
      const lines = rows.slice(0, shown).map(([stage, time]) => `${time.toFixed(1).padStart(9)} ms  ${stage}\n`);
      const rest = rows.slice(shown).reduce((sum, [, time]) => sum + time, 0);
      return [
        'tor : temps de chaque étape, le plus long d’abord\n',
        ...lines,
        ...(rest === 0 ? [] : [`${rest.toFixed(1).padStart(9)} ms  le reste\n`]),
      ].join('');
    },
  };
}
