// The XML of one part → a light tree of elements whose names carry the usual prefixes, whatever the file calls them.
import { inFrench, overLimit, usualLimits } from '../../document/limits.ts';
import { TorError } from '../../document/tor-error.ts';
import { readXml } from './xml-events.ts';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Characters that stand directly in the element. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** Both the transitional and the strict names of each vocabulary that is read. */
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
};

/** How many elements may still be read, of how many; a Word text of a thousand pages has about half a million. */
export interface ElementBudget {
  left: number;
  readonly limit: number;
}

function usualBudget(): ElementBudget {
  return { left: usualLimits.elements, limit: usualLimits.elements };
}

const maxDepth = 200;
/** Old formatting kept by tracked changes, and bulky lists of no use: never part of the tree. */
const ignored = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblPrExChange',
  'w:latentStyles',
]);

const nothing: readonly XmlElement[] = [];
const noAttributes: Readonly<Record<string, string>> = {};

function invalid(message: string): TorError {
  return new TorError('unreadable', `le fichier est endommagé (${message}) : ouvrez-le et enregistrez-le de nouveau.`);
}

function tooManyElements(limit: number): TorError {
  return overLimit('elements', `le fichier contient plus de ${inFrench(limit)} éléments`, 'enregistrez-le en PDF');
}

/** Prefixes as the file declares them → the usual ones; `undefined` when nothing has to be renamed. */
function declared(attributes: Readonly<Record<string, string>>, outer: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  let scope: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const usual = prefixes[attributes[name] ?? ''];
    const prefix = name.slice(6);
    if ((usual ?? prefix) === (outer.get(prefix) ?? prefix)) continue;
    scope ??= new Map(outer);
    scope.set(prefix, usual ?? prefix);
  }
  return scope ?? outer;
}

function renamed(name: string, scope: ReadonlyMap<string, string>, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0 && isAttribute) return name;
  const usual = scope.get(colon < 0 ? '' : name.slice(0, colon));
  if (usual === undefined) return name;
  return usual === '' ? name.slice(colon + 1) : `${usual}:${name.slice(colon + 1)}`;
}

function renamedAttributes(attributes: Readonly<Record<string, string>>, scope: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  if (Object.keys(attributes).length === 0) return noAttributes;
  if (scope.size === 0) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [renamed(name, scope, true), value]));
}

/** The name of the children that stand for characters, in a tree that keeps them between the elements. */
export const textName = '#text';

/**
 * The root of the tree. A document type, too many elements, too deep a nesting or a broken file is refused.
 * `mixed`: characters are children named `textName` as well, in their place.
 */
export function parseXml(source: string, budget: ElementBudget = usualBudget(), mixed = false): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenElement[] = [root];
  const scopes: ReadonlyMap<string, string>[] = [new Map()];
  let skipped = 0;
  readXml(source, {
    malformed: () => {
      throw invalid('son XML est mal formé');
    },
    doctype: () => {
      throw new TorError(
        'unsupported-format',
        'le fichier contient une définition de type (DTD), qui est refusée : ouvrez-le dans Word et enregistrez-le de nouveau.',
      );
    },
    open: (tag, attributes) => {
      budget.left -= 1;
      if (budget.left < 0) throw tooManyElements(budget.limit);
      if (scopes.length > maxDepth) {
        throw new TorError('too-large', 'le fichier contient des éléments trop imbriqués : enregistrez-le en PDF.');
      }
      const scope = declared(attributes, scopes.at(-1) ?? new Map());
      const name = scope.size === 0 ? tag : renamed(tag, scope, false);
      scopes.push(scope);
      if (skipped > 0 || ignored.has(name)) {
        skipped += 1;
        return;
      }
      open.push({ name, attributes: renamedAttributes(attributes, scope), children: [], text: '' });
    },
    text: (text) => {
      const inner = open.at(-1);
      if (skipped > 0 || inner === undefined) return;
      if (mixed) inner.children.push({ name: textName, attributes: noAttributes, children: [], text });
      else inner.text += text;
    },
    close: () => {
      scopes.pop();
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const closed = open.pop();
      if (closed !== undefined) open.at(-1)?.children.push(closed);
    },
  });
  const document = root.children.find(({ name }) => name !== textName);
  if (document === undefined) throw invalid('une partie est vide');
  return document;
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? nothing : element.children.filter((child) => child.name === name);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

/** The `w:val` of a child element, the shape of most properties. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** A property that is on or off: undefined when absent, on when it has no value. */
export function toggleOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? 'true');
}

/** A whole number; undefined when absent or not a number. */
export function integerOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^-?\d{1,9}(?:\.\d+)?$/u.test(value)) return undefined;
  return Math.trunc(Number(value));
}
