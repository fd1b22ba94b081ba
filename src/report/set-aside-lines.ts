// The report of a document in; the lines that tell what is not shown and why out: exceptions, and what a baseline knew.
import type { ChalkInstance } from 'chalk';
import { counted } from './counted.ts';
import type { View } from './format.ts';
import { neutralise } from './neutralise.ts';
import type { BaselineReport, DocumentReport, SuppressedFinding } from './report.ts';
import { wrap } from './wrap.ts';

const fixedByDefault = 3;

function exceptionLines(suppressed: readonly SuppressedFinding[], { all, width }: View, chalk: ChalkInstance): readonly string[] {
  if (suppressed.length === 0) return [];
  if (!all) return [chalk.dim(`  ${counted(suppressed.length, 'constat écarté', 'constats écartés')} avec un motif : --all`)];
  return suppressed.map(({ message, motif, until, rule }) => {
    const end = until === undefined ? '' : `, jusqu’au ${until.split('-').reverse().join('/')}`;
    return wrap([{ text: `Écarté : ${neutralise(message)} Motif : ${neutralise(motif)}${end} (${rule}).`, style: chalk.dim }], width, '  ', '      ');
  });
}

function baselineLines({ known, fixed }: BaselineReport, { all, width }: View, chalk: ChalkInstance): readonly string[] {
  const shown = all ? fixed : fixed.slice(0, fixedByDefault);
  const hidden = fixed.length - shown.length;
  return [
    ...(known === 0 ? [] : [chalk.dim(`  ${counted(known, 'constat connu', 'constats connus')} de l’état de référence : --no-baseline`)]),
    ...shown.map(({ message, rule }) =>
      wrap([{ text: `✓ Corrigé depuis : ${neutralise(message)} (${neutralise(rule)})`, style: chalk.green }], width, '  ', '      '),
    ),
    ...(hidden === 0 ? [] : [chalk.green(`  ✓ + ${counted(hidden, 'autre corrigé', 'autres corrigés')} : --all`)]),
  ];
}

export function setAsideLines({ suppressed = [], baseline }: DocumentReport, view: View, chalk: ChalkInstance): readonly string[] {
  return [...exceptionLines(suppressed, view, chalk), ...(baseline === undefined ? [] : baselineLines(baseline, view, chalk))];
}
