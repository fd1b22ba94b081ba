// A report in; SARIF 2.1.0 out: rules with their help, results with quote, related places and stable fingerprints, notices as notifications.
import type { ReportFormat, RuleFacts, View } from './format.ts';
import { toJson } from './json.ts';
import { neutralise } from './neutralise.ts';
import type { DocumentReport, Finding, Report } from './report.ts';
import { locationOf } from './sarif-location.ts';
import { uriFor } from './shown-path.ts';
import { placeInWords, shortQuote } from './told-place.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** In a message, brackets make links. */
function messageText(text: string): string {
  return neutralise(text).replace(/[\\[\]]/gu, '\\$&');
}

function ruleOf({ id, severity, title, why, remede }: RuleFacts): unknown {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} ${remede}`, markdown: `${why}\n\n**Remède.** ${remede}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  };
}

/** What is wrong, its place and words, a link to each related place, and the remedy. */
function textOf({ message, place, related, remede }: Finding): string {
  const where = place === undefined ? '' : placeInWords(place);
  const quote = place === undefined || place.quote === '' ? '' : `« ${messageText(shortQuote(place.quote))} »`;
  const proof = [messageText(where), quote].filter((part) => part !== '').join(' : ');
  const links = related.map((other, index) => `[${messageText(other.message)}](${index + 1})`);
  const parts = [
    messageText(message),
    ...(proof === '' ? [] : [`(${proof})`]),
    ...(links.length === 0 ? [] : [`Voir ${links.join(', ')}`]),
    ...(remede === '' ? [] : [`→ ${messageText(remede)}`]),
  ];
  return parts.join(' ');
}

function resultOf(finding: Finding, document: DocumentReport, index: number, view: View, suppression: object = {}): unknown {
  const { rule, severity, related, fingerprint } = finding;
  const ruleIndex = view.rules.findIndex(({ id }) => id === rule);
  const seen = related.map((other, rank) => ({
    id: rank + 1,
    ...locationOf(other.place, document, index, view),
    message: {
      text: messageText(
        other.place === undefined || other.place.quote === '' ? other.message : `${other.message} « ${shortQuote(other.place.quote)} »`,
      ),
    },
  }));
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: textOf(finding) },
    locations: [locationOf(finding.place, document, index, view)],
    ...(seen.length === 0 ? {} : { relatedLocations: seen }),
    partialFingerprints: { 'torFacts/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    ...suppression,
  };
}

/** What was set aside with a reason is told too, as such. */
function resultsOf(document: DocumentReport, index: number, view: View): readonly unknown[] {
  const setAside = (document.suppressed ?? []).map((finding) => {
    const kind = finding.by === 'comment' ? 'inSource' : 'external';
    return resultOf(finding, document, index, view, { suppressions: [{ kind, status: 'accepted', justification: neutralise(finding.motif) }] });
  });
  return [...document.findings.map((finding) => resultOf(finding, document, index, view)), ...setAside];
}

function notificationsOf(document: DocumentReport, index: number, view: View): readonly unknown[] {
  const at = { locations: [locationOf(undefined, document, index, view)] };
  const { error, notices } = document;
  const refusal =
    error === undefined ? [] : [{ ...at, level: 'error', descriptor: { id: error.code }, message: { text: messageText(error.message) } }];
  return [
    ...refusal,
    ...notices.map(({ code, message }) => ({ ...at, level: 'note', descriptor: { id: code }, message: { text: messageText(message) } })),
  ];
}

function runOf(report: Report, view: View): unknown {
  const { documents, tool } = report;
  const ids = [...new Set(documents.flatMap((document) => notificationsIds(document)))];
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        language: 'fr',
        rules: view.rules.map(ruleOf),
        notifications: ids.map((id) => ({ id })),
      },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: documents.map(({ source }) => ({
      location: { uri: uriFor(source.file, view) },
      ...(source.sha256 === undefined ? {} : { hashes: { 'sha-256': source.sha256 } }),
    })),
    invocations: [
      {
        executionSuccessful: documents.every(({ status }) => status !== 'unreadable'),
        toolExecutionNotifications: documents.flatMap((document, index) => notificationsOf(document, index, view)),
      },
    ],
    results: documents.flatMap((document, index) => resultsOf(document, index, view)),
  };
}

function notificationsIds({ error, notices }: DocumentReport): readonly string[] {
  return [...(error === undefined ? [] : [error.code]), ...notices.map(({ code }) => code)];
}

export const format: ReportFormat = {
  description: 'le SARIF 2.1.0, pour l’analyse de code de GitHub et les éditeurs',
  write: (report, view) => toJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [runOf(report, view)] }),
};
