// The rows of a grid with a column of words before the titles → their criteria, under those that the cells of that column name.
import type { Block, Cell } from '../../document/document.ts';
import { sliceFlow } from '../../document/flow.ts';
import { weightOf } from './colonnes-de-poids.ts';
import { type CritereLu, nameIn } from './critere-lu.ts';
import { critereOfHeading } from './criteres-liste.ts';
import { near, sumOfWeights } from './hierarchie.ts';

/** A cell that names something: words, no weight. */
export const isWords = (cell: Cell): boolean => cell.continued !== true && /\p{L}{2}/u.test(cell.flow.text) && weightOf(cell) === undefined;

export interface Ligne {
  readonly lu: CritereLu;
  readonly row: Block;
  readonly title: Cell;
}

/**
 * A column of words before the titles: each cell of it stands over the rows that leave it empty, with a weight of its own or none.
 * `sums`: what a sub-total says below the last row of a group.
 */
export function underGroups(lus: readonly Ligne[], sums: ReadonlyMap<Block, Cell>): readonly CritereLu[] {
  const titles = Math.max(...lus.map(({ title }) => title.column));
  const apart = lus.every(({ title }) => title.column + title.columnSpan > titles);
  if (!apart || !lus.some(({ row }) => isUnder(row, titles))) return lus.map(({ lu }) => lu);
  const groups = groupsOf(lus, titles, sums);
  const weighed = weighedGroups(groups, lus[0]?.lu.poids.unite ?? 'point');
  return groups.flatMap(({ cell, members }) => {
    const whole = cell === undefined ? undefined : weighed.get(cell);
    if (whole !== undefined) return [whole, ...members.map((lu) => ({ ...lu, rank: 2 }))];
    return members.map((lu) => ({
      ...lu,
      ...(weighed.size > 0 ? { rank: 1 } : {}),
      ...(cell !== undefined && members.length > 1 ? { over: cell.flow } : {}),
    }));
  });
}

interface Groupe {
  readonly cell: Cell | undefined;
  readonly members: CritereLu[];
  sum: Cell | undefined;
}

function groupsOf(lus: readonly Ligne[], titles: number, sums: ReadonlyMap<Block, Cell>): readonly Groupe[] {
  const groups: Groupe[] = [];
  for (const { lu, row, title } of lus) {
    const last = groups.at(-1);
    if (last === undefined || !isUnder(row, titles))
      groups.push({ cell: title.column < titles ? undefined : groupCell(row, titles), members: [lu], sum: sums.get(row) });
    else {
      last.members.push(lu);
      last.sum = sums.get(row);
    }
  }
  return groups;
}

/** « Méthode », over rows that a sub-total adds up. */
function summed({ cell, members, sum }: Groupe, unite: CritereLu['poids']['unite']): CritereLu | undefined {
  const valeur = sum === undefined ? undefined : weightOf(sum)?.valeur;
  if (cell === undefined || sum === undefined || valeur === undefined || members.length < 2) return undefined;
  if (!near(sumOfWeights(members), valeur)) return undefined;
  return { intitule: nameIn(cell.flow, { start: 0, end: cell.flow.text.length }), poids: { valeur, unite }, weight: sum.flow, rank: 1 };
}

const inBrackets = /^(.*?\S)\s*[([]\s*(?:sur\s+|\/\s*)?(\d{1,3})\s*[)\]]\s*$/u;

/** « Offre technique (70 points) »; a bare « (70) » is a weight where what stands under most of them makes it. */
function weighedGroups(groups: readonly Groupe[], unite: CritereLu['poids']['unite']): ReadonlyMap<Cell, CritereLu> {
  const found = new Map<Cell, CritereLu>();
  let bare = 0;
  let right = 0;
  for (const group of groups) {
    const { cell, members } = group;
    if (cell === undefined) continue;
    const below = summed(group, unite);
    if (below !== undefined) found.set(cell, below);
    const [, name = '', digits] = inBrackets.exec(cell.flow.text) ?? [];
    const valeur = Number(digits);
    const said = digits === undefined ? critereOfHeading({ kind: 'paragraph', start: 0, end: 0, flow: cell.flow }) : undefined;
    if (said !== undefined) found.set(cell, { ...said, rank: 1 });
    if (digits === undefined) continue;
    bare += 1;
    if (near(sumOfWeights(members), valeur)) right += 1;
    const start = cell.flow.text.lastIndexOf(digits);
    const weight = sliceFlow(cell.flow, { start, end: start + digits.length });
    found.set(cell, { intitule: nameIn(cell.flow, { start: 0, end: name.length }), poids: { valeur, unite }, weight, rank: 1 });
  }
  return right * 2 >= bare ? found : new Map();
}

/** The cell of words before the titles. */
export function groupCell(row: Block, titles: number): Cell | undefined {
  return row.cells?.find((cell) => cell.column < titles && isWords(cell));
}

function isUnder(row: Block, titles: number): boolean {
  const before = row.cells?.filter((cell) => cell.column < titles) ?? [];
  return before.length > 0 && before.every((cell) => cell.flow.text.trim() === '');
}
