// Rows and lines « label : value » of a table of information → the mission's limits, duration and effort.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import { fiche as labels } from '../../lexicon/calendrier.ts';
import type { Charge, Duree } from '../../model/values.ts';
import { recogniseCharges } from '../../recognisers/charge.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Section, withDescendants } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import { type Context, from } from '../context.ts';
import { dayLength, edge } from '../due.ts';
import { type Entry, entriesIn, labelIn, longestLine } from '../entrees-de-fiche.ts';
import { type Read, read } from '../lift.ts';
import { datesDeLAvis } from './dates-de-l-avis.ts';
import { isOfAnother, type Limits } from './mission-limites.ts';

export interface Fiche extends Limits {
  readonly duree?: Read<Duree>;
  readonly charge?: Read<Charge>;
}

/** Clauses whose labels speak of other dates and durations. */
const otherClauses: ReadonlySet<TypeSection> = new Set(['contexte', 'candidature', 'evaluation', 'qualifications', 'paiement', 'penalites']);
/** Clauses where a line of text, not only a row, may be such an entry. */
const inLines: ReadonlySet<TypeSection> = new Set(['calendrier', 'autre', 'objet']);

/** The first value of each kind in the preamble, the calendar and the sections of information. */
export function readFiche(context: Context): Fiche {
  const { preamble, sections } = context.outline;
  const open = (section: Section): readonly Section[] => withDescendants(section).filter(({ types }) => !otherClauses.has(types[0] ?? 'autre'));
  const called = datesDeLAvis(context);
  const ofWork = (blocks: readonly Block[]): readonly Block[] => blocks.filter((block) => !called.has(block));
  const named = sections.filter(({ types }) => types[0] === 'candidature').flatMap((section) => withDescendants(section));
  const groups = [
    { blocks: preamble, around: preamble, lines: true },
    ...sections.flatMap((section, at) =>
      open(section).map(({ blocks, types, title }) => ({
        blocks,
        around: isLabel(labelIn(title)) ? [...blocks, ...headingsBeside(sections, at)] : blocks,
        lines: inLines.has(types[0] ?? 'autre') || isSheet(blocks),
      })),
    ),
  ];
  let fiche: Fiche = {};
  for (const { blocks, around, lines } of groups)
    for (const entry of ofMission(around, entriesIn(ofWork(blocks), lines, isLabel))) fiche = { ...valuesOf(entry), ...fiche };
  // Under a title of the context, a table one of whose labels names the mission is the mission's; so is a line that does, where the title does too.
  for (const { blocks, title } of sections.filter(({ types }) => types[0] === 'contexte').flatMap((section) => withDescendants(section)))
    for (const entry of [...entriesOfMission(ofWork(blocks)), ...(labels.mission.test(fold(title)) ? limitsOfMission(ofWork(blocks)) : [])])
      fiche = { ...valuesOf(entry), ...fiche };
  // « Date de début de la prestation » says whose it is, among the dates of the call too.
  for (const entry of named.flatMap(({ blocks }) => entriesIn(blocks, true, isLabel)))
    if (labels.mission.test(entry.label)) fiche = { ...valuesOf(entry), ...fiche };
  return fiche;
}

/** « Date de début » may be the label of a table of information, read as a heading, as those about it. */
function headingsBeside(sections: readonly Section[], at: number): readonly Block[] {
  return [sections[at - 1], sections[at + 1]].flatMap((section) => section?.heading ?? []);
}

/** Beside what is said of a project, its aims or who benefits, a label speaks of the mission where it names it. */
function ofMission(blocks: readonly Block[], entries: readonly Entry[]): readonly Entry[] {
  const ofProject = entries.length > 0 && blocks.some(({ flow }) => flow.text.length <= longestLine && isOfProject(labelIn(flow.text)));
  if (ofProject) return entries.filter(({ label }) => labels.mission.test(label));
  // « Projet | … » over « Période | janvier 2024 – décembre 2026 »: years are those of the project.
  const beside = blocks.some((block) => block.kind === 'row' && /^\W*(?:projet|programme|action)\b/u.test(fold(block.flow.text)));
  return beside ? entries.filter(({ label, value }) => !/^periode$/u.test(label) || !lastsAYear(range(value))) : entries;
}

function entriesOfMission(blocks: readonly Block[]): readonly Entry[] {
  const entries = entriesIn(
    blocks.filter(({ kind }) => kind === 'row'),
    false,
    isLabel,
  );
  return entries.some(({ label }) => isLabel(label) && labels.mission.test(label)) && !entries.some(({ label }) => isOfProject(label)) ? entries : [];
}

/** « Aperçu de la mission », then « Date de début du contrat : 3 mai »: neither a duration nor an effort, which the text around may give for another. */
function limitsOfMission(blocks: readonly Block[]): readonly Entry[] {
  const isLimit = (label: string): boolean => (labels.debut.test(label) || labels.fin.test(label)) && labels.mission.test(label);
  return entriesIn(blocks, true, isLimit).filter(({ label }) => isLimit(label));
}

const fewestEntries = 4;

/** « Objectif : … », « Lieu : … », « Calendrier : … » and nothing else under a title. */
function isSheet(blocks: readonly Block[]): boolean {
  const own = blocks.filter(({ kind }) => kind !== 'row' && kind !== 'heading');
  return own.length >= fewestEntries && own.every(({ flow }) => /^[^:.;]{3,40}\s?:\s+\S/u.test(flow.text));
}

function isOfProject(label: string): boolean {
  return labels.projet.test(label) && !labels.mission.test(label);
}

function isLabel(label: string): boolean {
  return [labels.debut, labels.fin, labels.duree, labels.periode, labels.charge, labels.contrat, labels.calendrier].some((one) => one.test(label));
}

function valuesOf({ label, value }: Entry): Fiche {
  if (labels.debut.test(label)) return limit(value, 'debut');
  if (labels.fin.test(label)) return limit(value, 'fin');
  if (labels.duree.test(label)) return { ...range(value), ...dureeOf(value) };
  if (labels.periode.test(label))
    return { ...(labels.periodeDExamen.test(label) && lastsAYear(range(value)) ? {} : range(value)), ...dureeOf(value) };
  if (labels.calendrier.test(label)) return wholeRange(value);
  if (labels.contrat.test(label)) return onlyDuree(dureeOf(value));
  if (label === 'date') return range(value);
  return labels.charge.test(label) ? chargeOf(value) : {};
}

function onlyDuree({ duree }: Fiche): Fiche {
  return duree === undefined ? {} : { duree };
}

const daysOfAYear = 350;

function lastsAYear({ debut, fin }: Limits): boolean {
  if (debut === undefined || fin === undefined) return false;
  return Date.parse(edge(fin.value, 'last')) - Date.parse(edge(debut.value, 'first')) >= daysOfAYear * dayLength;
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
  if (isOfAnother(flow.text, date)) return {};
  return { debut: read(debut.valeur, from(flow, date)), fin: read(fin.valeur, from(flow, date)) };
}

/** « Calendrier : entre mars et juin 2027. »: the value opens with the one range that it gives. */
function wholeRange(flow: Flow): Limits {
  const [first, ...others] = recogniseDates(flow.text);
  if (first === undefined || first.start > 3 || others.some(({ value }) => value.precision === 'intervalle')) return {};
  return /^\s*(?:[.;(]|$)/u.test(flow.text.slice(first.end)) ? range(flow) : {};
}

/** « 80 jours ouvrables répartis sur 5 mois » is an effort and a duration. */
function dureeOf(flow: Flow): Fiche {
  const efforts = recogniseCharges(flow.text);
  const durees = recogniseDurees(flow.text).filter(
    (duree) =>
      !efforts.some((effort) => effort.start < duree.end && duree.start < effort.end) && !labels.dEssai.test(fold(flow.text.slice(duree.end))),
  );
  const [first, second] = durees;
  const [effort] = efforts;
  const charge: Fiche = effort === undefined ? {} : { charge: read(effort.value, from(flow, effort)) };
  if (first === undefined || durees.length > 3) return charge;
  if (second === undefined || (first.start < 4 && labels.suite.test(fold(flow.text.slice(first.end, second.start)))))
    return first.start > 40 ? charge : { ...charge, duree: read(first.value, from(flow, first)) };
  if (durees.length > 2) return charge;
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
