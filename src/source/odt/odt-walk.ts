// What is shared while the stories of an OpenDocument text (body, notes, headers) are walked: its styles and what was met so far.
import type { Tally } from '../docx/walk.ts';
import type { XmlElement } from '../docx/xml-tree.ts';
import type { WordBlock, WordComment } from '../source.ts';
import type { OdtLists } from './odt-lists.ts';
import type { OdtStyleSheet } from './odt-styles.ts';

/** Where a paragraph stands. */
export interface OdtPlace {
  /** Its paragraphs are counted: they stand in the body. */
  readonly indexed: boolean;
  readonly toc: boolean;
  /** The list that holds it. */
  readonly item?: OdtItem;
}

export interface OdtItem {
  /** Name of the list style. */
  readonly style?: string;
  /** Depth, counted from 1. */
  readonly level: number;
  readonly counts: Map<number, number>;
  /** Number that the item starts again with. */
  readonly start?: number;
  /** It shows a number: the first paragraph of an item, not of a list header. */
  readonly numbered: boolean;
}

export interface OdtWalk {
  readonly styles: OdtStyleSheet;
  readonly lists: OdtLists;
  readonly tally: Tally;
  /** Numbers of the headings. */
  readonly outline: Map<number, number>;
  /** Numbers of each list, by its id, and those of the last list of each style. */
  readonly chains: Map<string, Map<number, number>>;
  readonly latest: Map<string, Map<number, number>>;
  readonly footnotes: WordBlock[];
  readonly endnotes: WordBlock[];
  readonly comments: WordComment[];
  /** Names of embedded parts that hold formulas. */
  readonly formulas: ReadonlySet<string>;
  readonly readBlocks: OdtBlockReader;
}

export type OdtBlockReader = (elements: readonly XmlElement[], walk: OdtWalk, place: OdtPlace) => readonly WordBlock[];
