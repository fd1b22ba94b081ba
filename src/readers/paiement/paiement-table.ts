// A payment table → its instalments, row by row, and its declared total.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import { rangSeul } from '../../lexicon/paiement.ts';
import type { Montant } from '../../model/values.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseMontants } from '../../recognisers/montant.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { recognisePourcentages } from '../../recognisers/pourcentage.ts';
import { sentencesOf } from '../sentences.ts';
import { similarity } from '../similar.ts';
import { cellAt, cellOf, has, type Table, tablesIn } from '../table.ts';
import { withShares } from './colonnes-de-parts.ts';
import type { Known } from './livrables-cites.ts';
import { lotsOf } from './lots-en-tableau.ts';
import { multiplicityOf } from './multiplicite.ts';
import { punishes } from './tableaux-de-penalites.ts';
import { announcedBase, baseOf, type Figure, type TrancheLue, triggerOf } from './tranche-lue.ts';

export interface PaymentTable {
  readonly tranches: readonly TrancheLue[];
  /** A column is headed « Paiement », « Tranche »… */
  readonly paid: boolean;
  readonly total?: { readonly value: Montant; readonly flow: Flow };
}

/** Tables that give a share or an amount to each row; `lead` of a table is the text right around it. */
export function paymentTables(blocks: readonly Block[], known: readonly Known[]): readonly PaymentTable[] {
  return tablesIn(blocks)
    .map(withShares)
    .filter(
      (table) =>
        table.body.length > 0 &&
        !table.torn &&
        !punishes(table, announced(blocks, table)) &&
        has(table, 'pourcentage', 'montant') &&
        !has(table, 'poids'),
    )
    .map((table) => {
      const lead = leadOf(blocks, table);
      const lots = lotsOf(table, blocks[firstOf(blocks, table) - 1]);
      const total = table.totals
        .map((row) => cellOf(table, row, 'montant'))
        .map((flow) => ({ flow, amount: amountOf(flow, table) }))
        .find(({ amount }) => amount !== undefined);
      const rowsUnder = (said: string): readonly TrancheLue[] => table.body.flatMap((row) => trancheOf(table, row, known, said, lots.get(row)) ?? []);
      if (areCosts(table, rowsUnder(announced(blocks, table)))) return { tranches: [], paid: false };
      return {
        tranches: rowsUnder(lead),
        paid: table.columns.some(({ meaning, header }) => meaning === 'pourcentage' && paying.test(fold(header))),
        ...(total?.amount === undefined ? {} : { total: { value: total.amount, flow: total.flow } }),
      };
    });
}
const paying = /\b(?:paiements?|tranches?|versements?|acomptes?|decaissements?|reglements?)\b/u;

/** « Honoraires, déplacements, reprographie »: what the price is made of, not when it is paid. */
function areCosts(table: Table, tranches: readonly TrancheLue[]): boolean {
  if (has(table, 'pourcentage', 'declencheur', 'tranche', 'echeance')) return false;
  return tranches.every(({ tranche: { declencheur } }) => declencheur.nature === 'nonDit' && declencheur.livrables.length === 0);
}

function firstOf(blocks: readonly Block[], table: Table): number {
  return blocks.findIndex((block) => block === (table.header[0] ?? table.body[0]));
}

/** How documents are handed over says nothing of when they are paid. */
const copies = /\bexemplaires?\b|\bcl[ée]s? USB\b|\bversion (?:papier|[ée]lectronique)|\bformats? \p{Lu}/u;

/** What the line above the table says: what stands below it may be about something else. */
function announced(blocks: readonly Block[], table: Table): string {
  const above = blocks[firstOf(blocks, table) - 1];
  return above === undefined || above.kind === 'row' ? '' : above.flow.text;
}

function leadOf(blocks: readonly Block[], table: Table): string {
  const first = firstOf(blocks, table);
  const last = blocks.findIndex((block) => block === (table.totals.at(-1) ?? table.body.at(-1)));
  const near = [blocks[first - 1], blocks[last + 1]].filter((block) => block !== undefined && block.kind !== 'row');
  return near
    .flatMap((block) => (block === undefined ? [] : sentencesOf(block.flow)))
    .map(({ text }) => text)
    .filter((text) => !copies.test(text))
    .join(' ');
}

/** « Rapport provisoire | 40 % à la réception »: of what its row names. */
const bareAct = /^(?:a|des|apres|sur|contre) (?:la |l')?(?:reception|remise|depot|livraison|approbation|validation|acceptation)\W*$/u;

/** What releases the instalment of a row, as one text. */
function actsIn(cells: readonly string[], act: string | undefined): string {
  const named = act === undefined && cells.length === 1 ? cells : cells.filter((text) => /\p{L}{2}/u.test(text));
  if (act !== undefined && named.length > 0 && bareAct.test(fold(act))) return `${act} du ${named.join(' — ')}`;
  return [...named, ...(act === undefined ? [] : [act])].join(' — ');
}

/** « 30 % à l'approbation »: what is paid for stands beside the share. */
const opensTrigger = /^[,:;–—-]?\s*(?:à|au|aux|après|dès|lors|sur|contre|suite)(?=[\s'’])/iu;

/** The amount of a cell; its currency and its tax base may stand in the column's header. */
function amountOf(flow: Flow, table: Table): Montant | undefined {
  const written = recogniseMontants(flow.text)[0]?.value;
  if (written !== undefined) return written;
  const numbers = recogniseNombres(flow.text);
  const only = numbers[0];
  if (numbers.length !== 1 || only === undefined || /%/u.test(flow.text)) return undefined;
  const header = table.columns.find(({ meaning }) => meaning === 'montant')?.header ?? '';
  const { devise, taxe } = recogniseMontants(`1 ${/\(([^)]*)\)/u.exec(header)?.[1] ?? header.replace(/^\S+\s*(?:en\s+)?/u, '')}`)[0]?.value ?? {};
  return { valeur: only.value.valeur, ...(devise === undefined ? {} : { devise }), ...(taxe === undefined ? {} : { taxe }) };
}

function percentOf(flow: Flow, table: Table): Figure | undefined {
  const written = recognisePourcentages(flow.text).find(({ value }) => value.pour === 100 && value.valeur <= 100);
  if (written !== undefined) return { value: written.value.valeur, start: written.start, end: written.end };
  const header = table.columns.find(({ meaning }) => meaning === 'pourcentage')?.header ?? '';
  const numbers = recogniseNombres(flow.text);
  const only = numbers[0];
  if (numbers.length !== 1 || only === undefined || !/%|pourcentage/iu.test(header)) return undefined;
  if (only.value.valeur > 100 || recogniseMontants(flow.text).length > 0) return undefined;
  return { value: only.value.valeur, start: only.start, end: only.end };
}

/** « Note de cadrage (8 pages) » is what the list calls « Note de cadrage ». */
function isSimilar(known: string, title: string): boolean {
  return similarity(known, title) >= 0.8 || similarity(known, title.replace(/\s*\([^)]*\)/gu, '')) >= 0.8;
}

/** Under a heading that says nothing known, « Ce qu'il faut avoir fait », words stand beside the shares. */
function unnamedWords(table: Table, row: Block): readonly Flow[] {
  return table.columns
    .filter(({ meaning }) => meaning === undefined)
    .flatMap(({ at }) => cellAt(row, at)?.flow ?? [])
    .filter((flow, index, all) => /\p{L}{3}/u.test(flow.text) && all.indexOf(flow) === index);
}

/** A cell of references alone, « L1 », « L2 et L3 », each of a known deliverable. */
function citedIn(row: Block, known: readonly Known[]): { readonly flow: Flow; readonly refs: readonly string[] } | undefined {
  for (const { flow } of row.cells ?? []) {
    const refs = flow.text.trim().split(/\s*[,;/+&]\s*|\s+et\s+/u);
    if (refs.every((ref) => /^\p{L}/u.test(ref) && known.some((one) => one.ref === ref))) return { flow, refs };
  }
  return undefined;
}

function trancheOf(table: Table, row: Block, known: readonly Known[], lead: string, lot: string | undefined): TrancheLue | undefined {
  const share = cellOf(table, row, 'pourcentage');
  const percent = percentOf(share, table);
  const amount = amountOf(cellOf(table, row, 'montant'), table);
  if (percent === undefined && amount === undefined) return undefined;
  const words = ['declencheur', 'intitule', 'echeance', 'tranche'] as const;
  const named = words.map((meaning) => cellOf(table, row, meaning)).filter((flow) => flow.text.trim() !== '');
  const said = [...(has(table, 'declencheur', 'intitule', 'echeance') ? [] : unnamedWords(table, row)), ...named];
  const cells = said.length > 0 ? said : [cellOf(table, row, 'ref')].filter((flow) => flow.text.trim() !== '');
  const texts = cells.map((flow) => flow.text).join(' — ');
  const telling = cells.filter((flow) => flow !== cellOf(table, row, 'echeance') && !rangSeul.test(fold(flow.text)));
  const after = percent === undefined ? undefined : share.text.slice(percent.end).trim();
  const act = after !== undefined && opensTrigger.test(after) ? after : undefined;
  const acts = actsIn(
    (telling.length > 0 ? telling : cells).map((flow) => flow.text),
    act,
  );
  const cited = citedIn(row, known);
  const source = telling.find(({ text }) => /\p{L}/u.test(text)) ?? cited?.flow ?? cells[0] ?? row.flow;
  const headers = table.columns
    .filter(({ meaning }) => meaning === 'declencheur' || meaning === 'intitule' || meaning === 'ref')
    .map((column) => column.header);
  const { declencheur, avance, garantie, justificatifs } = triggerOf(
    { text: acts === '' ? row.flow.text : acts, origin: [] },
    known,
    undefined,
    `${headers.join(' ')} ${lead}`,
  );
  const title = cellOf(table, row, 'intitule').text;
  const match = known.find((one) => one.ref === title.trim() || isSimilar(one.title, title));
  const listed = cellOf(table, row, 'declencheur').text.trim() === '' ? (match?.ref ?? match?.title) : undefined;
  const times = multiplicityOf(texts, undefined);
  const header = table.columns.find(({ meaning }) => meaning === 'pourcentage')?.header ?? '';
  const base = baseOf(share.text) ?? baseOf(header) ?? announcedBase(lead);
  const at = Math.max(0, row.flow.text.indexOf(share.text));
  return {
    flow: row.flow,
    ...(percent === undefined ? {} : { figure: { value: percent.value, start: percent.start + at, end: percent.end + at } }),
    tranche: {
      ...(percent === undefined ? {} : { pourcentage: percent.value }),
      ...(amount === undefined ? {} : { montant: amount }),
      ...(base === undefined ? {} : { base }),
      ...(lot === undefined ? {} : { lot }),
      ...(times === undefined || times < 2 ? {} : { multiplicite: times }),
      ...(avance ? { avance: true } : {}),
      ...(garantie ? { garantie: true } : {}),
      ...(justificatifs ? { justificatifs: true } : {}),
      declencheur: {
        ...declencheur,
        livrables: listed !== undefined ? [listed] : declencheur.livrables.length > 0 ? declencheur.livrables : [...(cited?.refs ?? [])],
        texte: source.text.replace(/\s+/gu, ' ').trim(),
      },
    },
  };
}
