// The blocks and lines of a PDF, and its pages, in; the blocks that stand over a picture marked as such out.
import type { Block, Box, Document } from '../../document/document.ts';
import { lineAt } from '../../document/place.ts';
import type { Page } from '../../source/source.ts';

/** Points by which the same letterhead may move from page to page. */
const tolerance = 3;
/** A picture may begin a little over the foot of the line above it. */
const overlap = 6;

function isSame(a: Box, b: Box): boolean {
  return [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every((difference) => Math.abs(difference) < tolerance);
}

/** What stands at one place on several pages is a letterhead or a stamp. */
function isRepeated(picture: Box, page: Page, pages: readonly Page[]): boolean {
  return pages.some((other) => other !== page && (other.pictures ?? []).some((one) => isSame(one, picture)));
}

function footOf(laid: Pick<Document, 'lines'>, { start, end }: Block): number | undefined {
  const box = laid.lines[lineAt(laid, Math.max(start, end - 1))]?.box;
  return box === undefined ? undefined : box.y + box.height;
}

export function withPictures<T extends Pick<Document, 'lines' | 'blocks'>>(laid: T, pages: readonly Page[]): T {
  const over = new Set<Block>();
  for (const page of pages) {
    for (const picture of page.pictures ?? []) {
      if (isRepeated(picture, page, pages)) continue;
      const body = laid.blocks.filter(({ kind, page: at }) => kind !== 'furniture' && kind !== 'note' && (at ?? 1) <= page.number);
      const above = body.findLast((block) => block.page !== page.number || (footOf(laid, block) ?? 0) <= picture.y + overlap);
      if (above !== undefined) over.add(above);
    }
  }
  return over.size === 0 ? laid : { ...laid, blocks: laid.blocks.map((block) => (over.has(block) ? { ...block, picture: true as const } : block)) };
}
