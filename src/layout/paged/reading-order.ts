// The runs of a line in; the same out in the order in which they are read: from left to right, Arabic and Hebrew from right to left.
import { lengthOf, type PlacedRun } from './placed-run.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const mirrored: Readonly<Record<string, string>> = { '«': '»', '»': '«', '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' };

/** Words of a script that is read from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Points between the two drawings of a word. */
const widestDouble = 1.5;

/** Letters drawn twice to look bold are read once. */
function withoutDoubles(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  return runs.filter((run, index) => {
    const before = runs[index - 1];
    return before === undefined || before.text !== run.text || Math.abs(before.x - run.x) > widestDouble;
  });
}

interface Group {
  readonly turned: boolean;
  readonly runs: PlacedRun[];
}

/** Signs and numbers between two turned words are turned with them. */
function groupsOf(runs: readonly PlacedRun[]): readonly Group[] {
  const groups: Group[] = [];
  runs.forEach((run, index) => {
    const group = groups.at(-1);
    const next = runs.slice(index + 1).find(({ text }) => /\p{L}/u.test(text));
    const between = group?.turned === true && !/\p{L}/u.test(run.text) && (next === undefined || next.rightToLeft);
    const turned = run.rightToLeft || between;
    if (group?.turned === turned) group.runs.push(run);
    else groups.push({ turned, runs: [run] });
  });
  return groups;
}

/** PDFium turns the quotation marks around an Arabic word with it: in a French line the one on its left opens, the one on its right closes. */
function withMarksRighted(groups: readonly Group[]): readonly Group[] {
  return groups.map((group, index) => {
    if (group.turned) return group;
    const runs = group.runs.map((run, at) => {
      const opens = at === group.runs.length - 1 && groups[index + 1]?.turned === true && /^[»)\]}]$/u.test(run.text);
      const closes = at === 0 && groups[index - 1]?.turned === true && /^[«([{]$/u.test(run.text);
      return opens || closes ? { ...run, text: mirrored[run.text] ?? run.text } : run;
    });
    return { ...group, runs };
  });
}

/** Most lines are written from left to right, each word once. */
function isPlainlyWritten(runs: readonly PlacedRun[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (run.rightToLeft || run.x - before <= widestDouble) return false;
    before = run.x;
  }
  return true;
}

export function inReadingOrder(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  if (isPlainlyWritten(runs)) return runs;
  const ordered = withoutDoubles(runs.toSorted((a, b) => a.x - b.x || a.order - b.order));
  if (!ordered.some((run) => run.rightToLeft)) return ordered;
  const groups = groupsOf(ordered);
  const turnedLetters = groups.filter((group) => group.turned).reduce((count, group) => count + lengthOf(group.runs), 0);
  const isTurned = turnedLetters * 2 > lengthOf(ordered);
  const inWords = (isTurned ? groups : withMarksRighted(groups)).map((group) => (group.turned ? group.runs.toReversed() : group.runs));
  return (isTurned ? inWords.toReversed() : inWords).flat();
}
