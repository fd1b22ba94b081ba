// A Word table of two columns → which of them translates the other into Arabic or English, so that it counts once.
import type { WordBlock, WordTable } from '../../source/source.ts';
import { arabic } from './arabic.ts';
import { cellText } from './table-drafts.ts';

const latin = /\p{Script=Latin}/u;
/** Words that only hold sentences together: they tell the language, whatever the subject. */
const english = new Set('the of and to in shall will be for with by is are this that from at or as'.split(' '));
const french = new Set('le la les des de du et un une est pour dans par sur aux au sont qui en il elle'.split(' '));
const fewest = 5;

/** How many words of the text belong to one language and not to the other. */
function weigh(text: string): { readonly english: number; readonly french: number } {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return { english: words.filter((word) => english.has(word)).length, french: words.filter((word) => french.has(word)).length };
}

function isEnglishOf(text: string, original: string): boolean {
  const own = weigh(text);
  const other = weigh(original);
  return own.english >= fewest && own.english > 4 * own.french && other.french >= fewest && other.french > 4 * other.english;
}

function isArabicOf(text: string, original: string): boolean {
  return arabic.test(text) && !latin.test(text) && latin.test(original) && !arabic.test(original);
}

/** 0 or 1; undefined when neither column translates the other. Each row must say something on both sides, or on neither. */
export function translatedColumn(table: WordTable): 0 | 1 | undefined {
  const { rows } = table;
  const isPlain = (blocks: readonly WordBlock[]): boolean => blocks.every(({ kind }) => kind === 'paragraph');
  if (rows.some(({ cells }) => cells.length !== 2 || cells.some((cell) => cell.continued || !isPlain(cell.blocks)))) return undefined;
  const pairs = rows.map(({ cells }) => cells.map((cell) => cellText(cell.blocks)));
  if (pairs.some(([left, right]) => (left === '') !== (right === ''))) return undefined;
  const left = pairs.map(([text]) => text).join('\n');
  const right = pairs.map(([, text]) => text).join('\n');
  if (isArabicOf(right, left) || isEnglishOf(right, left)) return 1;
  return isArabicOf(left, right) || isEnglishOf(left, right) ? 0 : undefined;
}
