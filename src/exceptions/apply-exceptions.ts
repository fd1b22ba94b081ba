// Findings and exceptions in; the findings that stay, those that were set aside with their reason, and what is wrong with exceptions out.
import { fingerprintOf } from '../report/fingerprint.ts';
import type { Finding, ReportPlace, SuppressedFinding } from '../report/report.ts';
import type { RuleSettings } from '../rules/rule.ts';
import type { Exception } from './exception.ts';
import { type ExceptionRuleId, exceptionRules } from './exception-rules.ts';

export interface ExceptionContext {
  /** The day of the check, ISO 8601. */
  readonly date: string;
  readonly knownRules: ReadonlySet<string>;
  readonly settings?: RuleSettings;
}

export interface Applied {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}

/** On the passage, on its other side, or in the same section; before the first section, or about what stands nowhere, the whole document. */
function isThere(at: ReportPlace, { place, related }: Finding): boolean {
  if (place === undefined || at.section === undefined || place.section === at.section) return true;
  const places = [place, ...related.flatMap((other) => other.place ?? [])];
  return places.some(({ line, endLine }) => line <= at.line && at.line <= endLine);
}

function covers({ rules, place, passage }: Exception, finding: Finding): boolean {
  if (!rules.includes(finding.rule)) return false;
  if (place !== undefined && !isThere(place, finding)) return false;
  if (passage === undefined) return true;
  const quotes = [finding.place?.quote ?? '', ...finding.related.map((other) => other.place?.quote ?? '')];
  return quotes.some((quote) => folded(quote).includes(folded(passage)));
}

function accusation(id: ExceptionRuleId, message: string, { place, rules }: Exception, settings: RuleSettings): readonly Finding[] {
  const rule = exceptionRules.find((one) => one.id === id);
  const severity = settings[id]?.severity ?? rule?.severity ?? 'warning';
  if (severity === 'off') return [];
  const facts = { regles: rules };
  return [
    {
      rule: id,
      severity,
      message,
      remede: rule?.remede ?? '',
      path: 'exceptions',
      operands: [],
      ...(place === undefined ? {} : { place }),
      related: [],
      facts,
      fingerprint: fingerprintOf(id, 'exceptions', { ...facts, message }),
    },
  ];
}

function listed(rules: readonly string[]): string {
  return rules.map((rule) => `« ${rule} »`).join(', ');
}

/** What keeps it from being applied at all. */
function faultOf(exception: Exception, { knownRules, settings = {}, date }: ExceptionContext): readonly Finding[] | undefined {
  const { rules, motif, until, wrongDate } = exception;
  const unknown = rules.filter((rule) => !knownRules.has(rule));
  if (rules.length === 0)
    return accusation('exceptions/illisible', 'Une exception ne nomme aucune règle, attendu « tor:ignore règle — motif ».', exception, settings);
  if (unknown.length > 0) {
    const verb = unknown.length === 1 ? 'n’est pas une règle' : 'ne sont pas des règles';
    return accusation('exceptions/illisible', `${listed(unknown)} ${verb}, attendu un identifiant de « tor rules ».`, exception, settings);
  }
  if (wrongDate !== undefined) {
    return accusation('exceptions/illisible', `L’exception court jusqu’au « ${wrongDate} », attendu une date du calendrier.`, exception, settings);
  }
  if (motif === '')
    return accusation('exceptions/sans-motif', `L’exception à ${listed(rules)} ne dit pas pourquoi, attendu un motif.`, exception, settings);
  if (until !== undefined && until < date) {
    const day = until.split('-').reverse().join('/');
    return accusation(
      'exceptions/expiree',
      `L’exception à ${listed(rules)} courait jusqu’au ${day}, attendu une correction ou une nouvelle date.`,
      exception,
      settings,
    );
  }
  return undefined;
}

function wantedBy({ passage, by }: Exception): string {
  if (passage !== undefined) return `« ${passage} » dans les mots qu’un constat cite`;
  return `un constat ${by === 'file' ? 'dans ce document' : 'à cet endroit'}`;
}

export function applyExceptions(findings: readonly Finding[], exceptions: readonly Exception[], context: ExceptionContext): Applied {
  const { settings = {} } = context;
  const accused: Finding[] = [];
  const suppressed = new Map<Finding, Exception>();
  for (const exception of exceptions) {
    const fault = faultOf(exception, context);
    if (fault !== undefined) {
      accused.push(...fault);
      continue;
    }
    const covered = findings.filter((finding) => covers(exception, finding));
    for (const finding of covered) if (!suppressed.has(finding)) suppressed.set(finding, exception);
    const idle = exception.rules.filter((rule) => covered.every((finding) => finding.rule !== rule));
    if (idle.length > 0) {
      accused.push(
        ...accusation(
          'exceptions/inutile',
          `L’exception à ${listed(idle)} n’écarte aucun constat, attendu ${wantedBy(exception)}.`,
          exception,
          settings,
        ),
      );
    }
  }
  return {
    findings: [...findings.filter((finding) => !suppressed.has(finding)), ...accused],
    suppressed: [...suppressed].map(([finding, { motif, until, by }]) => ({ ...finding, motif, by, ...(until === undefined ? {} : { until }) })),
  };
}
