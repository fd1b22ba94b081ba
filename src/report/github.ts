// A report in; the commands that GitHub turns into annotations of a change out.
import type { Severity } from '../rules/rule.ts';
import type { ReportFormat, View } from './format.ts';
import type { DocumentReport, Finding } from './report.ts';
import { pathFor } from './shown-path.ts';
import { hasLines, wholeMessage } from './told-place.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function escapedMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(name: string, value: string | number | undefined): readonly string[] {
  if (value === undefined) return [];
  return [`${name}=${escapedMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`];
}

function annotation(finding: Finding, document: DocumentReport, view: View): string {
  const place = hasLines(document) ? finding.place : undefined;
  const properties = [
    ...property('file', pathFor(document.source.file, view)),
    ...property('line', place?.line),
    ...property('endLine', place?.endLine),
    ...(place?.line === place?.endLine ? [...property('col', place?.column), ...property('endColumn', place?.endColumn)] : []),
    ...property('title', `tor ${finding.rule}`),
  ];
  return `::${commands[finding.severity]} ${properties.join(',')}::${escapedMessage(wholeMessage(finding))}\n`;
}

function annotations(document: DocumentReport, view: View): readonly string[] {
  const { error } = document;
  const refusal =
    error === undefined ? [] : [`::error ${property('file', pathFor(document.source.file, view)).join('')}::${escapedMessage(error.message)}\n`];
  return [...refusal, ...document.findings.map((finding) => annotation(finding, document, view))];
}

export const format: ReportFormat = {
  description: 'annotations d’un changement sur GitHub',
  write: (report, view) => report.documents.flatMap((document) => annotations(document, view)).join(''),
};
