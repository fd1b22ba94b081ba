// A document → whether what is left open in one of its blocks is for others to fill in by hand: bidders, whoever signs, a committee.
import type { Block, Cell } from '../../document/document.ts';
import { rowsByTable } from '../../document/rows-by-table.ts';
import type { Located } from '../../document/span.ts';
import { colonnesARemplir, signatures, titresDeFormulaire, titresDeGrille } from '../../lexicon/formulaires.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentsKey } from '../../sections/contents-table.ts';
import { contentOf, type Outline, type Section, withDescendants } from '../../sections/section.ts';
import { priceForms } from '../bordereaux.ts';
import { trailingForms } from './formulaires-en-fin.ts';
import { ornamentsIn } from './ornements.ts';
import { pricesAsked } from './prix-demandes.ts';
import { sampleRows } from './tableaux-d-exemple.ts';

/** Dots, strokes and bars alone: a place for a pen, where brackets and words ask the writer. */
const byHand = /^[._…\s/\d]+$/u;
const leader = /(?:\.\s?){4,}|…{2,}/u;
/** « Annexes ........ 6 ». */
const paged = /^\p{Lu}[^.…:]{3,80}(?:\.\s?){4,}\s*\d{1,3}\s*$/u;
const maxTitleWords = 14;
const longestSignature = 200;

/** `blocks`: those of the document without furniture. The test says whether a field found in one of them is left to somebody else. */
export function openFields(blocks: readonly Block[], outline: Outline): (block: Block, found: Located<string>) => boolean {
  const forms = new Set([
    ...priceForms(blocks, outline),
    ...ornamentsIn(blocks),
    ...sampleRows(blocks),
    ...whole(outline, isForm),
    ...trailingForms(blocks, outline),
    ...annexTitles(outline),
  ]);
  const handed = new Set([
    ...whole(outline, isAnnex),
    ...namedAgain(blocks),
    ...pricesAsked(blocks),
    ...blocks.filter((block, at) => isSigned(block) || goesOnSigned(block, blocks[at - 1])),
  ]);
  const columns = handColumns(blocks);
  return (block, found) => forms.has(block) || (byHand.test(found.value) && (handed.has(block) || stands(block, found, columns)));
}

/** The sections that are forms, and all below them. */
export function formSections(outline: Outline): ReadonlySet<Section> {
  return new Set(outline.sections.flatMap(withDescendants).filter(isForm).flatMap(withDescendants));
}

function whole(outline: Outline, picks: (section: Section) => boolean): readonly Block[] {
  return outline.sections
    .flatMap(withDescendants)
    .filter(picks)
    .flatMap((section) => [...contentOf(section), ...withDescendants(section).map(({ heading }) => heading)]);
}

/** « Annexe 3 : matrice (à compléter) »: by whom is not said, and the text around it is the writer's. */
function annexTitles(outline: Outline): readonly Block[] {
  return outline.sections.flatMap(withDescendants).flatMap(({ types, heading }) => (types[0] === 'annexes' ? [heading] : []));
}

/** An annex, or « Fiche d’évaluation des offres ». */
function isAnnex({ heading, types: [own] }: Section): boolean {
  return own === 'annexes' || titresDeGrille.test(fold(heading.flow.text));
}

/** « Annexe B : lettre de soumission », a model that bidders sign; no clause of the document. */
function isForm({ heading, children, types: [own] }: Section): boolean {
  const title = heading.flow.text;
  const ofNoClause =
    own === 'annexes' ||
    /^\W*(?:formulaire|modele|annexe)\b|\bformulaires? types?\b|^\W*formulaires? (?:a|de|d')\b/u.test(fold(title)) ||
    children.every(({ types }) => types[0] === 'autre' || types[0] === 'annexes');
  return ofNoClause && title.split(/\s+/u).length <= maxTitleWords && titresDeFormulaire.test(fold(title));
}

/** Of each table, the columns that are of one offer, or where somebody notes, ticks or signs: one of its first two rows heads them so. */
function handColumns(blocks: readonly Block[]): ReadonlyMap<number, readonly Cell[]> {
  const heading = ({ column, flow }: Cell): boolean => column > 0 && colonnesARemplir.test(fold(flow.text).trim());
  return new Map([...rowsByTable(blocks)].map(([table, rows]) => [table, rows.slice(0, 2).flatMap(({ cells = [] }) => cells.filter(heading))]));
}

/** The cells of a row are joined by tabs. */
function stands({ table, cells, flow }: Block, { start }: Located<string>, columns: ReadonlyMap<number, readonly Cell[]>): boolean {
  const cell = cells?.[flow.text.slice(0, start).split('\t').length - 1];
  if (cell === undefined || table === undefined) return false;
  return columns.get(table)?.some(({ column, columnSpan }) => column <= cell.column && cell.column < column + columnSpan) === true;
}

/** Entries of a table of contents that has lost its pages: what stands before the dots comes back below, alone. */
function namedAgain(blocks: readonly Block[]): readonly Block[] {
  const last = new Map(blocks.flatMap((block, at) => (leader.test(block.flow.text) ? [] : [[contentsKey(block), at] as const])));
  const found = new Set(
    blocks.filter((block, at) => leader.test(block.flow.text) && contentsKey(block) !== '' && (last.get(contentsKey(block)) ?? at) > at),
  );
  // « Annexes ........ 6 », below them, names what is there under other words.
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    if (before !== undefined && found.has(before) && paged.test(block.flow.text)) found.add(block);
  });
  return [...found];
}

/** « Fait à ……… le », and on the next line « ……… ». */
function goesOnSigned({ flow }: Block, before: Block | undefined): boolean {
  return before !== undefined && isSigned(before) && byHand.test(flow.text);
}

/** « Nom et signature : ______ Date : ______ », « Visas : ……… / ……… ». */
function isSigned({ flow, cells }: Block): boolean {
  return cells === undefined && flow.text.length <= longestSignature && signatures.test(fold(flow.text));
}
