// A report in; the Reviewdog Diagnostic Format out.
import type { Severity } from '../rules/rule.ts';
import type { ReportFormat, View } from './format.ts';
import { toJson } from './json.ts';
import type { DocumentReport, Finding } from './report.ts';
import { pathFor } from './shown-path.ts';
import { hasLines, wholeMessage } from './told-place.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Lines alone: columns of the format are counted in bytes, ours in characters. */
function diagnostic(finding: Finding, document: DocumentReport, view: View): unknown {
  const place = hasLines(document) ? finding.place : undefined;
  const range = place === undefined ? {} : { range: { start: { line: place.line }, end: { line: place.endLine } } };
  return {
    message: wholeMessage(finding),
    location: { path: pathFor(document.source.file, view), ...range },
    severity: severities[finding.severity],
    code: { value: finding.rule },
  };
}

function diagnostics(document: DocumentReport, view: View): readonly unknown[] {
  const { error, source } = document;
  const refusal =
    error === undefined
      ? []
      : [{ message: error.message, location: { path: pathFor(source.file, view) }, severity: 'ERROR', code: { value: error.code } }];
  return [...refusal, ...document.findings.map((finding) => diagnostic(finding, document, view))];
}

export const format: ReportFormat = {
  description: 'diagnostics pour reviewdog',
  write: (report, view) => toJson({ source: { name: 'tor' }, diagnostics: report.documents.flatMap((document) => diagnostics(document, view)) }),
};
