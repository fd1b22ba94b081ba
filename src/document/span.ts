// Half-open ranges of a text: what every stage uses to say where a thing stands.

/** Offsets in UTF-16 code units into one text; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value and the part of a text that says it. */
export interface Located<T> extends Span {
  readonly value: T;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds all of `spans`; undefined for none. */
export function cover(spans: readonly Span[]): Span | undefined {
  const [first] = spans;
  if (first === undefined) return undefined;
  let { start, end } = first;
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** The lines of a text, without their line breaks (LF, CRLF or CR); none after a last break. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|\n|\r/gu)) {
    lines.push({ start, end: end.index });
    start = end.index + end[0].length;
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines;
}
