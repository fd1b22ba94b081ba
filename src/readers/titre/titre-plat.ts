// The lines before the first section of a text without sizes → those that are the title: what a mission does, near the name of the document.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { projets } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';
import { behindName, isMention, isName, mayBeTitle, namesBody, namesMission } from '../lignes-de-tete.ts';

/** So many lines around the name of the document. */
const farthest = 9;
const mostLines = 6;
/** A whole page on one line is no title. */
const longest = 640;

/** « TdR : Formation de quarante animatrices »: the whole line; behind « Mandat : », what it is for. */
export function missionBehindName(block: Block): readonly Block[] {
  if (isName(block)) return [];
  const named = behindName(block.flow);
  const flow = named ?? behindKind(block.flow);
  if (flow === undefined || flow.text.length > longest || !namesMission(flow.text)) return [];
  return [named === undefined ? { ...block, flow } : block];
}

/** « Mandat : étude des rives »: the kind of contract, and what it is for. */
function behindKind(flow: Flow): Flow | undefined {
  const kind = /^(?:mandat|mission|prestation|consultance|[^:.]{0,80}?march[ée]s? de (?:services?|prestations?))\s?:\s+(?=\S.{14,})/iu.exec(
    flow.text,
  );
  return kind === null ? undefined : sliceFlow(flow, { start: kind[0].length, end: flow.text.length });
}

const ofProject = /\b(?:du|de ce|de l'|de la) ?(?:projet|programme|initiative|action)\b[^.;]{0,12}[«"“][^»"”]{2,60}[»"”]\s*$/u;

/** Undefined where no line names a mission. */
export function flatTitle(blocks: readonly Block[]): readonly Block[] | undefined {
  const inline = blocks.slice(0, 2 * farthest).flatMap(missionBehindName)[0];
  if (inline !== undefined) return [inline];
  const names = blocks.flatMap((block, at) => (isName(block) ? [at] : []));
  const able = blocks.flatMap((block, at) =>
    !isClause(block) && !listsLots(block) && mayBeTitle(block) && !isName(block) && namesMission(block.flow.text) ? [at] : [],
  );
  const chosen = names.length === 0 ? able[0] : nearest(able, names);
  if (chosen === undefined) return undefined;
  // « Évaluation du projet « Rives » », and the line below it says what the project is.
  if (able.includes(chosen - 1) && ofProject.test(fold(blocks[chosen - 1]?.flow.text ?? ''))) return blocks.slice(chosen - 1, chosen + 1);
  if (isBare(blocks[chosen]) && isProject(blocks[chosen + 1])) return [...blocks.slice(chosen, chosen + 1), ...sentence(blocks.slice(chosen + 1))];
  const project = isBare(blocks[chosen]) ? blocks.findIndex((block, at) => at < chosen && isProject(block) && reaches(blocks, at, chosen)) : -1;
  if (project >= 0) return blocks.slice(project, chosen + 1);
  // The project that a mission is part of, between its title and the name of the document.
  const next = names.find((name) => name > chosen) ?? Number.POSITIVE_INFINITY;
  const between = blocks.slice(chosen + 1, next);
  if (next - chosen <= 2 && between.every(isProject)) return blocks.slice(chosen, next);
  return blocks.slice(chosen, chosen + lengthOf(blocks.slice(chosen)));
}

/** « Section 2 : Instructions de soumission », « Une étude des haies, »: a part of what follows, one of a list. */
function isClause({ kind, label, flow: { text } }: Block): boolean {
  return kind === 'item' && (/[,;]$/u.test(text.trim()) || /^(?:section|article|chapitre|partie|titre|\d|[IVX]+\s?[.)–-])/iu.test(label ?? ''));
}

/** « Lot 1 – Élagage des haies Lot 2 – … », on one line. */
function listsLots({ flow }: Block): boolean {
  return new Set([...fold(flow.text).matchAll(lot)].map(([, number]) => Number(number))).size > 1;
}
const lot = /(?:^|[\s–-])lot (?:n ?° ?)?(\d{1,2}) ?[:.–—-]/gu;

/** Whether the sentence that opens at one line ends right before another. */
function reaches(blocks: readonly Block[], from: number, to: number): boolean {
  return from + sentence(blocks.slice(from, to)).length === to;
}

/** « Évaluation finale externe »: the next line says of what. */
function isBare(block: Block | undefined): boolean {
  return block !== undefined && !/[\s'](?:d|de|du|des|pour|en|au?|aux|sur)[\s']/u.test(fold(block.flow.text).replace(midTerm, ''));
}
const midTerm = /[\s,]*\ba mi ?[-–] ?(?:parcours|terme|phase)\b/u;

function isProject(block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { text } = block.flow;
  return (mayBeTitle(block) && projets.test(fold(text))) || namedProject.test(text);
}
/** « Projet : « Rives vertes » … », « Projet « Rives vertes : … » ». */
const namedProject = /^(?:Projet|Programme|PROJET|PROGRAMME)\s?(?::\s)?[«"“]\s?\S.{10,250}$/u;

/** The line nearest to a name of the document; of two, the one after it. */
function nearest(able: readonly number[], names: readonly number[]): number | undefined {
  const distance = (at: number): number => Math.min(...names.map((name) => (at > name ? at - name - 0.5 : name - at)));
  return able.filter((at) => distance(at) <= farthest).toSorted((a, b) => distance(a) - distance(b))[0];
}

const links =
  /^(?:[\p{Ll}«(]|D['’]|(?:DE|DES|DU|ET|OU|À|A|AU|AUX|POUR|PAR|EN|SUR|DANS)\s|(?:SP[ÉE]CIALIS|CHARG|D[ÉE]DI)[ÉE]E?S?\s|(?:VISANT|PORTANT)\s|RELATI(?:F|VE)S?\s)/u;
const asks =
  /(?:[,(]|(?:^|\s)(?:de|des|du|la|le|les|et|ou|à|au|aux|en|par|pour|sur|dans|avec|un|une)|[dl]['’]|\p{L}-|(?:du|de ce|de l['’]\s?)\s?(?:projet|programme|initiative|action)|(?:étude|mission|prestation|évaluation)\s?:)$/iu;
/** « Évaluation finale du projet : », over its name. */
const ofProjectBelow = /\s(?:du|de ce|de la|de l['’]|d['’]un)\s?(?:projet|programme|initiative|action)\s?:$/iu;
const open = /\([^)]*$|«[^»)]*$|“[^”)]*$/u;

/** « Pour l’accord des orgues », under « Pour le recrutement d’un facteur ». */
function isPurpose(text: string): boolean {
  return /^Pour\s/u.test(text) && namesMission(text.slice(5));
}

/** The first block, and those that go on with its sentence. */
export function sentence(blocks: readonly Block[]): readonly Block[] {
  let length = 1;
  while (length < mostLines && goesOn(blocks[length - 1], blocks[length])) length += 1;
  return blocks.slice(0, length);
}

/** How many blocks the title takes: its sentence, or its whole paragraph where blanks set it apart. */
function lengthOf(blocks: readonly Block[]): number {
  const { length } = sentence(blocks);
  const apart = blocks.findIndex((block, at) => at > 0 && block.spaced === true);
  if (blocks[0]?.spaced !== true || apart <= length || apart > mostLines) return length;
  return blocks.slice(length, apart).every((block) => partOf(block)) ? apart : length;
}

function partOf(block: Block): boolean {
  const { text } = block.flow;
  return mayBeTitle(block) && !isName(block) && !isMention(text) && !namesBody(text) && !namesMission(text);
}

function goesOn(before: Block | undefined, block: Block | undefined): boolean {
  if (before === undefined || block === undefined || block.kind === 'item' || isName(block)) return false;
  const text = before.flow.text.trim();
  if (ofProjectBelow.test(text) && mayBeTitle(block)) return !isMention(block.flow.text) && !namesBody(block.flow.text);
  if (open.test(text) || (asks.test(text) && !/:$/u.test(text))) return block.flow.text.length <= 240 && !/@|https?:/u.test(block.flow.text);
  return mayBeTitle(block) && (links.test(block.flow.text) || isPurpose(block.flow.text) || asks.test(text));
}
