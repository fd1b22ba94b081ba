// The outline of the model in; its sections as entries and marks out, and what no reader placed.
import { cover, type Span } from '../document/span.ts';
import type { Section } from '../model/sections.ts';
import { contentIn } from './content.ts';
import type { Mark } from './entries.ts';
import type { Inspection } from './inspection.ts';
import { valueWords } from './value-words.ts';

export interface SectionEntry {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly types: string;
  readonly placed: boolean;
}

/** The ranges of text, from the first line to the last, of a section: for the bar in the margin. */
export interface SectionExtent {
  readonly id: string;
  readonly level: number;
  readonly ranges: readonly Span[];
}

export interface ListedSections {
  readonly sections: readonly SectionEntry[];
  readonly extents: readonly SectionExtent[];
  readonly marks: readonly Mark[];
}

function linesSpan({ document }: Inspection, [from, to]: readonly [number, number]): Span | undefined {
  return cover(document.lines.slice(from - 1, to));
}

function contentOf(inspection: Inspection, lines: readonly [number, number]): readonly Span[] {
  const span = linesSpan(inspection, lines);
  return span === undefined ? [] : contentIn(inspection.document, span);
}

function titled({ numero, titre }: Section): string {
  return numero === undefined ? titre : `${numero}. ${titre}`;
}

/** `s0`, `s1`… in the order of the outline, sub-sections after the section that holds them. */
export function listSections(inspection: Inspection): ListedSections {
  const sections: SectionEntry[] = [];
  const extents: SectionExtent[] = [];
  const marks: Mark[] = [];
  const add = (section: Section, path: string, level: number): void => {
    const id = `s${sections.length}`;
    const ranges = inspection.origins.get(`${path}.titre`)?.ranges ?? inspection.origins.get(path)?.ranges ?? [];
    const types = valueWords(section.types, 'types');
    sections.push({ id, level, title: titled(section), types, placed: ranges.length > 0 });
    extents.push({ id, level, ranges: section.lignes.flatMap((lines) => contentOf(inspection, lines)) });
    if (ranges.length > 0) marks.push({ id, entry: id, kind: 'sections', label: `Section ${titled(section)} : ${types}`, ranges, inner: false });
    section.sections?.forEach((part, index) => {
      add(part, `${path}.sections.${index}`, level + 1);
    });
  };
  inspection.tor.sections.forEach((section, index) => {
    add(section, `sections.${index}`, 1);
  });
  return { sections, extents, marks };
}

export interface RestEntry {
  readonly id: string;
  readonly where: string;
  readonly quote: string;
}

/** `r0`, `r1`…: the passages that no reader placed. */
export function listRest(inspection: Inspection): { readonly rest: readonly RestEntry[]; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const rest = inspection.tor.nonInterprete.flatMap(([from, to], index): readonly RestEntry[] => {
    const span = linesSpan(inspection, [from, to]);
    if (span === undefined) return [];
    const id = `r${index}`;
    const where = from === to ? `ligne ${from}` : `lignes ${from} à ${to}`;
    marks.push({ id, entry: id, kind: 'reste', label: `Non interprété, ${where}`, ranges: contentIn(inspection.document, span), inner: false });
    return [{ id, where, quote: inspection.document.text.slice(span.start, span.end) }];
  });
  return { rest, marks };
}
