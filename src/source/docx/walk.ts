// What is shared while the stories of a document (body, notes, headers) are walked: its definitions and what was met so far.
import type { WordBlock } from '../source.ts';
import type { OpenField } from './fields.ts';
import type { LabelCounter } from './list-labels.ts';
import type { NumberedList } from './numbering.ts';
import type { StyleSheet } from './styles.ts';
import type { XmlElement } from './xml-tree.ts';

export type NoteKind = 'footnote' | 'endnote';

/** Facts counted over the whole file. */
export interface Tally {
  paragraphs: number;
  insertions: number;
  deletions: number;
  hidden: number;
  embedded: number;
  pictures: number;
}

/** What a block inherits from where it stands. */
export interface Surroundings {
  /** Its paragraphs are counted: they stand in the body. */
  readonly indexed: boolean;
  readonly toc: boolean;
  /** The style of its table sets it in bold. */
  readonly bold: boolean;
}

export interface Walk {
  readonly styles: StyleSheet;
  readonly lists: ReadonlyMap<number, NumberedList>;
  readonly labelOf: LabelCounter;
  readonly fields: OpenField[];
  readonly tally: Tally;
  /** Note marks in the order of the text. */
  readonly notes: Map<string, NoteKind>;
  /** Paragraph where each comment is anchored. */
  readonly anchors: Map<string, number>;
  readonly readBlocks: BlockReader;
}

export type BlockReader = (elements: readonly XmlElement[], walk: Walk, around: Surroundings) => readonly WordBlock[];
