// The payment clause → its instalments, from a list, prose or a table.
import type { Block } from '../document/document.ts';
import { type Flow, originOf, sliceFlow, trimFlow } from '../document/flow.ts';
import { paiement as words } from '../lexicon/paiement.ts';
import type { Paiement, Tranche } from '../model/paiement.ts';
import { recogniseDurees } from '../recognisers/duree.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf, type Section, sectionsOf } from '../sections/section.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, read } from './lift.ts';
import { paymentTables } from './paiement-table.ts';
import { segmentsOf } from './segments.ts';
import { amountIn, baseOf, type Figure, instalmentPercentages, multiplicityOf, type TrancheLue, triggerOf } from './tranche-lue.ts';

/** Every instalment of the payment sections, in order. */
export function readPaiement(context: Context): Lifted<Paiement> {
  const sections = sectionsOf(context.outline, 'paiement').filter((section) => section.types[0] !== 'penalites');
  const read1 = sections.map((section) => ({ section, tranches: inSection(section) }));
  const chosen = read1.filter(({ tranches }) => tranches.length > 0);
  const own = chosen.filter(({ section }) => section.types[0] === 'paiement');
  const found = (own.length > 0 ? own : chosen).flatMap(({ section, tranches }) => tranches.map((tranche) => ({ tranche, own: section.types.includes('paiement') })));
  const blocks = sections.flatMap(contentOf);
  const total = sections.flatMap((section) => paymentTables(contentOf(section))).find((table) => table.total !== undefined)?.total;
  const delai = delaiIn(blocks);
  const retenue = retenueIn(blocks);
  return {
    tranches: found.map(({ tranche }, index) => lift(tranche, index + 1, confiances.propre)),
    ...(delai === undefined ? {} : { delai }),
    ...(total === undefined ? {} : { totalDeclare: read(total.value, from(total.flow)) }),
    ...(retenue === undefined ? {} : { retenue }),
  };
}

function lift({ tranche, flow, figure }: TrancheLue, rang: number, confiance: number): Lifted<Tranche> {
  const at = from(flow, undefined, confiance);
  return read(
    {
      rang,
      ...tranche,
      pourcentage: tranche.pourcentage === undefined ? undefined : read(tranche.pourcentage, figure === undefined ? at : from(flow, figure, confiance)),
      montant: tranche.montant === undefined ? undefined : read(tranche.montant, at),
      declencheur: read(tranche.declencheur, at),
    },
    at,
  );
}

function inSection(section: Section): readonly TrancheLue[] {
  const blocks = contentOf(section);
  const tabled = paymentTables(blocks).flatMap((table) => table.tranches);
  if (tabled.length > 0) return tabled;
  const own = section.types[0] === 'paiement';
  let announced = own;
  let lead = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'row') return [];
    const folded = fold(block.flow.text);
    if (block.kind !== 'item') announced = own || words.verse.test(folded);
    else if (!announced && !words.verse.test(folded)) return [];
    if (block.kind !== 'item') lead = /:\s*$/u.test(block.flow.text) ? block.flow.text : '';
    return fromProse(block.flow, block.kind === 'item' && announced, block.kind === 'item' ? lead : '');
  });
}

/** `listed`: an item of a list of instalments, which needs no word of payment of its own; `lead` announces the list. */
function fromProse(flow: Flow, listed: boolean, lead: string): readonly TrancheLue[] {
  const percentages = instalmentPercentages(flow.text);
  if (percentages.length > 0) {
    const folded = fold(flow.text);
    if (!listed && !words.verse.test(folded) && !/\b(?:montant|contrat|marche|signature|remise|validation|approbation)\b/u.test(folded)) return [];
    return segmentsOf(flow, percentages).flatMap(({ segment, figure }) => percentTranche(segment, figure, flow, lead));
  }
  return listed || words.ordinal.test(fold(flow.text)) ? wholeTranche(flow) : [];
}

function percentTranche(segment: Flow, figure: Figure, whole: Flow, lead: string): readonly TrancheLue[] {
  const { declencheur, avance } = triggerOf(segment, figure);
  const base = baseOf(segment.text) ?? baseOf(whole.text) ?? baseOf(lead);
  const times = multiplicityOf(segment.text, figure);
  return [
    {
      flow: segment,
      figure,
      tranche: {
        pourcentage: figure.value,
        ...(base === undefined ? {} : { base }),
        ...(times === undefined || times < 2 ? {} : { multiplicite: times }),
        ...(avance ? { avance: true } : {}),
        declencheur,
      },
    },
  ];
}

/** An instalment without a percentage: an amount, the whole of a base, or what remains. */
function wholeTranche(flow: Flow): readonly TrancheLue[] {
  const folded = fold(flow.text);
  const amount = amountIn(flow.text);
  const totalite = words.totalite.test(folded);
  const reste = words.reste.test(folded) && !totalite;
  if (amount === undefined && !totalite && !reste) return [];
  const { declencheur, avance } = triggerOf(flow);
  if (declencheur.nature === 'nonDit' && !reste) return [];
  const base = baseOf(flow.text);
  return [
    {
      flow: trimFlow(flow),
      tranche: {
        ...(amount === undefined ? {} : { montant: amount.value }),
        ...(base === undefined ? {} : { base }),
        ...(totalite ? { totalite: true } : {}),
        ...(reste ? { reste: true } : {}),
        ...(avance ? { avance: true } : {}),
        declencheur,
      },
    },
  ];
}

function delaiIn(blocks: readonly Block[]): Lifted<NonNullable<Paiement['delai']>> | undefined {
  for (const { flow } of blocks) {
    for (const duree of recogniseDurees(flow.text)) {
      const before = fold(flow.text.slice(Math.max(0, duree.start - 90), duree.start));
      const after = fold(flow.text.slice(duree.end, duree.end + 60));
      if (/\b(?:delai|sous|dans les)\b/u.test(before) && words.delai.test(`${before} ${after}`) && /factur|decompte|demande de paiement|reception|paiement|regle/u.test(`${before} ${after}`)) {
        return read(duree.value, from(flow, duree));
      }
    }
  }
  return undefined;
}

function retenueIn(blocks: readonly Block[]): Lifted<NonNullable<Paiement['retenue']>> | undefined {
  for (const { flow } of blocks) {
    const match = /\bretenues?\b[^.;]{0,60}?(\d{1,2}(?:[.,]\d+)?)\s*%/u.exec(fold(flow.text));
    if (match?.[1] !== undefined) {
      const span = { start: match.index, end: match.index + match[0].length };
      const origin = { ranges: originOf(flow, span), methode: 'explicite' as const, confiance: confiances.propre };
      return read({ pourcentage: Number(match[1].replace(',', '.')), texte: sliceFlow(flow, span).text }, origin);
    }
  }
  return undefined;
}
