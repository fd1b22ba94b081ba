// What a report format is: a report in, the text to print out.
import type { Severity } from '../rules/rule.ts';
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
  /** Absolute folders: the one that file names start from, and the one that machines want them relative to (the repository's). */
  readonly cwd: string;
  readonly root: string;
  /** Severities that make the command leave with 1. */
  readonly failing: readonly Severity[];
  readonly rules: readonly RuleFacts[];
}

/** What a machine format tells of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remede: string;
}

export interface ReportFormat {
  /** In a few French words, for the help and the README. */
  readonly description: string;
  write(report: Report, view: View): string;
}
