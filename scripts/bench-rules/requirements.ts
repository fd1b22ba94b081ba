// A draft in; the items that say what is required of bidders out.
import { type Draft, isListed, lineAt, linesIn, plain } from './draft.ts';

export function requirements(draft: Draft): readonly number[] {
  const texts = (draft.gold.qualifications ?? []).map(({ texte }) => plain(texte));
  return linesIn(draft, 'qualifications', 'equipe').filter((index) => {
    const line = plain(lineAt(draft, index));
    return isListed(line) && texts.some((text) => line.includes(text));
  });
}

/** The bullet of an item, or its number. */
export function mark(line: string): string {
  return /^\s*\S+ /u.exec(line)?.[0] ?? '- ';
}
