// The parts of a Word package → the XML trees that the reader needs, found by their relationships.
import { TorError } from '../../document/tor-error.ts';
import { decodeText } from '../decode.ts';
import { children, parseXml, type XmlElement } from './xml-tree.ts';
import type { ZipParts } from './zip-parts.ts';

export interface DocxParts {
  readonly document: XmlElement;
  readonly styles?: XmlElement;
  readonly numbering?: XmlElement;
  readonly footnotes?: XmlElement;
  readonly endnotes?: XmlElement;
  readonly comments?: XmlElement;
  /** Headers and footers. */
  readonly furniture: readonly XmlElement[];
  readonly properties?: XmlElement;
  /** Names of the parts that cannot be read: the rest of the document is read without them. */
  readonly damaged: readonly string[];
}

interface Relationship {
  /** Last word of the type: « styles », « header »… */
  readonly type: string;
  readonly target: string;
}

/** Resolves a target against the folder of the part that names it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

type TreeReader = (name: string) => XmlElement | undefined;

/** All the trees of one file together have at most `elements` elements. */
function treeReader(zip: ZipParts, elements: number): TreeReader {
  const budget = { left: elements, limit: elements };
  return (name) => {
    const bytes = zip.read(name);
    return bytes === undefined ? undefined : parseXml(decodeText(bytes).text, budget);
  };
}

function relationshipsOf(treeOf: TreeReader, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const tree = treeOf(`${folder}_rels/${part.slice(slash)}.rels`);
  return children(tree, 'Relationship')
    .filter((one) => one.attributes['TargetMode'] !== 'External')
    .map((one) => ({
      type: (one.attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolve(folder, one.attributes['Target'] ?? ''),
    }));
}

/** Reads the parts around the main one: a damaged part is set aside, so that it does not cost the text and its numbers. */
function sideReader(treeOf: TreeReader, damaged: string[]): TreeReader {
  return (name) => {
    try {
      return treeOf(name);
    } catch (error) {
      if (!(error instanceof TorError) || error.code !== 'unreadable') throw error;
      damaged.push(name);
      return undefined;
    }
  };
}

/** The trees of a document; absent parts stay absent, a package without its main part is refused. */
export function readDocxParts(zip: ZipParts, elements: number): DocxParts {
  const treeOf = treeReader(zip, elements);
  const packageRelationships = relationshipsOf(treeOf, '');
  const main = packageRelationships.find((one) => one.type === 'officeDocument')?.target ?? 'word/document.xml';
  const document = treeOf(main);
  if (document === undefined) {
    throw new TorError('unreadable', 'le fichier Word n’a pas de texte principal : ouvrez-le dans Word et enregistrez-le de nouveau.');
  }
  const damaged: string[] = [];
  const side = sideReader(treeOf, damaged);
  const relationships = relationshipsOf(treeOf, main);
  const named = (type: string): Record<string, XmlElement> => {
    const target = relationships.find((one) => one.type === type)?.target;
    const tree = target === undefined ? undefined : side(target);
    return tree === undefined ? {} : { [type]: tree };
  };
  const furniture = relationships
    .filter((one) => one.type === 'header' || one.type === 'footer')
    .toSorted((a, b) => (a.type === b.type ? 0 : a.type === 'header' ? -1 : 1))
    .flatMap((one) => side(one.target) ?? []);
  const properties = side(packageRelationships.find((one) => one.type === 'core-properties')?.target ?? 'docProps/core.xml');
  return {
    document,
    ...named('styles'),
    ...named('numbering'),
    ...named('footnotes'),
    ...named('endnotes'),
    ...named('comments'),
    furniture,
    ...(properties === undefined ? {} : { properties }),
    damaged,
  };
}
