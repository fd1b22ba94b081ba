// Patterns over folded text: short marks for blanks and letters, words of the lexicon as alternatives.
import { fold } from './fold.ts';

const marks = /\\p\{[LN]\}|\\.|\[(?:\\.|[^\]\\])*\]|[ ~]/gu;
const letters = 'a-zœæ';

function expanded(mark: string): string {
  if (mark === ' ') return '[ ]+';
  if (mark === '~') return '[ ]*';
  if (mark === '\\p{L}') return `[${letters}]`;
  if (mark === '\\p{N}') return '\\d';
  return mark.startsWith('[') ? mark.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', '\\d') : mark;
}

/** Character classes apart, a space is one blank or more and `~` none or more (a folded text has no run of more than four: fold.ts); letters are those of folded French. */
export function expand(pattern: string): string {
  return pattern.replace(marks, expanded);
}

/** A compiled pattern of folded text. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(expand(source), flags);
}

/** Whole words of the lexicon as alternatives, longest first. */
export function wordsPattern(words: readonly string[]): string {
  const sorted = [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&') + (endsWithLetter(word) ? '(?![\\p{L}\\p{N}])' : '')).join('|')})`;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2fff))
  );
}

export function endsWithLetter(word: string): boolean {
  return isLetterOrDigit(word.charCodeAt(word.length - 1));
}
