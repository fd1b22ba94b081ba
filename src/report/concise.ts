// A report in; one line per finding out, « file:line:column severity rule message », for editors and grep.
import type { ReportFormat } from './format.ts';
import { neutralise } from './neutralise.ts';
import type { DocumentReport } from './report.ts';

function linesOf(document: DocumentReport): string[] {
  return document.findings.map((finding) => {
    const { line, column } = finding.place ?? { line: 1, column: 1 };
    return neutralise(`${document.source.file}:${line}:${column} ${finding.severity} ${finding.rule} ${finding.message}`);
  });
}

export const format: ReportFormat = {
  description: 'une ligne par constat, pour un éditeur ou grep',
  write: (report) =>
    report.documents
      .flatMap(linesOf)
      .map((line) => `${line}\n`)
      .join(''),
};
