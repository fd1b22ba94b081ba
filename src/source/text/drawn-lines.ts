// A text in; its lines with their places, and the text that stands between two columns of several of them, out.
import { emptyFlow, type Flow, flowOf, joinFlows, trimFlow, withoutMatches } from '../../document/flow.ts';
import { linesOf, type Span } from '../../document/span.ts';

/** One line of a text, without its line break; `end` is where it ends in the text. */
export interface DrawnLine extends Span {
  readonly text: string;
}

export function drawnLines(text: string): readonly DrawnLine[] {
  return linesOf(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}

/** Signs of Markdown for bold, italic and classes. */
const marks =
  /\*{1,3}|(?<![\p{L}\p{N}])_{1,2}(?=\p{L})|(?<=\p{L}[.:;,]?)_{1,2}(?![\p{L}\p{N}])|\\(?=[^\p{L}\p{N}\s])|\[(?=[^\]]*\]\{[^}]*\})|\]\{[^}]*\}/gu;

/** The characters from column `from` to column `to` of each line, one after the other. */
export function between(source: string, lines: readonly DrawnLine[], from: number, to: number): Flow {
  const parts = lines
    .map((line) => trimFlow(flowOf(source, { start: Math.min(line.end, line.start + from), end: Math.min(line.end, line.start + to) })))
    .filter(({ text }) => text !== '');
  return parts.length === 0 ? emptyFlow : trimFlow(withoutMatches(joinFlows(parts, ' '), marks));
}
