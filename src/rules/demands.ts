// A demand of a profile in, the words of a message that say where it comes from, and the severity that it bears, out.
import type { Severity } from './rule.ts';

interface Sourced {
  readonly source: string;
  readonly aConfirmer?: true;
}

/** « (article 36) », « (article 36, à confirmer) ». */
export function sourceOf({ source, aConfirmer }: Sourced): string {
  return `(${source}${aConfirmer === true ? ', à confirmer' : ''})`;
}

/** What nobody has read in the official text is a remark. */
export function severityOf({ aConfirmer }: Sourced, asked: Severity): Severity {
  return aConfirmer === true ? 'info' : asked;
}
