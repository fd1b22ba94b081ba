// The sections that may hold a schedule → the one schedule of the mission.
import type { Charge } from '../../model/values.ts';
import { contentOf, sectionsOf } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import type { Period } from '../due.ts';
import { roleOf } from '../qualifications/charges-des-membres.ts';
import { type EcheancierLu, fromDatedLine, keyDatesOf, scheduleOf, timedScheduleOf } from './echeancier.ts';
import { dayHeadings } from './jours-en-titres.ts';
import type { LigneLue } from './ligne-lue.ts';
import { sessionLines } from './lignes-datees.ts';

const types = ['calendrier', 'livrables', 'taches', 'methodologie'] as const;

/** The schedule of the mission; where none tells the effort, the table of the team that shares it out. */
export function readEcheancier(context: Context, period: Period, effort: Charge | undefined): EcheancierLu {
  const own = ofMission(context, period, effort);
  if (own.lignes.some(hasEffort)) return own;
  for (const section of sectionsOf(context.outline, 'equipe')) {
    const found = scheduleOf(section, period, effort, 'equipe');
    if (found === undefined || !found.lignes.some(hasEffort)) continue;
    if (!namesMembers(found.lignes)) {
      if (own.lignes.length === 0) return found;
      if (effort !== undefined && shares(found, effort)) return { ...found, dated: own.lignes };
      continue;
    }
    const { total, whole } = found;
    return { ...own, equipe: found.lignes, ...(total === undefined ? {} : { total }), ...(whole === undefined ? {} : { whole }) };
  }
  return own;
}

/** « Chef de mission | 24 »: most of its rows are people. */
function namesMembers(lignes: readonly LigneLue[]): boolean {
  return lignes.filter(({ title }) => roleOf(title.text) !== undefined).length * 2 > lignes.length;
}

/** The schedule of the calendar, else the one among the deliverables or the tasks; where that one dates documents only, the table that shares out the mission's effort. */
function ofMission(context: Context, period: Period, effort: Charge | undefined): EcheancierLu {
  let dated: EcheancierLu | undefined;
  for (const type of types) {
    for (const section of sectionsOf(context.outline, type)) {
      const found = scheduleOf(section, period, effort, type);
      if (found === undefined) continue;
      if (dated === undefined && (type === 'calendrier' || effort === undefined || found.lignes.some(hasEffort))) return found;
      if (dated !== undefined && effort !== undefined && shares(found, effort)) return { ...found, dated: dated.lignes };
      dated ??= found;
    }
  }
  return dated ?? besides(context, period) ?? { lignes: [] };
}

/** Where no clause holds a schedule: the days of a programme, the steps that are told to last, the key dates of the procedure. */
function besides({ outline }: Context, period: Period): EcheancierLu | undefined {
  const days = dayHeadings(outline.sections, period);
  if (days.length > 0) return { lignes: days.map(fromDatedLine) };
  const sessions = (['taches', 'methodologie'] as const)
    .flatMap((type) => sectionsOf(outline, type, true))
    .map((section) => sessionLines(contentOf(section), period))
    .find(({ length }) => length > 0);
  if (sessions !== undefined) return { lignes: sessions.map(fromDatedLine) };
  const timed = types.flatMap((type) => sectionsOf(outline, type)).flatMap((section) => timedScheduleOf(section) ?? [])[0];
  return timed ?? sectionsOf(outline, 'candidature').flatMap((section) => keyDatesOf(section, period) ?? [])[0];
}

function effortsOf({ plain: { charge, charges = [] } }: LigneLue): readonly Charge[] {
  return charge === undefined ? charges.map((one) => one.charge) : [charge];
}

const hasEffort = (row: LigneLue): boolean => effortsOf(row).length > 0;

/** Its rows, or the total under them, make the effort of the mission. */
function shares({ lignes, total }: EcheancierLu, effort: Charge): boolean {
  const efforts = lignes.flatMap(effortsOf);
  const days = [efforts.reduce((sum, { max }) => sum + max, 0), total?.value.max];
  return lignes.filter(hasEffort).length >= 2 && efforts.every(({ unite }) => unite === effort.unite) && days.includes(effort.max);
}
