// The tables of the document → columns of amounts that end on a total, with every figure as written.
import type { Block } from '../../document/document.ts';
import { joinFlows } from '../../document/flow.ts';
import type { Redaction } from '../../model/redaction.ts';
import { fold } from '../../recognisers/fold.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { cellAt, isGroupRow, type Table, tablesIn } from '../table.ts';

type Somme = NonNullable<Redaction['sommes']>[number];

const money = /\b(?:montants?|couts?|prix tota(?:l|ux)|total|fcfa|xof|xaf|euros?|eur|usd|mad|dirhams?|ariarys?|budget)\b|€|\$/u;
/** Prices of one unit, percentages and days are not added; taxes are added to a part of the table only. */
const otherColumn = /\b(?:unitaires?|unites?|quantites?|jours?|hj|taux|%|pourcentage|points?|notes?|tranches?|moyen(?:ne)?s?)\b|%/u;
/** « dont don », « à reporter »: told of other rows. */
const ofOthers = /^\W*(?:dont|y compris|a reporter|reports?)\b/u;
const taxed = /\b(?:tva|taxes?|ttc|ht|htva|impots?|remise|rabais|imprevus?|option\w*)\b/u;
const ofSeveral = /\b(?:general|global|d'ensemble|cumule)\b/u;
const sumRow = /^\W*(?:sous[- ]?total|total|totaux)\b.*\d/u;
const figureOnly = /^(?:\d{1,3}(?:[\s.,']\d{3})+|\d{3,12})(?:,\d{1,2})?(?:\s?(?:fcfa|f cfa|xof|xaf|eur|euros?|€|usd|\$|mad|dh|dhs|ar))?$/u;

export function readSommes(blocks: readonly Block[]): readonly Lifted<Somme>[] {
  return tablesIn(blocks).flatMap((table) => {
    const [total, other] = table.totals;
    if (total !== undefined && addsTables(total, blocks)) return [];
    const rows = table.body.filter((row) => !isGroupRow(row) && !ofOthers.test(fold(row.flow.text)));
    if (total === undefined || other !== undefined || rows.length < 2 || [...rows, total].some(({ flow }) => taxed.test(fold(flow.text)))) return [];
    return table.columns.flatMap(({ at, header }) => {
      const label = fold(header);
      return money.test(label) && !otherColumn.test(label) ? columnSum(table, rows, total, at) : [];
    });
  });
}

/** « Total général », under a table that follows others with sums of their own: it adds those too. */
function addsTables(total: Block, blocks: readonly Block[]): boolean {
  const before = blocks.slice(0, blocks.indexOf(total)).filter(({ table }) => table !== undefined && table !== total.table);
  return ofSeveral.test(fold(total.flow.text)) && before.some(({ flow }) => sumRow.test(fold(flow.text)));
}

function columnSum({ columns }: Table, rows: readonly Block[], total: Block, at: number): readonly Lifted<Somme>[] {
  const valeurs = rows.map((row) => figureIn(row, at));
  const sum = figureIn(total, at);
  const known = valeurs.filter((value) => value !== undefined);
  if (sum === undefined || known.length < valeurs.length) return [];
  const cells = [...rows, total].flatMap((row) => cellAt(row, at)?.flow ?? []);
  return [read({ colonne: columns[at]?.header ?? '', valeurs: known, total: sum }, from(joinFlows(cells, ' ')))];
}

/** The amount that is alone in a cell of one column. */
function figureIn(row: Block, at: number): number | undefined {
  const cell = cellAt(row, at);
  const text = fold(cell?.flow.text ?? '').trim();
  if (cell === undefined || cell.column !== at || !figureOnly.test(text)) return undefined;
  const [whole = '', cents = '0'] = text
    .replace(/[^\d,.' ]/gu, '')
    .trim()
    .split(/,(?=\d{1,2}$)/u);
  return Number(`${whole.replace(/\D/gu, '')}.${cents.trim()}`);
}
