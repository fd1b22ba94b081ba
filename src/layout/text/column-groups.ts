// The lines of a text from one on → groups of figures and of words, as far as they can be the columns of a table.
import { enteteDeChiffres } from '../../lexicon/colonnes.ts';
import { kindOf } from './figure.ts';
import type { ScannedLine } from './scan.ts';

/** A line, and whether a blank stands before it. */
export interface Token {
  readonly line: ScannedLine;
  readonly opens: boolean;
}

/** Lines of one sort, one after the other. */
export interface Group {
  readonly tokens: readonly Token[];
  readonly figures: boolean;
}

const mostLines = 120;
const longest = 160;

export function isFree(line: ScannedLine): boolean {
  return !line.pipes && line.heading === undefined && line.flow.text.length <= longest && !/[.;:!?]$/u.test(line.flow.text.replace(/\d\.$/u, ''));
}

/** The name of a column. */
export function isHeader(line: ScannedLine): boolean {
  if (line.label !== undefined) return false;
  const { text } = line.flow;
  return text.length <= 45 && /^[\p{Lu}%]/u.test(text) && !/[.;:,!?]$|\d{2}/u.test(text.replace(/n°$/iu, ''));
}

/** What heads a column of figures. */
export function headsFigures(line: ScannedLine | undefined): boolean {
  return line !== undefined && enteteDeChiffres.test(line.flow.text);
}

/** Up to the first line that is no part of a table. */
export function tokensFrom(lines: readonly ScannedLine[], at: number): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  for (const line of lines.slice(at, at + mostLines)) {
    if (line.noise) continue;
    if (line.blank) opens = true;
    else if (!isFree(line)) break;
    else {
      tokens.push({ line, opens });
      opens = false;
    }
  }
  return tokens;
}

export function grouped(tokens: readonly Token[]): readonly Group[] {
  const groups: { tokens: Token[]; figures: boolean }[] = [];
  for (const token of tokens) {
    const figures = kindOf(token.line.flow.text) !== undefined;
    const last = groups.at(-1);
    if (last?.figures === figures) last.tokens.push(token);
    else groups.push({ tokens: [token], figures });
  }
  return groups;
}
