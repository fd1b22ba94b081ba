// The files of a run in; a few lines for its end out: how many, how fast, what failed and why, which were slow.
import type { Outcome } from '../batch/job.ts';
import type { Entry } from '../batch/manifest.ts';
import { milliseconds as now } from '../document/clock.ts';
import { counted } from '../report/counted.ts';
import { neutralise } from '../report/neutralise.ts';

export interface Summary {
  readonly add: (entry: Entry, outcome: Outcome, skipped: boolean) => void;
  /** Lines for the error output. */
  readonly told: () => string;
}

const slowest = 3;
/** Milliseconds under which no file is slow. */
const slow = 2000;

/** What the codes of errors say to people. */
const kinds: Readonly<Record<string, string>> = {
  missing: 'introuvable',
  empty: 'vide',
  unreadable: 'illisible',
  encrypted: 'protégé par un mot de passe',
  truncated: 'tronqué',
  'unknown-format': 'format inconnu',
  'unsupported-format': 'format non pris en charge',
  'too-large': 'au-delà d’une limite',
  timeout: 'trop long à lire',
  'no-text': 'sans texte',
  'no-ocr': 'numérisé, sans reconnaissance',
  internal: 'défaillance de tor',
};

export function summary(): Summary {
  const start = now();
  const failures = new Map<string, number>();
  let [written, skipped] = [0, 0];
  let slowFiles: readonly { readonly file: string; readonly milliseconds: number }[] = [];
  return {
    add: ({ input, error }, { milliseconds }, wasSkipped) => {
      if (error !== undefined) failures.set(error.code, (failures.get(error.code) ?? 0) + 1);
      else if (wasSkipped) skipped += 1;
      else written += 1;
      if (milliseconds > slow)
        slowFiles = [...slowFiles, { file: input, milliseconds }].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, slowest);
    },
    told: () => {
      const seconds = Math.max(0.1, (now() - start) / 1000);
      const failed = [...failures.values()].reduce((sum, count) => sum + count, 0);
      const parts = [
        counted(written, 'document écrit', 'documents écrits'),
        ...(skipped === 0 ? [] : [counted(skipped, 'document inchangé', 'documents inchangés')]),
        ...(failed === 0 ? [] : [`${counted(failed, 'non lu', 'non lus')}`]),
      ];
      const lines = [
        `${parts.join(', ')} en ${seconds.toFixed(1).replace('.', ',')} s.`,
        ...[...failures].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([code, count]) => `  ${count} × ${kinds[code] ?? code}`),
        ...slowFiles.map(({ file, milliseconds }) => `  ${(milliseconds / 1000).toFixed(1).replace('.', ',')} s pour ${neutralise(file)}`),
      ];
      return `tor : ${lines.join('\n')}\n`;
    },
  };
}
