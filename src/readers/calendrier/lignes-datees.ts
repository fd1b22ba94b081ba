// Lines « step : date » under one another, in the clause of the calendar → the steps and their days.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { fold } from '../../recognisers/fold.ts';

export interface DatedLine {
  readonly title: Flow;
  readonly said: Flow;
  readonly block: Block;
}

const longestTitle = 160;
const fewest = 3;
/** « : les », « : du », before a date and no words. */
const lead = /\s*(?::|\.{3,}|…|\t|\s[–—-])\s*(?:(?:l[ae]|les|du|au|en|à partir du|fin|début|mi)\s)?(?:\p{Ll}{2,5}di\s|dimanche\s)?$/iu;
const tail = /^\s*(?:\([^()]{1,60}\))?\s*[;.,]?\s*$/u;
/** « Début de la mission », « Fin »: what the mission's own limits are is no step. */
const limit =
  /^(?:date (?:de |d'))?(?:debut|fin|demarrage|duree)(?: (?:previsionnel\p{L}*|prevue?))?(?: (?:de la |du |de l'|des )(?:mission|mandat|contrat|prestations?|etude))?$/u;

function datedLine(block: Block): DatedLine | undefined {
  const { flow, kind } = block;
  if (kind === 'row' || !/\d/u.test(flow.text)) return undefined;
  const dates = recogniseDates(flow.text);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || !tail.test(flow.text.slice(date.end))) return undefined;
  const before = flow.text.slice(0, date.start);
  const at = lead.exec(before)?.index;
  if (at === undefined) return undefined;
  const title = trimFlow(sliceFlow(flow, { start: 0, end: at }));
  const folded = fold(title.text);
  return /^\p{L}/u.test(folded) && title.text.length <= longestTitle && /\p{L}{4}/u.test(folded) && !limit.test(folded)
    ? { title, said: sliceFlow(flow, { start: at, end: date.end }), block }
    : undefined;
}

/** The first run of at least three of them. */
export function datedLines(blocks: readonly Block[]): readonly DatedLine[] {
  let run: DatedLine[] = [];
  for (const block of blocks) {
    const line = datedLine(block);
    if (line !== undefined) run.push(line);
    else if (run.length >= fewest) return run;
    else run = [];
  }
  return run.length >= fewest ? run : [];
}
