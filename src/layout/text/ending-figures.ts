// A line of a text → the names of columns that it holds, or the figures that end it: cells that run on in one line, as pages turned into text often leave them.
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { type Kind, kindOf, mayEndInFigures } from './figure.ts';
import { isUnfinished } from './join.ts';
import type { ScannedLine } from './scan.ts';

const mostColumns = 5;
/** Of one figure: « du 12 juillet 2026 au 16 juillet 2026 ». */
const mostWords = 9;
const longest = 160;

export function isFree(line: ScannedLine | undefined): line is ScannedLine {
  return (
    line !== undefined &&
    !line.blank &&
    !line.pipes &&
    !line.noise &&
    line.heading === undefined &&
    line.flow.text.length <= longest &&
    !line.flow.text.includes('\t')
  );
}

/** Names of columns: each opens with a capital, and no sentence ends there. Undefined for another line. */
export function headOf(line: ScannedLine | undefined): readonly Flow[] | undefined {
  if (!isFree(line) || line.label !== undefined || /[.;:,!?]$/u.test(line.flow.text) || /\d/u.test(line.flow.text)) return undefined;
  const starts = [...line.flow.text.matchAll(/(?<=^|\s)\p{Lu}[\p{L}.°]/gu)].map(({ index }) => index);
  if (starts[0] !== 0 || starts.length < 2 || starts.length > mostColumns) return undefined;
  if (starts.some((start) => isUnfinished(line.flow.text.slice(0, start).trimEnd()))) return undefined;
  return starts.map((start, at) => trimFlow(sliceFlow(line.flow, { start, end: starts[at + 1] ?? line.flow.text.length })));
}

const afterBlank = /(?<=\s)\S/gu;

/** The longest figure that ends a text, words before it. */
function ending(text: string, opening: RegExp): { readonly at: number; readonly kind: Kind } | undefined {
  const starts = [...text.matchAll(opening)].map(({ index }) => index).slice(-mostWords);
  for (const at of starts) {
    const kind = kindOf(text.slice(at));
    if (kind !== undefined && !cutsUnit(text, at)) return { at, kind };
  }
  return undefined;
}

/** « 2 semaines 4 » holds no « semaines 4 ». */
function cutsUnit(text: string, at: number): boolean {
  return /^(?:semaine|mois)/iu.test(text.slice(at)) && /\d\s*$/u.test(text.slice(0, at));
}

/** The figures that end a line, at most `count`, from the left. `opening`: where one may begin. */
export function figures(
  flow: Flow,
  count: number,
  opening: RegExp = afterBlank,
): { readonly rest: Flow; readonly cells: readonly Flow[]; readonly kinds: readonly Kind[] } {
  let rest = flow;
  const cells: Flow[] = [];
  const kinds: Kind[] = [];
  while (cells.length < count) {
    const found = ending(rest.text, opening);
    if (found === undefined) break;
    cells.unshift(sliceFlow(rest, { start: found.at, end: rest.text.length }));
    kinds.unshift(found.kind);
    rest = trimFlow(sliceFlow(rest, { start: 0, end: found.at }));
  }
  return { rest, cells, kinds };
}

/** Whether most names still end in a figure: the table has more columns than its rows were cut into. */
export function leavesFigures(names: readonly (Flow | undefined)[]): boolean {
  const left = names.filter((name) => name !== undefined && mayEndInFigures(name.text) && figures(name, 1).cells.length > 0);
  return left.length * 2 > names.length;
}
