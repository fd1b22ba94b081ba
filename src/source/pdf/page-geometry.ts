// A page of PDFium in; out, the way from its own coordinates to the page as shown: origin at the top left, crop and rotation applied.
import type { Box } from '../../document/document.ts';
import { maxPageSide } from './limits.ts';
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
  const turned: readonly ((x: number, y: number) => Point)[] = [
    (x, y) => ({ x: x - left, y: top - y }),
    (x, y) => ({ x: y - bottom, y: x - left }),
    (x, y) => ({ x: right - x, y: y - bottom }),
    (x, y) => ({ x: top - y, y: right - x }),
  ];
  const point = turned[turns] ?? ((x: number, y: number) => ({ x: x - left, y: top - y }));
  const width = upright ? right - left : top - bottom;
  const height = upright ? top - bottom : right - left;
  return {
    width,
    height,
    shows: (box) => box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0,
    turns,
    point,
    box: (boxLeft, boxTop, boxRight, boxBottom) => {
      const a = point(boxLeft, boxTop);
      const b = point(boxRight, boxBottom);
      return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
    },
  };
}
