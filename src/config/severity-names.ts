// A severity as a person writes it, in French or in English, in; the one that rules know out.
import type { Severity } from '../rules/rule.ts';

export const severityNames = ['erreur', 'avertissement', 'remarque', 'non', 'error', 'warning', 'info', 'off'] as const;

const meanings: Readonly<Record<string, Severity | 'off'>> = {
  erreur: 'error',
  avertissement: 'warning',
  remarque: 'info',
  non: 'off',
  error: 'error',
  warning: 'warning',
  info: 'info',
  off: 'off',
} satisfies Readonly<Record<(typeof severityNames)[number], Severity | 'off'>>;

/** Undefined where it is none. */
export function severityNamed(written: unknown): Severity | 'off' | undefined {
  return typeof written === 'string' && Object.hasOwn(meanings, written) ? meanings[written] : undefined;
}
