// The report of a check in; its findings as entries, and the places that they accuse as marks, out.
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Finding, ReportPlace } from '../report/report.ts';
import { severityWord } from '../report/severity-word.ts';
import { contentIn } from './content.ts';
import { type Mark, rangesAt } from './entries.ts';
import type { Inspection } from './inspection.ts';

interface RelatedEntry {
  readonly id: string;
  readonly message: string;
  readonly where: string;
}

export interface FindingEntry {
  readonly id: string;
  readonly finding: Finding;
  readonly where: string;
  readonly placed: boolean;
  readonly related: readonly RelatedEntry[];
}

/** A place is told in lines and columns: back to the text. */
function spanOf(document: Document, place: ReportPlace): Span | undefined {
  const first = document.lines[place.line - 1];
  const last = document.lines[place.endLine - 1];
  const span = { start: (first?.start ?? 0) + place.column - 1, end: (last?.start ?? 0) + place.endColumn - 1 };
  return span.end > span.start ? span : undefined;
}

/** What was read at the path; where nothing was, the place that stands in for it. */
function rangesOf({ document, origins }: Inspection, path: string, place: ReportPlace | undefined): readonly Span[] {
  const read = rangesAt(origins, path);
  const span = place === undefined || read.length > 0 ? undefined : spanOf(document, place);
  return span === undefined ? read : contentIn(document, span);
}

function whereWords(place: ReportPlace | undefined): string {
  if (place === undefined) return 'aucun passage en cause';
  const where = place.page === undefined ? `ligne ${place.line}` : `page ${place.page}, ligne ${place.line}`;
  return place.section === undefined ? where : `${place.section} · ${where}`;
}

/** `f0`, `f1`… and `f0-0` for the other places of a finding. */
export function listFindings(inspection: Inspection): { readonly findings: readonly FindingEntry[]; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const mark = (id: string, entry: string, label: string, severity: string, ranges: readonly Span[]): boolean => {
    if (ranges.length > 0) marks.push({ id, entry, kind: `constats ${severity}`, label, ranges, inner: id !== entry });
    return ranges.length > 0;
  };
  const findings = inspection.report.findings.map((finding, index): FindingEntry => {
    const id = `f${index}`;
    const placed = mark(
      id,
      id,
      `${severityWord(finding.severity)} : ${finding.message}`,
      finding.severity,
      rangesOf(inspection, finding.path, finding.place),
    );
    const related = finding.related.flatMap(({ path, place, message }, order): readonly RelatedEntry[] => {
      const own = `${id}-${order}`;
      return mark(own, id, `${severityWord(finding.severity)}, voir aussi : ${message}`, finding.severity, rangesOf(inspection, path, place))
        ? [{ id: own, message, where: whereWords(place) }]
        : [];
    });
    return { id, finding, where: whereWords(finding.place), placed, related };
  });
  return { findings, marks };
}
