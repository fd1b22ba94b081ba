// Outcomes in; how many defects of each rule were caught, and how much was said beside them, out, against the floors.
import type { Outcome } from './outcomes.ts';

export interface Floors {
  /** Over all rules, and for each. */
  readonly recall: number;
  readonly each: number;
  readonly precision: number;
}

export interface Figures {
  readonly planted: number;
  readonly caught: number;
  readonly recall: number;
  readonly precision: number;
  readonly beside: number;
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const caught = outcomes.filter((one) => one.caught).length;
  const right = outcomes.reduce((sum, one) => sum + one.right, 0);
  const beside = outcomes.reduce((sum, one) => sum + one.beside.length, 0);
  return {
    planted: outcomes.length,
    caught,
    beside,
    recall: outcomes.length === 0 ? 0 : caught / outcomes.length,
    precision: right + beside === 0 ? 1 : right / (right + beside),
  };
}

/** The figures by what `key` says of an outcome, in the order of the keys. */
export function figuresBy(outcomes: readonly Outcome[], key: (outcome: Outcome) => string): readonly (readonly [string, Figures])[] {
  const keys = [...new Set(outcomes.map(key))].toSorted();
  return keys.map((one) => [one, figuresOf(outcomes.filter((outcome) => key(outcome) === one))] as const);
}

/** What is below the floors, in words; a rule whose defects could be planted nowhere, or only where it spoke already, has no figure, which is a fault too. */
export function belowFloors(outcomes: readonly Outcome[], rules: readonly string[], floors: Floors): readonly string[] {
  const { recall, precision } = figuresOf(outcomes);
  const byRule = new Map(figuresBy(outcomes, ({ rule }) => rule));
  return [
    ...(recall < floors.recall ? [`recall ${recall.toFixed(3)}, at least ${floors.recall}`] : []),
    ...(precision < floors.precision ? [`precision ${precision.toFixed(3)}, at least ${floors.precision}`] : []),
    ...rules.flatMap((rule) => {
      const own = byRule.get(rule);
      if (own === undefined) return [`${rule}: no defect could be planted where it was silent`];
      return own.recall < floors.each ? [`${rule}: recall ${own.recall.toFixed(2)}, at least ${floors.each}`] : [];
    }),
  ];
}
