// The calendar clause in, the effort of its rows added and set against the total that the document declares, out.
import type { Path } from '../model/path.ts';
import type { Tor } from '../model/tor.ts';
import type { Charge } from '../model/values.ts';

export interface EffortSum {
  /** Rows that were added. */
  readonly rows: number;
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
  readonly charges: readonly Charge[];
  readonly paths: readonly Path[];
}

/** The effort of a row: its own, or those of its holders. */
export function rowEfforts(tor: Tor): readonly RowEffort[] {
  return tor.calendrier.lignes.map((ligne, i) => {
    if (ligne.charge !== undefined) return { charges: [ligne.charge], paths: [`calendrier.lignes.${i}.charge`] };
    const held = ligne.charges ?? [];
    return { charges: held.map(({ charge }) => charge), paths: held.map((_, j): Path => `calendrier.lignes.${i}.charges.${j}.charge`) };
  });
}

/** Undefined when there is nothing to compare: no declared total, fewer than two rows with an effort, or two units. */
export function effortSum(tor: Tor): EffortSum | undefined {
  const { totalDeclare, charge } = tor.calendrier;
  const declared = totalDeclare ?? charge;
  if (declared === undefined) return undefined;
  const rows = rowEfforts(tor);
  const efforts = rows.flatMap((row) => row.charges);
  const counted = rows.filter((row) => row.charges.length > 0);
  if (counted.length < 2 || efforts.some((effort) => effort.unite !== declared.unite)) return undefined;
  const declaredPath: Path = totalDeclare === undefined ? 'calendrier.charge' : 'calendrier.totalDeclare';
  return {
    rows: counted.length,
    min: efforts.reduce((total, effort) => total + effort.min, 0),
    max: efforts.reduce((total, effort) => total + effort.max, 0),
    declared,
    declaredPath,
    operands: [declaredPath, ...counted.flatMap((row) => row.paths)],
    rowMaxima: counted.map((row) => row.charges.reduce((total, effort) => total + effort.max, 0)),
    rowTitles: tor.calendrier.lignes.flatMap(({ intitule }, i) => ((rows[i]?.charges.length ?? 0) > 0 ? [intitule] : [])),
    silentRows: rows.length - counted.length,
  };
}

const tolerance = 0.01;

/** Whether the sum, taken as a range, can be the declared total. */
export function addsUp(sum: EffortSum): boolean {
  return sum.min <= sum.declared.max + tolerance && sum.max >= sum.declared.min - tolerance;
}
