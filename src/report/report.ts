// The public report: what every format prints. Contract of `tor check --format json`.
import type { Facts, Severity } from '../rules/rule.ts';

export interface ReportPlace {
  readonly section?: string;
  readonly page?: number;
  readonly paragraph?: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly quote: string;
  /** A few words of the same block before and after a short quote. */
  readonly before?: string;
  readonly after?: string;
}

export interface RelatedPlace {
  readonly path: string;
  readonly message: string;
  readonly place?: ReportPlace;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** How to put it right. */
  readonly remede: string;
  readonly path: string;
  readonly operands: readonly string[];
  readonly place?: ReportPlace;
  readonly related: readonly RelatedPlace[];
  readonly facts: Facts;
  readonly fingerprint: string;
}

/** A finding that its author set aside, with the reason. */
export interface SuppressedFinding extends Finding {
  readonly motif: string;
  /** The last day, ISO 8601. */
  readonly until?: string;
  /** In a comment of the document, or in the file beside it. */
  readonly by: 'comment' | 'file';
}

/** What became of the findings that a baseline holds. */
export interface BaselineReport {
  /** How many are still there, and are not shown. */
  readonly known: number;
  /** Those that were put right since. */
  readonly fixed: readonly { readonly rule: string; readonly fingerprint: string; readonly message: string }[];
}

export interface ReportNotice {
  readonly code: string;
  readonly message: string;
  readonly page?: number;
}

export interface DocumentReport {
  readonly source: { readonly file: string; readonly format?: string; readonly sha256?: string; readonly pages?: number };
  readonly status: 'read' | 'partial' | 'unreadable';
  readonly error?: { readonly code: string; readonly message: string };
  readonly notices: readonly ReportNotice[];
  readonly coverage?: number;
  /** What was verified and holds, in short French phrases: « 3 tranches = 100 % ». */
  readonly verified?: readonly string[];
  readonly findings: readonly Finding[];
  /** Absent when there is none. */
  readonly suppressed?: readonly SuppressedFinding[];
  readonly baseline?: BaselineReport;
}

export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'tor'; readonly version: string };
  readonly documents: readonly DocumentReport[];
  readonly summary: {
    readonly documents: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly unreadable: number;
  };
}
