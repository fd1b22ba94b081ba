// The report of a check in; its findings as entries, and the places that they accuse as marks, out.
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { Finding, ReportPlace } from '../report/report.ts';
import { severityWord } from '../report/severity-word.ts';
import type { Mark } from './entries.ts';
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
function rangeOf(document: Document, place: ReportPlace): Span | undefined {
  const first = document.lines[place.line - 1];
  const last = document.lines[place.endLine - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start + place.column - 1, end: last.start + place.endColumn - 1 };
}

function whereWords(place: ReportPlace | undefined): string {
  if (place === undefined) return 'aucun passage en cause';
  const where = place.page === undefined ? `ligne ${place.line}` : `page ${place.page}, ligne ${place.line}`;
  return place.section === undefined ? where : `${place.section} · ${where}`;
}

/** `f0`, `f1`… and `f0-0` for the other places of a finding. */
export function listFindings({ document, report }: Inspection): { readonly findings: readonly FindingEntry[]; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const mark = (id: string, entry: string, label: string, severity: string, place: ReportPlace | undefined): boolean => {
    const range = place === undefined ? undefined : rangeOf(document, place);
    if (range === undefined || range.end <= range.start) return false;
    marks.push({ id, entry, kind: `constats ${severity}`, label, ranges: [range], inner: id !== entry });
    return true;
  };
  const findings = report.findings.map((finding, index): FindingEntry => {
    const id = `f${index}`;
    const placed = mark(id, id, `${severityWord(finding.severity)} : ${finding.message}`, finding.severity, finding.place);
    const related = finding.related.flatMap(({ place, message }, order): readonly RelatedEntry[] => {
      const own = `${id}-${order}`;
      return mark(own, id, `${severityWord(finding.severity)}, voir aussi : ${message}`, finding.severity, place)
        ? [{ id: own, message, where: whereWords(place) }]
        : [];
    });
    return { id, finding, where: whereWords(finding.place), placed, related };
  });
  return { findings, marks };
}
