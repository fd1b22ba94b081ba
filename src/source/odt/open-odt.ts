// The bytes of an OpenDocument text → its source: body, furniture, notes, comments, and notices of what was left out.
import { withUsualLimits } from '../../document/limits.ts';
import { timeLimit } from '../../document/time-limit.ts';
import { TorError } from '../../document/tor-error.ts';
import { decodeText } from '../decode.ts';
import { propertyTitle } from '../docx/property-title.ts';
import { noticesOf, refuseWithoutText } from '../docx/uncertainty.ts';
import { child, children, type ElementBudget, parseXml, type XmlElement } from '../docx/xml-tree.ts';
import { openZip, type ZipParts } from '../docx/zip-parts.ts';
import type { SourceOptions, WordBlock, WordSource } from '../source.ts';
import { readOdtBlocks } from './odt-blocks.ts';
import { textOf } from './odt-inline.ts';
import { readOdtLists } from './odt-lists.ts';
import { readOdtStyles } from './odt-styles.ts';
import type { OdtWalk } from './odt-walk.ts';

interface Manifest {
  readonly encrypted: boolean;
  readonly formulas: ReadonlySet<string>;
}

type PartReader = (name: string) => XmlElement | undefined;

function partReader(zip: ZipParts, budget: ElementBudget): PartReader {
  return (name) => {
    const bytes = zip.read(name);
    return bytes === undefined ? undefined : parseXml(decodeText(bytes).text, budget, true);
  };
}

/** A part that only serves the text: damaged, it does not cost the text. */
function sidePart(partOf: PartReader, name: string, damaged: string[]): XmlElement | undefined {
  try {
    return partOf(name);
  } catch (error) {
    if (!(error instanceof TorError) || error.code !== 'unreadable') throw error;
    damaged.push(name);
    return undefined;
  }
}

function readManifest(root: XmlElement | undefined): Manifest {
  const entries = children(root, 'manifest:file-entry');
  const formulas = entries.filter(({ attributes }) => attributes['manifest:media-type'] === 'application/vnd.oasis.opendocument.formula');
  return {
    encrypted: entries.some((entry) => child(entry, 'manifest:encryption-data') !== undefined),
    formulas: new Set(formulas.map(({ attributes }) => (attributes['manifest:full-path'] ?? '').replace(/\/$/u, ''))),
  };
}

/** Headers and footers of every kind of page. */
function furnitureOf(styles: XmlElement | undefined, walk: OdtWalk): readonly WordBlock[] {
  const pages = children(child(styles, 'office:master-styles'), 'style:master-page');
  const bands = pages.flatMap((page) => page.children.filter(({ name }) => /^style:(?:header|footer)(?:-left|-first)?$/u.test(name)));
  const shown = bands.filter(({ attributes }) => attributes['style:display'] !== 'false');
  return shown.flatMap((band) => readOdtBlocks(band.children, walk, { indexed: false, toc: false }));
}

/** Changes are told beside the text, which already is the final one. */
function countChanges(body: XmlElement, walk: OdtWalk): void {
  for (const region of children(child(body, 'text:tracked-changes'), 'text:changed-region')) {
    if (child(region, 'text:insertion') !== undefined) walk.tally.insertions += 1;
    if (child(region, 'text:deletion') !== undefined) walk.tally.deletions += 1;
  }
}

function walkOf(
  content: XmlElement,
  styles: XmlElement | undefined,
  formulas: ReadonlySet<string>,
): { readonly body: OdtWalk; readonly bands: OdtWalk } {
  const common = child(styles, 'office:styles');
  const own = child(content, 'office:automatic-styles');
  const pageStyles = child(styles, 'office:automatic-styles');
  const body: OdtWalk = {
    styles: readOdtStyles(common, own),
    lists: readOdtLists([common, own]),
    tally: { paragraphs: 0, insertions: 0, deletions: 0, hidden: 0, embedded: 0, pictures: 0 },
    outline: new Map(),
    chains: new Map(),
    latest: new Map(),
    footnotes: [],
    endnotes: [],
    comments: [],
    formulas,
    readBlocks: readOdtBlocks,
  };
  return { body, bands: { ...body, styles: readOdtStyles(common, pageStyles), lists: readOdtLists([common, pageStyles]) } };
}

export function openOdt(bytes: Uint8Array, options: SourceOptions): WordSource {
  const limits = withUsualLimits(options.limits);
  const time = options.time ?? timeLimit(limits.temps);
  return time.run(() => readOdt(partReader(openZip(bytes, limits.decompression), { left: limits.elements, limit: limits.elements })));
}

function readOdt(partOf: PartReader): WordSource {
  const damaged: string[] = [];
  const { encrypted, formulas } = readManifest(sidePart(partOf, 'META-INF/manifest.xml', damaged));
  if (encrypted) {
    throw new TorError('encrypted', 'le document est protégé par un mot de passe : ouvrez-le, retirez le mot de passe et enregistrez-le.');
  }
  const content = partOf('content.xml');
  const text = child(child(content, 'office:body'), 'office:text');
  if (content === undefined || text === undefined) {
    throw new TorError('unreadable', 'le fichier OpenDocument n’a pas de texte principal : ouvrez-le et enregistrez-le de nouveau.');
  }
  const styles = sidePart(partOf, 'styles.xml', damaged);
  const { body: walk, bands } = walkOf(content, styles, formulas);
  countChanges(text, walk);
  const body = readOdtBlocks(text.children, walk, { indexed: true, toc: false });
  refuseWithoutText(body, walk.tally);
  const meta = child(sidePart(partOf, 'meta.xml', damaged), 'office:meta');
  const title = propertyTitle(textOf(child(meta, 'dc:title')));
  return {
    kind: 'word',
    format: 'odt',
    body,
    furniture: furnitureOf(styles, bands),
    notes: [...walk.footnotes, ...walk.endnotes],
    comments: walk.comments,
    revisions: { insertions: walk.tally.insertions, suppressions: walk.tally.deletions, commentaires: walk.comments.length },
    ...(title === undefined ? {} : { propertyTitle: title }),
    notices: noticesOf(walk.tally, damaged),
  };
}
