// A section that holds a schedule → its rows with effort and due date, its declared total: from a table, or from lines that lost their columns.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { calendrier as words } from '../../lexicon/calendrier.ts';
import type { Charge } from '../../model/values.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { fold } from '../../recognisers/fold.ts';
import { isFlatRow } from '../../sections/interleaved.ts';
import { numberingsOf } from '../../sections/numbering.ts';
import { contentOf, type Section } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import { confiances, from } from '../context.ts';
import { countedFrom, dueInCell, dueUnderHeader } from '../delais-sous-entete.ts';
import { bareDate, type Period } from '../due.ts';
import { type Read, read } from '../lift.ts';
import { type Column, cellAt, cellOf, isGroupRow, type Table } from '../table.ts';
import { chargeOf } from './charge-de-cellule.ts';
import { type SharedDays, sharedDays } from './charges-en-phrase.ts';
import { effortColumns, holderIn, totalIn, wholeIn } from './charges-tableau.ts';
import { dueColumnOf } from './colonne-d-echeance.ts';
import { type Effort, type LigneLue, ligne } from './ligne-lue.ts';
import { type DatedLine, datedLines, timedLines } from './lignes-datees.ts';
import { type LinedSchedule, linedSchedule } from './lignes-en-liste.ts';
import { unmarkedSchedule } from './lignes-sans-signe.ts';
import { splitRef } from './reference-de-ligne.ts';
import { scheduleIn, timedSteps } from './tableau-echeancier.ts';

export interface EcheancierLu {
  readonly lignes: readonly LigneLue[];
  /** Rows of another table, that dates deliverables. */
  readonly dated?: readonly LigneLue[];
  /** Rows of a table of the team: whose the effort is. */
  readonly equipe?: readonly LigneLue[];
  readonly total?: Read<Charge>;
  /** The same, as the effort of the mission that it tells. */
  readonly whole?: Read<Charge>;
}

/** The schedule of one section: a table, rows that lost their columns, or lines. */
export function scheduleOf(section: Section, period: Period, effort: Charge | undefined, type: TypeSection): EcheancierLu | undefined {
  const blocks = contentOf(section);
  const table = scheduleIn(section, effort);
  if (table !== undefined) return fromTable(table, period);
  if (blocks.filter(isFlatRow).length >= 2) return fromFlatRows(blocks, period);
  const lined = linedSchedule(blocks, type === 'equipe' ? undefined : effort);
  if (lined !== undefined) return fromLines(lined, period);
  const unmarked = type === 'calendrier' ? unmarkedSchedule(blocks) : undefined;
  if (unmarked !== undefined) return withoutDoubt(fromLines(unmarked, period));
  if (type !== 'calendrier' || section.types[0] !== 'calendrier') return undefined;
  const dated = datedLines(blocks, period).map(fromDatedLine);
  const shared = sharedDays(blocks);
  if (shared === undefined) return dated.length === 0 ? undefined : { lignes: dated };
  return { lignes: [...dated, ...fromSharedDays(shared)], ...summed(shared.total, shared.said) };
}

function fromTable(table: Table, period: Period): EcheancierLu {
  const efforts = effortColumns(table);
  let group: string | undefined;
  const dueColumn = dueColumnOf(table);
  const headed = dueColumn?.header ?? '';
  const last = table.body.filter(({ start }) => start < (table.totals.at(-1)?.start ?? 0)).length < 2 ? undefined : table.totals.at(-1);
  const lignes = table.body.flatMap((row): LigneLue[] => {
    const opening = splitRef(cellOf(table, row, 'intitule', 'ref'));
    const own = cellOf(table, row, 'ref')
      .text.trim()
      .replace(/[.):]+$/u, '');
    if (own !== '') group = own;
    else if (isGroupRow(row) || /^[A-Z]$/u.test(opening.ref ?? '')) group = opening.ref;
    // « dont sur place », « voyage » under the total: no part of it.
    const below = last !== undefined && row.start > last.start;
    const cells = below ? [] : efforts.holders.flatMap((column) => effortAt(row, column));
    const said = below ? undefined : wholeIn(row, efforts);
    const whole = said === undefined ? undefined : { ...said, titulaire: '' };
    const dueCell = (dueColumn?.revised === true ? cellAt(row, dueColumn.at)?.flow : undefined) ?? cellOf(table, row, 'echeance');
    const due =
      dueInCell(countedFrom(dueCell.text, table, dueColumn?.at), headed, period) ?? bareDate(dueCell.text, period) ?? dueUnderHeader(table, row);
    const ref = opening.ref ?? group;
    if (isGroupRow(row) || (cells.length === 0 && whole === undefined && due === undefined)) return [];
    const others = table.columns
      .filter(({ meaning }) => meaning === 'intitule')
      .slice(1)
      .map(({ at }) => cellAt(row, at)?.flow.text ?? '');
    return [ligne({ ref, title: opening.title, others, row, whole, cells, due: due === undefined ? undefined : { ...due, flow: dueCell } })];
  });
  const total = totalIn(table, efforts);
  return { lignes, ...summed(total?.charge, total?.flow) };
}

/** What the last row adds up to, said of the schedule and, by inference, of the mission. */
function summed(charge: Charge | undefined, flow: Flow | undefined): Pick<EcheancierLu, 'total' | 'whole'> {
  if (charge === undefined || flow === undefined) return {};
  return { total: read(charge, from(flow)), whole: read(charge, from(flow, undefined, confiances.jointe, 'deduit')) };
}

function effortAt(row: Block, { at, header, own }: Column): readonly Effort[] {
  const flow = cellAt(row, at)?.flow;
  const charge = flow === undefined ? undefined : chargeOf(flow, header);
  return flow === undefined || charge === undefined ? [] : [{ titulaire: holderIn(own), charge, flow }];
}

function fromLines({ rows, total }: LinedSchedule, period: Period): EcheancierLu {
  const lignes = rows.map(({ title, charge, said, day, block }) => {
    const opening = splitRef(title);
    const found = day === undefined ? undefined : bareDate(day.text, period);
    const due = found === undefined || day === undefined ? undefined : { ...found, flow: day };
    return ligne({ ref: opening.ref, title: opening.title, row: block, whole: { titulaire: '', charge, flow: said }, cells: [], due });
  });
  return { lignes, ...summed(total?.charge, total?.said) };
}

/** A total that the lines do not make tells no effort of the mission: which of the two is wrong, no one knows. */
function withoutDoubt({ whole, ...schedule }: EcheancierLu): EcheancierLu {
  const sum = schedule.lignes.reduce((all, { plain }) => all + (plain.charge?.max ?? 0), 0);
  return whole === undefined || whole.value.max !== sum ? schedule : { ...schedule, whole };
}

function fromSharedDays({ rows, block }: SharedDays): readonly LigneLue[] {
  return rows.map(({ title, charge, said }) =>
    ligne({ ref: undefined, title, row: block, whole: { titulaire: '', charge, flow: said }, cells: [], due: undefined }),
  );
}

export function fromDatedLine({ title, said, block, due }: DatedLine): LigneLue {
  const opening = splitRef(title);
  return ligne({ ref: opening.ref, title: opening.title, row: block, cells: [], due: due === undefined ? undefined : { ...due, flow: said } });
}

/** « Calendrier de la consultation », among the clauses of the offers. */
export function keyDatesOf(section: Section, period: Period): EcheancierLu | undefined {
  const table = words.titreDEcheancier.test(fold(section.title)) ? scheduleIn(section, undefined) : undefined;
  const lignes = table === undefined ? [] : fromTable(table, period).lignes;
  return lignes.length < 2 ? undefined : { lignes };
}

/** The steps of one section that tell only how long each lasts, in a table or in lines. */
export function timedScheduleOf(section: Section): EcheancierLu | undefined {
  if (section.types[0] !== 'calendrier') return undefined;
  const table = timedSteps(section);
  const steps =
    table === undefined
      ? timedLines(contentOf(section))
      : table.body
          .filter((row) => /\d/u.test(cellOf(table, row, 'duree').text))
          .map((row) => ({ title: cellOf(table, row, 'intitule'), block: row }));
  const lignes = steps.map(({ title, block }) => ligne({ ref: undefined, title, row: block, cells: [], due: undefined }));
  return lignes.length === 0 ? undefined : { lignes };
}

/** « … 15 9 septembre »: the last date is the due date, the number before it the days. */
function fromFlatRows(blocks: readonly Block[], period: Period): EcheancierLu {
  let group: string | undefined;
  let opening: Block | undefined;
  let total: { readonly charge: Charge; readonly flow: Flow } | undefined;
  const lignes: LigneLue[] = [];
  for (const block of blocks) {
    const letter = numberingsOf(block.label).find(({ style }) => style === 'upper' || style === 'arabic')?.text;
    if (letter !== undefined) group = letter;
    const text = block.flow.text;
    const summed = /^(?:total|TOTAL)\D{0,20}(\d+(?:[.,]\d+)?)\s*$/u.exec(text.trim());
    if (summed?.[1] !== undefined) {
      const days = Number(summed[1].replace(',', '.'));
      total = { charge: { min: days, max: days, unite: 'hommeJour' }, flow: block.flow };
    } else if (isFlatRow(block)) {
      lignes.push(flatLigne(block, opening, group, period));
    }
    opening = /:\s*$/u.test(text) && block.kind === 'item' && !isFlatRow(block) ? block : undefined;
  }
  return { lignes, ...summed(total?.charge, total?.flow) };
}

function flatLigne(block: Block, opening: Block | undefined, ref: string | undefined, period: Period): LigneLue {
  const { flow } = block;
  const date = recogniseDates(flow.text).at(-1);
  const before = flow.text.slice(0, date?.start ?? flow.text.length);
  const days = /(\d{1,3}(?:[.,]\d)?)\s*$/u.exec(before);
  const title = opening === undefined ? trimFlow(sliceFlow(flow, { start: 0, end: days?.index ?? before.length })) : opening.flow;
  const value = Number((days?.[1] ?? '').replace(',', '.'));
  const span = { start: days?.index ?? 0, end: (days?.index ?? 0) + (days?.[1]?.length ?? 0) };
  const bare = date === undefined ? undefined : bareDate(sliceFlow(flow, date).text, period);
  return ligne({
    ref,
    title,
    row: opening === undefined ? block : { ...block, flow: { text: flow.text, origin: [...opening.flow.origin, ...flow.origin] } },
    whole: days === null ? undefined : { titulaire: '', charge: { min: value, max: value, unite: 'hommeJour' }, flow: sliceFlow(flow, span) },
    cells: [],
    due: bare === undefined || date === undefined ? undefined : { ...bare, start: 0, end: date.end - date.start, flow: sliceFlow(flow, date) },
  });
}
