// What a report format is: a report in, the text to print out.
import type { Report } from './report.ts';

/** How the reader sees it: set by the door, so that no format looks at the environment. */
export interface View {
  /** Columns of the terminal. */
  readonly width: number;
  /** Levels of chalk: 0 none, 1 sixteen colours, 2 and 3 more. */
  readonly colour: 0 | 1 | 2 | 3;
  /** Every finding and notice, infos included. */
  readonly all: boolean;
  /** Only the findings. */
  readonly quiet: boolean;
}

export interface ReportFormat {
  /** In a few French words, for the help and the README. */
  readonly description: string;
  write(report: Report, view: View): string;
}
