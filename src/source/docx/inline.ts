// The content of a paragraph → its runs in their final view, and the text boxes anchored in it.
import type { WordBlock, WordRun } from '../source.ts';
import { inContentsField, inUnshownField, isNoiseField, takeFieldCode, takeFieldMark } from './fields.ts';
import { type EffectiveLook, lookOf } from './run-look.ts';
import type { Style } from './styles.ts';
import { symbolOf, withSymbols } from './symbols.ts';
import type { NoteKind, Surroundings, Walk } from './walk.ts';
import { child, type XmlElement } from './xml-tree.ts';

interface DraftRun {
  text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size?: number;
  readonly break?: true;
}

interface Inline {
  readonly walk: Walk;
  readonly around: Surroundings;
  readonly style: Style;
  readonly paragraph?: number;
  readonly runs: DraftRun[];
  readonly boxes: WordBlock[];
  /** Look of the run that is being read. */
  look: EffectiveLook;
  pendingBreak: boolean;
  /** Characters, text boxes and objects met so far. */
  met: number;
  tocText: boolean;
  otherText: boolean;
}

export interface InlineContent {
  readonly runs: readonly WordRun[];
  readonly boxes: readonly WordBlock[];
  /** All its text stands in the result of a table of contents. */
  readonly toc: boolean;
}

type Reader = (element: XmlElement, state: Inline) => void;

function append(state: Inline, raw: string): void {
  if (raw === '' || inUnshownField(state.walk.fields)) return;
  const { bold, italic, size, hidden, capitals } = state.look;
  if (hidden) {
    if (raw.trim() !== '') state.walk.tally.hidden += 1;
    return;
  }
  state.met += raw.length;
  const text = capitals ? raw.toLocaleUpperCase('fr') : raw;
  if (text.trim() !== '') {
    if (inContentsField(state.walk.fields)) state.tocText = true;
    else state.otherText = true;
  }
  const last = state.runs.at(-1);
  if (last !== undefined && !state.pendingBreak && last.bold === bold && last.italic === italic && last.size === size) {
    last.text += text;
    return;
  }
  state.runs.push({ text, bold, italic, ...(size === undefined ? {} : { size }), ...(state.pendingBreak ? { break: true } : {}) });
  state.pendingBreak = false;
}

const readText: Reader = (element, state) => {
  const text = element.attributes['xml:space'] === 'preserve' ? element.text : element.text.trim();
  append(state, withSymbols(text, state.look.font));
};

const readBreak: Reader = (_element, state) => {
  if (!inUnshownField(state.walk.fields) && !state.look.hidden) state.pendingBreak = true;
};

const readRun: Reader = (element, state) => {
  const outer = state.look;
  state.look = lookOf(child(element, 'w:rPr'), state.style, state.walk.styles, state.around.bold);
  readInside(element, state);
  state.look = outer;
};

const readSimpleField: Reader = (element, state) => {
  const code = element.attributes['w:instr'] ?? '';
  if (isNoiseField(code)) return;
  state.walk.fields.push({ code, inResult: true });
  readInside(element, state);
  state.walk.fields.pop();
};

/** The first reading that yields something: never both, they show the same thing. */
const readAlternative: Reader = (element, state) => {
  const before = state.met;
  const choice = child(element, 'mc:Choice');
  if (choice !== undefined) readInside(choice, state);
  const fallback = child(element, 'mc:Fallback');
  if (state.met === before && fallback !== undefined) readInside(fallback, state);
};

const readBox: Reader = (element, state) => {
  if (state.look.hidden || inUnshownField(state.walk.fields)) return;
  state.met += 1;
  for (const block of state.walk.readBlocks(element.children, state.walk, { ...state.around, bold: false })) state.boxes.push(block);
};

const readInsertion: Reader = (element, state) => {
  if (element.children.length > 0) state.walk.tally.insertions += 1;
  readInside(element, state);
};

const skipDeletion: Reader = (element, { walk }) => {
  if (element.children.length > 0) walk.tally.deletions += 1;
};

const noteMark =
  (kind: NoteKind): Reader =>
  (element, { walk }) => {
    const id = element.attributes['w:id'];
    if (id !== undefined) walk.notes.set(`${kind}/${id}`, kind);
  };

const anchorComment: Reader = (element, { walk, paragraph }) => {
  const id = element.attributes['w:id'];
  if (id !== undefined && paragraph !== undefined && !walk.anchors.has(id)) walk.anchors.set(id, paragraph);
};

const countEmbedded: Reader = (_element, state) => {
  state.met += 1;
  state.walk.tally.embedded += 1;
};

const countPicture: Reader = (_element, state) => {
  state.walk.tally.pictures += 1;
};

const skip: Reader = () => undefined;

function readSymbol(element: XmlElement, state: Inline): void {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (Number.isInteger(code)) append(state, symbolOf(element.attributes['w:font'], code));
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['w:r', readRun],
  ['w:t', readText],
  ['m:t', readText],
  ['w:tab', (_element, state) => append(state, '\t')],
  ['w:ptab', (_element, state) => append(state, '\t')],
  ['w:br', readBreak],
  ['w:cr', readBreak],
  ['w:noBreakHyphen', (_element, state) => append(state, '-')],
  ['w:softHyphen', (_element, state) => append(state, '\u00ad')],
  ['w:sym', readSymbol],
  ['w:fldChar', (element, state) => append(state, takeFieldMark(state.walk.fields, element.attributes['w:fldCharType']))],
  ['w:instrText', (element, state) => takeFieldCode(state.walk.fields, element.text)],
  ['w:fldSimple', readSimpleField],
  ['mc:AlternateContent', readAlternative],
  ['w:txbxContent', readBox],
  ['w:ins', readInsertion],
  ['w:moveTo', readInsertion],
  ['w:del', skipDeletion],
  ['w:moveFrom', skipDeletion],
  ['w:footnoteReference', noteMark('footnote')],
  ['w:endnoteReference', noteMark('endnote')],
  ['w:commentRangeStart', anchorComment],
  ['w:commentReference', anchorComment],
  ['w:object', countEmbedded],
  ['c:chart', countEmbedded],
  ['cx:chart', countEmbedded],
  ['dgm:relIds', countEmbedded],
  ['a:blip', countPicture],
  ['v:imagedata', countPicture],
  ['w:pPr', skip],
  ['w:rPr', skip],
  ['w:sdtPr', skip],
  ['w:rt', skip],
]);

/** An element without a reader is transparent: content controls, links, smart tags, drawings around a text box. */
function readInside(element: XmlElement, state: Inline): void {
  for (const inner of element.children) (readers.get(inner.name) ?? readInside)(inner, state);
}

export function readInline(paragraph: XmlElement, walk: Walk, around: Surroundings, style: Style, index: number | undefined): InlineContent {
  const state: Inline = {
    walk,
    around,
    style,
    ...(index === undefined ? {} : { paragraph: index }),
    runs: [],
    boxes: [],
    look: lookOf(undefined, style, walk.styles, around.bold),
    pendingBreak: false,
    met: 0,
    tocText: false,
    otherText: false,
  };
  readInside(paragraph, state);
  return { runs: state.runs, boxes: state.boxes, toc: state.tocText && !state.otherText };
}
