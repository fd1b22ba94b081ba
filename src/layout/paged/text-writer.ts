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

/** An empty text that grows line by line. */
export function textWriter(): TextWriter {
  const parts: string[] = [];
  const lines: Line[] = [];
  let length = 0;
  return {
    write: (text, page, { x, y, width, height }) => {
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
