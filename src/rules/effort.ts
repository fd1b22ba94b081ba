// The calendar clause in, the effort of its rows added and set against the total that the document declares, out.
import type { Path } from '../model/path.ts';
import type { Tor } from '../model/tor.ts';
import type { Charge } from '../model/values.ts';

export interface EffortSum {
  /** Rows that were added, of a schedule or of the team. */
  readonly rows: number;
  readonly of: 'calendrier.lignes' | 'equipe.membres';
  readonly min: number;
  readonly max: number;
  readonly declared: Charge;
  readonly declaredPath: Path;
  readonly operands: readonly Path[];
  /** The largest effort of each row that was added, in order. */
  readonly rowMaxima: readonly number[];
  /** What each row that was added is named. */
  readonly rowTitles: readonly string[];
  /** Rows read without any effort: the sum may lack them. */
  readonly silentRows: number;
}

interface RowEffort {
  readonly intitule: string;
  readonly charges: readonly Charge[];
  readonly paths: readonly Path[];
}

/** The effort of a row: its own, or those of its holders. */
export function rowEfforts(tor: Tor): readonly RowEffort[] {
  return tor.calendrier.lignes.map((ligne, i) => {
    const { intitule, charge, charges: held = [] } = ligne;
    if (charge !== undefined) return { intitule, charges: [charge], paths: [`calendrier.lignes.${i}.charge`] };
    return { intitule, charges: held.map((one) => one.charge), paths: held.map((_, j): Path => `calendrier.lignes.${i}.charges.${j}.charge`) };
  });
}

/** Where no row of a schedule has an effort, those of the members of the team; one that is given to several of them may be each one's. */
function memberEfforts({ equipe: { membres } }: Tor): readonly RowEffort[] {
  if (membres.some(({ nombre = 1 }) => nombre > 1)) return [];
  return membres.map(({ role, charge }, i) => ({
    intitule: role,
    charges: charge === undefined ? [] : [charge],
    paths: [`equipe.membres.${i}.charge`],
  }));
}

/** Undefined when there is nothing to compare: no declared total, fewer than two rows with an effort, or two units. */
export function effortSum(tor: Tor): EffortSum | undefined {
  const { totalDeclare, charge } = tor.calendrier;
  const declared = totalDeclare ?? charge;
  if (declared === undefined) return undefined;
  const scheduled = rowEfforts(tor);
  const of = scheduled.some(({ charges }) => charges.length > 0) ? 'calendrier.lignes' : 'equipe.membres';
  const rows = of === 'calendrier.lignes' ? scheduled : memberEfforts(tor);
  const efforts = rows.flatMap((row) => row.charges);
  const counted = rows.filter((row) => row.charges.length > 0);
  if (counted.length < 2 || efforts.some((effort) => effort.unite !== declared.unite)) return undefined;
  const declaredPath: Path = totalDeclare === undefined ? 'calendrier.charge' : 'calendrier.totalDeclare';
  return {
    rows: counted.length,
    of,
    min: efforts.reduce((total, effort) => total + effort.min, 0),
    max: efforts.reduce((total, effort) => total + effort.max, 0),
    declared,
    declaredPath,
    operands: [declaredPath, ...counted.flatMap((row) => row.paths)],
    rowMaxima: counted.map((row) => row.charges.reduce((total, effort) => total + effort.max, 0)),
    rowTitles: counted.map(({ intitule }) => intitule),
    silentRows: rows.length - counted.length,
  };
}

const tolerance = 0.01;

/** Whether the sum, taken as a range, can be the declared total. */
export function addsUp(sum: EffortSum): boolean {
  return sum.min <= sum.declared.max + tolerance && sum.max >= sum.declared.min - tolerance;
}
