// Lines « title : effort » under one another → the rows of a schedule, and the total under them.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import { lignesDeTotal } from '../../lexicon/colonnes.ts';
import type { Charge } from '../../model/values.ts';
import { recogniseCharges } from '../../recognisers/charge.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';

export interface EffortLine {
  readonly title: Flow;
  readonly charge: Charge;
  readonly said: Flow;
  /** Days that only the other lines tell to be person-days. */
  readonly bare: boolean;
  /** It adds up the others in words of its own. */
  readonly sum?: true;
  /** « : 14 octobre 2022 (4 jours) »: the day before the effort. */
  readonly day?: Flow;
}

export interface LinedSchedule {
  readonly rows: readonly (EffortLine & { readonly block: Block })[];
  readonly total?: EffortLine;
}

const dayUnits: ReadonlySet<string> = new Set(['jour', 'jourOuvre', 'jourOuvrable']);

const longestLine = 200;
/** « un chef de mission, titulaire d'un master…, ayant quinze ans d'expérience… : 60 hommes-jours ». */
const longestItem = 600;

/** « 20 jours (dont 9 sur le terrain) ». */
const aside = /\s*\((?:dont|y compris|soit) [^()]{1,80}\)$/u;

/** « Soit 35 jours au total. », « soit un total de 44 jours »: what the lines above make together. */
const inAll = /(?:^|\s)soit\s(?:(?:(?:un|au) (?:volume )?total(?: general)?|en tout)(?: de)?,?\s)?$/u;
const inAllAfter = /^(?:\sde (?:travail|prestations?))?(?:\s(?:au total|en tout|pour l.ensemble(?: de la mission)?))?[\s.;]*$/u;

/** The sum said in words, at the end of a line; `start`: where it begins. */
export function sumInWords({ flow }: Block): { readonly start: number; readonly line: EffortLine } | undefined {
  const folded = fold(flow.text);
  const effort = recogniseCharges(flow.text).at(-1);
  const found = effort ?? recogniseDurees(flow.text).at(-1);
  if (found === undefined || !inAllAfter.test(folded.slice(found.end))) return undefined;
  const lead = inAll.exec(folded.slice(0, found.start));
  const bare = effort === undefined;
  if (lead === null || !/\btotal|\ben tout|\bensemble/u.test(folded.slice(lead.index)) || (bare && !dayUnits.has(found.value.unite)))
    return undefined;
  const charge: Charge = effort?.value ?? { min: found.value.min, max: found.value.max, unite: 'hommeJour' };
  const title = trimFlow(sliceFlow(flow, { start: lead.index, end: found.start }));
  return { start: lead.index, line: { title, charge, said: sliceFlow(flow, found), bare, sum: true } };
}

/** « … : 6 jours » and « soit un total de 44 jours » joined into one line: the line, then the sum. */
function parted(block: Block): readonly (readonly [Block, EffortLine | undefined])[] {
  const sum = block.kind === 'row' ? undefined : sumInWords(block);
  if (sum === undefined) return [[block, block.kind === 'row' ? effortRow(block) : effortLine(block)]];
  const before = { ...block, flow: sliceFlow(block.flow, { start: 0, end: sum.start }) };
  return before.flow.text.trim() === ''
    ? [[block, sum.line]]
    : [
        [block, effortLine(before)],
        [block, sum.line],
      ];
}

/** « 3 x 5 jours », at the end of a line. */
function timesDays(text: string): Located<Charge> | undefined {
  const match = /(?<![\d.,])(\d{1,2})\s?[x×*]\s?(\d{1,2}(?:,\d)?)\s?(?:jours?|journées?|j)$/iu.exec(text);
  const days = Number(match?.[1]) * Number(match?.[2]?.replace(',', '.'));
  return match === null ? undefined : { start: match.index, end: text.length, value: { min: days, max: days, unite: 'hommeJour' } };
}

/** « Terrain (trois fois) – cinq jours »: a line of a schedule that was not understood. */
const unread = /^.{3,160}[:(–—-].{0,60}\b(?:jours?|journees?|j|h\/?j|hommes?-jours?)[\s.;)]*$/u;

const dayAtEnd = /\s*[:,–-]\s+(?:le |au plus tard le )?\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}$/u;

/** A line that ends with an effort after a colon, a dash, dots or in a parenthesis; undefined for any other. */
export function effortLine({ flow, kind }: Block): EffortLine | undefined {
  const text = flow.text.replace(/[\s;.,]+$/u, '').replace(aside, '');
  if (text.length > (kind === 'item' ? longestItem : longestLine) || !/\d|\p{L}\s+jours?\)?$/u.test(text)) return undefined;
  const effort = timesDays(text) ?? recogniseCharges(text).at(-1);
  const days = effort === undefined ? recogniseDurees(text).at(-1) : undefined;
  const found = effort ?? days;
  if (found === undefined || !/^\s*\)?$/u.test(text.slice(found.end))) return undefined;
  const lead = /\s*(?::|\.{3,}|…|\t|\s[–—-]|=|\()\s*$/u.exec(text.slice(0, found.start));
  if (lead === null || lead.index === 0) return undefined;
  const due = lead[0].includes('(') ? dayAtEnd.exec(text.slice(0, lead.index)) : null;
  if (days !== undefined && (!dayUnits.has(days.value.unite) || (lead[0].includes('(') && due === null))) return undefined;
  const title = trimFlow(sliceFlow(flow, { start: 0, end: due?.index ?? lead.index }));
  if (!/\p{L}{3}/u.test(title.text) || recogniseCharges(title.text).length > 0) return undefined;
  const charge: Charge = effort?.value ?? { min: found.value.min, max: found.value.max, unite: 'hommeJour' };
  const day = due === null ? {} : { day: sliceFlow(flow, { start: due.index, end: lead.index }) };
  return { title, charge, said: sliceFlow(flow, found), bare: effort === undefined, ...day };
}

/** A row of two cells, a name and an effort or days. */
function effortRow(block: Block): EffortLine | undefined {
  const [name, said, ...others] = (block.cells ?? []).filter(({ flow }) => flow.text.trim() !== '');
  if (name === undefined || said === undefined || others.length > 0 || !/\p{L}{3}/u.test(name.flow.text)) return undefined;
  const [effort] = recogniseCharges(said.flow.text);
  const [days] = effort === undefined ? recogniseDurees(said.flow.text) : [];
  const found = effort ?? days;
  if (found === undefined || found.start > 0 || found.end < said.flow.text.trim().length) return undefined;
  if (days !== undefined && !dayUnits.has(days.value.unite)) return undefined;
  const charge: Charge = effort?.value ?? { min: found.value.min, max: found.value.max, unite: 'hommeJour' };
  return { title: name.flow, charge, said: said.flow, bare: effort === undefined };
}

/** The first row heads its second column as a delay or a length: what stands under it is no effort. */
function headsDelays(block: Block | undefined): boolean {
  const last = block?.kind === 'row' ? block.cells?.findLast(({ flow }) => flow.text.trim() !== '')?.flow.text : undefined;
  return last !== undefined && /^(?:delais?|echeances?)\b/u.test(fold(last).trim());
}

const isTotal = ({ title, sum }: EffortLine): boolean => sum === true || lignesDeTotal.total.test(fold(title.text));

/** The first run of at least two such lines. Bare days count only with a total under them, or where they add up to the effort of the mission. */
export function linedSchedule(blocks: readonly Block[], effort: Charge | undefined): LinedSchedule | undefined {
  let run: (EffortLine & { readonly block: Block })[] = [];
  let opening: Block | undefined;
  let torn = false;
  for (const each of [...blocks, undefined]) {
    if (each?.kind === 'row' && each.table !== opening?.table) opening = each;
    const delayed = each?.kind === 'row' && headsDelays(opening);
    for (const [block, line] of each === undefined || delayed ? [[each, undefined] as const] : parted(each)) {
      if (line !== undefined && block !== undefined) {
        if (!lignesDeTotal.sousTotal.test(fold(line.title.text))) run.push({ ...line, block });
        if (!isTotal(line)) continue;
      }
      const found = scheduleOf(run, effort, torn);
      if (found !== undefined) return found;
      run = [];
      torn = block !== undefined && line === undefined && block.kind !== 'row' && unread.test(fold(block.flow.text));
    }
  }
  return undefined;
}

/** « Terrain : 22 jours » over « formation : 2 jours », « enquête : 20 jours », set deeper: the details are in it. Where most do not make it, nothing is known. */
function withoutDetails<T extends EffortLine & { readonly block: Block }>(rows: readonly T[]): readonly T[] | undefined {
  const depth = ({ block }: T): number => (block.kind === 'item' ? (block.level ?? 1) : 0);
  const top = Math.min(...rows.map(depth));
  const wholes: { readonly days: number; parts: number }[] = [];
  for (const row of rows) {
    const last = wholes.at(-1);
    if (depth(row) === top) wholes.push({ days: row.charge.max, parts: 0 });
    else if (last !== undefined) last.parts += row.charge.max;
  }
  const detailed = wholes.filter(({ parts }) => parts > 0);
  const made = detailed.filter(({ days, parts }) => days === parts);
  if (made.length * 2 <= detailed.length && detailed.length > 0) return undefined;
  return rows.filter((row) => depth(row) === top);
}

/** `torn`: a line above the run was not understood; a total that the rest does not make tells nothing. */
function scheduleOf(run: readonly (EffortLine & { readonly block: Block })[], effort: Charge | undefined, torn: boolean): LinedSchedule | undefined {
  const total = run.find(isTotal);
  const rows = withoutDetails(run.filter((line) => line !== total));
  if (rows === undefined) return undefined;
  const sum = rows.reduce((all, { charge }) => all + charge.max, 0);
  // « (4 jours) », behind a day: as long as that takes, or as much work as the mission is told to be.
  const exact = effort?.unite === 'hommeJour' && effort.max === sum;
  if (!exact && rows.some(({ bare, day }) => bare && day !== undefined)) return undefined;
  const known = rows.every(({ bare }) => !bare) || total !== undefined || exact;
  const oneUnit = new Set(run.map(({ charge }) => charge.unite)).size === 1;
  if (rows.length < 2 || !known || !oneUnit || (torn && total?.charge.max !== sum)) return undefined;
  return { rows, ...(total === undefined ? {} : { total }) };
}
