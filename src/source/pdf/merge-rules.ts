// Rules as drawn in; out, rules whose collinear pieces are one: Word and LibreOffice draw a border cell by cell.
import type { Rule } from '../source.ts';

/** Points between two pieces of one line, along it and across it. */
const gap = 3;
const offset = 1.2;

interface Stretch {
  readonly across: number;
  readonly from: number;
  readonly to: number;
}

function stretchOf(rule: Rule): Stretch {
  return rule.direction === 'horizontal' ? { across: rule.y1, from: rule.x1, to: rule.x2 } : { across: rule.x1, from: rule.y1, to: rule.y2 };
}

function ruleOf(direction: Rule['direction'], { across, from, to }: Stretch): Rule {
  return direction === 'horizontal'
    ? { direction, x1: from, y1: across, x2: to, y2: across }
    : { direction, x1: across, y1: from, x2: across, y2: to };
}

/** Stretches that lie on one line, lines in the order of their place. */
function byLine(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const lines: Stretch[][] = [];
  for (const stretch of stretches.toSorted((a, b) => a.across - b.across)) {
    const line = lines.at(-1);
    const start = line?.[0];
    if (line !== undefined && start !== undefined && stretch.across - start.across <= offset) line.push(stretch);
    else lines.push([stretch]);
  }
  return lines;
}

function mergeLine(line: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of line.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && stretch.from - last.to <= gap) merged[merged.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    else merged.push(stretch);
  }
  return merged;
}

/** Horizontal rules first, each kind from the top or from the left. */
export function mergeRules(rules: readonly Rule[]): readonly Rule[] {
  const directions = ['horizontal', 'vertical'] as const;
  return directions.flatMap((direction) => {
    const stretches = rules.filter((rule) => rule.direction === direction).map(stretchOf);
    return byLine(stretches).flatMap((line) => mergeLine(line).map((stretch) => ruleOf(direction, stretch)));
  });
}
