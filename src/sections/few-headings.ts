// The candidates of a text that shows no outline → « Contexte » alone over its text, and what announces a clause so below it.
import { type Candidate, isCapitals, isKnown } from './candidate.ts';
import { isOrdinal } from './ordinal.ts';
import { readTitle } from './title.ts';

const maxWords = 8;
const mostBehindBullet = 5;
const mostOfOther = 6;

/** « Contexte (du fleuve, du réseau) ». */
function isExplained(title: string): boolean {
  const head = /^([^()]{5,60})\s\([^()]{3,80}\)$/u.exec(title)?.[1];
  return head !== undefined && readTitle(head).strength === 'full' && readTitle(head).types[0] === 'contexte';
}

/** A line of nothing but the words of a heading, or in capitals behind a sign. */
function saysOnlyClauses({ block, title, titleLength, reading, numberings }: Candidate): boolean {
  const isSet = reading.strength === 'strong' && block.label !== undefined && isCapitals(title);
  const isSaid = reading.strength === 'full' || isSet || isExplained(title);
  if (!isSaid || titleLength < block.flow.text.length || !/^\p{Lu}/u.test(title) || /[.;,!?]$/u.test(title)) return false;
  if (numberings.some(({ path }) => path.length > 1)) return false;
  return title.split(/\s+/u).length <= (block.kind === 'item' && numberings.length === 0 ? mostBehindBullet : maxWords);
}

/** Over a text that tells, or a list of another kind: an item of a list has none, nor an entry of a table of contents. */
function isOverText({ block, over, overLabel, overSentence }: Candidate): boolean {
  if (over === 'paragraph') return overSentence;
  return over === 'item' && overLabel !== block.label;
}

/** Over a text, or right above another heading that stands as it does. */
function mayHead(candidate: Candidate, at: number, able: readonly Candidate[]): boolean {
  const next = able[at + 1];
  return isOverText(candidate) || (next?.at === candidate.at + 1 && isOverText(next) && next.block.label === candidate.block.label);
}

/** A line below that may be a heading: neither « 1.2 Approche », « • L'approche du réseau » nor « Volet 2 – Compétences ». */
function mayAnnounce(candidate: Candidate): boolean {
  const { block, reading, numberings } = candidate;
  if (!isKnown(candidate) || isOrdinal(candidate) || numberings.some(({ path }) => path.length > 1)) return false;
  const short = candidate.title.split(/\s+/u).length <= mostOfOther;
  return reading.strength === 'full' || (short && (block.label === undefined || numberings.length > 0));
}

/**
 * Empty unless the first of them tells the context, and no line below it announces another clause: a text with more headings than these would be taken
 * for the context of its mission.
 */
export function fewHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const able = candidates.filter(saysOnlyClauses).filter(mayHead);
  const first = able.findIndex(({ reading }) => reading.types[0] === 'contexte');
  const heads = first < 0 ? [] : able.slice(first);
  const [opening] = heads;
  if (opening === undefined) return [];
  const told = new Set(heads.map(({ reading }) => reading.types[0]));
  const left = candidates.filter((one) => one.at > opening.at && mayAnnounce(one));
  return left.every(({ reading }) => told.has(reading.types[0])) ? heads : [];
}
