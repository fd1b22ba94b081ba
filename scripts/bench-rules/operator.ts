// What an operator is: a way to plant one defect in any draft where it can stand; and the few ways of changing lines.
import type { ProfileId } from '../../src/profiles/profiles.ts';
import type { Random } from '../fuzz/random.ts';
import { type Draft, lineAt } from './draft.ts';

export interface Planted {
  readonly lines: readonly string[];
  /** Marks the Word file with a change that nobody accepted, or with a comment. */
  readonly trace?: 'insertion' | 'comment';
}

export interface Operator {
  /** The id of the rule that must speak. */
  readonly rule: string;
  /** The defect, in a few words. */
  readonly name: string;
  /** Rules that the same change breaks as well, truly. */
  readonly also?: readonly string[];
  /** Judged under the demands of this agency, the general ones when none. */
  readonly profile?: ProfileId;
  /** The demand is still to be confirmed: said for information only. */
  readonly asInfo?: true;
  /** Undefined where the draft has nothing to break in this way. */
  plant(draft: Draft, random: Random): Planted | undefined;
}

export interface Spot {
  readonly line: number;
  readonly start: number;
  readonly text: string;
  readonly groups: readonly string[];
}

/** Every match of a global pattern in these lines. */
export function spotsIn(draft: Draft, indexes: readonly number[], pattern: RegExp): readonly Spot[] {
  return indexes.flatMap((line) =>
    [...lineAt(draft, line).matchAll(pattern)].map((match) => ({
      line,
      start: match.index,
      text: match[0],
      groups: match.slice(1).map((group) => group ?? ''),
    })),
  );
}

export function everyLine(draft: Draft): readonly number[] {
  return draft.lines.map((_, index) => index);
}

export function withLine(draft: Draft, index: number, text: string): Planted | undefined {
  return text === lineAt(draft, index) ? undefined : { lines: draft.lines.with(index, text) };
}

export function replaced(draft: Draft, spot: Spot | undefined, text: string): Planted | undefined {
  if (spot === undefined) return undefined;
  const line = lineAt(draft, spot.line);
  return withLine(draft, spot.line, line.slice(0, spot.start) + text + line.slice(spot.start + spot.text.length));
}

/** New lines after the line of that index. */
export function insertedAfter(draft: Draft, index: number, ...added: readonly string[]): Planted {
  return { lines: draft.lines.toSpliced(index + 1, 0, ...added) };
}

/** Without the lines from `from` to `end`, which is excluded. */
export function removed(draft: Draft, from: number, end: number): Planted {
  return { lines: draft.lines.toSpliced(from, end - from) };
}

/** The last line of these that has text and is no row; undefined when there is none. */
export function lastWritten(draft: Draft, indexes: readonly number[]): number | undefined {
  return indexes.findLast((index) => !/^\s*(?:$|\||\{)/u.test(lineAt(draft, index)));
}

/** A sentence as a paragraph of its own, at the end of the sections of these types. */
export function withSentence(draft: Draft, indexes: readonly number[], sentence: string): Planted | undefined {
  const after = lastWritten(draft, indexes) ?? indexes.at(-1);
  return after === undefined ? undefined : insertedAfter(draft, after, '', sentence, '');
}
