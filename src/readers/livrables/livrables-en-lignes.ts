// A schedule of what is handed over, « Module 1 : 30 avril 2027 » line after line → its deliverables, each with its day.
import { fold } from '../../recognisers/fold.ts';
import { contentOf, sectionsOf } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import type { Period } from '../due.ts';
import { type LivrableLu, livrableOf, opensWithDocument } from './livrable-lu.ts';

/** Under « Calendrier de remise », when no section lists them; none where a line is anything else. */
export function fromDatedLines(context: Context, period: Period): readonly LivrableLu[] {
  const section = sectionsOf(context.outline, 'calendrier').find(({ title }) =>
    /\b(?:remise|livraison|rendus?)\b(?!.*\boffres?\b)/u.test(fold(title)),
  );
  const lines = section === undefined ? [] : contentOf(section).filter(({ kind }) => kind !== 'row');
  const read = lines.flatMap((block) => {
    const one =
      opensWithDocument(block.flow.text) && /^[^:.;]{3,80}:\s/u.test(block.flow.text) ? livrableOf(block.flow, undefined, [], period) : undefined;
    return one?.due === undefined ? [] : [one];
  });
  return read.length >= 2 && read.length === lines.length ? read : [];
}
