// What stands before the first section → title of the document.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import { joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { appelsDits, appelsSuivis, procedures, recruteurs } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';
import { namesDocument } from '../../sections/document-name.ts';
import type { Outline } from '../../sections/section.ts';
import { readTitle } from '../../sections/title.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { behindName, isLoose, isName, isValueBelow, mayBeTitle, mayName, namesBody, namesMission } from '../lignes-de-tete.ts';
import { calledFlow } from './appels-en-phrase.ts';
import { wholeLines } from './copies-de-titre.ts';
import { kindAlone, kindAndSubject } from './genre-et-sujet.ts';
import { entitledFlows, sheetFlows } from './intitule-de-fiche.ts';
import { headLines } from './lignes-d-ecran.ts';
import { goesOnBelow, linkedBelow, namedOver, suitedName } from './nom-qui-continue.ts';
import { isPostUnderName } from './postes-sous-nom.ts';
import { wholeRecruitment } from './recrutement-entier.ts';
import { lookedTitle, prominence } from './titre-en-vue.ts';
import { flatTitle, missionBehindName, sentence } from './titre-plat.ts';

/**
 * The title among the lines before the first section: a document's name that runs on (« Termes de référence pour… »), else the
 * lines after the name, else those before it from the most prominent on.
 */
export function readTitre(context: Context): Lifted<string> | undefined {
  const named = context.outline.preamble.find(({ kind, level }) => kind === 'heading' && level === 0);
  if (named !== undefined) return titleFrom([named.flow]);
  const lines = headLines(context.outline.preamble.filter((block) => block.kind !== 'row' && block.flow.text.trim() !== ''));
  const blocks = wholeLines(lines.filter((_, at) => !isValueBelow(lines[at - 1]) && !isPostUnderName(lines, at)));
  const headed = kindAndSubject(blocks, true);
  if (headed !== undefined) return titleFrom([headed.flow]);
  const entitled = entitledFlows(lines, blocks, context.outline.preamble);
  if (entitled !== undefined) return titleFrom(wholeRecruitment(entitled, blocks) ?? entitled);
  const flat = blocks.every(({ size }) => size === undefined) || blocks.every((block) => prominence(block) === prominence(blocks[0]));
  const calling = blocks[0]?.kind === 'heading' && appelsDits.test(fold(blocks[0].flow.text)) ? blocks.slice(0, 1) : [];
  if (flat && calling.length > 0) return titleFrom(flowsOf(calling));
  const inline = suitedName(blocks);
  if (inline >= 0) return titleFrom(flowsOf(flat ? sentence(blocks.slice(inline)) : blocks.slice(inline, inline + 1)));
  const below = flat ? blocks.findIndex((block, at) => goesOnBelow(block, blocks[at + 1])) : -1;
  if (below >= 0) return titleFrom(flowsOf(namedOver(blocks, below)));
  const linked = flat ? linkedBelow(blocks) : undefined;
  if (linked !== undefined) return titleFrom(flowsOf(linked));
  const plain = flat ? flatTitle(blocks) : undefined;
  if (plain !== undefined) return titleFrom(flowsOf(plain));
  const kind = flat ? kindAndSubject(blocks, false) : undefined;
  if (kind !== undefined) return titleFrom(flowsOf(sentence(blocks.slice(blocks.indexOf(kind)))));
  const call = blocks.findIndex((block) => appelsSuivis.test(fold(block.flow.text)));
  if (flat && call >= 0) return titleFrom(flowsOf(sentence(blocks.slice(call))));
  if (!flat) return behindItsName(blocks) ?? titleByLook(blocks) ?? sheetTitle(context.outline) ?? nameOf(blocks) ?? kindTitle(blocks);
  const recruiting = blocks.slice(0, 1).filter((block) => mayBeTitle(block) && recruteurs.test(fold(block.flow.text)));
  if (recruiting.length > 0) return titleFrom(flowsOf(recruiting));
  // Without a name of the document, a sentence that calls says more than the look of a line: a site has its mottos.
  return (
    (blocks.some(isName) ? undefined : calledTitle(context.outline)) ??
    plainTitle(blocks) ??
    titleUnderName(blocks) ??
    sheetTitle(context.outline) ??
    repeated(blocks) ??
    calledTitle(context.outline) ??
    nameOf(blocks) ??
    kindTitle(blocks) ??
    projectOf(blocks) ??
    openingTitle(blocks)
  );
}

/** A contract or the rules of a call may say no more than what they are. */
function kindTitle(blocks: readonly Block[]): Lifted<string> | undefined {
  const kind = kindAlone(blocks);
  return kind === undefined ? undefined : titleFrom([kind.flow], confiances.ailleurs);
}

/** The first-level heading over everything, were it but the name of a house. */
function openingTitle([first]: readonly Block[]): Lifted<string> | undefined {
  return first?.kind === 'heading' && first.level === 1 && first.label === undefined ? titleFrom([first.flow], confiances.ailleurs) : undefined;
}

/** What a sentence calls for, where no line is a title: « Veuillez nous adresser votre offre au titre de… » too. */
function calledTitle({ preamble }: Outline): Lifted<string> | undefined {
  const called = calledFlow(preamble);
  return called === undefined ? undefined : titleFrom([called], confiances.ailleurs);
}

/** A site writes the title of its page again above the document. */
function repeated(blocks: readonly Block[]): Lifted<string> | undefined {
  const texts = blocks.map(({ flow }) => fold(flow.text).trim());
  const at = texts.findIndex(
    (text, one) => text.split(/\s+/u).length >= fewestRepeated && (texts.indexOf(text, one + 1) > 0 || endsAnother(text, texts, one)),
  );
  const block = blocks[at];
  return block !== undefined && mayBeTitle(block) && (isLoose(block) || mayName(block.flow.text))
    ? titleFrom([block.flow], confiances.ailleurs)
    : undefined;
}
const fewestRepeated = 5;

/** « N° 14/AC/2027 « Appui au musée » », then « Appui au musée » alone: in quotation marks the first time, behind the reference of the call. */
function endsAnother(text: string, texts: readonly string[], at: number): boolean {
  return texts
    .slice(0, at)
    .some((before) => before.replace(/\s*[»"”]$/u, '').endsWith(text) && /\d\S*\s*[«"“]\s*$/u.test(before.slice(0, before.lastIndexOf(text))));
}

function sheetTitle(outline: Outline): Lifted<string> | undefined {
  const told = sheetFlows(outline);
  return told === undefined ? undefined : titleFrom(told);
}

/** « Termes de référence : accompagnement des vergers », whatever its look. */
function behindItsName(blocks: readonly Block[]): Lifted<string> | undefined {
  const found = blocks.flatMap(missionBehindName)[0];
  return found === undefined ? undefined : titleFrom([found.flow]);
}

function titleByLook(blocks: readonly Block[]): Lifted<string> | undefined {
  const looked = lookedTitle(blocks);
  return looked === undefined ? undefined : titleFrom(flowsOf(looked.blocks), looked.confidence);
}

/** Without sizes: the sentence that opens below the name of the document, else the last above it. */
function plainTitle(blocks: readonly Block[]): Lifted<string> | undefined {
  const named = blocks.findLastIndex(isName);
  const able = (block: Block): boolean =>
    block.kind !== 'item' && !isName(block) && isLoose(block) && mayBeTitle(block) && isTelling(block.flow.text);
  const after = beforeProse(blocks.slice(named + 1, named < 0 ? farthestUnnamed : undefined));
  const below = after.findIndex(able);
  if (below >= 0) return titleFrom(flowsOf(sentence(after.slice(below))), named < 0 ? confiances.ailleurs : confiances.propre);
  const last = blocks.slice(0, Math.max(0, named)).findLastIndex(able);
  const start = blocks.findIndex((block, at) => able(block) && at + sentence(blocks.slice(at)).length > last);
  return last < 0 ? undefined : titleFrom(flowsOf(blocks.slice(start, last + 1)), confiances.ailleurs);
}

/** No title stands below running text: a signature does. */
function beforeProse(blocks: readonly Block[]): readonly Block[] {
  const prose = blocks.findIndex(({ flow: { text } }) => text.length > shortestProse && /[.;]\s*$/u.test(text) && !namesMission(text));
  return prose < 0 ? blocks : blocks.slice(0, prose);
}
const shortestProse = 100;

/** A document that does not say its name has its title in its first lines. */
const farthestUnnamed = 4;

/** Neither a lone word or number, nor the heading of a clause, nor a name of the document with what its form asks. */
function isTelling(text: string): boolean {
  if (namesDocument(text.split(/\s*\(/u)[0] ?? '') || procedures.test(fold(text))) return false;
  return /^[^\p{Ll}].*\p{L}\s+\S*\p{L}/u.test(text) && readTitle(text).strength !== 'full';
}

/** « Programme de compostage des marchés » at the head of a document without any other name. */
function projectOf(blocks: readonly Block[]): Lifted<string> | undefined {
  const first = blocks.slice(0, 3).find((block) => mayBeTitle(block) && mayName(block.flow.text) && !isName(block) && !isValueBelow(block));
  return first === undefined ? undefined : titleFrom([first.flow], confiances.ailleurs);
}

/** Where no line is clearly one: the first after the name of the document that could be read as a body or a value. */
function titleUnderName(blocks: readonly Block[]): Lifted<string> | undefined {
  const named = blocks.findIndex(isName);
  const rest = named < 0 ? [] : blocks.slice(named + 1);
  const first = rest.findIndex((block) => mayBeTitle(block) && mayName(block.flow.text) && !isValueBelow(block));
  return first < 0 ? undefined : titleFrom(flowsOf(sentence(rest.slice(first))), confiances.ailleurs);
}

/** A document that has no other title has its name. */
function nameOf(blocks: readonly Block[]): Lifted<string> | undefined {
  const name = blocks.findLast(isName);
  // « Avis à manifestation d'intérêt : République du … » names who calls.
  const behind = name === undefined ? undefined : behindName(name.flow);
  return name === undefined || (behind !== undefined && namesBody(behind.text)) ? undefined : titleFrom([name.flow]);
}

const flowsOf = (blocks: readonly Block[]): readonly Flow[] => blocks.map(({ flow }) => flow);

/** « … du marais de Kolda Période : mai 2027 », a colon with nothing behind it: what the line says beside its title. */
const labelBehind = /\s+(?=(?:Période|Lieux?|Durée|Date|Délai|Zone|Pays|Budget|Réf(?:érence)?|PÉRIODE|LIEU|DURÉE|DATE)\b[^:.»]{0,40}:\s)|\s*:\s*$/gu;
const fewestBefore = 11;

function titleFrom(flows: readonly Flow[], confiance: number = confiances.propre): Lifted<string> {
  const whole = joinFlows(flows, (before) => (/\p{L}-$/u.test(before.text) ? '' : ' '));
  const end = [...whole.text.matchAll(labelBehind)].find(({ index }) => index > fewestBefore)?.index ?? whole.text.length;
  const joined = trimFlow(sliceFlow(whole, { start: 0, end }));
  return read(repairSpaces(joined.text), from(joined, undefined, confiance));
}

/** « D ’UN » → « D’UN », doubled blanks → one, no number of a page or of a note behind it. */
function repairSpaces(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\)) \(\d{1,2}\)\s*$/u, '')
    .replace(/(\p{L}) (’|')(?=\p{L})/gu, '$1$2')
    .trim();
}
