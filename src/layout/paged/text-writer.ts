// Lines one after the other in; the document's text, its lines, and the flow of each out.
import type { Box, Line } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';

export interface WrittenLine {
  readonly start: number;
  readonly end: number;
  readonly flow: Flow;
}

export interface TextWriter {
  write(text: string, page: number, box: Box): WrittenLine;
  text(): string;
  lines(): readonly Line[];
}

/**
 * The same text, in two bytes for each character. V8 keeps a text of Latin letters in one byte, and compiles a pattern again for each of
 * the two widths that it meets: the lines of one document had both, and a third of the patterns were compiled twice.
 */
function wide(text: string): string {
  return `\u2019${text}`.slice(1);
}

/** An empty text that grows line by line. */
export function textWriter(): TextWriter {
  const parts: string[] = [];
  const lines: Line[] = [];
  let length = 0;
  return {
    write: (narrow, page, { x, y, width, height }) => {
      const text = wide(narrow);
      const start = length;
      const end = start + text.length;
      parts.push(text);
      lines.push({ start, end, page, box: { x, y, width, height } });
      length = end + 1;
      return { start, end, flow: { text, origin: text === '' ? [] : [{ at: 0, start, length: text.length }] } };
    },
    text: () => parts.join('\n'),
    lines: () => lines,
  };
}
