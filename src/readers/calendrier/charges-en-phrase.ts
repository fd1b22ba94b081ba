// « 34 jours au total : 4 pour la préparation, 30 pour l'animation »: a sentence that shares its days out → the rows of a schedule.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Charge } from '../../model/values.ts';
import { recogniseCharges } from '../../recognisers/charge.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { sentencesOf } from '../sentences.ts';

export interface SharedDays {
  /** What the sentence says they make, and where. */
  readonly total: Charge;
  readonly said: Flow;
  readonly rows: readonly { readonly title: Flow; readonly charge: Charge; readonly said: Flow }[];
  readonly block: Block;
}

/** After the whole: « au total : », « de travail, dont », « répartis en ». */
const opens = /^(?:[^:;.\d]{0,60}\s?:|[^:;.\d]{0,40}(?:\bdont|\ba savoir|\brepartie?s?(?: (?:en|ainsi|comme suit))?|\bsoit),?)\s+/u;
/** Between a count and what it is for: « jours pour », « pour », « jours de ». */
const purpose =
  /^\s*(?:\(\d+\)\s*)?(?:(?:jours?|journees?|j|h\/?j|hommes?[- ]jours?|jours?[- ](?:hommes?|personnes?))\s+)?(?:pour|a|au|aux|de|d'|des|du|consacree?s? a|au titre d[eu])\s*(?=\p{L})/u;

function days(count: number): Charge {
  return { min: count, max: count, unite: 'hommeJour' };
}

/** The sentence's parts, each « count, purpose »; undefined where one is not. */
function partsOf(flow: Flow): SharedDays['rows'] | undefined {
  const folded = fold(flow.text);
  const counts = recogniseNombres(flow.text).filter(({ start, end }) => {
    const before = folded.slice(0, start);
    return (before.trim() === '' || /(?:,|;|\bet|\bpuis|\benfin)\s+$/u.test(before)) && purpose.test(folded.slice(end));
  });
  const rows = counts.map(({ start, end, value }, index) => {
    const lead = purpose.exec(folded.slice(end))?.[0].length ?? 0;
    const stop = counts[index + 1]?.start ?? flow.text.length;
    const words = flow.text.slice(end + lead, stop).replace(/[\s,;.]*(?:\b(?:et|puis|enfin))?[\s,;.]*$/u, '');
    return {
      title: trimFlow(sliceFlow(flow, { start: end + lead, end: end + lead + words.length })),
      charge: days(value.valeur),
      said: sliceFlow(flow, { start, end }),
    };
  });
  return rows.length >= 2 && counts[0]?.start === 0 && rows.every(({ title }) => /\p{L}{3}/u.test(title.text)) ? rows : undefined;
}

/** The first sentence whose parts make the days that it says; the sum is what tells that all were read. */
export function sharedDays(blocks: readonly Block[]): SharedDays | undefined {
  for (const block of blocks) {
    if (block.kind === 'row') continue;
    for (const flow of sentencesOf(block.flow)) {
      const effort = recogniseCharges(flow.text)[0];
      const whole = effort ?? recogniseDurees(flow.text).find(({ value }) => value.unite === 'jour' || value.unite === 'jourOuvrable');
      const opening = whole === undefined ? null : opens.exec(fold(flow.text.slice(whole.end)));
      if (whole === undefined || opening === null || whole.value.min !== whole.value.max) continue;
      if (effort !== undefined && effort.value.unite !== 'hommeJour') continue;
      const rows = partsOf(sliceFlow(flow, { start: whole.end + opening[0].length, end: flow.text.length }));
      if (rows === undefined || rows.reduce((sum, { charge }) => sum + charge.max, 0) !== whole.value.max) continue;
      return { total: days(whole.value.max), said: sliceFlow(flow, whole), rows, block };
    }
  }
  return undefined;
}
