// A Word paragraph → the pieces of text that it shows, one, or several where its line breaks set separate lines.
import type { WordParagraph, WordRun } from '../../source/source.ts';
import { splitLabel } from '../label.ts';
import { allBold } from './look.ts';
import { plainText } from './plain-text.ts';

export interface Piece {
  /** Without automatic number, on one line, never empty. */
  readonly text: string;
  readonly runs: readonly WordRun[];
}

function textOf(runs: readonly WordRun[]): string {
  return plainText(runs.map((run) => (run.break === true ? ` ${run.text}` : run.text)).join(''));
}

function cutAtBreaks(runs: readonly WordRun[]): readonly (readonly WordRun[])[] {
  const lines: WordRun[][] = [[]];
  for (const run of runs) {
    if (run.break === true) lines.push([]);
    lines.at(-1)?.push(run);
  }
  return lines;
}

/** A title set over its text, or an item under another: more than a line broken to look well. */
function opensPiece(before: readonly WordRun[], line: readonly WordRun[]): boolean {
  if (splitLabel(textOf(line)) !== undefined) return true;
  return allBold(before) && !line.some((run) => run.bold && run.text.trim() !== '') && textOf(line) !== '';
}

/** A heading is one piece, whatever its line breaks. */
export function piecesOf(paragraph: WordParagraph): readonly Piece[] {
  const pieces: WordRun[][] = [];
  for (const line of cutAtBreaks(paragraph.runs)) {
    const open = pieces.at(-1);
    if (open !== undefined && (paragraph.headingLevel !== undefined || textOf(open) === '' || !opensPiece(open, line))) open.push(...line);
    else pieces.push([...line]);
  }
  return pieces.map((runs) => ({ text: textOf(runs), runs })).filter((piece) => piece.text !== '');
}

/** All the text of a paragraph with its automatic number, as a cell shows it. */
export function lineOf(paragraph: WordParagraph): string {
  const text = textOf(paragraph.runs).replaceAll('\t', ' ');
  return paragraph.label === undefined || text === '' ? text : `${plainText(paragraph.label)} ${text}`;
}
