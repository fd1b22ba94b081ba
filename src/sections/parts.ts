// A document's blocks → its parts (a notice, then terms of reference), each with the top headings of its own scheme.
import type { Block } from '../document/document.ts';
import { type Candidate, isCapitals } from './candidate.ts';
import { namesDocument, opensWithDocument } from './document-name.ts';
import { markedHeadings } from './marked.ts';
import { topHeadings } from './scheme.ts';

export interface Part {
  /** Indexes of blocks: [from, to[. */
  readonly from: number;
  readonly to: number;
  readonly tops: readonly Candidate[];
}

const maxWords = 12;
const maxParts = 20;

/** « Annexe 2 : », « Pièce n° III – », « Deuxième partie – »: the rank of a part before its name. */
const rankOfPart =
  /^(?:(?:annexe|pi[èe]ce|partie|volume|dossier)(?:\s+(?:n°\s?)?[\dA-Z]{1,4}(?![\p{L}\d]))?|(?:\p{L}{4,9}i[èe]me|premi[èe]re|seconde|\d(?:re|e|[èe]me))\s+partie)\s*[.:–—-]?\s*/iu;

/** « Termes de référence » alone on its line, set as a title. */
function opensPart(block: Block): boolean {
  if (block.kind === 'row' || (block.label !== undefined && !/^(?:annexe|partie|chapitre|titre|section)/iu.test(block.label))) return false;
  const text = block.flow.text.replace(rankOfPart, '');
  const annexed = text.length < block.flow.text.length;
  if (text.split(/\s+/u).length > maxWords || !(annexed ? opensWithDocument(text) : namesDocument(text))) return false;
  return block.kind === 'heading' || block.bold === true || isCapitals(text) || (block.size ?? 1) > 1.05;
}

/** « Annexe A » alone on the line above. */
function announces(before: Block | undefined): boolean {
  return before !== undefined && before.kind !== 'row' && /^annexe\s+(?:n°\s?)?[\dA-Z]{1,4}\s*[.:–—-]?$/iu.test(before.flow.text.trim());
}

/** Counting starts again, or there is none. */
function startsAnew({ tops }: Part): boolean {
  const numberings = tops[0]?.numberings ?? [];
  return numberings.length === 0 || numberings.some(({ path }) => path[0] === 1);
}

/** « Pièce n° 4 : Cahier des clauses », whose articles count from ten: they do not go on from what stands before. */
function countsApart(before: Part, after: Part): boolean {
  const last = before.tops.at(-1)?.numberings ?? [];
  const goesOn = (style: string, number: number): boolean => last.some((one) => one.style === style && (one.path[0] ?? 0) < number);
  return (after.tops[0]?.numberings ?? []).every(({ style, path }) => !goesOn(style, path[0] ?? 0));
}

/** A title opens a part only where what follows it has an outline of its own. `marked`: the form marks its headings, as Markdown does. */
export function partsOf(blocks: readonly Block[], candidates: readonly Candidate[], marked: boolean): readonly Part[] {
  const titles = blocks.flatMap((block, at) => (opensPart(block) ? [at] : [])).slice(0, maxParts);
  const openings = titles.map((at) => (announces(blocks[at - 1]) ? at - 1 : at));
  const ranked = new Set(openings.filter((at) => rankOfPart.test(blocks[at]?.flow.text ?? '')));
  // « Section 4. Termes de référence » may open a part, or be a chapter among others.
  const named = candidates.filter(({ at, block }) => block.label !== undefined || (!openings.includes(at) && !titles.includes(at)));
  const part = (from: number, to: number): Part => {
    const own = named.filter(({ at }) => at >= from && at < to && !(at === from && openings.includes(at)));
    const found = topHeadings(own);
    return { from, to, tops: marked ? markedHeadings(own, found) : found };
  };
  const split = (from: number): readonly Part[] => {
    const whole = part(from, blocks.length);
    for (const opening of openings.filter((at) => at > from)) {
      const after = part(opening, blocks.length);
      if (after.tops.length < 2) continue;
      const before = part(from, opening);
      if (!startsAnew(after) && !(ranked.has(opening) && countsApart(before, after))) continue;
      if (before.tops.length >= 2) return [before, ...split(opening)];
      if (after.tops.length >= whole.tops.length) return [{ ...before, tops: [] }, ...split(opening)];
    }
    return [whole];
  };
  return split(0);
}
