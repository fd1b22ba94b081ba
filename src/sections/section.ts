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
  /** The heading's block, absent for a text without outline. */
  readonly heading?: Block;
  readonly blocks: readonly Block[];
  readonly children: readonly Section[];
  /** 0 to 1: how sure it is that this is a section and of its main type. */
  readonly confidence: number;
}
