// Outcomes in; the tables of docs/rules-benchmark.md out.
import { type Figures, figuresBy, figuresOf } from './figures.ts';
import type { Outcome } from './outcomes.ts';

function share(value: number): string {
  return value.toFixed(2);
}

function row(head: string, { planted, caught, recall, beside }: Figures): string {
  return `| ${head} | ${planted} | ${caught} | ${share(recall)} | ${beside === 0 ? '' : beside} |`;
}

const head = '| planted | caught | recall | beside |';
const line = '|--:|--:|--:|--:|';

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
  const byForm = forms.map(([name, outcomes]) => row(name, figuresOf(outcomes)));
  const byRule = figuresBy(all, ({ rule }) => rule).map(([rule, figures]) => row(`[\`${rule}\`](rules/${rule}.md)`, figures));
  const byOperator = figuresBy(all, ({ rule, operator }) => `\`${rule}\` | ${operator}`).map(([name, figures]) => row(name, figures));
  return [
    `${planted} defects: recall **${recall.toFixed(3)}**, precision **${precision.toFixed(3)}**.`,
    `| form ${head}\n|---${line}\n${byForm.join('\n')}`,
    `| rule ${head}\n|---${line}\n${byRule.join('\n')}`,
    `## What is missed\n\n${misses(all)}`,
    `## What is said beside\n\n${besides(all)}`,
    `## Defects\n\n| rule | defect ${head}\n|---|---${line}\n${byOperator.join('\n')}`,
  ].join('\n\n');
}
