// The rules of a page in; the grids that they draw out: columns, rows, and which squares a border parts.
import type { Box } from '../../document/document.ts';
import type { Rule } from '../../source/source.ts';

export interface Grid {
  readonly box: Box;
  /** Places of column edges from the left and of row edges from the top, frame included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a border stands between row `row - 1` and row `row` over column `column`. */
  isParted(direction: Rule['direction'], row: number, column: number): boolean;
}

/** Points within which rules touch, and within which two edges are one. */
const touch = 3.5;
const sameEdge = 4;
/** Share of a square's side that its border must cover. */
const covered = 0.6;

interface Component {
  readonly horizontals: Rule[];
  readonly verticals: Rule[];
}

function crosses(horizontal: Rule, vertical: Rule): boolean {
  const across = vertical.x1 >= horizontal.x1 - touch && vertical.x1 <= horizontal.x2 + touch;
  return across && horizontal.y1 >= vertical.y1 - touch && horizontal.y1 <= vertical.y2 + touch;
}

/** Horizontals by the verticals that they cross, so that each set of touching rules comes out once. */
function components(rules: readonly Rule[]): readonly Component[] {
  const horizontals = rules.filter((rule) => rule.direction === 'horizontal');
  const verticals = rules.filter((rule) => rule.direction === 'vertical');
  const seen = new Set<Rule>();
  const result: Component[] = [];
  for (const start of horizontals) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component: Component = { horizontals: [], verticals: [] };
    const queue = [start];
    for (let rule = queue.pop(); rule !== undefined; rule = queue.pop()) {
      const current = rule;
      const flat = current.direction === 'horizontal';
      (flat ? component.horizontals : component.verticals).push(current);
      for (const other of flat ? verticals : horizontals) {
        if (seen.has(other) || !(flat ? crosses(current, other) : crosses(other, current))) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    result.push(component);
  }
  return result;
}

function edgesOf(values: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || value - last > sameEdge) edges.push(value);
  }
  return edges;
}

/** Whether rules along `at` cover most of the stretch from `from` to `to`. */
function covers(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let length = 0;
  for (const rule of rules) {
    const flat = rule.direction === 'horizontal';
    if (Math.abs((flat ? rule.y1 : rule.x1) - at) > sameEdge) continue;
    const [start, end] = flat ? [rule.x1, rule.x2] : [rule.y1, rule.y2];
    length += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return length >= covered * (to - from);
}

function gridOf({ horizontals, verticals }: Component): Grid | undefined {
  const xs = edgesOf([...verticals.map((rule) => rule.x1), ...ends(horizontals.map((rule) => [rule.x1, rule.x2]))]);
  const ys = edgesOf([...horizontals.map((rule) => rule.y1), ...ends(verticals.map((rule) => [rule.y1, rule.y2]))]);
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined;
  if (xs.length < 2 || ys.length < 2) return undefined;
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    xs,
    ys,
    isParted: (direction, row, column) => {
      const [x1, x2, y1, y2] = [xs[column] ?? right, xs[column + 1] ?? right, ys[row] ?? bottom, ys[row + 1] ?? bottom];
      return direction === 'horizontal' ? covers(horizontals, y1, x1, x2) : covers(verticals, x1, y1, y2);
    },
  };
}

/** The outermost ends of rules: the frame of a table whose sides are not drawn. */
function ends(stretches: readonly (readonly [number, number])[]): readonly number[] {
  if (stretches.length === 0) return [];
  return [Math.min(...stretches.map(([from]) => from)), Math.max(...stretches.map(([, to]) => to))];
}

function isInside(inner: Box, outer: Box): boolean {
  const [x, y] = [inner.x + inner.width / 2, inner.y + inner.height / 2];
  if (inner.width * inner.height >= outer.width * outer.height) return false;
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;
}

const mostSquares = 20_000;

/** One square with its four sides drawn: a frame. */
function isWhole({ horizontals, verticals }: Component, grid: Grid): boolean {
  return grid.xs.length + grid.ys.length > 4 || (horizontals.length > 1 && verticals.length > 1);
}

/** All grids, from the top, and frames around words; one may be drawn inside another. */
export function allGrids(rules: readonly Rule[]): readonly Grid[] {
  const grids = components(rules).flatMap((component): readonly Grid[] => {
    const grid = gridOf(component);
    return grid !== undefined && isWhole(component, grid) && grid.xs.length * grid.ys.length <= mostSquares ? [grid] : [];
  });
  return grids.toSorted((a, b) => a.box.y - b.box.y);
}

/** Those that no other one holds. */
export function outermost(grids: readonly Grid[]): readonly Grid[] {
  return grids.length < 2 ? grids : grids.filter((grid) => !grids.some((other) => other !== grid && isInside(grid.box, other.box)));
}

export function gridsWithin(outer: Grid, grids: readonly Grid[]): readonly Grid[] {
  return grids.filter((grid) => grid !== outer && isInside(grid.box, outer.box));
}
