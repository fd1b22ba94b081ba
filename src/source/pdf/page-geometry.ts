// A page of PDFium in; out, the way from its own coordinates to the page as shown: origin at the top left, crop and rotation applied.
import type { Box } from '../../document/document.ts';
import { maxPageSide } from './limits.ts';
import { type Matrix, move } from './matrix.ts';
import type { Session } from './session.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  /** Clockwise quarter turns of the page. */
  readonly turns: number;
  point(x: number, y: number): Point;
  box(left: number, top: number, right: number, bottom: number): Box;
  /** Whether any of a box is shown. */
  shows(box: Box): boolean;
}

const letter = { left: 0, top: 792, right: 612, bottom: 0 };

function pageBounds(session: Session, page: number) {
  if (session.call.FPDF_GetPageBoundingBox(page, session.scratch) === 0) return letter;
  const bounds = { left: session.float(0), top: session.float(1), right: session.float(2), bottom: session.float(3) };
  const [width, height] = [bounds.right - bounds.left, bounds.top - bounds.bottom];
  return width > 0 && height > 0 && width <= maxPageSide && height <= maxPageSide ? bounds : letter;
}

/** How points of the page's user space are shown. */
export function pageGeometry(session: Session, page: number): PageGeometry {
  const { left, top, right, bottom } = pageBounds(session, page);
  const turns = (((session.call.FPDFPage_GetRotation(page) | 0) % 4) + 4) % 4;
  const upright = turns % 2 === 0;
  const unturned: Matrix = { a: 1, b: 0, c: 0, d: -1, e: -left, f: top };
  const turned: readonly Matrix[] = [
    unturned,
    { a: 0, b: 1, c: 1, d: 0, e: -bottom, f: -left },
    { a: -1, b: 0, c: 0, d: 1, e: right, f: -bottom },
    { a: 0, b: -1, c: -1, d: 0, e: top, f: right },
  ];
  const matrix = turned[turns] ?? unturned;
  const { a, b, c, d, e, f } = matrix;
  const width = upright ? right - left : top - bottom;
  const height = upright ? top - bottom : right - left;
  return {
    width,
    height,
    shows: (box) => box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0,
    turns,
    point: (x, y) => move(matrix, x, y),
    box: (boxLeft, boxTop, boxRight, boxBottom) => {
      const x1 = a * boxLeft + c * boxTop + e;
      const y1 = b * boxLeft + d * boxTop + f;
      const x2 = a * boxRight + c * boxBottom + e;
      const y2 = b * boxRight + d * boxBottom + f;
      return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
    },
  };
}
