// A report in; the Code Quality report of GitLab out.
import { sha256Of } from '../document/sha256.ts';
import type { Severity } from '../rules/rule.ts';
import type { ReportFormat, View } from './format.ts';
import { toJson } from './json.ts';
import { neutralise } from './neutralise.ts';
import type { DocumentReport } from './report.ts';
import { pathFor } from './shown-path.ts';
import { hasLines, wholeMessage } from './told-place.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' };

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** GitLab wants a line: the first of the file where the file has none. */
function issuesOf(document: DocumentReport, view: View): readonly Issue[] {
  const path = pathFor(document.source.file, view);
  const seen = new Map<string, number>();
  const unique = (fingerprint: string): string => {
    const rank = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, rank);
    return sha256Of([path, fingerprint, rank].join('\n'));
  };
  const issues = document.findings.map((finding) => ({
    description: wholeMessage(finding),
    check_name: finding.rule,
    fingerprint: unique(finding.fingerprint),
    severity: severities[finding.severity],
    location: { path, lines: { begin: hasLines(document) ? (finding.place?.line ?? 1) : 1 } },
  }));
  if (document.error === undefined) return issues;
  const { code, message } = document.error;
  const refusal = {
    description: neutralise(message),
    check_name: code,
    fingerprint: unique(code),
    severity: 'blocker',
    location: { path, lines: { begin: 1 } },
  };
  return [refusal, ...issues];
}

export const format: ReportFormat = {
  description: 'rapport « Code Quality » de GitLab',
  write: (report, view) => toJson(report.documents.flatMap((document) => issuesOf(document, view))),
};
