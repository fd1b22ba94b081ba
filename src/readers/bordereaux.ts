// Blocks and sections → the forms in which bidders write their prices: blank for them to fill in, and no part of any clause.
import type { Block } from '../document/document.ts';
import { colonnesDeNotes, colonnesDePrix, titresDeBordereau } from '../lexicon/budget.ts';
import { fold } from '../recognisers/fold.ts';
import type { Outline, Section } from '../sections/section.ts';
import { contentOf, withDescendants } from '../sections/section.ts';

const maxTitleWords = 14;

/** A short line that names the form: « Annexe 2 : bordereau des prix ». */
function namesForm(text: string): boolean {
  return text.split(/\s+/u).length <= maxTitleWords && !/[.;,]$/u.test(text) && titresDeBordereau.test(fold(text));
}

/** Rows of tables whose header, or the line above, says that prices are written there. */
export function priceRows(blocks: readonly Block[]): ReadonlySet<Block> {
  const tables = new Map<number, boolean>();
  blocks.forEach((block, at) => {
    if (block.kind !== 'row' || block.table === undefined || tables.has(block.table)) return;
    const header = (block.cells ?? []).map(({ flow }) => fold(flow.text).trim());
    const above = blocks.slice(Math.max(0, at - 2), at).filter(({ kind }) => kind !== 'row');
    const priced = header.some((cell) => colonnesDePrix.test(cell)) || above.some(({ flow }) => namesForm(flow.text));
    tables.set(block.table, priced && !header.some((cell) => colonnesDeNotes.test(cell)));
  });
  return new Set(blocks.filter(({ table }) => table !== undefined && tables.get(table) === true));
}

/** Those rows, and whatever stands under the heading of such a form. */
export function priceForms(blocks: readonly Block[], outline: Outline): ReadonlySet<Block> {
  const headed = outline.sections.flatMap(withDescendants).filter((section) => namesForm(section.heading.flow.text));
  return new Set([
    ...priceRows(blocks),
    ...headed.flatMap((section) => [...contentOf(section), ...withDescendants(section).map(({ heading }) => heading)]),
  ]);
}

/** A clause without the forms that stand in it. */
export function withoutPriceForms(section: Section): Section {
  const rows = priceRows(section.blocks);
  return {
    ...section,
    blocks: section.blocks.filter((block) => !rows.has(block)),
    children: section.children.filter(({ heading }) => !namesForm(heading.flow.text)).map(withoutPriceForms),
  };
}
