// A report in; the public JSON out, keys always in the same order.
import type { KnownFinding } from './against-baseline.ts';
import type { ReportFormat } from './format.ts';
import type { DocumentReport, Finding, RelatedPlace, Report, ReportPlace, SuppressedFinding } from './report.ts';

/** Written as escapes: the same value for a machine, and nothing that acts on a terminal. */
const acting = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

export function escaped(json: string): string {
  return json.replace(acting, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function toJson(value: unknown): string {
  return `${escaped(JSON.stringify(value, undefined, 2))}\n`;
}

function place(given: ReportPlace): ReportPlace {
  const { section, page, paragraph, line, column, endLine, endColumn, quote, before, after } = given;
  return {
    ...(section === undefined ? {} : { section }),
    ...(page === undefined ? {} : { page }),
    ...(paragraph === undefined ? {} : { paragraph }),
    line,
    column,
    endLine,
    endColumn,
    quote,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function relatedPlace(given: RelatedPlace): RelatedPlace {
  return { path: given.path, message: given.message, ...(given.place === undefined ? {} : { place: place(given.place) }) };
}

function finding(given: Finding): Finding {
  return {
    rule: given.rule,
    severity: given.severity,
    message: given.message,
    remede: given.remede,
    path: given.path,
    operands: given.operands,
    ...(given.place === undefined ? {} : { place: place(given.place) }),
    related: given.related.map(relatedPlace),
    facts: Object.fromEntries(Object.entries(given.facts).sort(([a], [b]) => (a < b ? -1 : 1))),
    fingerprint: given.fingerprint,
  };
}

function fixed({ rule, fingerprint, message }: KnownFinding): KnownFinding {
  return { rule, fingerprint, message };
}

function suppressed(given: SuppressedFinding): SuppressedFinding {
  const { motif, until, by } = given;
  return { ...finding(given), motif, ...(until === undefined ? {} : { until }), by };
}

/** Keys always in the same order. */
export function documentJson(given: DocumentReport): DocumentReport {
  const { file, format, sha256, pages } = given.source;
  return {
    source: {
      file,
      ...(format === undefined ? {} : { format }),
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(pages === undefined ? {} : { pages }),
    },
    status: given.status,
    ...(given.error === undefined ? {} : { error: { code: given.error.code, message: given.error.message } }),
    notices: given.notices.map(({ code, message, page }) => ({ code, message, ...(page === undefined ? {} : { page }) })),
    ...(given.coverage === undefined ? {} : { coverage: Math.round(given.coverage * 1000) / 1000 }),
    ...(given.verified === undefined ? {} : { verified: given.verified }),
    findings: given.findings.map(finding),
    ...(given.suppressed === undefined ? {} : { suppressed: given.suppressed.map(suppressed) }),
    ...(given.baseline === undefined ? {} : { baseline: { known: given.baseline.known, fixed: given.baseline.fixed.map(fixed) } }),
  };
}

function ordered(report: Report): Report {
  const { documents, errors, warnings, infos, unreadable } = report.summary;
  return {
    version: report.version,
    tool: { name: report.tool.name, version: report.tool.version },
    documents: report.documents.map(documentJson),
    summary: { documents, errors, warnings, infos, unreadable },
  };
}

export const format: ReportFormat = {
  description: 'le rapport complet pour un programme, décrit par « tor schema report »',
  write: (report) => toJson(ordered(report)),
};
