// The lines before the first section of a text without sizes → those that are the title: what a mission does, near the name of the document.
import type { Block } from '../document/document.ts';
import { sliceFlow } from '../document/flow.ts';
import { actes, agents, mentionsDeTete, nonActes, organismes } from '../lexicon/intitules.ts';
import { motsDOrganisation } from '../lexicon/mission.ts';
import { fold } from '../recognisers/fold.ts';
import { namesDocument } from '../sections/title.ts';

export interface FirstLines {
  /** « Termes de référence ». */
  readonly isName: (block: Block) => boolean;
  /** A line that may be part of a title: no address, no figure, no sentence. */
  readonly mayBe: (block: Block) => boolean;
}

/** So many lines around the name of the document. */
const farthest = 9;
const mostLines = 4;

const opening = /^(?:["«“'( ]|l'|le |la |les |une? |des |lot (?:n ?° ?)?\d{1,2} ?[:–—-] ?|projet d'(?=(?:etude|audit|enquete)))+/u;
const complemented =
  /^[\p{L}'-]+(?: (?!de |d'|du |des |a |au |aux )[\p{L}'-]+){0,3}(?: et (?:de |d')?[\p{L}'-]+)?(?:,| (?:de |d'|du |des |a |au |aux |en |et |sur |entre |aupres ))/u;
const ofAction = /(?:tions?|sions?|ments?|ages?|yses?)$/u;

function opened(text: string): string {
  return fold(text).trim().replace(/[’`]/gu, "'").replace(opening, '');
}

/** « Élaboration d'un guide », « Consultant en… »: what is to be done, or who is to do it. */
export function namesMission(text: string): boolean {
  const bare = opened(text);
  if (agents.test(bare)) return true;
  if (mentionsDeTete.test(bare)) return false;
  if (actes.test(bare)) return /\s/u.test(bare.trim());
  const first = /^[\p{L}-]+/u.exec(bare)?.[0] ?? '';
  return ofAction.test(first) && !nonActes.test(first) && complemented.test(bare);
}

/** The head of a letter: a State, a body, its project. */
export function namesBody(text: string): boolean {
  const bare = opened(text);
  if (organismes.test(bare)) return true;
  const hit = motsDOrganisation.exec(bare.slice(0, 60));
  return hit !== null && hit.index === 0;
}

const isMention = (text: string): boolean => mentionsDeTete.test(opened(text)) || placeAndDate.test(fold(text));
/** « Cotonou, juin 2026 », « Dakar, le 8 avril 2026 ». */
const placeAndDate = /^\p{L}[\p{L}' -]{2,30},? (?:le )?(?:\d{1,2}(?:er)? )?\p{L}{3,9} (?:19|20)\d{2}$|^\p{L}{3,9} (?:19|20)\d{2}$/u;

/** « TdR : Formation de quarante animatrices »: the title behind the name of the document, on its line. */
function afterName(block: Block): Block | undefined {
  const match = /^([^–—:-]{3,60}?)\s*(?:\s[–—-]|:)\s+(?=\S.{14,})/u.exec(block.flow.text);
  if (match?.[1] === undefined || !namesDocument(match[1].replace(/\([^)]*\)/gu, ' '))) return undefined;
  const rest = sliceFlow(block.flow, { start: match[0].length, end: block.flow.text.length });
  return namesMission(rest.text) ? { ...block, flow: rest } : undefined;
}

/** Undefined where no line names a mission. */
export function flatTitle(blocks: readonly Block[], lines: FirstLines): readonly Block[] | undefined {
  const inline = blocks.slice(0, 2 * farthest).flatMap((block) => afterName(block) ?? [])[0];
  if (inline !== undefined) return [inline];
  const names = blocks.flatMap((block, at) => (lines.isName(block) ? [at] : []));
  const able = blocks.flatMap((block, at) => (lines.mayBe(block) && !lines.isName(block) && namesMission(block.flow.text) ? [at] : []));
  const chosen = names.length === 0 ? able[0] : nearest(able, names);
  if (chosen === undefined) return undefined;
  const next = names.find((name) => name > chosen) ?? Number.POSITIVE_INFINITY;
  const between = blocks.slice(chosen + 1, next);
  if (next - chosen <= 2 && between.every((block) => lines.mayBe(block) && ofProject.test(fold(block.flow.text)))) return blocks.slice(chosen, next);
  return blocks.slice(chosen, chosen + lengthOf(blocks.slice(chosen), lines));
}

/** The project that a mission is part of, between its title and the name of the document. */
const ofProject = /^(?:projet|programme|composante|volet)\b/u;

/** The line nearest to a name of the document; of two, the one after it. */
function nearest(able: readonly number[], names: readonly number[]): number | undefined {
  const distance = (at: number): number => Math.min(...names.map((name) => (at > name ? at - name - 0.5 : name - at)));
  return able.filter((at) => distance(at) <= farthest).toSorted((a, b) => distance(a) - distance(b))[0];
}

const links = /^(?:[\p{Ll}«(]|D['’]|(?:DE|DES|DU|ET|OU|À|A|AU|AUX|POUR|PAR|EN|SUR|DANS)\s)/u;
const asks = /(?:[,(]|(?:^|\s)(?:de|des|du|la|le|les|et|ou|à|au|aux|en|par|pour|sur|dans|avec|un|une)|[dl]['’])$/iu;

/** The first block, and those that go on with its sentence. */
export function sentence(blocks: readonly Block[], lines: FirstLines): readonly Block[] {
  let length = 1;
  while (length < mostLines && goesOn(blocks[length - 1], blocks[length], lines)) length += 1;
  return blocks.slice(0, length);
}

/** How many blocks the title takes: its sentence, or its whole paragraph where blanks set it apart. */
function lengthOf(blocks: readonly Block[], lines: FirstLines): number {
  const { length } = sentence(blocks, lines);
  const apart = blocks.findIndex((block, at) => at > 0 && block.spaced === true);
  if (blocks[0]?.spaced !== true || apart <= length || apart > mostLines) return length;
  return blocks.slice(length, apart).every((block) => partOf(block, lines)) ? apart : length;
}

function partOf(block: Block, lines: FirstLines): boolean {
  const { text } = block.flow;
  return lines.mayBe(block) && !lines.isName(block) && !isMention(text) && !namesBody(text) && !namesMission(text);
}

function goesOn(before: Block | undefined, block: Block | undefined, lines: FirstLines): boolean {
  if (before === undefined || block === undefined || !lines.mayBe(block) || lines.isName(block)) return false;
  return links.test(block.flow.text) || asks.test(before.flow.text.trim());
}

/** « Tournage : mai 2026 ». */
const valued = /^(\p{Lu}[\p{L}'’]+(?:\s\p{Ll}[\p{L}'’]*)?)\s?:\s\S/u;

/** What may be a title where no line names a mission: neither a body nor a mention nor a value. */
export function isLoose(block: Block): boolean {
  const { text } = block.flow;
  const label = valued.exec(text)?.[1];
  return !namesBody(text) && !isMention(text) && (label === undefined || block.kind === 'heading' || namesDocument(label) || namesMission(text));
}
