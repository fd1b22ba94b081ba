// The sections that weigh offers → their criteria in the order of the text, each with its weight and the one that it details.
import type { Block } from '../../document/document.ts';
import { originOf } from '../../document/flow.ts';
import { combinaison, mentions } from '../../lexicon/evaluation.ts';
import { phrasesDeNotation, signaux } from '../../lexicon/signaux.ts';
import type { Critere } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section } from '../../sections/section.ts';
import type { Lifted } from '../lift.ts';
import { phrasesIn } from '../phrases.ts';
import { itemOf } from '../sentences.ts';
import type { CritereLu } from './critere-lu.ts';
import { criteresEnFigures, noWeight } from './criteres-en-figures.ts';
import { type Classe, classesOf, type Kept, keptOf } from './criteres-gardes.ts';
import { critereOfHeading, critereOfItem, criteresInProse, criteresNus, isLine, isUnread, namesTotal } from './criteres-liste.ts';
import { readGrille } from './criteres-tableau.ts';
import { type Liste, ofOffers, withoutErrata } from './grilles-d-autre-chose.ts';
import { underSummary } from './grilles-detaillees.ts';
import { near } from './hierarchie.ts';
import { weightLines } from './lignes-de-poids.ts';
import { isFigureLine, listsOf } from './listes-de-poids.ts';
import { putTogether } from './listes-suivies.ts';
import { sharesMoney } from './parts-d-autre-chose.ts';
import { weightsIn } from './poids.ts';

const announced =
  /\b(?:criteres?|evalue(?:r|e|s|es|ront)?|evaluation des|notation|pondera\w+|bareme|grille|notee?s? sur|notees|sera notee?|seront note(?:es|s)|not(?:era|eront|erons)|compt(?:e|ent|era|eront) pour|interv(?:ient|iennent|iendra|iendront) pour|jugement)\b/u;

function announces(folded: string): boolean {
  return announced.test(folded) || signaux.choixPese.test(folded) || phrasesDeNotation.test(folded);
}

export interface Criteres {
  readonly criteres: readonly Lifted<Critere>[];
  /** The price is one of them. */
  readonly priced: boolean;
}

/** `declared`: the total that the document gives. */
export function readCriteres(sections: readonly Section[], declared: number | undefined): Criteres {
  const lists = ofOffers(sections.flatMap((section) => criteresOf(section, declared))).map((list) => ({
    ...list,
    annexed: list.section.types[0] === 'annexes',
  }));
  const told = new Set(lists.flatMap(({ annexed, weights }) => (annexed ? [] : [weights])));
  // « Annexe 2 : grille de notation » has the columns of the committee beside the criteria of the clause.
  const kept = lists.filter(({ annexed, weights }) => !annexed || !told.has(weights)).reduce<readonly Kept[]>(withNew, []);
  return { criteres: kept.map(({ lifted }) => lifted), priced: kept.some(({ key }) => combinaison.financier.test(key)) };
}

/** What is said again is left out; a grid that makes its total stays whole, as that of another lot may share lines with it. */
function withNew(before: readonly Kept[], { kept, whole }: Liste): readonly Kept[] {
  const isNew = ({ key }: Kept): boolean => before.every((other) => other.key !== key);
  const added = kept.filter((one, index) => isNew(one) && kept.findIndex(({ key }) => key === one.key) === index);
  return [...before, ...(whole && added.length > 0 ? kept : added)];
}

function criteresOf(whole: Section, declared: number | undefined): readonly Liste[] {
  const section = withoutErrata(whole);
  const blocks = weightLines(contentOf(section));
  const asGrid = section.types[0] === 'evaluation';
  const implicit = !asGrid && ![section.heading, ...blocks].some((block) => announces(fold(block.flow.text)));
  const total = declared ?? 100;
  const headed = asGrid ? headedLists(section) : [];
  const lists = headed.length > 0 ? [...listsIn(weightLines(section.blocks), asGrid, total), ...headed] : listsIn(blocks, asGrid, total);
  const tree = nested(
    lists
      .filter((list) => !list.some(({ critere }) => isNoName(critere.intitule.text)) && !isScale(list))
      .filter((list, at) => !lists.slice(at + 1).some((later) => saysAgain(list, later))),
  );
  // A list of which a line escapes would give a false total.
  const alone = tree.flatMap((list) => (near(sumOf(list), total) ? [] : list));
  if (alone.length > 0 && blocks.some((block) => escapes(block, tree.flat()))) return [];
  return tree.map((list) => ({ section, kept: keptOf(list, implicit), whole: near(sumOf(list), total), weights: weightsOf(list) }));
}

function weightsOf(list: readonly Classe[]): string {
  return list.map(({ critere }) => critere.poids.valeur).join(' ');
}

/** « Celui qui n'a pas 50 points sur les 80 »: what stands before the figure names no criterion. */
function isNoName(name: string): boolean {
  return /\bn'\p{L}|^\W*(?:les?|la|l|des?|du|une?|sur|et|a|au|aux|plus|moins)\W*$|\bmoins (?:de|d'|que)\W*$/u.test(fold(name));
}

/** « très bon 100 %, bon 80 %, faible 30 % »: what a mark is worth. */
function isScale(list: readonly Classe[]): boolean {
  return list.filter(({ critere }) => mentions.test(fold(critere.intitule.text).trim())).length >= 2;
}

/** « Prix global : 40 points, au prorata du prix le plus bas. » */
function opensWithWeight({ kind, flow }: Block): boolean {
  return kind === 'paragraph' && /^[^:.;]{3,60} ?: ?\d{1,3} ?(?:points?\b|%)/u.test(fold(flow.text)) && !noWeight.test(fold(flow.text));
}

/** A line that weighs something, and that no criterion was read from. */
function escapes(block: Block, read: readonly Classe[]): boolean {
  const weighs =
    isLine(block) || (opensWithWeight(block) && !paysOut(block)) || (block.kind === 'item' && critereOfItem(block).length > 0 && !paysOut(block));
  if (!weighs || namesTotal(block.flow.text)) return false;
  const [own] = originOf(block.flow);
  return own !== undefined && !read.some(({ critere }) => originOf(critere.weight).some(({ start }) => start >= own.start && start < block.end));
}

function listsIn(blocks: readonly Block[], asGrid: boolean, total: number): readonly (readonly Classe[])[] {
  const lists = putTogether(listsOf(blocks)).map((group) => {
    const lus = lusOf(group, asGrid, total);
    return { lus, classes: classesOf(lus, total) };
  });
  return underSummary(lists, total);
}

/** « 3.1 Critères techniques (80 points) » above a list that shares them out: two sub-headings at least that weigh. */
function headedLists(section: Section): readonly (readonly Classe[])[] {
  const parts = section.children.map((child) => ({ child, own: critereOfHeading(child.heading) }));
  if (parts.filter(({ own }) => own !== undefined).length < 2) return [];
  const tops: Classe[] = [];
  const below: (readonly Classe[])[] = [];
  for (const { child, own } of parts) {
    const lists = listsIn(weightLines(contentOf(child)), true, own?.poids.valeur ?? 100).filter((list) => list.length > 0);
    if (own !== undefined)
      tops.push({ critere: own, parent: undefined }, ...lists.flat().map((one) => ({ ...one, parent: one.parent ?? own.intitule })));
    else below.push(...lists);
  }
  return [tops, ...below];
}

function lusOf(group: readonly Block[], asGrid: boolean, total: number): readonly CritereLu[] {
  const [first] = group;
  if (first === undefined) return [];
  if (first.kind === 'row') return readGrille(group, asGrid)?.criteres ?? [];
  if (first.kind === 'item' || (group.length > 1 && (isLine(first) || isFigureLine(first)))) {
    if (group.some(paysOut)) return [];
    const lus = group.flatMap(critereOfItem);
    // A list of which a part escapes would give a false total.
    if (lus.length >= 2) return group.some(isUnread) ? [] : lus;
    const bare = asGrid ? criteresNus(group, total) : [];
    if (bare.length >= 2) return bare;
  }
  const figures = asGrid && group.length === 1 && first.kind === 'paragraph' ? criteresEnFigures(first.flow, total) : [];
  if (figures.length > 0) return figures;
  return phrasesIn(group).flatMap((phrase) => criteresInProse(phrase, total, asGrid));
}

/** « 30 % à la remise du rapport »: a list of payments that the section runs over. */
function paysOut({ flow }: Block): boolean {
  return sharesMoney(
    fold(flow.text),
    weightsIn(itemOf(flow).text).map(({ value }) => value),
  );
}

const isFinancial = ({ critere }: Classe): boolean => combinaison.financier.test(fold(critere.intitule.text));
const isTechnical = ({ critere }: Classe): boolean => combinaison.technique.test(fold(critere.intitule.text));
const sumOf = (list: readonly Classe[]): number =>
  list.reduce((sum, { critere, parent }) => sum + (parent === undefined ? critere.poids.valeur : 0), 0);

/** « technique 70 %, prix 30 % », told before a list that weighs the price 30 and shares the 70 out among the others. */
function sharesOutOf(list: readonly Classe[], tops: readonly Classe[]): boolean {
  const [price, ...prices] = list.filter(isFinancial);
  if (price === undefined || prices.length > 0 || !list.some(isTechnical) || !near(sumOf(list), 100) || !near(sumOf(tops), 100)) return false;
  return near(sumOf(tops.filter(isFinancial)), price.critere.poids.valeur);
}

/** « 70 % pour la technique et 30 % pour le prix », told before a table that weighs the same two offers, with their details or not. */
function saysAgain(list: readonly Classe[], later: readonly Classe[]): boolean {
  const tops = later.filter(({ parent }) => parent === undefined);
  const shares = (of: readonly Classe[]): readonly string[] =>
    of.map((one) => `${isFinancial(one) ? 'prix' : isTechnical(one) ? 'technique' : ''} ${one.critere.poids.valeur} ${one.critere.poids.unite}`);
  const [told, tabled] = [shares(list), shares(tops)];
  if (list.length === 2 && tops.length > 2) return sharesOutOf(list, tops);
  return list.length === 2 && tops.length === 2 && told.some((one) => one.startsWith('prix')) && told.every((one) => tabled.includes(one));
}

/** « 70 points pour la technique et 30 pour le prix », then a list that shares out the 70. */
function nested(lists: readonly (readonly Classe[])[]): readonly (readonly Classe[])[] {
  const pair = lists.find((list) => list.length === 2 && list.some(isFinancial) && list.some(isTechnical) && near(sumOf(list), 100));
  const technical = pair?.find((one) => isTechnical(one) && !isFinancial(one));
  if (pair === undefined || technical === undefined) return lists;
  return lists.map((list) => {
    if (list === pair || list.length < 2 || list.some(isFinancial)) return list;
    const sum = sumOf(list);
    const samePoints = list.every(({ critere }) => critere.poids.unite === technical.critere.poids.unite) && !near(sum, 100);
    if (!near(sum, technical.critere.poids.valeur) && !samePoints) return list;
    return list.map(({ critere, parent }) => ({ critere, parent: parent ?? technical.critere.intitule }));
  });
}
