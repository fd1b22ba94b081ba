// The styles of an OpenDocument text → what each says once its parents and the defaults are followed.
import type { RunLook } from '../docx/properties.ts';
import { child, children, type XmlElement } from '../docx/xml-tree.ts';

export interface OdtStyle {
  /** As the user sees it. */
  readonly name: string;
  readonly look: RunLook;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly first?: number;
  /** List style of its paragraphs; empty: no number. */
  readonly listStyle?: string;
  /** Level of the outline that the style, not its parents, stands for. */
  readonly outline?: number;
  /** A coloured ground. */
  readonly shaded: boolean;
}

export interface OdtStyleSheet {
  paragraph(name: string | undefined): OdtStyle;
  /** What a character style adds. */
  text(name: string | undefined): RunLook;
  cell(name: string | undefined): OdtStyle;
  /** At least one style says which level of the outline it stands for. */
  readonly outlined: boolean;
}

const plain: OdtStyle = { name: '', look: {}, shaded: false };
const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

/** Points; undefined for a percentage or nonsense. */
export function lengthOf(value: string | undefined): number | undefined {
  const [, number, unit] = /^(-?\d{0,6}(?:\.\d{1,8})?)(pt|in|cm|mm|pc|px)$/u.exec(value ?? '') ?? [];
  return number === undefined || number === '' || unit === undefined ? undefined : Number(number) * (pointsPer[unit] ?? 1);
}

/** « 12pt », or a share of the size around it. */
function sizeOf(value: string | undefined, around: number | undefined): number | undefined {
  const share = /^(\d{1,4}(?:\.\d{1,4})?)%$/u.exec(value ?? '')?.[1];
  if (share === undefined) return lengthOf(value);
  return around === undefined ? undefined : (around * Number(share)) / 100;
}

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= 600;
}

/** What the properties of characters say, over `around`. */
function lookOver(properties: XmlElement | undefined, around: RunLook): RunLook {
  if (properties === undefined) return around;
  const said = properties.attributes;
  const { 'fo:font-weight': weight, 'fo:font-style': slant, 'fo:text-transform': transform, 'text:display': display } = said;
  const size = sizeOf(said['fo:font-size'], around.size);
  const font = said['style:font-name'] ?? said['fo:font-family'];
  return {
    ...around,
    ...(weight === undefined ? {} : { bold: isBold(weight) }),
    ...(slant === undefined ? {} : { italic: slant !== 'normal' }),
    ...(transform === undefined ? {} : { capitals: transform === 'uppercase' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(size === undefined ? {} : { size }),
    ...(font === undefined ? {} : { font }),
  };
}

function measured(key: 'before' | 'after' | 'left' | 'first', value: string | undefined): Partial<OdtStyle> {
  const length = lengthOf(value);
  return length === undefined ? {} : { [key]: length };
}

function resolved(element: XmlElement, parent: OdtStyle, automatic: boolean): OdtStyle {
  const own = element.attributes;
  const block = child(element, 'style:paragraph-properties')?.attributes ?? {};
  const ground = (child(element, 'style:table-cell-properties')?.attributes ?? block)['fo:background-color'];
  const level = /^[1-9]$/u.exec(own['style:default-outline-level'] ?? '')?.[0];
  const { outline: inherited, ...above } = parent;
  const outline = level === undefined ? (automatic ? inherited : undefined) : Number(level);
  const listStyle = own['style:list-style-name'];
  return {
    ...above,
    name: automatic ? parent.name : (own['style:display-name'] ?? own['style:name'] ?? ''),
    look: lookOver(child(element, 'style:text-properties'), parent.look),
    ...measured('before', block['fo:margin-top']),
    ...measured('after', block['fo:margin-bottom']),
    ...measured('left', block['fo:margin-left']),
    ...measured('first', block['fo:text-indent']),
    ...(listStyle === undefined ? {} : { listStyle }),
    ...(outline === undefined ? {} : { outline }),
    shaded: ground === undefined ? parent.shaded : !/^(?:transparent|#f{6})$/iu.test(ground),
  };
}

/** `automatic` are the styles of direct format: they stand for the named style that they change. */
export function readOdtStyles(common: XmlElement | undefined, automatic: XmlElement | undefined): OdtStyleSheet {
  const key = (element: XmlElement): string => `${element.attributes['style:family'] ?? ''}/${element.attributes['style:name'] ?? ''}`;
  const named = new Map(children(common, 'style:style').map((element) => [key(element), element]));
  const direct = new Map(children(automatic, 'style:style').map((element) => [key(element), element]));
  const defaults = new Map(children(common, 'style:default-style').map((element) => [element.attributes['style:family'], element]));
  const known = new Map<string, OdtStyle>();
  const base = (family: string): OdtStyle => {
    const element = defaults.get(family);
    return element === undefined ? plain : { ...resolved(element, plain, false), name: '' };
  };
  const resolve = (family: string, name: string, root: OdtStyle, depth: number): OdtStyle => {
    const id = `${family}/${name}`;
    const done = known.get(id);
    const element = direct.get(id) ?? named.get(id);
    if (done !== undefined || element === undefined || depth > 50) return done ?? root;
    const parent = element.attributes['style:parent-style-name'];
    const above = parent === undefined ? root : resolve(family, parent, root, depth + 1);
    const style = resolved(element, above, direct.has(id));
    known.set(id, style);
    return style;
  };
  const paragraphs = base('paragraph');
  return {
    paragraph: (name) => (name === undefined ? paragraphs : resolve('paragraph', name, paragraphs, 0)),
    text: (name) => (name === undefined ? {} : resolve('text', name, plain, 0).look),
    cell: (name) => (name === undefined ? plain : resolve('table-cell', name, plain, 0)),
    outlined: [...named.values()].some((element) => /^[1-9]/u.test(element.attributes['style:default-outline-level'] ?? '')),
  };
}
