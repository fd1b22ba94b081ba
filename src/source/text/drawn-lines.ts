// A text in; its lines with their places, and the text that stands between two columns of several of them, out.
import { emptyFlow, type Flow, flowOf, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';

/** One line of a text, without its line break; `end` is where it ends in the text. */
export interface DrawnLine extends Span {
  readonly text: string;
}

export function drawnLines(text: string): readonly DrawnLine[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/gu)].map(({ index, 0: whole }) => {
    const line = whole.replace(/[\r\n]+$/u, '');
    return { start: index, end: index + line.length, text: line };
  });
}

const marks =
  /\*{1,3}|(?<![\p{L}\p{N}])_{1,2}(?=\p{L})|(?<=\p{L}[.:;,]?)_{1,2}(?![\p{L}\p{N}])|\\(?=[^\p{L}\p{N}\s])|\[(?=[^\]]*\]\{[^}]*\})|\]\{[^}]*\}/gu;

/** Without the signs of Markdown for bold, italic and classes, keeping the way back to the file. */
function withoutMarks(flow: Flow): Flow {
  const kept: Flow[] = [];
  let from = 0;
  for (const mark of flow.text.matchAll(marks)) {
    kept.push(sliceFlow(flow, { start: from, end: mark.index }));
    from = mark.index + mark[0].length;
  }
  if (from === 0) return flow;
  kept.push(sliceFlow(flow, { start: from, end: flow.text.length }));
  return joinFlows(kept, '');
}

/** The characters from column `from` to column `to` of each line, one after the other. */
export function between(source: string, lines: readonly DrawnLine[], from: number, to: number): Flow {
  const parts = lines
    .map((line) => trimFlow(flowOf(source, { start: Math.min(line.end, line.start + from), end: Math.min(line.end, line.start + to) })))
    .filter(({ text }) => text !== '');
  return parts.length === 0 ? emptyFlow : trimFlow(withoutMarks(joinFlows(parts, ' ')));
}
