// Sections of a document, as `readers/` take them: blocks under a heading, with the types of clause that they hold.
import type { Block } from '../document/document.ts';
import type { TypeSection } from './section-type.ts';

/** A part of the outline. `blocks` are its own content (no heading, no furniture, none of its sub-sections'), in reading order. */
export interface Section {
  /** Title without its number. */
  readonly title: string;
  /** Number as written, without separators: « IV », « 2.1 ». */
  readonly number?: string;
  /** 1 is the top level. */
  readonly level: number;
  /** The main type first. */
  readonly types: readonly TypeSection[];
  readonly heading: Block;
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
  /** 0 to 1: how sure it is that this is a section and of its main type. */
  readonly confidence: number;
  /** The same of all its types: those that only its content tells are less sure. */
  readonly typesConfidence: number;
}

/** What stands before the first heading, and the sections. */
export interface Outline {
  readonly preamble: readonly Block[];
  readonly sections: readonly Section[];
}

/** Content of a section and of all below it, headings left out, in reading order. */
export function contentOf(section: Section): readonly Block[] {
  return [...section.blocks, ...section.children.flatMap(contentOf)];
}

/** A section and all below it. */
export function withDescendants(section: Section): readonly Section[] {
  return [section, ...section.children.flatMap(withDescendants)];
}

/**
 * The smallest parts that hold a type of clause: a sub-section announced as such rather than the section around it.
 * `main`: only parts whose first type it is. What a context mentions is not a clause of the mission.
 */
export function sectionsOf(outline: Outline, type: TypeSection, main = false): readonly Section[] {
  const holds = (section: Section): boolean => (main ? section.types[0] === type : section.types.includes(type));
  const smallest = (section: Section): readonly Section[] => {
    if (section.types[0] === 'contexte' && !section.types.includes(type)) return [];
    const below = section.children.flatMap(smallest);
    if (section.types[0] === type && holds(section)) return [section];
    if (below.length > 0) return below;
    return holds(section) ? [section] : [];
  };
  return outline.sections.flatMap(smallest);
}
