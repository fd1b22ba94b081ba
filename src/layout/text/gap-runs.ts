// The lines of a text → their parts that wide blanks separate, and the runs of lines that may be rows of one table.

import type { Span } from '../../document/span.ts';
import { itemMarks } from '../label.ts';
import type { ScannedLine } from './scan.ts';

export interface Parted {
  readonly line: ScannedLine;
  /** Offsets in the file. */
  readonly parts: readonly Span[];
}

export const longestLine = 400;
export const longestRun = 150;

/** A list mark and its text are no two cells. */
const marker = new RegExp(String.raw`^(?:[${itemMarks}-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4}|[IVX]{1,5})[.)])$`, 'u');

export function partsOf(line: ScannedLine, text: string): readonly Span[] {
  const raw = text.slice(line.start, line.end);
  if (raw.length <= longestLine && /\S \| \S/u.test(raw)) return barred(line.start, raw);
  if (raw.length > longestLine || raw.includes('\t') || !raw.includes('   ')) return raw.trim() === '' ? [] : [trimmed(line.start, raw)];
  const parts = piecesOf(line.start, raw);
  const [first, second, ...others] = parts;
  if (first === undefined || second === undefined) return parts;
  if (marker.test(text.slice(first.start, first.end))) return [second, ...others];
  const named = line.label === undefined ? first.start : first.start + line.label.rest;
  return [{ start: named < first.end ? named : first.start, end: first.end }, second, ...others];
}

/** What three blanks or more separate, in a line that begins at `start` of the file. */
export function piecesOf(start: number, raw: string): readonly Span[] {
  return [...raw.matchAll(/\S+(?: {1,2}\S+)*/gu)].map(({ 0: piece, index }) => ({ start: start + index, end: start + index + piece.length }));
}

/** « Méthodologie | 30 points », without bars at the ends. */
function barred(start: number, raw: string): readonly Span[] {
  let at = start;
  return raw.split('|').map((part) => {
    const span = trimmed(at, part);
    at += part.length + 1;
    return span;
  });
}

export function trimmed(start: number, raw: string): Span {
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + raw.trim().length };
}

export const mayBe = (line: ScannedLine): boolean => (!line.blank || line.rule) && !line.pipes && !line.noise && line.alone !== true;

/** Lines of several parts, and those that go on with a cell of the line above. */
export function runAt(parted: readonly (Parted | undefined)[], at: number, text: string): readonly Parted[] {
  const run: Parted[] = [];
  for (let index = at; index < Math.min(parted.length, at + longestRun); index += 1) {
    const one = parted[index];
    if (one?.line.rule === true) continue;
    if (one === undefined) {
      const next = parted[parted[index + 1]?.line.rule === true ? index + 2 : index + 1];
      if (run.length === 0 || next === undefined || next.parts.length < 2 || opensClause(run, next, text)) break;
      continue;
    }
    if (one.parts.length < 2 && (run.length === 0 || (parted[index - 1]?.parts.length ?? 0) === 0 || !goesOn(run, one))) break;
    run.push(one);
  }
  while ((run.at(-1)?.parts.length ?? 2) < 2 && run.length > 0 && !goesOn(run.slice(0, -1), run[run.length - 1])) run.pop();
  return run;
}

/** « 4.2   Ce que l'équipe remet », after the blank below rows of more cells: a heading, its number apart. */
function opensClause(run: readonly Parted[], { parts: [number, title, ...others] }: Parted, text: string): boolean {
  if (number === undefined || title === undefined || others.length > 0 || !run.some(({ parts }) => parts.length > 2)) return false;
  return /^\d{1,2}(?:\.\d{1,2}){0,3}\.?$/u.test(text.slice(number.start, number.end)) && /^\p{Lu}/u.test(text.slice(title.start, title.end));
}

export const columnOf = ({ line }: Parted, part: Span): number => part.start - line.start;

/** A part that stands under a cell of the nearest full line above. */
function goesOn(run: readonly Parted[], one: Parted | undefined): boolean {
  const above = run.findLast(({ parts }) => parts.length > 1);
  const [part] = one?.parts ?? [];
  if (above === undefined || one === undefined || part === undefined || one.line.label !== undefined) return false;
  const at = columnOf(one, part);
  return above.parts.some((cell, index) => {
    const next = above.parts[index + 1];
    const fits = next === undefined || at + part.end - part.start < columnOf(above, next);
    return Math.abs(columnOf(above, cell) - at) <= 3 && fits;
  });
}
