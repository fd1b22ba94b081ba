// A page of PDFium in; out, the straight lines and bullets drawn on it, how much of it images cover, and which text objects are its own.
import type { Box } from '../../document/document.ts';
import type { Mark } from '../mark.ts';
import type { Rule } from '../source.ts';
import { drawnBy } from './drawn-by.ts';
import { maxFormDepth, maxMarksPerPage, maxObjectsPerPage, maxRulesPerPage } from './limits.ts';
import { identity, type Matrix, product } from './matrix.ts';
import { mergeRules } from './merge-rules.ts';
import type { PageGeometry } from './page-geometry.ts';
import type { Session } from './session.ts';

export interface PageObjects {
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
  /** Share of the page that images cover, 1 at most. */
  readonly imageShare: number;
  readonly pictures: readonly Box[];
  readonly ownObjects: ReadonlySet<number>;
}

interface Walk {
  readonly session: Session;
  readonly geometry: PageGeometry;
  readonly rules: Rule[];
  readonly marks: Mark[];
  readonly own: Set<number>;
  imageArea: number;
  readonly pictures: Box[];
  left: number;
}

const kinds = { text: 1, path: 2, image: 3, form: 5 };

/** Square points, 2 cm by 2 cm: a smaller image is a sign or a signature. */
const smallestPicture = 3200;
const maxPicturesPerPage = 50;

/** The object's own matrix followed by that of the forms around it. */
function matrixOf(session: Session, object: number, outer: Matrix): Matrix {
  if (session.call.FPDFPageObj_GetMatrix(object, session.scratch) === 0) return outer;
  const own = session.floats();
  return product({ a: own[0] ?? 1, b: own[1] ?? 0, c: own[2] ?? 0, d: own[3] ?? 1, e: own[4] ?? 0, f: own[5] ?? 0 }, outer);
}

function visitForm(walk: Walk, form: number, outer: Matrix, depth: number): void {
  if (depth >= maxFormDepth) return;
  const { call } = walk.session;
  const matrix = matrixOf(walk.session, form, outer);
  const count = call.FPDFFormObj_CountObjects(form);
  for (let index = 0; index < count && walk.left > 0; index += 1) visit(walk, call.FPDFFormObj_GetObject(form, index), matrix, depth + 1);
}

function visit(walk: Walk, object: number, outer: Matrix, depth: number): void {
  walk.left -= 1;
  if (object === 0) return;
  const kind = walk.session.call.FPDFPageObj_GetType(object);
  if (kind === kinds.text && depth === 0) walk.own.add(object);
  if (kind === kinds.form) visitForm(walk, object, outer, depth);
  if (kind === kinds.path && walk.rules.length < maxRulesPerPage) {
    const { rules, mark } = drawnBy(walk.session, object, () => matrixOf(walk.session, object, outer), walk.geometry);
    walk.rules.push(...rules);
    if (mark !== undefined) walk.marks.push(mark);
  }
  if (kind === kinds.image) {
    const { a, b, c, d, e, f } = matrixOf(walk.session, object, outer);
    const area = Math.abs(a * d - b * c);
    walk.imageArea += area;
    if (area >= smallestPicture && walk.pictures.length < maxPicturesPerPage) walk.pictures.push(walk.geometry.box(e, f, a + c + e, b + d + f));
  }
}

function isShown({ x1, y1, x2, y2 }: Rule, geometry: PageGeometry): boolean {
  return geometry.shows({ x: x1 - 0.5, y: y1 - 0.5, width: x2 - x1 + 1, height: y2 - y1 + 1 });
}

/** One walk over the objects of a page and of its forms. */
export function pageObjects(session: Session, page: number, geometry: PageGeometry): PageObjects {
  const { call } = session;
  const walk: Walk = { session, geometry, rules: [], marks: [], own: new Set(), imageArea: 0, pictures: [], left: maxObjectsPerPage };
  const count = call.FPDFPage_CountObjects(page);
  for (let index = 0; index < count && walk.left > 0; index += 1) visit(walk, call.FPDFPage_GetObject(page, index), identity, 0);
  const share = walk.imageArea / Math.max(1, geometry.width * geometry.height);
  return {
    rules: mergeRules(walk.rules.filter((rule) => isShown(rule, geometry)).slice(0, maxRulesPerPage)),
    marks: walk.marks.length > maxMarksPerPage ? [] : walk.marks.filter((mark) => geometry.shows(mark)),
    imageShare: Math.min(1, share),
    pictures: walk.pictures.filter((picture) => geometry.shows(picture)),
    ownObjects: walk.own,
  };
}
