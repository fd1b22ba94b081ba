// The lines before the first section, or the first of it → the title that a data sheet gives under its label: « Intitulé de la mission : … ».
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { agents, intitules, intitulesSeuls } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Outline } from '../../sections/section.ts';
import { entryOf } from '../entrees-de-fiche.ts';
import { mayBeTitle } from '../lignes-de-tete.ts';
import { entitledInRun } from './etiquettes-a-la-suite.ts';
import { sentence } from './titre-plat.ts';

/** Of all `lines` before the first section, `blocks` are those that are no value of the line above; `preamble` has the rows too. */
export function entitledFlows(lines: readonly Block[], blocks: readonly Block[], preamble: readonly Block[]): readonly Flow[] | undefined {
  const entitled = blocks.find(entitles);
  if (entitled !== undefined) return [valueOf(entitled.flow)];
  const bare = entitledBare(lines);
  if (bare !== undefined) return bare;
  const run = blocks.flatMap(entitledInRun)[0];
  if (run !== undefined) return [run];
  const told = preamble.flatMap(entitledCell)[0];
  return told === undefined ? undefined : [told];
}

/** « Intitulé du poste : … » in the first lines under « I. Informations générales ». */
export function sheetFlows({ sections }: Outline): readonly Flow[] | undefined {
  const lines = (sections[0]?.blocks ?? []).slice(0, longestSheet);
  const entitled = lines.find(entitles);
  if (entitled !== undefined) return [valueOf(entitled.flow)];
  const cell = lines.flatMap(entitledCell)[0];
  if (cell !== undefined) return [cell];
  // The same sheet, its labels being headings.
  const labelled = sections.slice(0, farthestLabel).find(({ title }) => intitulesSeuls.test(fold(title).trim()));
  const [value] = labelled?.blocks ?? [];
  return value !== undefined && labelled?.blocks.length === 1 && mayBeTitle(value) ? [value.flow] : undefined;
}
const farthestLabel = 4;
const longestSheet = 8;

const entitles = ({ kind, flow }: Block): boolean => kind !== 'row' && intitules.test(fold(flow.text)) && !namesPostAlone(flow);

/** « Intitulé du poste : Groupe de consultants »: who it is, not what for. */
function namesPostAlone(flow: Flow): boolean {
  const value = valueOf(flow).text;
  return (
    value.length < shortestPost &&
    /^(?:groupe|equipe|bureau|cabinet|consultant|expert)/u.test(fold(value)) &&
    !/\s(?:pour|en|charg|d['’])/iu.test(value.replace(office, ' '))
  );
}
const shortestPost = 60;
/** « bureau d’études », « équipe d’experts »: who it is, which says nothing of what it is to do. */
const office = /(?:bureaux? d['’][ée]tudes?|[ée]quipes? d['’](?:experts?|[ée]valuat\p{L}+|auditeurs?|enqu[êe]teurs?)|groupes? d['’]experts?)/giu;

/** What stands behind the colon, up to the next cell of a flattened row. */
function valueOf(flow: Flow): Flow {
  const value = trimFlow(sliceFlow(flow, { start: flow.text.indexOf(':') + 1, end: flow.text.length }));
  const start = /^[|\s]*/u.exec(value.text)?.[0].length ?? 0;
  const bar = value.text.indexOf('|', start);
  return trimFlow(sliceFlow(value, { start, end: bar < 0 ? value.text.length : bar }));
}

/** « INTITULÉ DE LA MISSION Étude de … », « Intitulé de la mission » over « Étude de … ». */
function entitledBare(lines: readonly Block[]): readonly Flow[] | undefined {
  const at = lines.findIndex(({ flow }) => intitulesSeuls.test(fold(flow.text)));
  const flow = lines[at]?.flow;
  if (flow === undefined) return undefined;
  const label = intitulesSeuls.exec(fold(flow.text))?.[0].length ?? 0;
  const rest = trimFlow(sliceFlow(flow, { start: label, end: flow.text.length }));
  if (/^:?$/u.test(rest.text)) return mayBeTitleAt(lines, at + 1) ? sentence(lines.slice(at + 1)).map((line) => line.flow) : undefined;
  const apart = flow.text.slice(0, label) === flow.text.slice(0, label).toUpperCase() || /^\s{2,}/u.test(flow.text.slice(label));
  return apart && /^\p{Lu}.{14,}/u.test(rest.text) ? [rest] : undefined;
}

function mayBeTitleAt(lines: readonly Block[], at: number): boolean {
  const block = lines[at];
  return block !== undefined && mayBeTitle(block) && /\s/u.test(block.flow.text);
}

/** « Consultante nationale – Appui aux archives »: who, and what for. */
const behindAgent = /\s[–—-]\s\p{Lu}\S+\s.{11,}/u;

/** « Intitulé de la mission | Étude de … », in the table at the head of a document. */
function entitledCell(block: Block): readonly Flow[] {
  return entryOf(block, false)
    .filter(({ label, value }) => intitules.test(`${label} : ${fold(value.text).trim()}`))
    .filter(({ value }) => !agents.test(fold(value.text)) || behindAgent.test(value.text))
    .map(({ value }) => trimFlow(value));
}
