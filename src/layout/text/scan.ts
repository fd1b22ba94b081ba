// The lines of a text file → what each is by its own look: blank, bullet, heading mark, table row, noise.
import { type Flow, flowOf, withoutMatches } from '../../document/flow.ts';
import { linesOf, type Span } from '../../document/span.ts';
import { splitLabel } from '../label.ts';
import { htmlComment } from './html-comments.ts';

export interface ScannedLine extends Span {
  readonly index: number;
  /** Trimmed text without Markdown marks, label included. */
  readonly flow: Flow;
  readonly blank: boolean;
  readonly indent: number;
  /** Markdown heading level. */
  readonly heading?: number;
  readonly bold: boolean;
  /** Label and where the text after it starts, in `flow`. */
  readonly label?: { readonly label: string; readonly rest: number };
  /** A Markdown table row. */
  readonly pipes: boolean;
  /** A line of a table of words alone; it is `pipes` as well. */
  readonly worded?: true;
  readonly noise: boolean;
  /** A line that only draws: « -------- ». It is blank, yet rows go on across it. */
  readonly rule: boolean;
  /** A title taken out of the margin: it continues nothing and nothing continues it. */
  readonly alone?: true;
  /** It may be a heading by its place: short, over a line that opens a sentence. */
  readonly heads?: true;
  /** Index of the last of several lines taken as one. */
  readonly last?: number;
  /** A long run of blanks alone: where a PDF's footnote rule was. */
  readonly separator: boolean;
}

const pageNumber = /^(?:page\s*)?[-–—|]?\s*\d{1,3}\s*(?:(?:\/|sur|de|of)\s*\d{1,3})?\s*[-–—|]?$/iu;
/** « - 3 - » is no item of a list. */
const dashedNumber = /^([-–—])\s?\d{1,3}\s?\1$/u;
const address = /^(?:\d{1,2}\s+)?(?:https?:\/\/|mailto:|www\.)\S+$/iu;
const latin = /\p{Script=Latin}/u;
const otherScript = /[\p{Script=Arabic}\p{Script=Tifinagh}\p{Script=Han}\p{Script=Cyrillic}]/u;

export function isNoise(text: string, markdown: boolean): boolean {
  if (/^page\s*\d/iu.test(text) && pageNumber.test(text)) return true;
  if (dashedNumber.test(text) || address.test(text)) return true;
  if (htmlComment(text) !== undefined) return true;
  if (markdown && /^(?:!\[[^\]]*\]\([^)]*\)|-{3,}|\*{3,}|_{3,})$/u.test(text)) return true;
  return otherScript.test(text) && !latin.test(text);
}

const drawn = /^[-–—=─━═][-–—=─━═ ]{3,}[-–—=─━═]$/u;

const marks = /\*{1,3}|__|^#{1,6}\s+|\s+#+$|^>\s?/gu;

/** Two blanks between words: what is left of a justified page, and no edge of a column. */
const loose = /[\p{Ll},] {2}\p{Ll}/gu;
const fewestLoose = 5;
const secondBlank = /(?<=\S) (?=\s\S)/gu;
/** A blank beside one that breaks no line is none of its own: « 48 000 » as some converters write it. */
const besideFixed = /(?<=\S) (?=[\u00A0\u202F]\S)|(?<=\S[\u00A0\u202F]) (?=\S)/gu;
const fixedPair = / [\u00A0\u202F]|[\u00A0\u202F] /u;

function withSingleBlanks(flow: Flow, justified: boolean): Flow {
  const even = fixedPair.test(flow.text) ? withoutMatches(flow, besideFixed) : flow;
  return justified && even.text.includes('  ') ? withoutMatches(even, secondBlank) : even;
}

export function scanLine(text: string, span: Span, index: number, markdown: boolean, justified = false): ScannedLine {
  const raw = text.slice(span.start, span.end);
  const trimmed = raw.trim();
  const start = span.start + raw.length - raw.trimStart().length;
  const source = flowOf(text, { start, end: start + trimmed.length });
  const mark = markdown ? /^(#{1,6})\s/u.exec(trimmed) : null;
  const flow = markdown ? withoutMatches(source, marks) : withSingleBlanks(source, justified);
  const label = splitLabel(flow.text);
  const rule = !markdown && drawn.test(trimmed);
  return {
    ...span,
    index,
    flow,
    blank: rule || flow.text.trim() === '',
    indent: raw.length - raw.trimStart().length,
    ...(mark?.[1] === undefined ? {} : { heading: mark[1].length }),
    bold: markdown && /^(?:#{1,6}\s+)?(?:[-*]\s+)?\*\*[^*]+\*\*\s*:?$/u.test(trimmed),
    ...(label === undefined ? {} : { label }),
    pipes: (markdown ? /^\|.*\|$/u : /^\|.*\|.*\|$/u).test(trimmed),
    noise: isNoise(trimmed, markdown),
    rule,
    separator: trimmed === '' && raw.length >= 30,
  };
}

/** Every line of the text, in order. */
export function scanLines(text: string, markdown: boolean): readonly ScannedLine[] {
  const justified = !markdown && text.includes('  ') && (text.match(loose) ?? []).length >= fewestLoose;
  return linesOf(text).map((span, index) => scanLine(text, span, index, markdown, justified));
}
