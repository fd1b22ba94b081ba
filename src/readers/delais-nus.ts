// Entries of a list of deliverables without due dates → the delays written alone after their colons, when they can be nothing else.
import { recogniseDurees } from '../recognisers/duree.ts';
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
