// The blocks under a heading → its own content and its sub-sections.
import type { Block } from '../document/document.ts';
import { type Candidate, candidateOf, isCapitals, isWeighedItem } from './candidate.ts';
import { bestChain } from './chain.ts';
import { codedBelow } from './coded.ts';
import { type NumberStyle, numberingsOf } from './numbering.ts';

const subStyles: readonly NumberStyle[] = ['lower', 'upper', 'roman', 'arabic', 'lowerRoman'];

const deepest = 3;

/** Indexes in `blocks` of the sub-headings. `number` is the parent's, as written; `level`, the parent's too. */
export function subHeadings(blocks: readonly Block[], number: string | undefined, level: number): readonly Candidate[] {
  if (level >= deepest) return [];
  const found = headingsWithin(blocks, number);
  const first = level > 1 ? -1 : found.findIndex(({ block }) => block.kind === 'heading');
  // « **Durée** : » after « ### 1.1 Forme et durée »: its own part, one level below.
  return outermost(first < 0 ? found : found.filter(({ block }, at) => at < first || block.kind === 'heading'));
}

/** « #### Biens » below « ### 12.2 Documents »: its own part, one level below. */
function outermost(headings: readonly Candidate[]): readonly Candidate[] {
  let above = Number.POSITIVE_INFINITY;
  return headings.filter(({ block: { kind, level = 0 } }) => {
    if (kind !== 'heading') return true;
    if (level > above) return false;
    above = level;
    return true;
  });
}

function headingsWithin(blocks: readonly Block[], number: string | undefined): readonly Candidate[] {
  const candidates = blocks.flatMap((block, at) => candidateOf(block, at, blocks[at + 1]) ?? []);
  const coded = codedBelow(number, candidates);
  const deeper =
    coded.length > 0
      ? coded
      : withoutNested(
          candidates.filter(
            (candidate) =>
              isDeeper(candidate, number) &&
              !endsCountedList(candidate, blocks) &&
              !sharesOut(candidate, blocks) &&
              !isListed(candidate, blocks, candidates) &&
              !opensItem(candidate),
          ),
        );
  const chains =
    deeper.length > 0
      ? []
      : subStyles
          .map((style) => bestChain(candidates.filter(heads(blocks)), style))
          .filter((chain) => chain.length > 0 && chain.every(({ weight }) => weight >= 2.5));
  const counted = [...deeper, ...(chains[0] ?? [])];
  const taken = new Set(counted.map(({ at }) => at));
  const others = candidates.filter(
    (candidate) =>
      !taken.has(candidate.at) &&
      heads(blocks)(candidate) &&
      !endsList(candidate, blocks[candidate.at - 1]) &&
      stands(candidate, blocks[candidate.at + 1]),
  );
  return [...counted, ...others].toSorted((a, b) => a.at - b.at);
}

/** « 1.1.2 » stands below « 1.1 », not beside it. */
function withoutNested(deeper: readonly Candidate[]): readonly Candidate[] {
  const above = new Set(deeper.map(pathOf));
  return deeper.filter((one) => {
    const path = pathOf(one).split('.');
    return path.length < 3 || !above.has(path.slice(0, -1).join('.'));
  });
}

function pathOf({ numberings }: Candidate): string {
  return numberings.find(({ path }) => path.length >= 2)?.path.join('.') ?? '';
}

/** « 2.1 » under « 2 ». */
function isDeeper(candidate: Candidate, number: string | undefined): boolean {
  const path = candidate.numberings.find((one) => one.path.length >= 2)?.path;
  return path !== undefined && candidate.weight >= 0 && (number === undefined || !/^\d+$/u.test(number) || path[0] === Number(number));
}

/** « 2.1 Relever les rues », « 2.2 Dessiner le plan »: plain lines that count on with nothing under any of them are a list. */
function isListed({ at, block, numberings }: Candidate, blocks: readonly Block[], candidates: readonly Candidate[]): boolean {
  const path = numberings.find((one) => one.path.length >= 2)?.path ?? [];
  const above = path.slice(0, -1).join('.');
  const peers = candidates.filter((other) =>
    other.numberings.some((one) => one.path.length === path.length && one.path.slice(0, -1).join('.') === above),
  );
  const plain = block.kind !== 'heading' && block.bold !== true;
  return plain && peers.length >= 2 && peers.every((peer) => isBare(peer, blocks, path.length)) && peers.some((peer) => peer.at === at);
}

/** Nothing stands under it but a line that counts at its own level or above. */
function isBare({ at, block, titleLength }: Candidate, blocks: readonly Block[], depth: number): boolean {
  const next = blocks[at + 1];
  if (block.kind === 'heading' || block.bold === true || titleLength < block.flow.text.length) return false;
  return next === undefined || next.kind === 'heading' || numberingsOf(next.label).some(({ path }) => path.length >= 2 && path.length <= depth);
}

/** « 3.1. Un rapport d'audit, comprenant : », « 3.3. Une synthèse de cinq pages. »: things of a list, some with their details. */
function opensItem({ block, title }: Candidate): boolean {
  if (block.kind === 'heading' || block.bold === true) return false;
  if (title.trim().split(/\s+/u).length < 3) return false;
  return /^(?:une?|des)\s/iu.test(title) || (/^(?:les?\s|la\s|l['’])/iu.test(title) && /[:;.]$/u.test(title.trim()));
}

/** Something stands under it that is not another of its own kind. */
function heads(blocks: readonly Block[]): (candidate: Candidate) => boolean {
  return ({ at, block }) => {
    const next = blocks[at + 1];
    return next !== undefined && !(next.kind === block.kind && next.label !== undefined && shape(next.label) === shape(block.label));
  };
}

/** The last of several bullets in a row. */
function endsList({ block, numberings }: Candidate, before: Block | undefined): boolean {
  return block.kind === 'item' && numberings.length === 0 && before?.kind === 'item' && shape(before.label) === shape(block.label);
}

/** « 3.5 », nothing under it, right after « 3.4 », the fourth of a list: its fifth item. Its peers are no headings either. */
function endsCountedList({ at, block }: Candidate, blocks: readonly Block[]): boolean {
  const before = blocks[at - 1];
  const isLast = at === blocks.length - 1 && block.kind !== 'heading';
  return isLast && before?.label !== undefined && block.label !== undefined && shape(before.label) === shape(block.label);
}

/** « 2.1 Approche : 25 points », « 2.2 Équipe : 20 points »: lines that share a weight out, one right after the other. */
function sharesOut({ at, block, weighed }: Candidate, blocks: readonly Block[]): boolean {
  const beside = [blocks[at - 1], blocks[at + 1]];
  return weighed && beside.some((other) => other !== undefined && isWeighedItem(other) && shape(other.label) === shape(block.label));
}

function shape(label: string | undefined): string {
  return (label ?? '')
    .replace(/\d+/gu, '1')
    .replace(/[A-Z]+/gu, 'A')
    .replace(/[a-z]+/gu, 'a');
}

/** A heading names; what opens with a determiner, a preposition or a pronoun introduces a list. */
const sentenceOpening =
  /^(?:les?|la|l['’]|une?|des|ces?|cette|cet|chaque|aucune?|dans|pour|afin|si|ils?|elles?|plus (?:précis|spécifique|particulière)ment|de (?:façon|manière)|notamment|ainsi|en|au|aux|à|par|selon|nous|vous|sont|seront)(?=[\s,]|\p{L})/iu;

function stands({ block, title, titleLength, reading, numberings }: Candidate, next: Block | undefined): boolean {
  if (titleLength < block.flow.text.length || /^(?:sous-)?total\b/iu.test(title)) return false;
  if (block.kind === 'heading') return true;
  const words = title.split(/\s+/u).length;
  if (words > 12 || /[.;,]$/u.test(title)) return false;
  const bulleted = block.label !== undefined && numberings.length === 0;
  if (bulleted) return reading.strength === 'full' && next?.kind === 'paragraph' && words <= 6 && !/:$/u.test(title);
  if (block.label !== undefined) return false;
  if (block.bold === true || isCapitals(title)) return true;
  if (sentenceOpening.test(title)) return false;
  const announced = reading.strength === 'full' || (reading.strength === 'strong' && /:$/u.test(title));
  const apart = block.spaced === true || (reading.strength === 'full' && /:$/u.test(title));
  return announced && words <= 9 && apart && /^[\p{Lu}«]/u.test(title);
}
