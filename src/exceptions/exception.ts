// What an exception is, wherever it was written: in a comment of the document or in the file beside it.
import type { ReportPlace } from '../report/report.ts';
import type { Directive } from './directive.ts';

export interface Exception extends Directive {
  readonly by: 'comment' | 'file';
  /** Where its comment stands; without it, the whole document is meant. */
  readonly place?: ReportPlace;
  /** Words that the finding must quote. */
  readonly passage?: string;
}
