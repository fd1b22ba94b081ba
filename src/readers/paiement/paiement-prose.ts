// Prose and lists of a payment clause → its instalments, sentence by sentence, with the base, the lot and the act announced before them.
import type { Block } from '../../document/document.ts';
import { type Flow, trimFlow } from '../../document/flow.ts';
import { lotOuvrant, partEnOption, poidsDesParts, trancheOrdinale, paiement as words } from '../../lexicon/paiement.ts';
import type { Tranche } from '../../model/paiement.ts';
import { fold } from '../../recognisers/fold.ts';
import { segmentsOf } from '../segments.ts';
import { sentencesOf } from '../sentences.ts';
import { withOneBase } from './base-commune.ts';
import { isLeader } from './lignes-a-points.ts';
import type { Known } from './livrables-cites.ts';
import { amountBeside, amountOfRest, isNoPart } from './montant-a-cote.ts';
import { multiplicityOf } from './multiplicite.ts';
import { goWithActs } from './parts-dites.ts';
import { sharesItOut, withRests } from './parts-en-phrases.ts';
import { ofPrice } from './parts-hors-du-prix.ts';
import { type ItemLu, withoutSums } from './parts-sous-parts.ts';
import {
  amountsAfterCurrency,
  amountsIn,
  announcedBase,
  baseOf,
  type Figure,
  instalmentPercentages,
  type PartDuPrix,
  type TrancheLue,
  triggerOf,
} from './tranche-lue.ts';
import { equalParts } from './tranches-egales.ts';

/** What was said before an instalment and still holds. */
interface State {
  /** The sentence that announces the instalments. */
  lead: string;
  part: PartDuPrix;
  readonly own: boolean;
  /** Paying is being spoken of: an item needs no word of payment of its own. */
  announced: boolean;
}

/** `own`: the section is about payment; elsewhere a sentence needs a word of payment. */
export function proseInstalments(blocks: readonly Block[], own: boolean, known: readonly Known[]): readonly TrancheLue[] {
  const state: State = { lead: '', part: {}, own, announced: own };
  const found: TrancheLue[] = [];
  const runs: ItemLu[][] = [];
  const equal = new Set<Block>();
  const whole100 = new Set(blocks.filter((block) => (own || paysOnActs(fold(block.flow.text))) && sharesItOut(block)));
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'row' || equal.has(block)) continue;
    const folded = fold(block.flow.text);
    if (block.kind !== 'item') {
      state.announced = own || words.verse.test(folded) || (state.announced && lotOuvrant.test(folded));
      state.lead = '';
      if (state.part.option !== undefined) state.part = {};
    } else if (!state.announced && !words.verse.test(folded)) continue;
    for (const sentence of sentencesOf(block.flow)) {
      const parts = block.kind === 'item' || !state.announced ? [] : equalParts(sentence, blocks.slice(at + 1), state.part, known);
      for (const { block: item } of parts) if (item !== undefined) equal.add(item);
      const listed =
        ((block.kind === 'item' || isLeader(block)) && state.announced) || (whole100.has(block) && instalmentPercentages(sentence.text).length > 0);
      const told = parts.length > 0 ? parts.map((part) => part.read) : inSentence(sentence, listed, state, found, known);
      found.push(...told);
      if (block.kind !== 'item' || runs.length === 0 || blocks[at - 1]?.kind !== 'item') runs.push([]);
      runs.at(-1)?.push(...told.map((read) => ({ block, read })));
    }
  }
  return withOneBase(ofPrice(runs.map(withoutSums).filter((run) => run.length > 0)));
}

/** Elsewhere than in a clause of payment, shares may be those of anything. */
function paysOnActs(folded: string): boolean {
  return words.verse.test(folded) && [words.signature, words.validation, words.remise].some((act) => act.test(folded));
}

function inSentence(flow: Flow, listed: boolean, state: State, before: readonly TrancheLue[], known: readonly Known[]): readonly TrancheLue[] {
  const folded = fold(flow.text);
  const lot = lotOuvrant.exec(folded)?.[1];
  if (lot !== undefined) state.part = { lot: lot.toUpperCase() };
  const option = partEnOption.exec(folded);
  if (option !== null) state.part = { option: [option[1], option[2]?.toUpperCase()].filter((word) => word !== undefined).join(' ') };
  if (poidsDesParts.test(folded)) return [];
  const percentages = instalmentPercentages(flow.text);
  const speaks =
    listed ||
    (state.own && (goWithActs(folded, percentages) || (percentages.length === 1 && trancheOrdinale.test(folded)))) ||
    (state.own && words.partSeule.test(folded) && [words.signature, words.validation, words.remise].some((act) => act.test(folded))) ||
    words.verse.test(folded) ||
    /\b(?:montant|du prix|contrat|marche|signature|remise|validation|approbation)\b/u.test(folded);
  if (percentages.length > 0 && speaks) return byFigures(flow, withRests(flow.text, percentages), state, before, known);
  const parts = amountsIn(flow.text).parts.map(({ start, end, value }) => ({ start, end, value: value.valeur }));
  if (parts.length > 1 && speaks) return segmentsOf(flow, parts).flatMap(({ segment, figure }) => whole(segment, state, known, figure));
  const bare = parts.length === 0 && speaks ? amountsAfterCurrency(flow.text) : [];
  if (bare.length > 1) return byBareAmounts(flow, bare, state, known);
  if (words.verse.test(folded) && percentages.length === 0 && !/\d\s?%/u.test(folded) && !listed) state.lead = `${state.lead} ${flow.text}`;
  return listed || words.verse.test(folded) ? whole(flow, state, known) : [];
}

function byBareAmounts(flow: Flow, amounts: ReturnType<typeof amountsAfterCurrency>, state: State, known: readonly Known[]): readonly TrancheLue[] {
  const figures = withRests(
    flow.text,
    amounts.map(({ start, end, value }) => ({ start, end, value: value.valeur })),
  );
  return segmentsOf(flow, figures).flatMap(({ segment, figure }, index) => whole(segment, state, known, figure, amounts[index]?.value));
}

function byFigures(
  flow: Flow,
  figures: readonly Figure[],
  state: State,
  before: readonly TrancheLue[],
  known: readonly Known[],
): readonly TrancheLue[] {
  const found: TrancheLue[] = [];
  // « Pour chaque mission, 60 % à la remise du rapport provisoire »: of all of them, whichever bears that name.
  const ofEach = /^\W*(?:pour |a )?chaque (?:mission|phase|etape|livrable|produit|volet|module|composante|commande|lot)\b/u.test(fold(flow.text));
  for (const { segment, figure } of segmentsOf(flow, figures)) {
    const previous = found.at(-1) ?? before.at(-1);
    const { declencheur, avance, garantie, justificatifs } = triggerOf(segment, known, figure, state.lead);
    const act = previous !== undefined && words.celle.test(fold(segment.text)) ? previous.tranche.declencheur.nature : declencheur.nature;
    const rest = Number.isNaN(figure.value);
    const amount = rest ? amountOfRest(segment, figure) : amountBeside(segment, figure);
    const base = baseIn(segment, flow, state.lead) ?? (words.reste.test(fold(segment.text)) ? previous?.tranche.base : undefined);
    const times = rest ? undefined : (multiplicityOf(segment.text, figure) ?? eachOf(segment.text, declencheur.livrables.length));
    found.push({
      flow: segment,
      ...(rest ? {} : { figure }),
      tranche: {
        ...(rest ? (amount === undefined ? { reste: true } : {}) : { pourcentage: figure.value }),
        ...(amount === undefined ? {} : { montant: amount }),
        ...(base === undefined ? {} : { base }),
        ...state.part,
        ...(times === undefined || times < 2 ? {} : { multiplicite: times }),
        ...(avance ? { avance: true } : {}),
        ...(garantie ? { garantie: true } : {}),
        ...(justificatifs ? { justificatifs: true } : {}),
        declencheur: { ...declencheur, nature: act, ...(ofEach ? { livrables: [] } : {}) },
      },
    });
  }
  return found;
}

/** « 10 % à la validation de chacun des livrables 1 et 2 »: as often as there are deliverables. */
function eachOf(text: string, livrables: number): number | undefined {
  return livrables > 1 && /\bchacune? d(?:es|e ces)\b/u.test(fold(text)) ? livrables : undefined;
}

/** By its own words, then by those of its sentence, then by what announced the list. */
function baseIn(segment: Flow, sentence: Flow, lead: string): Tranche['base'] | undefined {
  const own = baseOf(segment.text);
  if (own !== undefined) return own;
  if (words.reste.test(fold(segment.text))) return undefined;
  const subject = fold(sentence.text).split('%')[0] ?? '';
  return (words.bases[0][1].test(subject) ? 'frais' : undefined) ?? announcedBase(sentence.text) ?? announcedBase(lead);
}

/** An instalment without a percentage: an amount, the whole of a base, or what remains. */
function whole(flow: Flow, state: State, known: readonly Known[], figure?: Figure, given?: Tranche['montant']): readonly TrancheLue[] {
  const folded = fold(flow.text);
  const [own] = amountsIn(flow.text).parts;
  const amount = own ?? (given === undefined || figure === undefined ? undefined : { ...figure, value: given });
  const totalite = words.totalite.test(folded);
  const reste = words.reste.test(folded) && !totalite;
  if ((amount === undefined && !totalite && !reste) || words.prelevement.test(folded)) return [];
  if (own !== undefined && isNoPart(folded.slice(0, own.start), folded.slice(own.end))) return [];
  const at = figure ?? (amount === undefined ? totalEnd(folded) : { start: amount.start, end: amount.end, value: 0 });
  const { declencheur, avance, garantie, justificatifs } = triggerOf(flow, known, at, state.lead);
  if (declencheur.nature === 'nonDit' && !(reste && amount === undefined)) return [];
  const base = amount === undefined ? baseOf(flow.text) : undefined;
  return [
    {
      flow: trimFlow(flow),
      tranche: {
        ...(amount === undefined ? {} : { montant: amount.value }),
        ...(base === undefined ? {} : { base }),
        ...state.part,
        ...(totalite ? { totalite: true } : {}),
        ...(reste && amount === undefined ? { reste: true } : {}),
        ...(avance ? { avance: true } : {}),
        ...(garantie ? { garantie: true } : {}),
        ...(justificatifs ? { justificatifs: true } : {}),
        declencheur,
      },
    },
  ];
}

/** « le montant total des honoraires sera versé … » stands where a figure would. */
function totalEnd(folded: string): Figure | undefined {
  const match = words.totalite.exec(folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length, value: 0 };
}
