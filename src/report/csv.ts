// A report in; a table for a spreadsheet out: semicolons and a byte order mark, as a French spreadsheet opens them.
import { byteOrderMark, csvRow } from './csv-row.ts';
import type { ReportFormat, View } from './format.ts';
import type { DocumentReport, Finding } from './report.ts';
import { severityWord } from './severity-word.ts';
import { pathFor } from './shown-path.ts';
import { hasLines } from './told-place.ts';

const head = ['fichier', 'gravité', 'règle', 'constat', 'section', 'page', 'ligne', 'citation', 'remède', 'empreinte'];

function findingRow(finding: Finding, document: DocumentReport, view: View): string {
  const { place } = finding;
  return csvRow([
    pathFor(document.source.file, view),
    severityWord(finding.severity).toLowerCase(),
    finding.rule,
    finding.message,
    place?.section,
    place?.page,
    hasLines(document) ? place?.line : undefined,
    place?.quote,
    finding.remede,
    finding.fingerprint,
  ]);
}

function rows(document: DocumentReport, view: View): readonly string[] {
  const { error, source } = document;
  const refusal = error === undefined ? [] : [csvRow([pathFor(source.file, view), 'illisible', error.code, error.message])];
  return [...refusal, ...document.findings.map((finding) => findingRow(finding, document, view))];
}

export const format: ReportFormat = {
  description: 'un tableau pour un tableur français (points-virgules)',
  write: (report, view) => `${byteOrderMark}${csvRow(head)}${report.documents.flatMap((document) => rows(document, view)).join('')}`,
};
