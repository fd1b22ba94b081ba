// Delays counted from the start of a mission, and its length, in → how surely one is longer than the other, out.
import type { Duree, Relative, Unite } from '../model/values.ts';
import { figure } from './wording.ts';

/** Calendar days that one unit takes at least and at most. */
const days: Readonly<Partial<Record<Unite, readonly [least: number, most: number]>>> = {
  jour: [1, 1],
  jourCalendaire: [1, 1],
  semaine: [7, 7],
  mois: [28, 31],
  trimestre: [89, 92],
  semestre: [181, 184],
  an: [365, 366],
};

/** What a mission counts its delays from when it counts them from its own start. */
const starts: ReadonlySet<string> = new Set(['demarrage', 'ordreDeService']);

/** Calendar days by which a delay surely goes beyond the length of the mission; undefined when it does not, or may not. */
export function daysBeyond(due: Relative, length: Duree): number | undefined {
  if (!starts.has(due.origine) || length.environ === true) return undefined;
  const [own, whole] = [days[due.unite], days[length.unite]];
  if (own === undefined || whole === undefined) return undefined;
  const beyond = due.unite === length.unite ? (due.decalage - length.max) * own[0] : due.decalage * own[0] - length.max * whole[1];
  return beyond > 0 ? beyond : undefined;
}

/** « 7 mois après le démarrage ». */
export function afterStart({ decalage, unite }: Relative): string {
  return `${inUnits(decalage, unite)} après le démarrage`;
}

/** « 6 mois », « 1 semaine ». */
export function inUnits(count: number, unite: Unite): string {
  const word = unite.startsWith('jour') ? 'jour' : unite;
  return `${figure(count)} ${word}${count >= 2 && word !== 'mois' ? 's' : ''}`;
}
