// Deliverables, and sentences that limit the pages of one apart from the list → the same, with their limits.
import { livrables as words } from '../../lexicon/livrables.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { contentOf, sectionsOf } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { includesWords, keyWords } from '../similar.ts';
import type { LivrableLu } from './livrable-lu.ts';

/** « Le rapport final compte quatre-vingts pages au maximum »: a limit said apart from the list. */
export function withPageLimits(context: Context, livrables: readonly LivrableLu[]): readonly LivrableLu[] {
  const limits = sectionsOf(context.outline, 'livrables')
    .flatMap(contentOf)
    .flatMap((block) => (block.kind === 'row' ? [] : sentencesOf(block.flow)))
    .flatMap(({ text }) => {
      const count = recogniseNombres(text).find(({ end }) => /^\s+pages?\b/u.test(text.slice(end)));
      const bounded = words.pageLimit.test(fold(text));
      return count === undefined || !bounded
        ? []
        : [{ subject: text.slice(0, words.pageVerb.exec(fold(text))?.index ?? 0), pages: count.value.valeur }];
    });
  return livrables.map((livrable) => {
    const limit =
      livrable.pagesMax === undefined
        ? limits.find(({ subject }) => keyWords(subject).length >= 2 && includesWords(livrable.title.text, subject))
        : undefined;
    return limit === undefined ? livrable : { ...livrable, pagesMax: limit.pages };
  });
}
