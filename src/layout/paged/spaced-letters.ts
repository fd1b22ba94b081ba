// The runs of a line in reading order in; the same runs out, letters that a title sets apart (« T E R M E S ») made words again.
import { endOf, type PlacedRun } from './placed-run.ts';

const fewestLetters = 4;
/** Blank between two letters of one word, in type sizes; a blank this much wider parts two words. */
const widestGap = 1;
const wordGap = 1.5;

function isLetter({ text }: PlacedRun): boolean {
  return text.length === 1 && /[\p{L}&’']/u.test(text);
}

/** « A B C D »: names of lots or of columns. */
function isAlphabet(runs: readonly PlacedRun[]): boolean {
  return runs.every(({ text }, index) => index === 0 || text.charCodeAt(0) === (runs[index - 1]?.text.charCodeAt(0) ?? 0) + 1);
}

function gapsOf(runs: readonly PlacedRun[]): readonly number[] {
  return runs.slice(1).map((run, index) => run.x - endOf(runs[index] ?? run));
}

function wordOf(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = runs.map((run) => run.text).join('');
  const { order, glued, ends } = last;
  const rightToLeft = runs.some((run) => run.rightToLeft);
  return [{ ...first, text, width: endOf(last) - first.x, order, glued, ends, rightToLeft }];
}

/** Letters that stand apart from each other by one blank, as words. */
function wordsOf(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  if (runs.length < fewestLetters || isAlphabet(runs)) return runs;
  const gaps = gapsOf(runs);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  if (usual <= 0) return runs;
  const words: PlacedRun[][] = [];
  runs.forEach((run, index) => {
    const word = words.at(-1);
    if (word !== undefined && (gaps[index - 1] ?? 0) < wordGap * usual) word.push(run);
    else words.push([run]);
  });
  return words.flatMap(wordOf);
}

/** Words keep the place of their first letter in the file's order up to that of their last. */
export function withWordsWhole(runs: readonly PlacedRun[]): readonly PlacedRun[] {
  if (runs.length < fewestLetters || !runs.some((run, index) => isLetter(run) && index > 0 && isLetter(runs[index - 1] ?? run))) return runs;
  const result: PlacedRun[] = [];
  let letters: PlacedRun[] = [];
  const close = (): void => {
    result.push(...wordsOf(letters));
    letters = [];
  };
  for (const run of runs) {
    const before = letters.at(-1);
    const gap = before === undefined ? 0 : run.x - endOf(before);
    if (!isLetter(run) || gap > 3 * widestGap * run.size || (before !== undefined && before.size !== run.size)) close();
    if (isLetter(run)) letters.push(run);
    else result.push(run);
  }
  close();
  return result;
}
