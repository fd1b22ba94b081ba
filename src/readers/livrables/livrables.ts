// Sections of deliverables → the list of deliverables, from lists, tables, headings or prose.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
import type { Echeance } from '../../model/values.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section, sectionsOf } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import type { Context } from '../context.ts';
import { dueInCell, dueUnderHeader, inRow } from '../delais-sous-entete.ts';
import { bareDate, delayAfter, dueIn, type Period, withBoundOf } from '../due.ts';
import { entriesOf } from '../entries.ts';
import { sentencesOf } from '../sentences.ts';
import { withNumberedRuns } from '../suites-numerotees.ts';
import { cellOf, has, isGroupRow, type Table, tablesIn } from '../table.ts';
import { isOfPeople, withTitleColumn } from './colonne-de-livrables.ts';
import { delaysOf, withBareDelays } from './delais-nus.ts';
import { withUnmarkedDocuments } from './documents-sans-puce.ts';
import { type Announced, announcedBy, withAnnounced } from './echeances-annoncees.ts';
import { withRespectiveDues } from './echeances-respectives.ts';
import { withPageLimits } from './limites-de-pages.ts';
import { type LivrableLu, livrableOf, opensWithDocument, refAt } from './livrable-lu.ts';
import { fromDatedLines, openingDatedLines } from './livrables-en-lignes.ts';
import { fromProse } from './livrables-en-prose.ts';
import { byReference, numberedItems, underReferences } from './livrables-par-reference.ts';
import { amongResults } from './livrables-parmi-les-resultats.ts';
import { promisedDocuments } from './livrables-promis.ts';
import { holdsAll, once } from './livrables-une-fois.ts';
import { describedParts, handingOver } from './parties-de-livrables.ts';

export { opensWithDocument };

/** Deliverables of the document's own lists, in order, each once. `period`: the mission, for dates without a year. */
export function readLivrables(context: Context, period: Period): readonly LivrableLu[] {
  const tops = context.outline.sections.filter(isOwn);
  const everywhere = sectionsOf(context.outline, 'livrables');
  const within = sectionsOf({ preamble: [], sections: tops }, 'livrables');
  const sections = within.some((section) => inSection(section, period).length > 0) ? within : everywhere;
  const all = sections.map((section) => ({ own: isOwn(section), list: inSection(section, period) })).filter(({ list }) => list.length > 0);
  const results = amongResults(context);
  const named = results === undefined ? [] : inSection(results, period, true);
  if (all.length === 0) return named.length > 0 ? named : fromColumns(context, period);
  const found = withPageLimits(
    context,
    all.filter((one) => one.own || !all.some(({ own }) => own)).flatMap(({ list }) => list),
  );
  const each = once(withBareDelays(holdsAll(named, found) ? [...named, ...found] : found));
  return withRespectiveDues(each, sections.flatMap(contentOf));
}

/** « Phase | Contenu | Durée | Livrable »: a column of deliverables in a table of another clause, or what the provider is said to hand over, when no section lists them. */
function fromColumns(context: Context, period: Period): readonly LivrableLu[] {
  const sections = (['taches', 'calendrier', 'methodologie', 'gestion', 'objet'] as const).flatMap((type) => sectionsOf(context.outline, type));
  const tables = tablesIn([...new Set(sections.flatMap(contentOf))]);
  const table = tables.find(({ columns, body }) => body.length > 1 && columns.some(({ header }) => words.colonne.test(fold(header))));
  const listed = table === undefined ? fromDatedLines(context, period) : fromTable(withTitleColumn(table), period);
  return listed.length > 0 ? listed : once(promisedDocuments(context, period));
}

const contractual: ReadonlySet<string> = new Set(['signature', 'notification', 'ordreDeService', 'demarrage', 'T0']);

/** « La réception des livrables est attendue quatre mois après la signature »: when all of them are due, unless one says otherwise. */
export function commonDue(context: Context, period: Period): { readonly flow: Flow; readonly due: Located<Echeance> } | undefined {
  const sections = (types: readonly TypeSection[]): readonly Section[] => types.flatMap((type) => sectionsOf(context.outline, type));
  const own = commonDueIn(sections(['livrables', 'calendrier']), period);
  if (own !== undefined) return own;
  // Elsewhere « les livrables » may be those of an offer or of one phase: only what counts from the contract is due for all.
  const fromContract = ({ relative }: Echeance): boolean => relative !== undefined && contractual.has(relative.origine);
  return commonDueIn(sections(['objet', 'taches', 'methodologie', 'gestion', 'candidature', 'autre']), period, fromContract);
}

function commonDueIn(
  sections: readonly Section[],
  period: Period,
  accepts: (due: Echeance) => boolean = () => true,
): { readonly flow: Flow; readonly due: Located<Echeance> } | undefined {
  for (const flow of sections
    .flatMap(contentOf)
    .filter((block) => block.kind !== 'row')
    .flatMap((block) => sentencesOf(block.flow))) {
    const folded = fold(flow.text);
    // « Les livrables sont validés sous dix jours »: what is given back has its own delay, and the noun hands nothing over.
    const told = folded.replace(/\bd?e?livrables?\b/gu, '');
    if (!words.tous.test(folded) || !words.remise.test(told) || words.retour.test(told) || refAt(flow.text) !== undefined) continue;
    const due = dueIn(flow.text, period);
    if (due !== undefined && due.value.periodicite === undefined && !/\brespectivement\b/u.test(folded) && accepts(due.value)) return { flow, due };
  }
  return undefined;
}

/** « Résultats et livrables » is a list of deliverables too. */
function isOwn({ types, title }: Section): boolean {
  return types[0] === 'livrables' || (types.includes('livrables') && words.titre.test(fold(title)));
}

function inSection(section: Section, period: Period, own = isOwn(section)): readonly LivrableLu[] {
  const headed = section.children.filter(
    (child) =>
      refAt(child.title) !== undefined ||
      (child.types[0] !== 'gestion' && opensWithDocument(child.title) && !words.plusieurs.test(fold(child.title))),
  );
  if (own && headed.length >= 2 && headed.every((child) => child.types[0] !== 'calendrier' && child.types[0] !== 'paiement')) {
    return headed.flatMap((child) => headedLivrable(child, period));
  }
  const parts = own ? describedParts(section) : [];
  if (parts.length > 0) return parts.flatMap((child) => headedLivrable(child, period));
  const blocks = withUnmarkedDocuments(numberedItems(withNumberedRuns(handingOver(section))), own);
  const works = section.types.includes('taches') && blocks.every(({ kind, flow }) => kind !== 'item' || isTask(flow.text));
  const listed = works ? [] : fromList(blocks, own, period);
  const aside = listed.length > 1 && listed.every(({ due }) => due === undefined);
  if (listed.length > 0 && !aside && (listed.length > 1 || blocks.every(({ kind }) => kind !== 'row'))) return listed;
  const tables = tablesIn(blocks);
  const tabled = tables.flatMap((table) =>
    fromTable(withTitleColumn(table), period, blocks[blocks.findIndex((block) => block === (table.header[0] ?? table.body[0])) - 1]),
  );
  // « 8. Les produits sont remis en français », beside a table that dates each product: what is said of them all.
  const named = tables.some(({ columns }) => columns.some(({ header }) => words.colonne.test(fold(header))));
  // No document among the items: they are of another clause, whose heading was not read.
  const stray = aside && tabled.length > 1 && !listed.some(({ ref, flow }) => ref !== undefined || opensWithDocument(flow.text));
  const fuller = tabled.length > listed.length || stray;
  if (aside && !(named && fuller && tabled.every(({ due }) => due !== undefined))) return listed;
  // « L4 et L5 sont reliés », below the table of them all: no list.
  if (fuller) return tabled;
  if (listed.length > 0) return listed;
  const dated = own ? openingDatedLines(blocks, period) : [];
  if (dated.length > 0) return dated;
  return blocks.filter((block) => block.kind === 'paragraph').flatMap((block) => fromProse(block, own, period));
}

/** A heading for each deliverable, with its description under it. */
function headedLivrable(child: Section, period: Period): readonly LivrableLu[] {
  const below = contentOf(child);
  const title = livrableOf(child.heading.flow, child.heading.label, [], period);
  const due =
    title?.due === undefined ? below.map((block) => livrableOf(block.flow, undefined, [], period)?.due).find((one) => one !== undefined) : undefined;
  return title === undefined ? [] : [{ ...title, ...(due === undefined ? {} : { due }) }];
}

function fromList(blocks: readonly Block[], own: boolean, period: Period): readonly LivrableLu[] {
  let listing = own;
  let announced: Announced | undefined;
  const entries = underReferences(entriesOf(blocks.flatMap(byReference)));
  // « C. Livrables » over its list, beside parts on other things.
  const named = entries.find(({ block, below }) => below.length > 1 && words.titreSeul.test(fold(block.flow.text)));
  if (named !== undefined) return named.below.flatMap(({ flow, label }) => livrableOf(flow, label, [], period) ?? []);
  const items = entries.filter(({ block }) => block.kind === 'item');
  const things = items.some(({ block }) => !isTask(block.flow.text));
  return entries.flatMap(({ block, below }) => {
    const text = block.flow.text;
    const referenced = refAt(text) !== undefined;
    if (things && !referenced && isTask(text)) return [];
    if (block.kind !== 'item' && !referenced) {
      if (/:\s*$/u.test(text)) {
        listing =
          announcesList(fold(text)) ||
          (!words.contenu.test(fold(text)) && !words.parties.test(lastSentence(fold(text))) && (own || words.remise.test(fold(text))));
        announced = announcedBy(block.flow, period);
      }
      return [];
    }
    if (!listing || (!own && !referenced && !opensWithDocument(text))) return [];
    const elements = below.map((one) => one.flow).filter((flow) => flow.text.trim() !== '');
    const found = livrableOf(block.flow, block.label, elements, period);
    return found === undefined ? [] : [withAnnounced(found, announced)];
  });
}

/** « Le bureau présentera les rapports suivants : »: somebody hands over what follows; « le rapport présentera … » says what is in it. */
function announcesList(folded: string): boolean {
  const said = words.presente.exec(folded);
  return said !== null && !opensWithDocument(folded.slice(0, said.index));
}

function lastSentence(folded: string): string {
  return folded.split(/\.\s+/u).at(-1) ?? folded;
}

/** « Garantir la performance du système »: among things handed over, an item that opens with a verb is a task. */
function isTask(text: string): boolean {
  return words.infinitif.test(fold(text)) && !opensWithDocument(text);
}

/** `before`: the block above the table. */
function fromTable(table: Table, period: Period, before?: Block): readonly LivrableLu[] {
  if (!has(table, 'intitule') || has(table, 'poids') || isOfPeople(table)) return [];
  const bare = delaysOf(table, before);
  const headed = table.columns.find(({ meaning }) => meaning === 'echeance')?.header ?? '';
  return table.body.flatMap((row) => {
    const cell = cellOf(table, row, 'intitule');
    if (isGroupRow(row) || cell.text.trim() === '') return [];
    const ref = cellOf(table, row, 'ref').text.trim();
    const read = livrableOf(cell, ref === '' ? undefined : `${ref}.`, [], period);
    const when = cellOf(table, row, 'echeance');
    const dated = withBoundOf(headed, dueInCell(when.text, headed, period) ?? bareDate(when.text, period));
    const due = dated ?? delayAfter(when.text) ?? dueUnderHeader(table, row) ?? bare(row);
    if (read === undefined) return [];
    return [{ ...read, flow: row.flow, ...(due === undefined ? {} : { due: inRow(row.flow, when, due) }) }];
  });
}
