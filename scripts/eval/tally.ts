// Outcomes in; precision, recall and F1 with their support go out.
import type { Outcome } from './outcome.ts';

export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (kind: Outcome['kind']): number => outcomes.filter((one) => one.kind === kind).length;
  return { right: count('right'), wrong: count('wrong'), missed: count('missed') };
}

/** 1 when nothing was there and nothing was said. */
export function precision({ right, wrong }: Figures): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Figures): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1({ right, wrong, missed }: Figures): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

/** Fields in alphabetical order, each with its outcomes. */
export function byField(outcomes: readonly Outcome[]): readonly (readonly [string, readonly Outcome[]])[] {
  const fields = [...new Set(outcomes.map(({ field }) => field))].toSorted();
  return fields.map((field) => [field, outcomes.filter((one) => one.field === field)] as const);
}

const groups: Readonly<Record<string, string>> = { titre: 'sections', budget: 'evaluation' };

/** The mean of the F1 of the clauses, findings apart. */
export function macro(outcomes: readonly Outcome[]): number {
  const group = ({ field }: Outcome): string => {
    const [head = ''] = field.split('.');
    return groups[head] ?? head;
  };
  const names = [...new Set(outcomes.map(group))].filter((name) => name !== 'constats');
  const scores = names.map((name) => f1(figuresOf(outcomes.filter((one) => group(one) === name))));
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
