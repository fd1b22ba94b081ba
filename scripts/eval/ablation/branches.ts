// The source of a pattern in; its alternatives, and the pattern with some of them marked or struck out, go out.

/** One alternative of a group, or a pattern that has none, or what a pattern excludes: offsets into the source. */
export interface Branch {
  readonly start: number;
  readonly end: number;
  /** Inside a negative look-around: it excludes. */
  readonly excludes: boolean;
}

interface Open {
  readonly start: number;
  readonly excludes: boolean;
  readonly kind: 'pattern' | 'group' | 'exclusion';
  readonly bars: readonly number[];
}

const opening = /^\((?:\?(?::|=|!|<=|<!|<[A-Za-z_]\w*>))?/u;

/** Length of what stands at `at` and is no structure: an escape, a class, one character. */
function atomLength(source: string, at: number): number {
  if (source[at] === '\\') return 2;
  if (source[at] !== '[') return 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1 - at;
}

/** Inside a pattern, endings, articles and signs are no entries; the pattern itself always is one. */
const holdsWord = (source: string): boolean => /[a-zœæ]{4}/iu.test(source.replace(/\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]/gu, ' '));

function branchesOf(open: Open, end: number, source: string): readonly Branch[] {
  const cuts = [open.start, ...open.bars.map((bar) => bar + 1)];
  if (open.kind === 'group' && cuts.length === 1) return [];
  const all = cuts.map((start, index) => ({ start, end: open.bars[index] ?? end, excludes: open.excludes }));
  return open.kind === 'pattern' ? all : all.filter((branch) => holdsWord(source.slice(branch.start, branch.end)));
}

/** Every alternative, at any depth, in the order of their ends. */
export function branches(source: string): readonly Branch[] {
  const found: Branch[] = [];
  const opened: Open[] = [{ start: 0, excludes: false, kind: 'pattern', bars: [] }];
  const close = (end: number): void => {
    const open = opened.pop();
    if (open !== undefined) found.push(...branchesOf(open, end, source));
  };
  let at = 0;
  while (at < source.length) {
    const last = opened.at(-1);
    if (source[at] === '(') {
      const [mark = '('] = opening.exec(source.slice(at)) ?? [];
      const negative = mark === '(?!' || mark === '(?<!';
      opened.push({ start: at + mark.length, excludes: negative || last?.excludes === true, kind: negative ? 'exclusion' : 'group', bars: [] });
      at += mark.length;
    } else if (source[at] === ')') close(at++);
    else if (source[at] === '|' && last !== undefined) opened[opened.length - 1] = { ...last, bars: [...last.bars, at++] };
    else at += atomLength(source, at);
  }
  close(source.length);
  return found;
}

/** The same groups in the same order, and nothing that the struck alternatives would match. */
export function struck(source: string, out: readonly Branch[]): string {
  const starts = new Set(out.map(({ start }) => start));
  return [...starts].toSorted((a, b) => b - a).reduce((text, start) => `${text.slice(0, start)}(?!)${text.slice(start)}`, source);
}

/** Where each piece is laid into the source; pieces at one offset keep the order of the list. */
function laid(source: string, pieces: readonly { readonly at: number; readonly text: string }[]): string {
  const ordered = pieces.toSorted((a, b) => a.at - b.at);
  let done = 0;
  let text = '';
  for (const piece of ordered) {
    text += source.slice(done, piece.at) + piece.text;
    done = piece.at;
  }
  return text + source.slice(done);
}

export interface Marked {
  readonly source: string;
  /** The group that takes part when the branch does. */
  readonly groupOf: ReadonlyMap<Branch, string>;
}

/** An empty group with a name at the end of each branch. */
function marks(source: string, list: readonly Branch[]): Marked & { readonly pieces: readonly { readonly at: number; readonly text: string }[] } {
  const groupOf = new Map(list.map((branch, index) => [branch, `b${index}`] as const));
  // Inner branches end first: of two that end at one place, the inner one closes first.
  const pieces = list.map((branch) => ({ at: branch.end, text: `(?<${groupOf.get(branch) ?? ''}>)` }));
  return { source, groupOf, pieces };
}

export const hasNumberedReference = (source: string): boolean => /\\[1-9]/u.test(source.replace(/\\\\/gu, ''));

/**
 * Each alternative that matches is told by a group of its own. Of a repeated group, the last turn alone: an alternative
 * that only earlier turns took is not told, so that what a document uses is counted short there.
 */
export function markedMatches(source: string): Marked {
  const { groupOf, pieces } = marks(
    source,
    branches(source).filter(({ excludes }) => !excludes),
  );
  return { source: laid(source, pieces), groupOf };
}

/** The pattern as it would be without its exclusions, each of which is told where it would have excluded. Undefined when it has none. */
export function markedExclusions(source: string): Marked | undefined {
  const excluding = branches(source).filter(({ excludes }) => excludes);
  if (excluding.length === 0) return undefined;
  const { groupOf, pieces } = marks(source, excluding);
  const marked = laid(source, pieces);
  return { source: loosened(marked), groupOf };
}

/** « (?!a) » becomes « (?:(?=a)|) ». */
function loosened(source: string): string {
  const closings: string[] = [];
  let text = '';
  let at = 0;
  while (at < source.length) {
    const length = source[at] === '(' ? (opening.exec(source.slice(at))?.[0].length ?? 1) : atomLength(source, at);
    const piece = source.slice(at, at + length);
    if (piece === '(?!' || piece === '(?<!') {
      text += `(?:${piece.replace('!', '=')}`;
      closings.push(')|)');
    } else if (piece.startsWith('(') && source[at] === '(') {
      text += piece;
      closings.push(')');
    } else if (piece === ')') text += closings.pop() ?? ')';
    else text += piece;
    at += length;
  }
  return text;
}
