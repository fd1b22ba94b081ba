// A path object of PDFium in; out, the straight lines that it draws along the page (strokes, and fills thin enough to be lines), or the bullet.
import type { Mark } from '../mark.ts';
import type { Rule } from '../source.ts';
import { maxSegmentsPerPath } from './limits.ts';
import { type Matrix, move } from './matrix.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface SubPath {
  readonly points: Point[];
  curved: boolean;
}

const segmentTypes = { line: 0, bezier: 1, move: 2 };
/** Points: what is thicker is a box, what is shorter is a mark. */
const thickestRule = 3;
const shortestRule = 3;
/** How far from straight a stroke may lean. */
const slack = 1;

function subPaths(session: Session, path: number, matrix: Matrix, geometry: PageGeometry): readonly SubPath[] {
  const { call, scratch } = session;
  const count = Math.min(call.FPDFPath_CountSegments(path), maxSegmentsPerPath);
  const result: SubPath[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = call.FPDFPath_GetPathSegment(path, index);
    const type = call.FPDFPathSegment_GetType(segment);
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const own = session.floats();
    const moved = move(matrix, own[0] ?? 0, own[1] ?? 0);
    const point = geometry.point(moved.x, moved.y);
    let current = result.at(-1);
    if (type === segmentTypes.move || current === undefined) {
      current = { points: [], curved: false };
      result.push(current);
    }
    current.points.push(point);
    if (type === segmentTypes.bezier) current.curved = true;
    const start = current.points[0];
    if (start !== undefined && call.FPDFPathSegment_GetClose(segment) !== 0) current.points.push(start);
  }
  return result;
}

/** The rule from one point to another when they lie along the page. */
function ruleBetween(a: Point, b: Point): Rule | undefined {
  const width = Math.abs(a.x - b.x);
  const height = Math.abs(a.y - b.y);
  if (height <= slack && width >= shortestRule) {
    const y = (a.y + b.y) / 2;
    return { direction: 'horizontal', x1: Math.min(a.x, b.x), y1: y, x2: Math.max(a.x, b.x), y2: y };
  }
  if (width <= slack && height >= shortestRule) {
    const x = (a.x + b.x) / 2;
    return { direction: 'vertical', x1: x, y1: Math.min(a.y, b.y), x2: x, y2: Math.max(a.y, b.y) };
  }
  return undefined;
}

function strokedRules({ points }: SubPath): readonly Rule[] {
  const rules: Rule[] = [];
  let before: Point | undefined;
  for (const point of points) {
    const rule = before === undefined ? undefined : ruleBetween(before, point);
    if (rule !== undefined) rules.push(rule);
    before = point;
  }
  return rules;
}

function filledRule({ points }: SubPath): readonly Rule[] {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > thickestRule || Math.max(width, height) < Math.max(shortestRule, 2 * Math.min(width, height))) return [];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const rule =
    width >= height
      ? ruleBetween({ x: left, y: middle.y }, { x: right, y: middle.y })
      : ruleBetween({ x: middle.x, y: top }, { x: middle.x, y: bottom });
  return rule === undefined ? [] : [rule];
}

/** Points: the sides of a bullet. */
const smallestMark = 1.2;
const largestMark = 8;
const leastSquare = 0.75;

/** The disc, ring or square that a path draws when it is as small as a bullet. */
function markOf(paths: readonly SubPath[], filled: boolean): Mark | undefined {
  const points = paths.flatMap((path) => path.points);
  if (points.length < 4 || points.length > 64) return undefined;
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [width, height] = [right - left, bottom - top];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (short < smallestMark || long > largestMark || short < leastSquare * long) return undefined;
  const curved = paths.every((path) => path.curved);
  if (!curved && (!filled || paths.length > 1)) return undefined;
  return { x: left, y: top, width, height, shape: curved ? (filled && paths.length === 1 ? 'disc' : 'ring') : 'square' };
}

export interface Drawn {
  readonly rules: readonly Rule[];
  readonly mark?: Mark;
}

const nothing: Drawn = { rules: [] };

/** What one path draws; a path that only clips draws nothing. */
export function drawnBy(session: Session, path: number, matrix: () => Matrix, geometry: PageGeometry): Drawn {
  const { call, scratch } = session;
  if (call.FPDFPath_GetDrawMode(path, scratch, scratch + 4) === 0) return nothing;
  const [filled, stroked] = [session.integer(0) !== 0, session.integer(1) !== 0];
  if (!filled && !stroked) return nothing;
  const paths = subPaths(session, path, matrix(), geometry).filter(({ points }) => points.length > 1);
  const rules = paths.filter(({ curved }) => !curved).flatMap((subPath) => (stroked ? strokedRules(subPath) : filledRule(subPath)));
  const mark = rules.length > 0 ? undefined : markOf(paths, filled);
  return mark === undefined ? { rules } : { rules, mark };
}
