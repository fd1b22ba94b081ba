// The lines of a wrapped text → the same, each told that may be a heading by its place: no blank parts it from the sentence below it.
import { motsQuiOuvrent } from '../../lexicon/petits-mots.ts';
import { type Habits, isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';

const mostWords = 14;
/** Shares of the width: a line that had room for the first word of the next one, and the end of a title over two lines. */
const roomy = 0.85;
const half = 0.5;

const sentence = new RegExp(String.raw`^(?:L['’]|(?:${motsQuiOuvrent})\s)\p{Ll}`, 'u');
/** « La Firme protège… », « Le Client » – and « Les Cayes »: a sentence where it had room above. */
const named = /^(?:L['’]|L[ae]\s|Les\s)\p{Lu}\p{Ll}/u;

function isText(line: ScannedLine | undefined): line is ScannedLine {
  return line !== undefined && !line.blank && !line.noise && !line.pipes && line.heading === undefined;
}

/** « L'adjudicataire rencontre… »: a line that opens a sentence, and is wrapped or closed. */
function opens(line: ScannedLine | undefined, above: ScannedLine, width: number): boolean {
  if (!isText(line) || line.label !== undefined) return false;
  const { text } = line.flow;
  if (text.length < width * half && !/[.:]$/u.test(text)) return false;
  return sentence.test(text) || (named.test(text) && above.flow.text.length + 3 <= width * roomy);
}

/** Whether nothing goes on with this line: it follows a blank, the end of a sentence or of an item, or has a number. */
function startsAnew({ label }: ScannedLine, before: ScannedLine | undefined): boolean {
  return label !== undefined || !isText(before) || /[.!?;:»…]$/u.test(before.flow.text);
}

function mayName(line: ScannedLine): boolean {
  const name = line.flow.text.slice(line.label?.rest ?? 0);
  return /^\p{Lu}/u.test(name) && /[\p{L}),]$/u.test(name) && name.split(/\s+/u).length <= mostWords;
}

export function withTightTitles(lines: readonly ScannedLine[], { width }: Habits): readonly ScannedLine[] {
  if (width === Number.POSITIVE_INFINITY) return lines;
  return lines.map((line, at): ScannedLine => {
    const next = lines[at + 1];
    if (!isText(line) || !isText(next) || next.label !== undefined || !mayName(line) || !startsAnew(line, lines[at - 1])) return line;
    const wraps = /^\p{Ll}/u.test(next.flow.text) && /\p{L}$/u.test(next.flow.text) && next.flow.text.length < width * half;
    return (!isUnfinished(line.flow.text) && opens(next, line, width)) || (wraps && opens(lines[at + 2], next, width))
      ? { ...line, heads: true }
      : line;
  });
}
