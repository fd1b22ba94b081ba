// The whole document → the numbers of two levels or more typed before words that are no heading: « 5.2 Indicateurs », in rows and lists.
import type { Block } from '../../document/document.ts';
import type { Redaction } from '../../model/redaction.ts';
import { withDescendants } from '../../sections/section.ts';
import { type Context, from } from '../context.ts';
import { type Read, read } from '../lift.ts';

export type Point = NonNullable<Redaction['points']>[number];

const numbered = /^\s*(\d{1,2}(?:\.\d{1,2}){1,3})\.?[ \u00a0]+(?=[\p{L}«])/u;
const longestTitle = 120;

/** The number of a block and its first words: those of its first cell, or its line. */
function pointOf(block: Block): { readonly numero: string; readonly texte: string; readonly end: number } | undefined {
  const label = block.label?.trim() ?? '';
  const whole = label === '' ? block.flow.text : `${label} ${block.flow.text}`;
  const number = numbered.exec(whole);
  if (number?.[1] === undefined) return undefined;
  const [texte = ''] = whole.slice(number[0].length).split(/[\t\n]/u, 1);
  const shown = texte.trim();
  return shown === '' || shown.length > longestTitle
    ? undefined
    : { numero: number[1], texte: shown, end: block.flow.text.indexOf(shown) + shown.length };
}

/** Something under the point has a bullet, a letter or a title of its own: it may be counted without being numbered. */
function hasParts(blocks: readonly Block[], at: number, headings: ReadonlySet<Block>): boolean {
  if (/[\t\n]\s*[•◦▪*–-]\s/u.test(blocks[at]?.flow.text ?? '')) return true;
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined || block.kind === 'heading' || headings.has(block) || pointOf(block) !== undefined) return false;
    if (block.kind === 'item' || block.kind === 'row') return true;
  }
  return false;
}

/** In the order of the text; a heading that the outline holds is no point. */
export function readPoints({ document, outline }: Context): readonly Read<Point>[] {
  const headings = new Set(outline.sections.flatMap(withDescendants).map(({ heading }) => heading));
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  return blocks.flatMap((block, at) => {
    const point = headings.has(block) ? undefined : pointOf(block);
    if (point === undefined) return [];
    const { numero, texte, end } = point;
    const parties = hasParts(blocks, at, headings) ? true : undefined;
    return [read({ numero, texte, parties }, from(block.flow, { start: 0, end }))];
  });
}
