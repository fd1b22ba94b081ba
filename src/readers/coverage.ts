// What the readers placed, and what not → share of the content lines, and the ranges of lines that nobody understood.
import type { Document } from '../document/document.ts';
import { lineAt } from '../document/place.ts';
import type { Outline, Section } from '../sections/section.ts';
import type { TypeSection } from '../sections/section-type.ts';
import type { Origin } from './lift.ts';

export interface Coverage {
  /** 0 to 1. */
  readonly share: number;
  /** 1-based lines, both included. */
  readonly unread: readonly (readonly [number, number])[];
}

/** Sections whose being found is all that the model says of them. */
const placedWhole: readonly TypeSection[] = ['contexte', 'partiesPrenantes', 'methodologie', 'gestion', 'confidentialite', 'annexes', 'penalites'];

function mark(document: Document, placed: Set<number>, start: number, end: number): void {
  for (let line = lineAt(document, start); line <= lineAt(document, Math.max(start, end - 1)); line += 1) placed.add(line);
}

function placeSection(document: Document, placed: Set<number>, section: Section): void {
  mark(document, placed, section.heading.start, section.heading.end);
  const main = section.types[0];
  if (main !== undefined && placedWhole.includes(main)) for (const block of section.blocks) mark(document, placed, block.start, block.end);
  for (const child of section.children) placeSection(document, placed, child);
}

/** Content lines are those of blocks that are neither furniture nor notes. */
export function coverageOf(document: Document, outline: Outline, origins: ReadonlyMap<string, Origin>): Coverage {
  const content = new Set<number>();
  for (const block of document.blocks) {
    if (block.kind !== 'furniture' && block.kind !== 'note' && block.flow.text.trim() !== '') mark(document, content, block.start, block.end);
  }
  const placed = new Set<number>();
  for (const section of outline.sections) placeSection(document, placed, section);
  for (const { ranges } of origins.values()) for (const range of ranges) mark(document, placed, range.start, range.end);
  const isBlank = (line: number): boolean => document.text.slice(document.lines[line]?.start ?? 0, document.lines[line]?.end ?? 0).trim() === '';
  const lines = [...content].filter((line) => !isBlank(line)).sort((a, b) => a - b);
  const unread: [number, number][] = [];
  let open: [number, number] | undefined;
  for (const line of lines) {
    if (placed.has(line)) open = undefined;
    else if (open !== undefined) open[1] = line + 1;
    else {
      open = [line + 1, line + 1];
      unread.push(open);
    }
  }
  const read = lines.filter((line) => placed.has(line)).length;
  return { share: lines.length === 0 ? 0 : Math.round((read / lines.length) * 100) / 100, unread };
}
