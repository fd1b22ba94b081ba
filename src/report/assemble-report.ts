// The reports of the documents in; the whole report with its counts out.
import type { Severity } from '../rules/rule.ts';
import type { DocumentReport, Report } from './report.ts';

export function assembleReport(documents: readonly DocumentReport[], version: string): Report {
  const count = (severity: Severity): number =>
    documents.reduce((sum, document) => sum + document.findings.filter((finding) => finding.severity === severity).length, 0);
  return {
    version: 1,
    tool: { name: 'tor', version },
    documents,
    summary: {
      documents: documents.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      unreadable: documents.filter((document) => document.status === 'unreadable').length,
    },
  };
}
