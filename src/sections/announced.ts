// A document → the types of clause that some line of it could announce, were it a heading or not.
import type { Block, Document } from '../document/document.ts';
import { celluleDeDate, colonneDePieces } from '../lexicon/colonnes.ts';
import { appelsDOffres } from '../lexicon/natures.ts';
import { clausesEnProse, contratCadre, financementObtenu, phasage, signaux, termesSpecifiques } from '../lexicon/signaux.ts';
import { fold } from '../recognisers/fold.ts';
import { outline } from './outline.ts';
import type { TypeSection } from './section-type.ts';
import { readTitle } from './title.ts';

const maxWords = 12;
const number = /^\s*(?:(?:article|chapitre|section|partie|titre)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z])\s?[.):–—-]?\s+(?=\p{Lu})/iu;
/** « Objectif de la prestation » on a line of its own, that a text without blank lines joins to the next. */
const bareHeading = /^\s*\p{Lu}[^.;,:!?()\d\t|]{4,60}$/u;
/** « Annexe II : termes de référence »: the call for offers that they belong to stands in another document. */
const annexed = /^\s*(?:annexe|appendice)\b.{0,24}\btermes? de (?:la )?r[ée]f[ée]rence/iu;
/** « : 12 / 20 ». */
const outOf = /:\s*\d{1,3}(?:,\d+)?\s*\/\s*\d/u;
/** Nothing but the name of the terms of reference where they are annexed: they stand in another document. */
const apartFromCall = /^\s*(?:annexe|appendice)\b.{0,24}\btermes? de (?:la )?r[ée]f[ée]rences?\W*$/iu;
const annexAlone = /^\s*(?:annexe|appendice)\s+[\divx]{1,5}(?:[\s.-]?[a-z\d])?\W*$/iu;
/** The rules of a consultation, by name: the work and what it is paid stand in the other parts of the file. */
const ofConsultation = /^\W*reglement (?:particulier )?(?:de (?:la )?consultation|d'appel d'offres|de l'appel d'offres)(?: \(?r\.?c\.?\)?)?\W*$/u;
const ofTheWork: readonly TypeSection[] = ['contexte', 'objectifs', 'taches', 'livrables', 'calendrier', 'methodologie', 'paiement', 'penalites'];
const ofTheTerms: readonly TypeSection[] = ['contexte', 'objectifs', 'taches', 'livrables', 'calendrier', 'qualifications', 'methodologie'];
const ofTheCall: readonly TypeSection[] = ['candidature', 'evaluation', 'paiement', 'budget'];

/** Types that no rule may call absent: the outline may have lost their heading. `placed` are the titles whose clause it knows. */
export function announcedTypes(document: Document, placed: ReadonlySet<string> = new Set()): readonly TypeSection[] {
  const content = document.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'note');
  const lines = [...content.flatMap(partsOfBlock), ...document.lines.flatMap(({ start, end }) => partsOfLine(document.text.slice(start, end)))];
  const heard = [...new Set(lines)].flatMap((line) => typesOf(line, placed));
  const head = content.slice(0, 8);
  const apart = head.some((block, at) => annexed.test(lineOf(block)) || isAnnexedOverTwo(block, head[at + 1])) ? ofTheCall : [];
  const ordered =
    head.some((block) => termesSpecifiques.test(fold(lineOf(block)))) && head.some((block) => contratCadre.test(fold(lineOf(block))))
      ? ofTheCall
      : [];
  const ruled = head.some((block) => ofConsultation.test(fold(lineOf(block)).trim())) ? ofTheWork : [];
  const named = content.some((block, at) => apartFromCall.test(lineOf(block)) && endsThere(content[at + 1])) ? ofTheTerms : [];
  return [
    ...new Set([...heard, ...apart, ...ordered, ...ruled, ...named, ...toldInProse(content, heard), ...inParagraphs(document), ...fundedIn(content)]),
  ];
}

/** « Annexe VI-b » over « Termes de référence spécifiques ». */
function isAnnexedOverTwo(block: Block, next: Block | undefined): boolean {
  return next !== undefined && annexAlone.test(lineOf(block)) && annexed.test(`${lineOf(block)} ${lineOf(next)}`);
}

/** « 2. L'objectif de la mission est de … »: parts of a notice that have no heading. */
function inParagraphs(document: Document): readonly TypeSection[] {
  return outline(document).sections.flatMap(({ title, types }) => (title === '' ? types.filter((type) => type !== 'autre') : []));
}

/** The same, sought when first asked for: most documents lack nothing that a line could announce. */
export function announcedIn(document: Document, placed: () => ReadonlySet<string>): { includes(type: string): boolean } {
  let types: readonly string[] | undefined;
  return {
    includes(type) {
      types ??= announcedTypes(document, placed());
      return types.includes(type);
    },
  };
}

function lineOf({ flow, label }: Block): string {
  return `${label ?? ''} ${flow.text}`;
}

const farthestFunded = 20;
function fundedIn(content: readonly Block[]): readonly TypeSection[] {
  return content.slice(0, farthestFunded).some(({ kind, flow }) => kind !== 'row' && financementObtenu.test(fold(flow.text))) ? ['contexte'] : [];
}

/** Another annex follows at once, or nothing. */
function endsThere(next: Block | undefined): boolean {
  return next === undefined || /^\s*(?:annexe|appendice)\b/iu.test(lineOf(next));
}

/** A sentence pays, or weighs offers, under a heading that says nothing of it. */
function toldInProse(content: readonly Block[], heard: readonly TypeSection[]): readonly TypeSection[] {
  return clausesEnProse.flatMap(([type, phrase]) =>
    !heard.includes(type) && content.some(({ kind, flow }) => kind !== 'row' && phrase.test(fold(flow.text))) ? [type] : [],
  );
}

/** The cells of a header or first column, and a short block up to its colon. */
function partsOfBlock(block: Block): readonly string[] {
  if (block.kind === 'row') return block.header === true ? columns((block.cells ?? []).map(({ flow }) => flow.text)) : [];
  return block.kind === 'item' && !/\d/u.test(block.label ?? '') ? [] : [block.flow.text];
}

/** A line of the file whose form may have been lost: a numbered one, or one of cells. */
function partsOfLine(line: string): readonly string[] {
  const cells = line.split(/\t+|\s*\|\s*| {3,}/u).filter((cell) => cell.trim() !== '');
  if (number.test(line)) return [line.replace(number, '')];
  if (bareHeading.test(line)) return [line];
  return cells.length > 1 && !/\d/u.test(line) ? columns(cells) : [];
}

/** The dates of a schedule of works are theirs, and none of the call. */
function columns(cells: readonly string[]): readonly string[] {
  return cells.some((cell) => bare(cell).search(colonneDePieces) === 0) ? cells.filter((cell) => !celluleDeDate.test(bare(cell))) : cells;
}

/** Folded, from the first letter on. */
function bare(cell: string): string {
  return fold(cell).replace(/^[^\p{L}]+/u, '');
}

function typesOf(line: string, placed: ReadonlySet<string>): readonly TypeSection[] {
  const text = line.trim().slice(0, 160);
  if (text === '' || /[;,]$/u.test(text) || signaux.poids.test(fold(text)) || outOf.test(text)) return [];
  const title = /^.*?(?=\s?:(?:\s|$))/u.exec(text)?.[0] ?? text.replace(/\.$/u, '');
  if (title.split(/\s+/u).length > maxWords) return [];
  if (phasage.test(fold(title))) return ['calendrier'];
  if (placed.has(title)) return [];
  const { types, strength } = readTitle(title);
  if (strength === 'full') return types;
  return strength === 'strong' && mayBeHeading(title) ? types.filter((type) => type !== 'qualifications' || isRequirement(title)) : [];
}

/** Not the middle of a sentence, nor an address. */
function mayBeHeading(title: string): boolean {
  return !title.includes('@') && !/^\p{Ll}/u.test(title) && !appelsDOffres.test(fold(title)) && !signaux.sansClause.test(title);
}

/** « Le consultant devra : » opens what is done as often as what is required. */
function isRequirement(title: string): boolean {
  const folded = fold(title);
  return !signaux.obligation.test(folded) || signaux.exigence.test(folded);
}
