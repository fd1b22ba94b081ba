// A schedule of what is handed over, « Module 1 : 30 avril 2027 » line after line → its deliverables, each with its day.
import type { Block } from '../../document/document.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
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
  const read = lines.flatMap((block) => (opensWithDocument(block.flow.text) ? (datedLine(block, period) ?? []) : []));
  return read.length >= fewest && read.length === lines.length ? read : [];
}

const fewest = 2;

/** « Carnet : 30 avril 2027 ». */
function datedLine({ flow }: Block, period: Period): LivrableLu | undefined {
  const one = /^[^:.;]{3,80}:\s/u.test(flow.text) ? livrableOf(flow, undefined, [], period) : undefined;
  return one?.due === undefined ? undefined : one;
}

/** The lines that open a section of deliverables, each with its day, whatever it names: none where one of them tells something. */
export function openingDatedLines(blocks: readonly Block[], period: Period): readonly LivrableLu[] {
  const end = blocks.findIndex(({ kind }) => kind !== 'paragraph');
  const lines = end < 0 ? blocks : blocks.slice(0, end);
  const read: LivrableLu[] = [];
  for (const block of lines) {
    const one = words.verbe.test(fold(block.flow.text.split(':')[0] ?? '')) ? undefined : datedLine(block, period);
    if (one === undefined) break;
    read.push(one);
  }
  const named = read.some(({ title }) => opensWithDocument(title.text));
  return read.length >= fewest && named ? read : [];
}
