// The report of a document and what was known of it before in; the same with what is new alone, and what was put right since, out.
import type { DocumentReport } from './report.ts';

/** A finding as a baseline keeps it: what it is, never where it stands nor how many there are. */
export interface KnownFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly message: string;
}

/** Of a document that could not be read, nothing was put right. */
export function againstBaseline(document: DocumentReport, known: readonly KnownFinding[] | undefined): DocumentReport {
  if (known === undefined || document.status === 'unreadable') return document;
  const before = new Set(known.map(({ fingerprint }) => fingerprint));
  const now = new Set([...document.findings, ...(document.suppressed ?? [])].map(({ fingerprint }) => fingerprint));
  const findings = document.findings.filter(({ fingerprint }) => !before.has(fingerprint));
  return {
    ...document,
    findings,
    baseline: { known: document.findings.length - findings.length, fixed: known.filter(({ fingerprint }) => !now.has(fingerprint)) },
  };
}

export function knownFindings(document: DocumentReport): readonly KnownFinding[] {
  const known = new Map(document.findings.map(({ rule, fingerprint, message }) => [fingerprint, { rule, fingerprint, message }]));
  return [...known.values()].sort((a, b) => (`${a.rule}\n${a.fingerprint}` < `${b.rule}\n${b.fingerprint}` ? -1 : 1));
}
