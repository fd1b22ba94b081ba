// The blocks and lines of a PDF, and its pages, in; the blocks that stand over a picture marked as such out.
import type { Block, Box, Document } from '../../document/document.ts';
import { lineAt } from '../../document/place.ts';
import type { Page } from '../../source/source.ts';
import { withPicturesBelow } from '../pictures-below.ts';

/** Points within which pictures of two pages stand at one place. */
const grain = 5;
/** A picture may begin a little over the foot of the line above it. */
const overlap = 6;

function placeKey({ x, y, width, height }: Box): string {
  return [x, y, width, height].map((size) => Math.round(size / grain)).join(' ');
}

/** What stands at one place on several pages is a letterhead or a stamp. */
function repeatedPlaces(pages: readonly Page[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { pictures = [] } of pages) {
    const own = new Set(pictures.map(placeKey));
    for (const key of own) (seen.has(key) ? repeated : seen).add(key);
  }
  return repeated;
}

function footOf(laid: Pick<Document, 'lines'>, { start, end }: Block): number {
  const box = laid.lines[lineAt(laid, Math.max(start, end - 1))]?.box;
  return box === undefined ? 0 : box.y + box.height;
}

export function withPictures<T extends Pick<Document, 'lines' | 'blocks'>>(laid: T, pages: readonly Page[]): T {
  if (!pages.some(({ pictures }) => pictures !== undefined)) return laid;
  const repeated = repeatedPlaces(pages);
  const onPage = new Map<number, Block[]>();
  for (const block of laid.blocks) {
    if (block.kind === 'furniture' || block.kind === 'note') continue;
    const page = block.page ?? 1;
    const own = onPage.get(page);
    if (own === undefined) onPage.set(page, [block]);
    else own.push(block);
  }
  const over = new Set<Block>();
  let before: Block | undefined;
  for (const { number, pictures = [] } of pages) {
    const own = onPage.get(number) ?? [];
    const feet = own.map((block) => footOf(laid, block));
    for (const picture of pictures) {
      if (repeated.has(placeKey(picture))) continue;
      const above = own[feet.findLastIndex((foot) => foot <= picture.y + overlap)] ?? before;
      if (above !== undefined) over.add(above);
    }
    before = own.at(-1) ?? before;
  }
  return { ...laid, blocks: withPicturesBelow(laid.blocks, over) };
}
