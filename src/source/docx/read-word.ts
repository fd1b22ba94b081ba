// The parts of a Word file → its source: body, furniture, notes, comments, and notices of what was left out.
import type { WordBlock, WordComment, WordParagraph, WordSource } from '../source.ts';
import { readBlocks } from './blocks.ts';
import type { DocxParts } from './docx-parts.ts';
import { labelCounter } from './list-labels.ts';
import { formatNumber } from './number-format.ts';
import { readNumbering } from './numbering.ts';
import { propertyTitle } from './property-title.ts';
import { readStyles } from './styles.ts';
import { noticesOf, refuseWithoutText } from './uncertainty.ts';
import type { NoteKind, Surroundings, Tally, Walk } from './walk.ts';
import { child, children, type XmlElement } from './xml-tree.ts';

const aside: Surroundings = { indexed: false, toc: false, bold: false };

/** The same walk with numbers and fields of its own: no list runs from one story into another. */
function apart(walk: Walk): Walk {
  return { ...walk, labelOf: labelCounter(walk.lists), fields: [] };
}

function textOf(blocks: readonly WordBlock[]): string {
  const lines = blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.runs.map((run) => run.text).join('')
      : block.rows.map((row) => row.cells.map((cell) => textOf(cell.blocks)).join('\t')).join('\n'),
  );
  return lines.filter((line) => line.trim() !== '').join('\n');
}

function readComments(root: XmlElement | undefined, walk: Walk): readonly WordComment[] {
  return children(root, 'w:comment').map((comment) => {
    const paragraph = walk.anchors.get(comment.attributes['w:id'] ?? '');
    return {
      author: comment.attributes['w:author'] ?? '',
      text: textOf(readBlocks(comment.children, apart(walk), aside)),
      ...(paragraph === undefined ? {} : { paragraph }),
    };
  });
}

/** The notes that the text calls, in the order of their marks, each opened by its mark. */
function readNotes(root: XmlElement | undefined, kind: NoteKind, walk: Walk): readonly WordBlock[] {
  const elements = new Map(children(root, `w:${kind}`).map((note) => [`${kind}/${note.attributes['w:id'] ?? ''}`, note]));
  const called = [...walk.notes].filter(([, one]) => one === kind).map(([id]) => id);
  return called.flatMap((id, at) => {
    const note = elements.get(id);
    const blocks = note === undefined ? [] : readBlocks(note.children, apart(walk), aside);
    const label = formatNumber(at + 1, kind === 'footnote' ? 'decimal' : 'lowerRoman');
    const first = blocks.findIndex((block) => block.kind === 'paragraph');
    return blocks.map((block, index) => (index === first && block.kind === 'paragraph' ? ({ ...block, label } satisfies WordParagraph) : block));
  });
}

export function readWord(parts: DocxParts): WordSource {
  const styles = readStyles(parts.styles);
  const lists = readNumbering(parts.numbering, styles);
  const tally: Tally = { paragraphs: 0, insertions: 0, deletions: 0, hidden: 0, embedded: 0, pictures: 0 };
  const walk: Walk = { styles, lists, labelOf: labelCounter(lists), fields: [], tally, notes: new Map(), anchors: new Map(), readBlocks };
  const body = readBlocks(child(parts.document, 'w:body')?.children ?? [], walk, { ...aside, indexed: true });
  refuseWithoutText(body, tally);
  const notes = [...readNotes(parts.footnotes, 'footnote', walk), ...readNotes(parts.endnotes, 'endnote', walk)];
  const comments = readComments(parts.comments, walk);
  const title = propertyTitle(child(parts.properties, 'dc:title')?.text);
  return {
    kind: 'word',
    format: 'docx',
    body,
    furniture: parts.furniture.flatMap((part) => readBlocks(part.children, apart(walk), aside)),
    notes,
    comments,
    revisions: { insertions: tally.insertions, suppressions: tally.deletions, commentaires: comments.length },
    ...(title === undefined ? {} : { propertyTitle: title }),
    notices: noticesOf(tally, parts.damaged),
  };
}
