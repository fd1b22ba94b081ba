// Lines « title 5 jours » under one another, nothing before their days, over « Total 21 jours » → the rows of a schedule: a table whose columns are lost.
import type { Block } from '../../document/document.ts';
import { sliceFlow, trimFlow } from '../../document/flow.ts';
import { lignesDeTotal } from '../../lexicon/colonnes.ts';
import { livrables } from '../../lexicon/livrables.ts';
import type { Charge } from '../../model/values.ts';
import { recogniseCharges } from '../../recognisers/charge.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import type { EffortLine, LinedSchedule } from './lignes-en-liste.ts';

type Row = LinedSchedule['rows'][number];

const fewest = 2;
const longest = 120;
const dayUnits: ReadonlySet<string> = new Set(['jour', 'jourOuvre', 'jourOuvrable']);
/** « sous 5 jours », « pendant 5 jours », « en 5 jours » is a sentence, or a delay. */
const asked = /(?:^|\s)(?:de|d'|en|sous|dans|pendant|durant|sur|apres|avant|est|sont|a|au|aux|par|pour|et|ou|les?|des|plus|moins|environ)$/u;

/** « Délai de relecture 10 jours » is nobody's work. */
const waits = /^(?:delais?|relecture|validation|examen|approbation|attente)\b/u;

/** `refused`: it ends in days, and is no row; its run is not to be added up. */
function lineOf({ kind, flow }: Block): EffortLine | 'refused' | undefined {
  const text = flow.text.replace(/[\s;.]+$/u, '');
  if (kind === 'row' || text.length > longest || !/\d/u.test(text)) return undefined;
  const effort = recogniseCharges(text).at(-1);
  const found = effort ?? recogniseDurees(text).at(-1);
  if (found === undefined || found.end < text.length || found.start === 0 || !(effort !== undefined || dayUnits.has(found.value.unite)))
    return undefined;
  const title = trimFlow(sliceFlow(flow, { start: 0, end: found.start }));
  // « à » is no verb.
  const folded = fold(title.text.replace(/(?<=\s)[àÀ](?=\s)/gu, ''));
  if (!/^\p{Lu}.*[\p{L})\d]$/u.test(title.text) || !/\p{L}{4}/u.test(folded) || waits.test(folded)) return 'refused';
  if (/[.;:!?]/u.test(title.text) || asked.test(folded) || livrables.verbe.test(folded)) return 'refused';
  const charge: Charge = effort?.value ?? { min: found.value.min, max: found.value.max, unite: 'hommeJour' };
  return { title, charge, said: sliceFlow(flow, found), bare: effort === undefined };
}

/** The first run that such a total ends. */
export function unmarkedSchedule(blocks: readonly Block[]): LinedSchedule | undefined {
  let rows: Row[] = [];
  let whole = true;
  for (const block of blocks) {
    const line = lineOf(block);
    if (line === 'refused') {
      whole = false;
      continue;
    }
    const total = line !== undefined && lignesDeTotal.total.test(fold(line.title.text));
    if (total && whole && rows.length >= fewest && rows.every(({ charge }) => charge.unite === line.charge.unite)) return { rows, total: line };
    if (line === undefined || total) [rows, whole] = [[], true];
    else rows.push({ ...line, block });
  }
  return undefined;
}
