// A report in; how many findings each rule has, and in how many documents, out.
import { counted } from './counted.ts';
import type { Report } from './report.ts';
import { severityWord } from './severity-word.ts';

export function statistics(report: Report): string {
  const rows = new Map<string, { readonly severity: string; count: number; readonly documents: Set<number> }>();
  for (const [index, { findings }] of report.documents.entries()) {
    for (const { rule, severity } of findings) {
      const row = rows.get(`${severity} ${rule}`) ?? { severity: severityWord(severity).toLowerCase(), count: 0, documents: new Set() };
      row.count += 1;
      row.documents.add(index);
      rows.set(`${severity} ${rule}`, row);
    }
  }
  const lines = [...rows]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([key, { severity, count, documents }]) => {
      const rule = key.slice(key.indexOf(' ') + 1);
      return `${String(count).padStart(6)}  ${severity.padEnd(13)}  ${rule} (${counted(documents.size, 'document')})\n`;
    });
  return ['tor : constats par règle\n', ...(lines.length === 0 ? ['     0\n'] : lines)].join('');
}
