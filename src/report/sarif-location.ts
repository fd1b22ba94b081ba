// A place of a report in; a location of SARIF out: lines for texts alone, page, paragraph and section as logical locations.
import type { View } from './format.ts';
import { neutralise } from './neutralise.ts';
import type { DocumentReport, ReportPlace } from './report.ts';
import { uriFor } from './shown-path.ts';
import { hasLines, shortQuote } from './told-place.ts';

function logicalLocations({ section, page, paragraph }: ReportPlace): readonly unknown[] {
  const words = [
    ...(section === undefined ? [] : [{ name: neutralise(section), kind: 'section' }]),
    ...(page === undefined ? [] : [{ name: `page ${page}`, kind: 'page' }]),
    ...(paragraph === undefined ? [] : [{ name: `paragraphe ${paragraph}`, kind: 'paragraph' }]),
  ];
  return words.map((word) => ({ ...word, fullyQualifiedName: word.name }));
}

function regionOf({ line, column, endLine, endColumn, quote }: ReportPlace): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn, snippet: { text: shortQuote(quote) } };
}

export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly index: number }; readonly region?: unknown };
  readonly logicalLocations?: readonly unknown[];
}

export function locationOf(place: ReportPlace | undefined, document: DocumentReport, index: number, view: View): SarifLocation {
  const logical = place === undefined ? [] : logicalLocations(place);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriFor(document.source.file, view), index },
      ...(place === undefined || !hasLines(document) ? {} : { region: regionOf(place) }),
    },
    ...(logical.length === 0 ? {} : { logicalLocations: logical }),
  };
}
