// A report in; one line of JSON per document out, each as « documents » of the JSON report holds it.
import type { ReportFormat } from './format.ts';
import { documentJson, escaped } from './json.ts';

export const format: ReportFormat = {
  description: 'un document par ligne, comme « documents » du format json : pour un traitement au fil de l’eau',
  write: (report) => report.documents.map((document) => `${escaped(JSON.stringify(documentJson(document)))}\n`).join(''),
};
