// The members of the team and the rows of a table that shares the work out among them → the members with their effort.
import type { Charge } from '../../model/values.ts';
import type { LigneLue } from '../calendrier/ligne-lue.ts';
import { from } from '../context.ts';
import { type Read, read } from '../lift.ts';
import { includesWords, similarity } from '../similar.ts';
import { heldIn, titulaireIn } from './titulaire.ts';

/** A member of the team, as of the model. */
export type MembreLu = Read<{ readonly role: string; readonly nombre?: number; readonly charge?: Read<Charge> }>;

/** Whom a row is about; undefined where it names no one. */
export function roleOf(title: string): string | undefined {
  const who = titulaireIn(title);
  return who?.structure === false ? who.nom : (heldIn({ text: title }) ?? counted.exec(title)?.[1]);
}

/** « un(e) cartographe, titulaire … », « deux relieuses ». */
const counted = /^\W*(?:une?(?:\(e\))?|deux|trois|quatre)\s+([^,;:()]{4,60})/iu;

function isSame(role: string, name: string): boolean {
  return similarity(role, name) >= 0.8 || includesWords(role, name) || includesWords(name, role);
}

/** Each row gives its effort to the one member that it names, or names one more. */
export function withEfforts(membres: readonly MembreLu[], rows: readonly LigneLue[]): readonly MembreLu[] {
  let all: readonly MembreLu[] = membres;
  for (const { title, plain, said } of rows) {
    const charge = plain.charge;
    if (charge === undefined || said === undefined) continue;
    const name = roleOf(title.text) ?? title.text.trim();
    const effort = read(charge, from(said));
    const at = all.findIndex(({ value }) => isSame(value.role, name));
    const one = all[at];
    all =
      one === undefined
        ? [...all, read({ role: name, charge: effort }, from(title))]
        : all.with(at, { ...one, value: { ...one.value, charge: effort } });
  }
  return all;
}
