// --fail-on and --max-warnings in; which severities fail, and whether a report does, out.
import { InvalidArgumentError } from 'commander';
import type { Finding, Report } from '../report/report.ts';

type Severity = Finding['severity'];

export const thresholds = ['error', 'warning', 'info', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

const severities: readonly Severity[] = ['error', 'warning', 'info'];

export function failingFrom(threshold: Threshold): readonly Severity[] {
  return threshold === 'never' ? [] : severities.slice(0, severities.indexOf(threshold) + 1);
}

export function parseCount(given: string): number {
  if (!/^\d{1,6}$/u.test(given)) throw new InvalidArgumentError('Allowed choices are un nombre entier.');
  return Number(given);
}

export function reportFails(report: Report, failing: readonly Severity[], maxWarnings: number | undefined): boolean {
  const tooMany = maxWarnings !== undefined && report.summary.warnings > maxWarnings;
  return tooMany || report.documents.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
}
