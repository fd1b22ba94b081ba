// The children of a body, a cell, a note or a text box → their paragraphs and tables in order.
import type { WordBlock, WordRun } from '../source.ts';
import { readParagraph } from './paragraphs.ts';
import { readTable } from './tables.ts';
import type { Surroundings, Walk } from './walk.ts';
import { child, valueIn, type XmlElement } from './xml-tree.ts';

interface Story {
  readonly walk: Walk;
  readonly blocks: WordBlock[];
  /** Runs of paragraphs whose mark is deleted: they open the next one. */
  handedOn: WordRun[];
}

const skipped = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:sdtPr', 'w:sdtEndPr', 'w:tcPr', 'w:customXmlPr']);

function isContents(control: XmlElement): boolean {
  const gallery = valueIn(child(child(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery');
  return gallery !== undefined && /table of contents|bibliographies/iu.test(gallery);
}

function addParagraph(element: XmlElement, story: Story, around: Surroundings): void {
  const { paragraph, boxes, merges } = readParagraph(element, story.walk, around);
  if (merges) for (const run of paragraph.runs) story.handedOn.push(run);
  else {
    story.blocks.push(story.handedOn.length === 0 ? paragraph : { ...paragraph, runs: [...story.handedOn, ...paragraph.runs] });
    story.handedOn = [];
  }
  for (const box of boxes) story.blocks.push(box);
}

function addAlternative(element: XmlElement, story: Story, around: Surroundings): void {
  const before = story.blocks.length;
  const choice = child(element, 'mc:Choice');
  const fallback = child(element, 'mc:Fallback');
  if (choice !== undefined) addAll(choice.children, story, around);
  if (story.blocks.length === before && fallback !== undefined) addAll(fallback.children, story, around);
}

function addAll(elements: readonly XmlElement[], story: Story, around: Surroundings): void {
  for (const element of elements) {
    if (skipped.has(element.name)) continue;
    if (element.name === 'w:p') addParagraph(element, story, around);
    else if (element.name === 'w:tbl') {
      flush(story);
      story.blocks.push(readTable(element, story.walk, around));
    } else if (element.name === 'mc:AlternateContent') addAlternative(element, story, around);
    else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') story.walk.tally.embedded += 1;
    else addAll(element.children, story, isContents(element) ? { ...around, toc: true } : around);
  }
}

function flush(story: Story): void {
  if (story.handedOn.length > 0) story.blocks.push({ kind: 'paragraph', runs: story.handedOn });
  story.handedOn = [];
}

/** Whatever is not a paragraph or a table is transparent: content controls, custom XML, tracked wrappers. */
export function readBlocks(elements: readonly XmlElement[], walk: Walk, around: Surroundings): readonly WordBlock[] {
  const story: Story = { walk, blocks: [], handedOn: [] };
  addAll(elements, story, around);
  flush(story);
  return story.blocks;
}
