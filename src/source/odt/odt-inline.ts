// The content of an OpenDocument paragraph → its runs in their final view, and the text boxes anchored in it.
import type { RunLook } from '../docx/properties.ts';
import { withSymbols } from '../docx/symbols.ts';
import { child, children, integerOf, textName, type XmlElement } from '../docx/xml-tree.ts';
import type { WordBlock, WordRun } from '../source.ts';
import type { OdtPlace, OdtWalk } from './odt-walk.ts';

interface Inline {
  readonly walk: OdtWalk;
  readonly place: OdtPlace;
  readonly paragraph?: number;
  readonly runs: { -readonly [K in keyof WordRun]: WordRun[K] }[];
  readonly boxes: WordBlock[];
  look: RunLook;
  pendingBreak: boolean;
}

type Reader = (element: XmlElement, state: Inline) => void;

const aside: OdtPlace = { indexed: false, toc: false };

function append(state: Inline, raw: string): void {
  const { bold = false, italic = false, size, hidden, capitals, font } = state.look;
  if (raw === '') return;
  if (hidden === true) {
    if (raw.trim() !== '') state.walk.tally.hidden += 1;
    return;
  }
  const shown = withSymbols(raw, font);
  const text = capitals === true ? shown.toLocaleUpperCase('fr') : shown;
  const last = state.runs.at(-1);
  if (last !== undefined && !state.pendingBreak && last.bold === bold && last.italic === italic && last.size === size) {
    last.text += text;
    return;
  }
  state.runs.push({ text, bold, italic, ...(size === undefined ? {} : { size }), ...(state.pendingBreak ? { break: true } : {}) });
  state.pendingBreak = false;
}

function within(state: Inline, look: RunLook, read: () => void): void {
  const outer = state.look;
  state.look = { ...outer, ...look };
  read();
  state.look = outer;
}

const readSpan: Reader = (element, state) =>
  within(state, state.walk.styles.text(element.attributes['text:style-name']), () => readInside(element, state));

const readHidden: Reader = (element, state) =>
  within(state, element.attributes['text:is-hidden'] === 'false' ? {} : { hidden: true }, () => readInside(element, state));

const readNote: Reader = (element, state) => {
  const { walk } = state;
  const notes = element.attributes['text:note-class'] === 'endnote' ? walk.endnotes : walk.footnotes;
  const mark = child(element, 'text:note-citation');
  const label = (mark?.attributes['text:label'] ?? textOf(mark)).trim();
  const blocks = walk.readBlocks(child(element, 'text:note-body')?.children ?? [], walk, aside);
  const first = blocks.findIndex((block) => block.kind === 'paragraph');
  blocks.forEach((block, at) => {
    notes.push(at === first && block.kind === 'paragraph' && label !== '' ? { ...block, label } : block);
  });
};

const readComment: Reader = (element, { walk, paragraph }) => {
  const text = children(element, 'text:p').map(textOf);
  walk.comments.push({
    author: textOf(child(element, 'dc:creator')),
    text: text.filter((line) => line.trim() !== '').join('\n'),
    ...(paragraph === undefined ? {} : { paragraph }),
  });
};

/** The words of a frame or a shape stand after the paragraph that anchors it. */
const readBox: Reader = (element, state) => {
  if (state.look.hidden === true) return;
  const { item: _item, ...place } = state.place;
  for (const block of state.walk.readBlocks(element.children, state.walk, place)) state.boxes.push(block);
};

const countPicture: Reader = (_element, { walk }) => {
  walk.tally.pictures += 1;
};

/** A frame shows one thing: the first that can be shown; a picture beside an object is its preview. */
const readFrame: Reader = (element, state) => {
  const object = element.children.find(({ name }) => name === 'draw:object' || name === 'draw:object-ole');
  if (object === undefined) return readInside(element, state);
  const target = (object.attributes['xlink:href'] ?? '').replace(/^\.\//u, '').replace(/\/$/u, '');
  if (!state.walk.formulas.has(target) && child(object, 'math:math') === undefined) state.walk.tally.embedded += 1;
};

const skip: Reader = () => undefined;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [textName, ({ text }, state) => append(state, text.replace(/[ \t\r\n]+/gu, ' '))],
  ['text:s', ({ attributes }, state) => append(state, ' '.repeat(Math.min(200, integerOf(attributes['text:c']) ?? 1)))],
  ['text:tab', (_element, state) => append(state, '\t')],
  [
    'text:line-break',
    (_element, state) => {
      state.pendingBreak = true;
    },
  ],
  ['text:span', readSpan],
  ['text:note', readNote],
  ['office:annotation', readComment],
  ['text:hidden-text', readHidden],
  ['text:page-number', skip],
  ['text:page-count', skip],
  ['text:page-continuation', skip],
  ['text:number', skip],
  ['text:ruby-text', skip],
  ['text:script', skip],
  ['svg:title', skip],
  ['svg:desc', skip],
  ['office:binary-data', skip],
  ['draw:text-box', readBox],
  ['draw:custom-shape', readBox],
  ['draw:rect', readBox],
  ['draw:ellipse', readBox],
  ['draw:frame', readFrame],
  ['draw:image', countPicture],
]);

/** An element without a reader is transparent: links, bookmarks, fields with their result, content controls, groups of shapes. */
function readInside(element: XmlElement, state: Inline): void {
  for (const inner of element.children) (readers.get(inner.name) ?? readInside)(inner, state);
}

export interface OdtInline {
  readonly runs: readonly WordRun[];
  readonly boxes: readonly WordBlock[];
}

/** `look` is what the style of the paragraph says. */
export function readOdtInline(elements: readonly XmlElement[], look: RunLook, walk: OdtWalk, place: OdtPlace, paragraph?: number): OdtInline {
  const state: Inline = { walk, place, runs: [], boxes: [], look, pendingBreak: false, ...(paragraph === undefined ? {} : { paragraph }) };
  for (const element of elements) (readers.get(element.name) ?? readInside)(element, state);
  return { runs: state.runs, boxes: state.boxes };
}

/** All the characters of an element. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : element.text + element.children.map(textOf).join('');
}
