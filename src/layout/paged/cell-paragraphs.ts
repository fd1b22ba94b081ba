// The lines of a table cell in; the same by paragraphs out.
import { splitLabel } from '../label.ts';
import { endOf } from './placed-run.ts';
import type { TextLine } from './text-line.ts';

/** Baseline to baseline, beside the usual one of the cell and beside the type size where there is none. */
const widerLeading = 1.25;
const widestLeading = 1.8;
/** Points that a cell keeps blank at its right. */
const margin = 8;

function leadingOf(lines: readonly TextLine[]): number {
  const gaps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? line.baseline));
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const size = lines[0]?.size ?? 0;
  return usual > 0 && usual < widestLeading * size ? usual * widerLeading : widestLeading * size;
}

/** The first word of `after` would have stood on the line of `before`. */
function endsShort(before: TextLine, after: TextLine): boolean {
  const letter = after.width / Math.max(1, after.text.length);
  const word = /^\S+/u.exec(after.text)?.[0].length ?? 0;
  return before.right - margin - endOf(before) > letter * (word + 1);
}

function opensParagraph(before: TextLine, after: TextLine, leading: number): boolean {
  // Letter by letter in a narrow cell: the blank of « 20 % » takes a line.
  if (/^[%‰]/u.test(after.text)) return false;
  if (after.baseline - before.baseline > leading || before.bold !== after.bold) return true;
  return splitLabel(after.text) !== undefined || (/[.;:!?…]$/u.test(before.text) && endsShort(before, after));
}

/** None is empty. */
export function cellParagraphs(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const leading = leadingOf(lines);
  const paragraphs: TextLine[][] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const held = paragraphs.at(-1);
    if (held === undefined || before === undefined || opensParagraph(before, line, leading)) paragraphs.push([line]);
    else held.push(line);
  });
  return paragraphs;
}
