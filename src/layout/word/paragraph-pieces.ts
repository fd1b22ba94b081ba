// A Word paragraph → the pieces of text that it shows, one, or several where its line breaks set separate lines.
import type { WordParagraph, WordRun } from '../../source/source.ts';
import { splitLabel } from '../label.ts';
import { standsAlone } from '../labelled-lines.ts';
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

interface OpenPiece {
  readonly texts: string[];
  readonly runs: WordRun[];
  bold: boolean;
}

/** A title set over its text, or an item under another: more than a line broken to look well. */
function opensPiece(before: OpenPiece, text: string, line: readonly WordRun[]): boolean {
  if (splitLabel(text) !== undefined || standsAlone(before.texts, text, true)) return true;
  return before.bold && text !== '' && !line.some((run) => run.bold && run.text.trim() !== '');
}

/** A heading is one piece, whatever its line breaks. */
export function piecesOf(paragraph: WordParagraph): readonly Piece[] {
  const pieces: OpenPiece[] = [];
  for (const line of cutAtBreaks(paragraph.runs)) {
    const text = textOf(line);
    const open = pieces.at(-1);
    if (text === '' || (open !== undefined && (paragraph.headingLevel !== undefined || !opensPiece(open, text, line)))) add(open, text, line);
    else pieces.push({ texts: [text], runs: [...line], bold: allBold(line) });
  }
  return pieces.map(({ texts, runs }) => ({ text: texts.join(' '), runs }));
}

function add(open: OpenPiece | undefined, text: string, line: readonly WordRun[]): void {
  if (open === undefined || text === '') return;
  open.texts.push(text);
  for (const run of line) open.runs.push(run);
  open.bold = open.bold && allBold(line);
}

/** All the text of a paragraph with its automatic number, as a cell shows it. */
export function lineOf(paragraph: WordParagraph): string {
  const text = textOf(paragraph.runs).replaceAll('\t', ' ');
  return paragraph.label === undefined || text === '' ? text : `${plainText(paragraph.label)} ${text}`;
}
