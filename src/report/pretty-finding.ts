// A finding in; the lines that an officer reads out: what is wrong, where, in which words, what to do.
import type { ChalkInstance } from 'chalk';
import type { Severity } from '../rules/rule.ts';
import { counted } from './counted.ts';
import type { View } from './format.ts';
import { neutralise } from './neutralise.ts';
import type { Finding, RelatedPlace, ReportPlace } from './report.ts';
import { severityWord } from './severity-word.ts';
import { type Piece, wrap } from './wrap.ts';

const indent = '      ';
const longestQuote = 240;
const relatedByDefault = 4;

export function severityStyle(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === 'error') return chalk.red.bold;
  return severity === 'warning' ? chalk.yellow.bold : chalk.cyan.bold;
}

/** The beginning stays whole, so that a search in the document finds it. */
function shortened(quote: string): string {
  const text = neutralise(quote);
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2))} […]`;
}

/** Word and text files have no pages: there the section and the words are the place, and for a text the line. */
function where(place: ReportPlace): string {
  const parts = place.section === undefined ? [] : [shortened(place.section)];
  if (place.page !== undefined) parts.push(`page ${place.page}`);
  else if (place.paragraph === undefined) parts.push(`ligne ${place.line}`);
  return parts.join(' · ');
}

function quoted(place: ReportPlace, chalk: ChalkInstance): Piece[] {
  const { before, after } = place;
  const alone = before === undefined && after === undefined;
  // Where bold cannot be seen, other marks tell the guilty part from the words around it.
  const [open, close] = alone || chalk.level > 0 ? ['', ''] : ['‹', '›'];
  return [
    { text: '«\u00a0' },
    ...(before === undefined ? [] : [{ text: `${neutralise(before)} ` }]),
    { text: `${open}${shortened(place.quote)}${close}`, style: chalk.bold },
    ...(after === undefined ? [] : [{ text: `${/^[,.;)]/u.test(after) ? '' : ' '}${neutralise(after)}` }]),
    { text: '\u00a0»' },
  ];
}

function placeLines(place: ReportPlace, width: number, chalk: ChalkInstance): string[] {
  const location = where(place);
  return [
    ...(location === '' ? [] : [wrap([{ text: location, style: chalk.underline }], width, indent, indent)]),
    ...(place.quote === '' ? [] : [wrap(quoted(place, chalk), width, indent, `${indent}  `)]),
  ];
}

/** A place that the lines above have named is not named again. */
function relatedLine(related: RelatedPlace, main: ReportPlace | undefined, width: number, chalk: ChalkInstance): string {
  const { place } = related;
  const named = main === undefined ? '' : where(main);
  const location = place === undefined || where(place) === named ? '' : where(place);
  const pieces: Piece[] = [
    { text: '↔ ' },
    { text: location, style: chalk.underline },
    { text: `${location === '' ? '' : ' : '}${neutralise(related.message)}` },
  ];
  if (place !== undefined && place.quote !== '') pieces.push({ text: ' ' }, ...quoted(place, chalk));
  return wrap(pieces, width, indent, `${indent}  `);
}

/** What the whole document lacks stands nowhere: words quoted for it would look guilty. */
function isAbsence({ path, operands, place }: Finding): boolean {
  return operands.length === 0 && (path === 'sections' || place?.section === undefined);
}

export function findingLines(finding: Finding, { width, all }: View, chalk: ChalkInstance): string {
  const head: Piece[] = [
    { text: severityWord(finding.severity), style: severityStyle(finding.severity, chalk) },
    { text: `  ${neutralise(finding.message)}` },
  ];
  const lines = [wrap(head, width, '  ', indent)];
  if (finding.place !== undefined && !isAbsence(finding)) lines.push(...placeLines(finding.place, width, chalk));
  const shown = all ? finding.related : finding.related.slice(0, relatedByDefault);
  for (const related of shown) lines.push(relatedLine(related, finding.place, width, chalk));
  const hidden = finding.related.length - shown.length;
  if (hidden > 0) lines.push(`${indent}${chalk.dim(`+ ${counted(hidden, 'autre passage', 'autres passages')} : --all`)}`);
  if (finding.remede !== '') lines.push(wrap([{ text: `→ ${neutralise(finding.remede)}` }], width, indent, `${indent}  `));
  lines.push(`${indent}${chalk.dim(neutralise(finding.rule))}`);
  return lines.join('\n');
}
