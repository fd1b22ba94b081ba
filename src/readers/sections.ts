// The outline → the sections of the model: titles, numbers, types, words and line ranges.
import type { Block, Document } from '../document/document.ts';
import { lineAt } from '../document/place.ts';
import type { Section as ModelSection } from '../model/sections.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf, type Outline, type Section } from '../sections/section.ts';
import type { Context } from './context.ts';
import { fromBlocks } from './context.ts';
import { type Lifted, read } from './lift.ts';

/** Lines, 1-based, of what each top section owns; a section that resumes after another has several ranges. */
export function lineRanges(document: Document, outline: Outline, section: Section): readonly (readonly [number, number])[] {
  const own = blocksOf(section);
  const foreign = outline.sections.flatMap((other) => (other === section ? [] : blocksOf(other)));
  const sorted = own.toSorted((a, b) => a.start - b.start);
  const ranges: [number, number][] = [];
  for (const block of sorted) {
    const first = lineAt(document, block.start) + 1;
    const last = lineAt(document, Math.max(block.start, block.end - 1)) + 1;
    const open = ranges.at(-1);
    const cut = open !== undefined && foreign.some((other) => other.start < block.start && lineAt(document, other.start) + 1 > open[1]);
    if (open !== undefined && !cut) open[1] = Math.max(open[1], last);
    else ranges.push([first, last]);
  }
  return ranges;
}

function blocksOf(section: Section): readonly Block[] {
  return [section.heading, ...section.blocks, ...section.children.flatMap(blocksOf)];
}

/** « — », « / », alone under a heading: written, that there is nothing. */
const nothing = /^\s*[–—/-]{1,3}\s*$/u;

function words(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.flow.text.match(/[\p{L}\d]+/gu)?.length ?? (nothing.test(block.flow.text) ? 1 : 0)), 0);
}

function pagesOf(document: Document, ranges: readonly (readonly [number, number])[]): number[] {
  const pages = ranges.flatMap(([a, b]) => document.lines.slice(a - 1, b).flatMap((line) => (line.page === undefined ? [] : [line.page])));
  return [...new Set(pages)];
}

const ranks = String.raw`(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|[ivx]{1,4}(?:e|re|eme)?|\d(?:e|re|eme|er)) )?`;
const part = new RegExp(String.raw`^\W*${ranks}(?:partie|lot|volet|tome|titre|cahier des|reglement de|annexe)\b(?! de )`, 'u');
const step = new RegExp(String.raw`^\W*${ranks}(?:phase|composante|tranche|etape|module|axe)\b(?! de )`, 'u');
const longestPart = 90;

/** « DEUXIÈME PARTIE : LA CONSULTATION », a line of its own, and no sentence; a phase alone, as several are a list of them. */
function opensAnother(blocks: readonly Block[]): boolean {
  const lines = blocks.flatMap(({ kind, flow }) => {
    const line = flow.text.trim();
    return kind === 'row' || kind === 'item' || line.length > longestPart || /[.;,]$/u.test(line) ? [] : [fold(line)];
  });
  return lines.some((line) => part.test(line)) || lines.filter((line) => step.test(line)).length === 1;
}

function modelSection(context: Context, section: Section): Lifted<ModelSection> {
  const { document, outline } = context;
  const ranges = section.level === 1 ? lineRanges(document, outline, section) : ownRanges(document, section);
  const pages = pagesOf(document, ranges);
  return read(
    {
      titre: read(section.title, fromBlocks([section.heading], section.confidence)),
      numero: section.number,
      niveau: section.level,
      types: read([...section.types], fromBlocks([section.heading], section.typesConfidence)),
      mots: words(contentOf(section)) + runInWords(section),
      image: [section.heading, ...section.blocks].some(({ picture }) => picture) ? true : undefined,
      autrePartie: opensAnother([...section.blocks, ...section.children.flatMap(({ heading, number }) => (number === undefined ? [heading] : []))])
        ? true
        : undefined,
      lignes: ranges.map(([a, b]): [number, number] => [a, b]),
      pages: pages.length === 0 ? undefined : pages,
      sections: section.children.length === 0 ? undefined : section.children.map((child) => modelSection(context, child)),
    },
    fromBlocks([section.heading], section.confidence),
  );
}

/** Words of sub-headings count as content of the section around them. */
function runInWords(section: Section): number {
  return words(section.children.map((child) => child.heading));
}

function ownRanges(document: Document, section: Section): readonly (readonly [number, number])[] {
  const blocks = blocksOf(section);
  const lines = blocks.flatMap((block) => [lineAt(document, block.start) + 1, lineAt(document, Math.max(block.start, block.end - 1)) + 1]);
  return [[Math.min(...lines), Math.max(...lines)]];
}

/** Every section of the document's own outline, in order. */
export function readSections(context: Context): readonly Lifted<ModelSection>[] {
  // A numbered sentence has no title: it is read, and is no part that the author named.
  return context.outline.sections.filter(({ title }) => title !== '').map((section) => modelSection(context, section));
}
