// Rows and lines « label : value » of a table of information → the mission's limits, duration and effort.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import { fiche as labels } from '../lexicon/calendrier.ts';
import type { Charge, Duree } from '../model/values.ts';
import { recogniseCharges } from '../recognisers/charge.ts';
import { recogniseDates } from '../recognisers/date.ts';
import { recogniseDurees } from '../recognisers/duree.ts';
import { fold } from '../recognisers/fold.ts';
import { type Section, withDescendants } from '../sections/section.ts';
import type { TypeSection } from '../sections/section-type.ts';
import { type Context, from } from './context.ts';
import { type Read, read } from './lift.ts';
import type { Limits } from './mission-limites.ts';

export interface Fiche extends Limits {
  readonly duree?: Read<Duree>;
  readonly charge?: Read<Charge>;
}

interface Entry {
  readonly label: string;
  readonly value: Flow;
}

/** Clauses whose labels speak of other dates and durations. */
const otherClauses: ReadonlySet<TypeSection> = new Set(['contexte', 'candidature', 'evaluation', 'qualifications', 'paiement', 'penalites']);
/** Clauses where a line of text, not only a row, may be such an entry. */
const inLines: ReadonlySet<TypeSection> = new Set(['calendrier', 'autre', 'objet']);

/** The first value of each kind in the preamble, the calendar and the sections of information. */
export function readFiche(context: Context): Fiche {
  const { preamble, sections } = context.outline;
  const open = (section: Section): readonly Section[] => withDescendants(section).filter(({ types }) => !otherClauses.has(types[0] ?? 'autre'));
  const entries = [
    ...preamble.flatMap((block) => entryOf(block, true)),
    ...sections.flatMap(open).flatMap((section) => section.blocks.flatMap((block) => entryOf(block, inLines.has(section.types[0] ?? 'autre')))),
  ];
  let fiche: Fiche = {};
  for (const entry of entries) fiche = { ...valuesOf(entry), ...fiche };
  return fiche;
}

/** The label, folded, and the value of a row of two cells; with `lines`, of « label : value » too. */
export function entryOf(block: Block, lines: boolean): readonly Entry[] {
  if (block.kind === 'row') {
    const [head, body, ...others] = (block.cells ?? []).filter((cell) => cell.flow.text.trim() !== '');
    return head === undefined || body === undefined || others.length > 0 ? [] : [{ label: labelIn(head.flow.text), value: body.flow }];
  }
  const colon = /^[^:.;]{3,60}?\s*:\s*(?=\S)/u.exec(block.flow.text);
  if (!lines || colon === null || block.flow.text.length > 200) return [];
  return [{ label: labelIn(colon[0]), value: trimFlow(sliceFlow(block.flow, { start: colon[0].length, end: block.flow.text.length })) }];
}

function labelIn(text: string): string {
  return fold(text)
    .replace(/\s*:\s*$/u, '')
    .replace(/\s*\([^)]*\)$/u, '')
    .trim();
}

function valuesOf({ label, value }: Entry): Fiche {
  if (labels.debut.test(label)) return limit(value, 'debut');
  if (labels.fin.test(label)) return limit(value, 'fin');
  if (labels.duree.test(label)) return { ...range(value), ...dureeOf(value) };
  if (labels.periode.test(label)) return { ...range(value), ...dureeOf(value) };
  return labels.charge.test(label) ? chargeOf(value) : {};
}

function limit(flow: Flow, which: 'debut' | 'fin'): Fiche {
  const [date, ...others] = recogniseDates(flow.text);
  if (date === undefined || others.length > 0 || date.start > 20 || date.value.precision === 'intervalle' || date.value.valeur === undefined)
    return {};
  return { [which]: read(date.value.valeur, from(flow, date)) };
}

function range(flow: Flow): Limits {
  const [date] = recogniseDates(flow.text);
  const { debut, fin } = date?.value ?? {};
  if (date === undefined || debut?.valeur === undefined || fin?.valeur === undefined || date.value.precision !== 'intervalle') return {};
  return { debut: read(debut.valeur, from(flow, date)), fin: read(fin.valeur, from(flow, date)) };
}

/** « 80 jours ouvrables répartis sur 5 mois » is an effort and a duration. */
function dureeOf(flow: Flow): Fiche {
  const efforts = recogniseCharges(flow.text);
  const durees = recogniseDurees(flow.text).filter((duree) => !efforts.some((effort) => effort.start < duree.end && duree.start < effort.end));
  const [first, second] = durees;
  const [effort] = efforts;
  const charge: Fiche = effort === undefined ? {} : { charge: read(effort.value, from(flow, effort)) };
  if (first === undefined || durees.length > 2) return charge;
  if (second === undefined) return first.start > 40 ? charge : { ...charge, duree: read(first.value, from(flow, first)) };
  const spread = labels.reparti.test(fold(flow.text.slice(first.end, second.start)));
  if (!spread || !first.value.unite.startsWith('jour')) return charge;
  const { min, max } = first.value;
  return { charge: read({ min, max, unite: 'hommeJour' as const }, from(flow, first)), duree: read(second.value, from(flow, second)) };
}

function chargeOf(flow: Flow): Fiche {
  const [effort, ...others] = recogniseCharges(flow.text);
  if (effort !== undefined) return others.length > 0 ? {} : { charge: read(effort.value, from(flow, effort)) };
  const [days, ...more] = recogniseDurees(flow.text);
  if (days === undefined || more.length > 0 || days.start > 10 || !/^jour(?:Ouvr|$)/u.test(days.value.unite)) return {};
  const { min, max } = days.value;
  return { charge: read({ min, max, unite: 'hommeJour' as const }, from(flow, days)) };
}
