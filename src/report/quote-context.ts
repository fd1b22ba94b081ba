// The ranges of a quote in; the few words that stand before and after it in its block out, so that « 40 % » can be recognised.
import type { Document } from '../document/document.ts';
import { withoutMarks } from '../document/place.ts';
import { cover, type Span } from '../document/span.ts';

const most = 60;
/** A long quote speaks for itself. */
const longQuote = 100;

export interface QuoteContext {
  readonly before?: string;
  readonly after?: string;
}

/** A bullet, a number or a full stop alone says nothing. */
function tells(words: string): boolean {
  return /\p{L}{2}/u.test(words);
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function ending(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `…${cut.slice(cut.indexOf(' ') + 1)}`;
}

function beginning(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))}…`;
}

export function quoteContext({ format, text, blocks }: Document, ranges: readonly Span[]): QuoteContext {
  const whole = cover(ranges);
  if (whole === undefined || whole.end - whole.start > longQuote) return {};
  const block = blocks.find(({ start, end }) => start <= whole.start && whole.end <= end);
  if (block === undefined) return {};
  const before = ending(folded(withoutMarks({ format }, text.slice(block.start, whole.start))));
  const after = beginning(folded(withoutMarks({ format }, text.slice(whole.end, block.end))));
  return { ...(tells(before) ? { before } : {}), ...(tells(after) ? { after } : {}) };
}
