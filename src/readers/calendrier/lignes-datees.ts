// Lines « step : date », « step : sous dix jours » under one another, in the clause of the calendar → the steps and when each is due.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import type { Echeance } from '../../model/values.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { bareDate, dayLength, dueIn, type Period } from '../due.ts';

export interface DatedLine {
  readonly title: Flow;
  readonly said: Flow;
  readonly block: Block;
  /** Absent where no calendar knows the day, or the year is not told. */
  readonly due?: Located<Echeance>;
  /** It says only how long its step lasts. */
  readonly lasts?: true;
}

const longestTitle = 160;
const fewest = 3;
/** « : les », « : du », before a date and no words. */
const lead = /\s*(?::|\.{3,}|…|\t|\s[–—-])\s*(?:(?:l[ae]|les|du|au|en|à partir du|fin|début|mi)\s)?(?:\p{Ll}{2,5}di\s|dimanche\s)?$/iu;
const tail = /^\s*(?:\([^()]{1,60}\))?\s*[;.,]?\s*$/u;
/** « Début de la mission », « Fin »: what the mission's own limits are is no step. */
const limit =
  /^(?:date (?:de |d'))?(?:debut|fin|demarrage|duree)(?: (?:previsionnel\p{L}*|prevue?))?(?: (?:de la |du |de l'|des )(?:mission|mandat|contrat|prestations?|etude))?$/u;
/** « Délai de paiement : sous 30 jours », « Préavis : 2 mois »: a term of the contract, that no one carries out. */
const term = /\b(?:delais?|durees?|preavis|garantie|paiements?|reglements?|validite|reponses?|engagement|penalites?|resiliation)\b/u;

const isTitle = (title: Flow): boolean => {
  const folded = fold(title.text);
  return /^\p{L}/u.test(folded) && title.text.length <= longestTitle && /\p{L}{4}/u.test(folded) && !limit.test(folded);
};

function datedLine(block: Block, period: Period): DatedLine | undefined {
  if (block.kind === 'row' || !/\d|\p{L}\s(?:jours?|semaines?|mois)/u.test(block.flow.text)) return undefined;
  return dayAtEnd(block, period) ?? delayAtEnd(block, period);
}

function dayAtEnd(block: Block, period: Period): DatedLine | undefined {
  const { flow } = block;
  const dates = recogniseDates(flow.text);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || !tail.test(flow.text.slice(date.end))) return undefined;
  const at = lead.exec(flow.text.slice(0, date.start))?.index;
  if (at === undefined) return undefined;
  const title = trimFlow(sliceFlow(flow, { start: 0, end: at }));
  if (!isTitle(title)) return undefined;
  const said = sliceFlow(flow, { start: at, end: date.end });
  const due = bareDate(said.text, period);
  return { title, said, block, ...(due === undefined ? {} : { due }) };
}

/** « Relecture : sous 10 jours ouvrés », « Recette : le 3 mai 2027 au plus tard », « Reprises : 2 semaines »: all that follows the colon. */
function delayAtEnd(block: Block, period: Period): DatedLine | undefined {
  const { flow } = block;
  const [opening = ''] = /^[^:]{4,160}?\s?:\s/u.exec(flow.text) ?? [];
  const title = trimFlow(sliceFlow(flow, { start: 0, end: opening.replace(/\s?:\s$/u, '').length }));
  if (opening === '' || !isTitle(title) || term.test(fold(title.text))) return undefined;
  const said = trimFlow(sliceFlow(flow, { start: opening.length, end: flow.text.length }));
  const whole = said.text.replace(/\s*[;.,]\s*$/u, '').length;
  const covers = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start <= 3 && end >= whole;
  const due = dueIn(said.text, period);
  if (due !== undefined && due.value.periodicite === undefined && covers(due)) return { title, said, block, due };
  const [length, ...others] = recogniseDurees(said.text);
  return length !== undefined && others.length === 0 && covers(length) ? { title, said, block, lasts: true } : undefined;
}

/** The first run of at least three of them; those that tell a length alone are no step of a schedule. */
export function datedLines(blocks: readonly Block[], period: Period): readonly DatedLine[] {
  let run: DatedLine[] = [];
  const enough = (): boolean => run.length >= fewest && run.filter(({ lasts }) => lasts !== true).length * 2 > run.length;
  for (const block of blocks) {
    const line = datedLine(block, period);
    if (line !== undefined) run.push(line);
    else if (enough()) break;
    else run = [];
  }
  return enough() ? run.filter(({ due }) => due !== undefined) : [];
}

const longestSession = 31;

/** « Thème A, semis : du 9 au 13 mai 2027 », three of them at least among the tasks, each a month at most: sessions. Years under audit are longer. */
export function sessionLines(blocks: readonly Block[], period: Period): readonly DatedLine[] {
  const found = datedLines(blocks, period);
  const short = found.every(({ due }) => {
    const [from = '', to] = due?.value.date?.split('/') ?? [];
    return to !== undefined && Date.parse(to) - Date.parse(from) <= longestSession * dayLength;
  });
  return short ? found : [];
}

/** « Phase d'essai (un mois environ) : relevés et mise au point »: steps that are told to last, in the order of the work. */
const timedStep =
  /^\s*(?:phase|etape|periode|lot|temps)\b[^():]{3,100}\((?:environ )?(?:\d{1,3}|un|une|deux|trois|quatre|cinq|six|huit|dix|douze)\b[^()]{2,40}\)\s*(?::|[.;]?\s*$)/u;

export function timedLines(blocks: readonly Block[]): readonly Pick<DatedLine, 'title' | 'block'>[] {
  const found = blocks.flatMap((block) => {
    const { flow, kind } = block;
    const at = flow.text.indexOf('(');
    const timed = kind !== 'row' && timedStep.test(fold(flow.text)) && recogniseDurees(flow.text.slice(at, flow.text.indexOf(')', at))).length === 1;
    return timed ? [{ title: trimFlow(sliceFlow(flow, { start: 0, end: at })), block }] : [];
  });
  return found.length >= 2 ? found : [];
}
