// The blocks of a section → its phrases: sentences, items and rows, each with what introduces it.
import type { Block } from '../document/document.ts';
import { type Flow, joinFlows } from '../document/flow.ts';
import { kept } from '../document/kept.ts';
import { appelsDOffres, appelsIntitules } from '../lexicon/natures.ts';
import { fold } from '../recognisers/fold.ts';
import { type Outline, type Section, sectionsOf } from '../sections/section.ts';
import type { TypeSection } from '../sections/section-type.ts';
import { itemOf, sentencesOf } from './sentences.ts';

export interface Phrase {
  readonly flow: Flow;
  /** Folded text, of the same length as the flow's. */
  readonly folded: string;
  /** Folded sentence ending with a colon under which it stands (and that of the list around it), or ''. */
  readonly lead: string;
  /** Folded titles of the section and of those around it, the nearest first. */
  readonly headings: readonly string[];
  readonly block: Block;
  /** It runs over several blocks. */
  readonly joined: boolean;
}

/** The smallest parts that hold a type of clause; what a context tells of is left out. */
export function partsOf(outline: Outline, type: TypeSection, main = false): readonly Section[] {
  const sections = outline.sections.filter((section) => section.types.includes(type) && section.types[0] !== 'contexte');
  return sectionsOf({ ...outline, sections }, type, main);
}

/** Whether what stands before the first heading calls for offers (« Avis de recrutement »): what is under it, before the terms of reference, tells how to apply. So may a text without any heading. */
export function isNotice({ preamble, sections }: Outline): boolean {
  if (sections.every(({ title }) => title === '')) return true;
  return preamble.some(
    ({ kind, flow }) => kind !== 'row' && (flow.text.length <= 160 ? appelsDOffres : appelsIntitules).test(fold(flow.text).trim()),
  );
}

/** A section's own phrases and those of its sub-sections. */
export const phrasesOf = kept((section: Section): readonly Phrase[] => phrasesBelow(section, []));

function phrasesBelow(section: Section, around: readonly string[]): readonly Phrase[] {
  const headings = [fold(section.title), ...around];
  return [...phrasesIn(section.blocks, headings), ...section.children.flatMap((child) => phrasesBelow(child, headings))];
}

/** The phrases of blocks that stand under `headings`. */
export function phrasesIn(blocks: readonly Block[], headings: readonly string[] = []): readonly Phrase[] {
  return bare(blocks).map((phrase) => ({ ...phrase, headings }));
}

/** « Une question ? » leads what follows it. */
const longestAsked = 40;

const bare = kept((blocks: readonly Block[]): readonly Omit<Phrase, 'headings'>[] => {
  const phrases: Omit<Phrase, 'headings'>[] = [];
  let outer = '';
  let lead = '';
  let held = false;
  for (const group of runs(blocks)) {
    const [block] = group;
    if (block === undefined) continue;
    const flow = joinFlows(
      group.map((one) => one.flow),
      ' ',
    );
    if (held && block.kind === 'paragraph') lead = '';
    held = true;
    const parts = block.kind === 'row' ? [itemOf(flow)] : sentencesOf(flow);
    parts.forEach((part, at) => {
      const asked = parts[at - 1]?.text ?? '';
      const said = asked.length <= longestAsked && asked.endsWith('?') ? `${lead} ${fold(asked)}`.trim() : lead;
      phrases.push({ flow: part, folded: fold(part.text), lead: said, block, joined: group.length > 1 });
    });
    const last = parts.at(-1)?.text ?? '';
    if (/:[\s*_]*$/u.test(last) && block.kind !== 'row') {
      if (block.kind !== 'item') outer = fold(last);
      else if (lead === '') outer = '';
      lead = block.kind === 'item' ? `${outer} ${fold(last)}`.trim() : outer;
      held = false;
    }
  }
  return phrases;
});

/** Blocks that one sentence runs over stand together. */
function runs(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    if (block.flow.text.trim() === '') continue;
    const open = groups.at(-1);
    const before = open?.at(-1);
    if (open !== undefined && before !== undefined && runsOn(before, block)) open.push(block);
    else groups.push([block]);
  }
  return groups;
}

function runsOn(before: Block, after: Block): boolean {
  if (before.kind === 'row' || before.kind === 'heading' || after.kind !== 'paragraph') return false;
  if (/[.;!?…][\s»")*_]*$/u.test(before.flow.text)) return false;
  return /^[*_]{0,3}[\p{Ll}\d«"“([]/u.test(after.flow.text) || (opensWithDay.test(after.flow.text) && asksForDay.test(fold(before.flow.text)));
}

/** « Date et lieu de dépôt des offres », then « Mardi 6 avril … » on the next line. */
const opensWithDay = /^(?:Le\s+)?(?:(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di|[Dd]imanche|(?<=Le\s+)\d)/u;
const asksForDay = /^\W*(?:derniers? )?(?:dates?|jours?|heures?|delais?)\b[^.:;]{3,100}$/u;
