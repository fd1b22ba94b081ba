// What stands before the first section → title of the document.
import type { Block } from '../document/document.ts';
import type { Flow } from '../document/flow.ts';
import { joinFlows, sliceFlow, trimFlow } from '../document/flow.ts';
import { fold } from '../recognisers/fold.ts';
import { namesDocument } from '../sections/title.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, read } from './lift.ts';
import { flatTitle, isLoose, sentence } from './titre-plat.ts';

const skipped =
  /^(?:\d{1,2}\s+\p{L}+\s+\d{4}|(?:le |date|version|ref|reference|n°|page|annexe|republique|royaume|ministere|secretariat|direction|tel|fax|email|e-mail|adresse|financ|siege|bp|b\.p|telephone|adresse|departement|region|commune|fait a)\b|\d+,? (?:rue|avenue|bd|boulevard|quai|place))/u;

/** A line that can carry the title: prose with letters, no address, no date, no running text. */
function carries(block: Block): boolean {
  const text = block.flow.text.trim();
  if (block.kind === 'row' || text.length < 6 || text.length > 420 || /@|https?:|www\./u.test(text)) return false;
  if (skipped.test(fold(text)) || namedValue.test(fold(text)) || (text.length <= 60 && motto.test(text))) return false;
  return (text.match(/\p{L}/gu)?.length ?? 0) > text.length * 0.5;
}

/**
 * The title among the lines before the first section: a document's name that runs on (« Termes de référence pour… »), else the
 * lines after the name, else those before it from the most prominent on.
 */
export function readTitre(context: Context): Lifted<string> | undefined {
  const blocks = context.outline.preamble.filter((block) => block.kind !== 'row' && block.flow.text.trim() !== '');
  const entitled = blocks.find((block) => intitule.test(fold(block.flow.text)));
  if (entitled !== undefined)
    return titleFrom([trimFlow(sliceFlow(entitled.flow, { start: entitled.flow.text.indexOf(':') + 1, end: entitled.flow.text.length }))]);
  const inline = blocks.findIndex((block) => runsOn.test(fold(block.flow.text)) && !isName(block));
  const flat = blocks.every(({ size }) => size === undefined);
  if (inline >= 0) return titleFrom(flowsOf(flat ? sentence(blocks.slice(inline), firstLines) : blocks.slice(inline, inline + 1)));
  const plain = flat ? flatTitle(blocks, firstLines) : undefined;
  if (plain !== undefined) return titleFrom(flowsOf(plain));
  const call = blocks.findIndex((block) => callRunsOn.test(fold(block.flow.text)));
  if (flat && call >= 0) return titleFrom(flowsOf(sentence(blocks.slice(call), firstLines)));
  return lookedTitle(flat ? blocks.filter((block) => isName(block) || isLoose(block)) : blocks);
}

/** The title by its look: after the name of the document, else the most prominent line. */
function lookedTitle(blocks: readonly Block[]): Lifted<string> | undefined {
  const named = blocks.findLastIndex(isName);
  const after = firstRun(blocks.slice(named + 1));
  const before = named > 0 ? prominentRun(blocks.slice(0, named)) : [];
  const chosen =
    named < 0
      ? prominentRun(blocks)
      : after.length > 0 && prominence(after[0]) + 1 >= prominence(before[0])
        ? after
        : before.length > 0
          ? before
          : after;
  // Only its place and its look say that it is one, but for the line under « Termes de référence ».
  if (chosen.length > 0) return titleFrom(flowsOf(chosen), chosen === after && named >= 0 ? confiances.propre : confiances.ailleurs);
  return named >= 0 && blocks[named] !== undefined ? titleFrom([blocks[named].flow]) : undefined;
}

const flowsOf = (blocks: readonly Block[]): readonly Flow[] => blocks.map(({ flow }) => flow);
const firstLines = { isName, mayBe: (block: Block): boolean => carries(block) && !isProse(block) };

/** « Intitulé de la mission : … »: the line of a data sheet that gives the title itself. */
const intitule =
  /^(?:objet(?=\s?:\s\S.{20,})|intitule|titre|denomination|libelle)(?: complet)?(?: (?:de la |de l'|du |d'|de )(?!projet|programme)[^:]{3,40})?\s?:\s\S.{11,}/u;
/** « Référence : IC/2026/094 »: a line of a data sheet, no title. */
const namedValue =
  /^(?:(?:type|lieu|date|duree|pays|projet|programme|reference|numero|nombre|financement|source|bailleur|budget|zone|localisation|poste|langue|service|unite|supervis\p{L}+|periode|demarrage|categorie|n°|lot)\b[^:]{0,40})\s?:\s\S/u;
/** « Un Peuple – Un But – Une Foi », under the name of a State. */
const motto = /^(?:\p{Lu}[\p{L}'’]*(?:\s\p{L}[\p{L}'’]*){0,2})(?:\s?[-–—*•]\s?\p{L}[\p{L}'’]*(?:\s\p{L}[\p{L}'’]*){0,2}){1,3}$/u;

const runsOn =
  /^(?:termes? de references?|tdr)\s*(?:\([^)]*\)\s*)?(?:pour|relatifs?|de la mission|d.une?|concernant|en vue|de l|du |portant|des? )\s*\S.{14,}/u;
/** « Appel à candidatures pour la traduction de… ». */
const callRunsOn =
  /^(?:cahier (?:special )?des (?:charges|prescriptions speciales)|(?:avis d')?appel a \p{L}+|avis d[e' ]\s?\p{L}+|demande de \p{L}+|consultation)s? (?:n\s?[°o]\s?\S+ )?(?:pour|relati(?:f|ve)s? (?:a|au|aux)|concernant|en vue|portant)\b\s*\S.{14,}/u;
/** « Termes de référence de la consultation ». */
const bareName =
  /^(?:termes? de references?|tdr)s? (?:de la |de l'|du |d'une? |des )(?:mission|consultation|etude|prestation|marche|consultante?|evaluation|formation|audit|contrat|appel d'offres?|expert|prestataire)s?(?: (?:individuel(?:le)?|de consultance|de services?|nationale?|internationale?|externe))?$/u;
const name =
  /^(?:termes? de references?|t\.?d\.?r\.?|appel|avis|cahier|demande|contrat|reglement|invitation|consultation)\b[^.]{0,40}?(?:n\s?[°o]|[–—:(-]|\d)/u;

/** « Termes de référence », « Appel à consultation n° 3 », « Termes de référence – version de travail ». */
function isName(block: Block): boolean {
  const text = block.flow.text.replace(/[«»"“”:]/gu, ' ').trim();
  if (bareName.test(fold(text))) return true;
  if (/\set\s/iu.test(text) && text.split(/\s+et\s+/iu).every(namesDocument)) return true;
  return namesDocument(text) || (text.length < 70 && name.test(fold(text)) && namesDocument(text.split(/\s*(?:[–—:(-]|n\s?°|N\s?°|\d)/u)[0] ?? ''));
}

/** How a line stands out: size first, then weight and capitals. */
function prominence(block: Block | undefined): number {
  if (block === undefined) return 0;
  return (block.size ?? 1) * 10 + (block.bold === true ? 2 : 0) + (block.kind === 'heading' ? 3 : 0);
}

/** The first line that can be a title, and those after it set alike. */
function firstRun(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => carries(block) && !isProse(block) && !isName(block));
  if (first < 0) return [];
  const rest = blocks.slice(first);
  const end = rest.findIndex((block) => !carries(block) || isProse(block) || isName(block) || prominence(block) < prominence(rest[0]));
  return rest.slice(0, Math.min(end < 0 ? rest.length : end, 4));
}

/** From the most prominent line on. */
function prominentRun(blocks: readonly Block[]): readonly Block[] {
  const able = blocks.filter((block) => carries(block) && !isProse(block) && !isName(block));
  const top = Math.max(0, ...able.map(prominence));
  const first = able.findIndex((block) => prominence(block) === top);
  const flat = able.every((block) => prominence(block) === top);
  // Under a heading by the form, what is no heading is no part of the title.
  const headings = able.slice(first).findIndex(({ kind }) => kind !== 'heading');
  if (first >= 0 && able[first]?.kind === 'heading' && headings > 0) return able.slice(first, first + Math.min(headings, 3));
  return first < 0 ? [] : able.slice(flat ? Math.max(0, able.length - 3) : first, flat ? able.length : first + 3);
}

/** A sentence: it ends with a full stop, or is long and begins as one. */
function isProse(block: Block): boolean {
  const text = block.flow.text.trim();
  return /[.;]$/u.test(text) || (text.length > 330 && text !== text.toUpperCase());
}

/** « Appel de propositions – Accompagnement … », « TdR : Formation … »: the name of the document is no part of its title. */
function withoutName(flow: Flow): Flow {
  const match = /^([^–—:-]{3,60}?)\s*(?:\s[–—-]|:)\s+(?=\S.{14,})/u.exec(flow.text);
  if (match?.[1] === undefined || !namesDocument(match[1])) return flow;
  return sliceFlow(flow, { start: match[0].length, end: flow.text.length });
}

function titleFrom(flows: readonly Flow[], confiance: number = confiances.propre): Lifted<string> {
  const joined = withoutName(joinFlows(flows, ' '));
  return read(repairSpaces(joined.text), from(joined, undefined, confiance));
}

/** « D ’UN » → « D’UN », doubled blanks → one. */
function repairSpaces(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(\p{L}) (’|')(?=\p{L})/gu, '$1$2')
    .trim();
}
