// A part and its headings → the same, with the numbered sentences of a notice among them: « 6. L'unité invite les consultants à … ».
//
// A call for expressions of interest counts its paragraphs; two or three of them look like headings and would hold all that follows.
import type { Block } from '../document/document.ts';
import { sliceFlow } from '../document/flow.ts';
import { offres } from '../lexicon/candidature.ts';
import { sujetDePhrase } from '../lexicon/signaux.ts';
import { fold } from '../recognisers/fold.ts';
import type { Candidate } from './candidate.ts';
import { numberingsOf } from './numbering.ts';
import type { Part } from './parts.ts';
import { readTitle, type TitleReading } from './title.ts';

const fewestParagraphs = 5;
const shortestSentence = 60;

function countOf(block: Block): number | undefined {
  const numbering = numberingsOf(block.label).find(({ style, path }) => style === 'arabic' && path.length === 1);
  return block.kind === 'heading' || block.bold === true ? undefined : numbering?.path[0];
}

/** « Les livrables attendus sont : » too. */
function isSentence({ flow }: Block): boolean {
  return /:$/u.test(flow.text) || (flow.text.length >= shortestSentence && /[.;]$/u.test(flow.text));
}

/** The same part and, where its headings and the numbered sentences count 1, 2, 3… once and are mostly sentences, these among its headings. */
export function withParagraphs(blocks: readonly Block[], part: Part): Part {
  const { from, to, tops } = part;
  const headings = new Map(tops.map((top) => [top.at, top]));
  const counted = blocks.flatMap((block, at) => {
    const count = at >= from && at < to ? countOf(block) : undefined;
    return count === undefined || !(headings.has(at) || isSentence(block)) ? [] : [{ at, block, count }];
  });
  const inOrder = counted.length >= fewestParagraphs && counted.every(({ count }, index) => count === index + 1);
  const all = tops.every(({ at }) => counted.some((one) => one.at === at));
  const calls = counted.some(({ at, block }) => !headings.has(at) && takesOffers(block));
  if (!inOrder || !all || !calls || headings.size * 2 > counted.length) return part;
  return { ...part, tops: counted.map(({ at, block }) => headings.get(at) ?? paragraphOf(block, at)) };
}

/** « Les expressions d'intérêt doivent être déposées à … ». */
function takesOffers({ flow }: Block): boolean {
  const folded = fold(flow.text);
  return offres.nommees.test(folded) && offres.envoi.test(folded);
}

/** What a sentence opens with says its clause. */
function readingOf(block: Block): TitleReading {
  const named = sujetDePhrase.exec(block.flow.text)?.[1];
  const reading = named === undefined ? none : readTitle(named);
  if (reading.strength === 'full' || reading.strength === 'strong') return { types: reading.types, strength: 'weak' };
  return takesOffers(block) ? { types: ['candidature'], strength: 'weak' } : none;
}
const none: TitleReading = { types: [], strength: 'none' };

/** A part without a heading: its sentence is its content. */
function paragraphOf(block: Block, at: number): Candidate {
  return {
    at,
    block,
    title: '',
    titleLength: 0,
    numberings: numberingsOf(block.label),
    reading: readingOf(block),
    look: '',
    weight: 0,
    runIn: true,
    bracketed: false,
    weighed: false,
    isolated: false,
    tight: false,
    glued: false,
    overText: false,
    overSentence: false,
  };
}

/** What heads a part without a heading: nothing of its text, which is its content. */
export function withoutText(block: Block): Block {
  return { ...block, flow: sliceFlow(block.flow, { start: 0, end: 0 }) };
}
