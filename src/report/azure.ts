// A report in; the commands that Azure Pipelines turns into issues of a run out.
import type { ReportFormat, View } from './format.ts';
import type { DocumentReport, Finding } from './report.ts';
import { pathFor } from './shown-path.ts';
import { hasLines, wholeMessage } from './told-place.ts';

/** The agent looks for commands anywhere in a line: a document may not give it one. */
function withoutCommands(text: string): string {
  return text.replaceAll('##', '# #');
}

function escapedMessage(text: string): string {
  return withoutCommands(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  return `${name}=${escapedMessage(String(value)).replaceAll(';', '%3B').replaceAll(']', '%5D')};`;
}

/** Azure knows errors and warnings; what is neither is a plain line of the log. */
function issue(finding: Finding, document: DocumentReport, view: View): string {
  const file = pathFor(document.source.file, view);
  if (finding.severity === 'info') return `remarque : ${withoutCommands(`${file} : ${wholeMessage(finding)}`)} (${finding.rule})\n`;
  const place = hasLines(document) ? finding.place : undefined;
  const properties = [
    property('type', finding.severity),
    property('sourcepath', file),
    property('linenumber', place?.line),
    property('columnnumber', place?.column),
    property('code', finding.rule),
  ];
  return `##vso[task.logissue ${properties.join('')}]${escapedMessage(wholeMessage(finding))}\n`;
}

function issues(document: DocumentReport, view: View): readonly string[] {
  const { error, source } = document;
  const file = pathFor(source.file, view);
  const refusal =
    error === undefined
      ? []
      : [
          `##vso[task.logissue ${property('type', 'error')}${property('sourcepath', file)}${property('code', error.code)}]${escapedMessage(error.message)}\n`,
        ];
  return [...refusal, ...document.findings.map((finding) => issue(finding, document, view))];
}

export const format: ReportFormat = {
  description: 'erreurs et avertissements d’une exécution d’Azure Pipelines',
  write: (report, view) => report.documents.flatMap((document) => issues(document, view)).join(''),
};
