// Outcomes in; the tables of docs/rules-benchmark.md out.
import { markdownTable } from '../markdown-table.ts';
import { type Figures, figuresBy, figuresOf } from './figures.ts';
import type { Outcome } from './outcomes.ts';

function share(value: number): string {
  return value.toFixed(2);
}

const figures = ['planted', 'caught', 'recall', 'beside'] as const;

function table(head: readonly string[], rows: readonly (readonly [cells: readonly string[], figures: Figures])[]): string {
  const lines = rows.map(([cells, { planted, caught, recall, beside }]) => [...cells, planted, caught, share(recall), beside === 0 ? '' : beside]);
  return markdownTable([...head, ...figures], lines, figures);
}

function misses(outcomes: readonly Outcome[]): string {
  const missed = outcomes.filter(({ caught }) => !caught);
  const lines = missed.map(({ rule, operator, document }) => `- \`${rule}\` — ${operator} — ${document}`);
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

function besides(outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap(({ operator, document, beside }) =>
    beside.map((said) => `- ${operator} — ${document} — \`${said.replace(' — ', '` — ')}`),
  );
  return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

/** `forms`: the outcomes of each form that was built. */
export function benchmarkTables(forms: readonly (readonly [string, readonly Outcome[]])[]): string {
  const all = forms.flatMap(([, outcomes]) => outcomes);
  const { planted, recall, precision } = figuresOf(all);
  const byForm = forms.map(([name, outcomes]) => [[name], figuresOf(outcomes)] as const);
  const byRule = figuresBy(all, ({ rule }) => rule).map(([rule, own]) => [[`[\`${rule}\`](rules/${rule}.md)`], own] as const);
  const byOperator = figuresBy(all, ({ rule, operator }) => `\`${rule}\`\n${operator}`).map(([names, own]) => [names.split('\n'), own] as const);
  return [
    `${planted} defects: recall **${recall.toFixed(3)}**, precision **${precision.toFixed(3)}**.`,
    table(['form'], byForm),
    table(['rule'], byRule),
    `## What is missed\n\n${misses(all)}`,
    `## What is said beside\n\n${besides(all)}`,
    `## Defects\n\n${table(['rule', 'defect'], byOperator)}`,
  ].join('\n\n');
}
