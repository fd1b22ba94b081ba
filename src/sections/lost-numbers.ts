// The candidates of a document → its headings whose own numbers were lost, while « 2.1 » and « 3.1 » below them were kept; else none.
import type { Candidate } from './candidate.ts';

const fewest = 2;

/** « 2.1 ». */
function opensChapter({ numberings }: Candidate): number | undefined {
  const [chapter, number, ...deeper] = numberings.find(({ style, path }) => style === 'arabic' && path.length === 2)?.path ?? [];
  return number === 1 && deeper.length === 0 ? chapter : undefined;
}

/** Behind a bullet or a dash, over a text of its own: the chapter before « 2.1 » may have no parts. */
function isPeer({ block, reading, over, overSentence }: Candidate, label: string): boolean {
  return block.label === label && reading.strength !== 'none' && over === 'paragraph' && overSentence;
}

/** « • Contenu du mandat » over « 2.1 Objectifs », « • Procédure » over « 3.1 Profil »: each right above the first part of a chapter, behind one sign. */
export function lostNumbers(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbered = candidates.some(({ numberings }) => numberings.some(({ path }) => path.length === 1));
  const opened = numbered ? [] : candidates.filter((one) => opensChapter(one) !== undefined);
  const heads = opened.flatMap((one) => candidates.filter(({ at, numberings }) => at === one.at - 1 && numberings.length === 0));
  const chapters = opened.flatMap((one) => opensChapter(one) ?? []);
  const label = heads[0]?.block.label;
  const counts = chapters.every((chapter, at) => at === 0 || chapter > (chapters[at - 1] ?? 0));
  if (label === undefined || heads.length < fewest || heads.length < opened.length || !counts) return [];
  if (heads.some(({ block }) => block.label !== label)) return [];
  return candidates.filter((one) => heads.includes(one) || isPeer(one, label));
}
