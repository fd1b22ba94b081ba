// Places of findings in; what a machine may say of them out: lines of texts alone, words for pages and paragraphs.
import { neutralise } from './neutralise.ts';
import type { DocumentReport, Finding, ReportPlace } from './report.ts';

/** A PDF or a Word file has no lines that a person could open. */
export function hasLines({ source }: DocumentReport): boolean {
  return source.format === 'txt' || source.format === 'md';
}

/** « 8. Paiement, page 3 ». */
export function placeInWords({ section, page, paragraph }: ReportPlace): string {
  const parts = [
    ...(section === undefined ? [] : [neutralise(section)]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(page !== undefined || paragraph === undefined ? [] : [`paragraphe ${paragraph}`]),
  ];
  return parts.join(', ');
}

const longestQuote = 160;

export function shortQuote(quote: string): string {
  const text = neutralise(quote);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** For a machine that shows a message and nothing else: what is wrong, where, in which words, what to do. */
export function wholeMessage({ message, place, remede }: Finding): string {
  const where = place === undefined ? '' : placeInWords(place);
  const quote = place === undefined || place.quote === '' ? '' : `« ${shortQuote(place.quote)} »`;
  const proof = [where, quote].filter((part) => part !== '').join(' : ');
  return [neutralise(message), ...(proof === '' ? [] : [`[${proof}]`]), ...(remede === '' ? [] : [`→ ${neutralise(remede)}`])].join(' ');
}
