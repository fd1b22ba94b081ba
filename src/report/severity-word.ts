// A severity in; the word that officers read out.
import type { Severity } from '../rules/rule.ts';

const words: Readonly<Record<Severity, string>> = { error: 'ERREUR', warning: 'AVERTISSEMENT', info: 'REMARQUE' };

export function severityWord(severity: Severity): string {
  return words[severity];
}
