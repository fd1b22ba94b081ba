// A report in; the XML of Checkstyle out, that most review tools read.
import type { ReportFormat, View } from './format.ts';
import type { DocumentReport, Finding } from './report.ts';
import { pathFor } from './shown-path.ts';
import { hasLines, wholeMessage } from './told-place.ts';
import { xmlAttributes } from './xml-text.ts';

function errorOf(finding: Finding, lines: boolean): string {
  const { line, column } = lines && finding.place !== undefined ? finding.place : {};
  const attributes = { line, column, severity: finding.severity, message: wholeMessage(finding), source: `tor.${finding.rule}` };
  return `    <error${xmlAttributes(attributes)}/>\n`;
}

function fileOf(document: DocumentReport, view: View): string {
  const errors = document.findings.map((finding) => errorOf(finding, hasLines(document)));
  if (document.error !== undefined) {
    errors.push(`    <error${xmlAttributes({ severity: 'error', message: document.error.message, source: `tor.${document.error.code}` })}/>\n`);
  }
  return `  <file${xmlAttributes({ name: pathFor(document.source.file, view) })}>\n${errors.join('')}  </file>\n`;
}

export const format: ReportFormat = {
  description: 'le XML de Checkstyle, pour Jenkins et les outils de relecture',
  write: (report, view) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${report.documents.map((document) => fileOf(document, view)).join('')}</checkstyle>\n`,
};
