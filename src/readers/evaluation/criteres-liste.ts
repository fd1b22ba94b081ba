// The items and sentences of a section → the criteria that they weigh.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import type { Located, Span } from '../../document/span.ts';
import { combinaison, introductionDeCriteres, sousTotaux, totaux } from '../../lexicon/evaluation.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Phrase } from '../phrases.ts';
import { itemOf, sentencesOf } from '../sentences.ts';
import { type CritereLu, nameIn, numberDepth, ordinal } from './critere-lu.ts';
import { sharesElse } from './parts-d-autre-chose.ts';
import { type Poids, weightsIn } from './poids.ts';
import { announcesFigures, bareWeightsIn, isBareName, outOf } from './poids-nus.ts';

const maxWords = 40;

function critere(intitule: Flow, flow: Flow, weight: Located<Poids>, rank: number | undefined): readonly CritereLu[] {
  const words = intitule.text.split(/\s+/u).length;
  if (!/\p{L}{2}/u.test(intitule.text) || words > maxWords || namesTotal(intitule.text)) return [];
  return [{ intitule, poids: weight.value, weight: sliceFlow(flow, weight), rank }];
}

function rankOf(block: Block): number | undefined {
  if (/^[\s*_(–-]*dont\b/u.test(fold(block.flow.text))) return 2;
  return numberDepth(block.label) ?? (block.level === undefined ? undefined : block.level);
}

/** Whether a text names the total of the grid rather than a criterion. */
export function namesTotal(text: string): boolean {
  const folded = fold(text).trim();
  return totaux.test(folded) || sousTotaux.test(folded);
}

/** A paragraph that is a line of a grid: « Méthodologie : 30 points ». */
export function isLine({ kind, flow }: Block): boolean {
  const text = flow.text.trim();
  const weights = kind !== 'paragraph' || text.length > 240 ? [] : weightsIn(text).filter(({ value }) => value.role !== 'seuil');
  const [first] = weights;
  const last = weights.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    (/(?:[:(=|–—-]|\.{3,}|\t| {2,})\s*$/u.test(text.slice(0, first.start)) || isBareName(text.slice(0, first.start))) &&
    /^\s*\)?(?:\s*\([^()]{3,160}\))?[\s.;,*_]*$/u.test(text.slice(last.end)) &&
    !/[.;]\s/u.test(text.slice(0, first.start).replace(ordinal, ''))
  );
}

/** It weighs something that could not be named. */
export function isUnread(block: Block): boolean {
  const weighs = weightsIn(itemOf(block.flow).text).some(({ value }) => value.role === 'poids');
  return weighs && !namesTotal(block.flow.text) && critereOfItem(block).length === 0;
}

/** Items or lines whose weights are bare figures that make the total. */
export function criteresNus(group: readonly Block[], total: number): readonly CritereLu[] {
  const kept = group.filter(({ flow }) => !namesTotal(flow.text)).map((block) => ({ block, flow: itemOf(block.flow) }));
  const found = bareWeightsIn(
    kept.map(({ flow }) => flow.text),
    total,
  );
  return kept.flatMap(({ block, flow }, index) =>
    (found?.[index] ?? []).slice(0, 1).flatMap((weight) => critere(nameIn(flow, { start: 0, end: weight.start }), flow, weight, rankOf(block))),
  );
}

/** « Méthodologie : 30 points », « Méthodologie (30 %) », « 30 % pour la méthodologie ». */
export function critereOfItem(block: Block): readonly CritereLu[] {
  const flow = itemOf(block.flow);
  const weights = weightsIn(flow.text).filter(({ value }) => value.role === 'poids');
  const [first, ...others] = weights;
  if (first === undefined || namesTotal(flow.text)) return [];
  const before = nameIn(flow, { start: ordinal.exec(flow.text)?.[0].length ?? 0, end: first.start });
  const leading = !/\p{L}{2}/u.test(before.text);
  const after = nameIn(flow, { start: first.end, end: others[0]?.start ?? flow.text.length });
  const own = critere(leading ? firstSentence(after) : (sentencesOf(before)[0] ?? before), flow, first, rankOf(block));
  if (others.length === 0) return own;
  const inside = inline(flow, others, first.end);
  const sum = others.reduce((total, { value }) => total + value.valeur, 0);
  const rank = rankOf(block) ?? 1;
  if (inside.length === others.length && Math.abs(sum - first.value.valeur) < 0.01)
    return [...own.map((one) => ({ ...one, rank })), ...inside.map((one) => ({ ...one, rank: rank + 1 }))];
  return isTitle(flow.text.slice(0, first.start), flow.text.slice(first.end)) ? own : [];
}

/** A heading that ends with its weight. */
export function critereOfHeading(block: Block): CritereLu | undefined {
  const [one, ...others] = critereOfItem(block);
  return one === undefined || others.length > 0 || namesTotal(one.intitule.text) ? undefined : one;
}

/** The weight stands with the name, before any description. */
function isTitle(before: string, after: string): boolean {
  return before.split(/\s+/u).length <= 12 && /^\s*[)\]*_]*\s*(?:[:.;–—-]|$)/u.test(after);
}

function firstSentence(flow: Flow): Flow {
  const end = flow.text.search(/[.;]\s|[.;]$/u);
  return end < 0 ? flow : sliceFlow(flow, { start: 0, end });
}

/** Names between weights: « expérience (30 points), méthode (40 points) ». */
export function inline(flow: Flow, weights: readonly Located<Poids>[], from: number): readonly CritereLu[] {
  return weights.flatMap((weight, index) => {
    const start = weights[index - 1]?.end ?? from;
    const folded = fold(flow.text.slice(start, weight.start));
    const intro = index === 0 ? (introductionDeCriteres.exec(folded.replace(/[\s:(]+$/u, ''))?.[0].length ?? 0) : 0;
    const lead =
      /^[\s,;:)./-]*(?:et |ainsi que |puis )?(?:de la |de l'|du |des |de |d'|la |le |les |l')?/u.exec(folded.slice(intro))?.[0].length ?? 0;
    const told = nameIn(flow, { start: start + intro + lead, end: weight.start });
    const comma = told.text.split(/\s+/u).length > 8 ? told.text.lastIndexOf(', ') : -1;
    const name = comma < 0 ? told : sliceFlow(told, { start: comma + 2, end: told.text.length });
    return name.text.split(/\s+/u).length > 14 ? [] : critere(name, flow, weight, undefined);
  });
}

const forWhat =
  /^\s*(?:(?:au (?:plus|maximum)|maximum|maximales?|max\.?)\s)?(?:(?:vont|iront|reviennent|sont (?:donnes|attribues|accordes|reserves)|portent|comptent)\s)?(?:pour|au?x?|a|sur)\s(?=\p{L})/u;

/** « 8 points pour la voix, 7 points pour le programme et 5 points pour le prix »: each weight stands before its name. */
function namedAfter(flow: Flow, weights: readonly Located<Poids>[]): readonly CritereLu[] | undefined {
  const folded = fold(flow.text);
  const leads = weights.map(({ end }) => forWhat.exec(folded.slice(end, end + 48))?.[0].length);
  if (leads.some((length) => length === undefined)) return undefined;
  return weights.flatMap((weight, at) => {
    const start = weight.end + (leads[at] ?? 0);
    const upTo = weights[at + 1]?.start ?? flow.text.length;
    const said = folded
      .slice(start, upTo)
      .search(/\s*(?:[.;]\s|, a raison d|,?(?: et)? de \d{1,3} a\s*$|[,;.:]?\s*(?:\b(?:et|puis|enfin|ainsi que)\s*)*$)/u);
    const name = nameIn(flow, { start, end: said < 0 ? upTo : start + said });
    return name.text.split(/\s+/u).length > 14 ? [] : critere(name, flow, weight, undefined);
  });
}

/** « Exemple : une offre qui obtient 32 points … », « Un bonus de 5 points … »: what one offer gets, or gets on top. */
const ofOne = /^\W*(?:(?:(?:par|a titre d') ?)?exemple|(?:une? |des |les? |la )?(?:bonus|bonification|majoration)|en cas d'egalite)\b/u;

/** Criteria told in a sentence: a combination of the two offers, or a list with a weight after each name. */
export function criteresInProse(phrase: Phrase, total: number, asGrid: boolean): readonly CritereLu[] {
  const { flow, folded } = phrase;
  const weights = weightsIn(flow.text).filter(({ value }) => value.role === 'poids');
  const values = weights.map(({ value }) => value);
  if (sharesElse(folded, phrase.lead, values, total) || ofOne.test(folded)) return [];
  if (combinaison.technique.test(folded) && combinaison.financier.test(folded)) {
    const shares = weights.length < 2 ? outOf(flow.text, total) : weights;
    const pair = shares.length === 2 ? combined(phrase, shares) : shares.length === 0 ? ratio(phrase) : [];
    if (pair.length === 2) return pair;
  }
  if (weights.length === 0 && announcesFigures(folded, asGrid)) {
    const bare = bareWeightsIn([flow.text], total)?.[0] ?? [];
    const named = inline(flow, bare, 0);
    return bare.length > 0 && named.length === bare.length ? named : [];
  }
  if (weights.length < 2) return [];
  const told = namedAfter(flow, weights) ?? inline(flow, weights, 0);
  return told.length === weights.length ? told : [];
}

const offer =
  /(?:(?:offre|proposition|note|score|evaluation|qualite|volet|aspect|partie|critere|dossier|valeur|cote)s? (?:de l'(?:offre|evaluation) )?)?(?:techniques?|qualitative|qualite|financi(?:eres?|ers?))|\bprix\b|\bcout\b/gu;

/** « 70 % pour la technique et 30 % pour le prix »: each weight goes with its nearest offer. */
function combined({ flow, folded }: Phrase, weights: readonly Located<Poids>[]): readonly CritereLu[] {
  const names = [...folded.matchAll(offer)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const first = weights[0];
  if (first === undefined) return [];
  const told = names.some(({ end }) => end <= first.start) ? paired(flow, weights, names, true) : [];
  return told.length > 0 ? told : paired(flow, weights, names, false);
}

/** `leads`: each name stands before its weight. */
function paired(flow: Flow, weights: readonly Located<Poids>[], names: readonly Span[], leads: boolean): readonly CritereLu[] {
  const pairs = weights.flatMap((weight, index) => {
    const from = leads ? (weights[index - 1]?.end ?? 0) : weight.end;
    const to = leads ? weight.start : (weights[index + 1]?.start ?? flow.text.length);
    const inside = names.filter(({ start, end }) => start >= from && end <= to);
    const name = leads ? inside.at(-1) : inside[0];
    return name === undefined ? [] : critere(sliceFlow(flow, name), flow, weight, undefined);
  });
  return pairs.length === 2 && pairs.filter(({ intitule }) => combinaison.financier.test(fold(intitule.text))).length === 1 ? pairs : [];
}

/** « pondération technique/financière de 80/20 ». */
function ratio({ flow, folded }: Phrase): readonly CritereLu[] {
  const match = /(?<![\d/])(\d{2})\s?[/-]\s?(\d{2})(?![\d/])/u.exec(folded);
  if (match?.[1] === undefined || match[2] === undefined || Number(match[1]) + Number(match[2]) !== 100) return [];
  if (!/pondera|poids|combin|note|score|rapport/u.test(folded)) return [];
  const names = [...folded.slice(0, match.index).matchAll(offer)].map(({ index, 0: text }) => ({ start: index, end: index + text.length })).slice(-2);
  const [a, b] = names;
  if (a === undefined || b === undefined) return [];
  const at = (start: number, length: number, value: string): Located<Poids> => ({
    start,
    end: start + length,
    value: { valeur: Number(value), unite: 'pourcent', role: 'poids' },
  });
  return [
    ...critere(sliceFlow(flow, a), flow, at(match.index, 2, match[1]), undefined),
    ...critere(sliceFlow(flow, b), flow, at(match.index + match[0].length - 2, 2, match[2]), undefined),
  ];
}
