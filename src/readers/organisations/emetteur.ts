// The first lines of a document → the organisation whose name opens it.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import {
  circonscriptions,
  collectivites,
  emetteurs,
  enTeteDEtat,
  etablissements,
  etatEtOrgane,
  etiquettesAuDessus,
  formeJuridique,
  motsDOrganisation,
  sansNom,
} from '../../lexicon/organisations.ts';
import { pays } from '../../lexicon/pays.ts';
import { fold } from '../../recognisers/fold.ts';
import { namesMission } from '../lignes-de-tete.ts';
import { capitalised, type NamedFlow, nameIn } from './noms-d-organisation.ts';

/** A document opens with the name of who issues it, often in capitals: as it is written in the body. Under a ministry, a body of its own. */
export function issuerIn(preamble: readonly Block[], blocks: readonly Block[]): NamedFlow | undefined {
  const top = letterheadOf(preamble, blocks).flatMap(linesOf).map(underState);
  // Several ministries issue it together.
  if (top.filter(startsWith(ministere)).length > 1) return undefined;
  const line = issuerAmong(top.filter((block, index) => opensWithIssuer(block, top[index - 1])));
  const name = line === undefined ? undefined : nameIn(line.flow, 0, endOfName(line.flow), true);
  if (name === undefined || !/\s/u.test(name.name.text)) return undefined;
  const key = fold(name.name.text);
  if (top.some((block) => block !== line && namesAnother(block)) && !isSaidAgain(key, blocks)) return undefined;
  const body =
    name.name.text === name.name.text.toUpperCase()
      ? blocks.find(({ flow }) => flow.text !== flow.text.toUpperCase() && fold(flow.text).includes(key))
      : undefined;
  const at = body === undefined ? 0 : fold(body.flow.text).indexOf(key);
  return { ...name, name: body === undefined ? name.name : sliceFlow(body.flow, { start: at, end: at + key.length }) };
}

/** A letterhead laid out in a table, beside a logo: the lines of its cells. */
export function linesOf(block: Block): readonly Block[] {
  const { cells, table, header, ...rest } = block;
  if (cells === undefined) return [block];
  return cells
    .flatMap(({ flow, paragraphs = [] }) =>
      [0, ...paragraphs].map((start, at) => ({
        ...rest,
        kind: 'paragraph' as const,
        flow: sliceFlow(flow, { start, end: paragraphs[at] ?? flow.text.length }),
      })),
    )
    .filter(({ flow }) => flow.text.trim() !== '');
}

/** Without the name of the State before that of its body. */
function underState(block: Block): Block {
  const folded = fold(block.flow.text);
  const state = etatEtOrgane.exec(folded)?.[0];
  if (state === undefined || !isState(state)) return block;
  return { ...block, flow: sliceFlow(block.flow, { start: state.length, end: block.flow.text.length }) };
}

function isState(text: string): boolean {
  const name = text.replace(/\s+[–—-]\s+$/u, '');
  return /^(?:republique|royaume|etat|canton|gouvernement)\b/u.test(name) || pays.some(({ noms }) => noms.includes(name));
}

/** « Rives Solidaires (RS) » alone on its line, no part nor project of the first. */
function namesAnother({ flow }: Block): boolean {
  const name = /^(.{6,60}?)\s\(\p{Lu}[\p{L}.&-]{1,11}\)$/u.exec(flow.text.trim())?.[1];
  return name !== undefined && capitalised.test(name) && !motsDOrganisation.test(fold(name)) && !namesMission(name);
}

function isSaidAgain(key: string, blocks: readonly Block[]): boolean {
  return blocks.filter(({ flow }) => fold(flow.text).includes(key)).length > 1;
}

/** The first lines; where a page has its own above, those from « République de … » on. */
function letterheadOf(preamble: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  const from = preamble.findIndex(({ flow }) => flow.text.length <= 60 && enTeteDEtat.test(fold(flow.text).trim()));
  const state = from < 12 ? undefined : preamble[from];
  return state === undefined ? preamble.slice(0, 12) : blocks.slice(blocks.indexOf(state), blocks.indexOf(state) + 8);
}

/** « Région : Savanes » is a label with its value; so is the line under « Lieu de l'activité : ». */
function opensWithIssuer({ flow }: Block, above: Block | undefined): boolean {
  const folded = fold(flow.text).trim();
  if (!(emetteurs.test(folded) || isIncorporated(flow.text)) || sansNom.test(folded) || flow.text.includes(':') || isService(flow.text)) return false;
  if (flow.text.split(/\s+/u).length > 14 || /[;,]$|(?<!\p{Lu})\.$/u.test(flow.text.trim())) return false;
  const over = above === undefined ? '' : fold(above.flow.text).trim();
  return !(over.endsWith(':') || (over.length < 60 && etiquettesAuDessus.test(over)));
}

/** A department is one of France by its own name; else it is a service of something. */
const isService = (text: string): boolean =>
  /^d[ée]partement\b/iu.test(text) && !/^D[ée]partement (?:de (?:la |l['’])?|du |des |d['’])\p{Lu}/u.test(text);

/** Under a ministry, a body of its own; under a part of the country, the municipality. */
function issuerAmong([first, ...others]: readonly Block[]): Block | undefined {
  if (first === undefined) return undefined;
  if (startsWith(ministere)(first)) return others.find((block) => startsWith(etablissements)(block) || startsWith(collectivites)(block)) ?? first;
  return startsWith(circonscriptions)(first) ? (others.find(startsWith(collectivites)) ?? first) : first;
}

/** « …, 12 avril 2026 », « … – BP 118 ». */
const addressAfter = /(?:,|\s[–—|-])\s(?=[^,–—|]{0,60}\d)[^,–—|]*$/u;

/** The day under it; a place left blank before it. */
const dayAfter = /(?:\s(?:au|en))?\s\d{1,2}\/\d{1,2}\/\d{4}$/iu;

const street =
  /,?\s\d{1,4}(?:-\d{1,5})?(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|quai|boulevard|bd|place|chemin|route|allée|impasse|cours|square)\b/iu;

/** « Rives Vives asbl », « Kanal Gesellschaft (KG) GmbH ». */
const isIncorporated = (text: string): boolean => formeJuridique.test(text.trim()) && /^\p{Lu}/u.test(text) && !namesMission(text);

/** Without its address, nor the page number that a converter left on the next line. */
function endOfName({ text, origin }: Flow): number {
  const last = origin.at(-1);
  if (last !== undefined && last.at > 0 && /^\s*\d{1,3}\s*$/u.test(text.slice(last.at))) return last.at;
  const form = /\)\s/u.test(text) ? text.search(formeJuridique) : -1;
  if (form > 0) return text.slice(0, form).trimEnd().length;
  const day = text.search(dayAfter);
  if (day > 0) return day;
  const at = text.search(street);
  return at > 0 ? at : text.length - (addressAfter.exec(text)?.[0].length ?? 0);
}

const ministere = /^ministere\b/u;
const startsWith =
  (words: RegExp) =>
  ({ flow }: Block): boolean =>
    words.test(fold(flow.text).trim());
