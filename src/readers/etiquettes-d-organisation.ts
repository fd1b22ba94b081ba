// Lines and cells « label : name », or a name under its label → the organisations of a table of information.
import type { Block } from '../document/document.ts';
import { type Flow, joinFlows, sliceFlow, trimFlow } from '../document/flow.ts';
import { autreFinancement, etiquetteDOrganisation, etiquettes } from '../lexicon/organisations.ts';
import type { Organisation } from '../model/contenu.ts';
import { fold } from '../recognisers/fold.ts';
import { type NamedFlow, nameFrom, sigleAfter } from './noms-d-organisation.ts';

interface Labelled extends NamedFlow {
  readonly role: Organisation['role'];
}

/** What a label gives; `unread` when it stands there and its value could not be read. */
export interface FromLabel {
  readonly named?: Labelled;
  readonly unread?: true;
}

const colon = /^([^:\t]{3,60}?)\s*(?::\s*|\s{4}[\s\v]*)(?=\S|$)/u;

export function labelledAt(blocks: readonly Block[], at: number, opening: boolean): FromLabel {
  const block = blocks[at];
  if (block === undefined) return {};
  const entry = block.kind === 'row' ? ofRow(block) : ofLine(block);
  if (entry === undefined) return {};
  const label = labelOf(entry.label);
  const found = etiquettes.find(({ forme }) => forme.test(label));
  const bare = found === undefined && opening && etiquetteDOrganisation.test(label);
  if (found === undefined && !bare) return {};
  const role = found?.role ?? 'autoriteContractante';
  const under = entry.value.text === '';
  const named = namedAs(
    under ? below(blocks, at) : wrapped(entry.value, blocks, at),
    role,
    (found?.nomme ?? true) ? (under ? 'several' : 'any') : 'one',
  );
  if (named !== undefined) return { named: { ...named, role } };
  return under ? {} : { unread: true };
}

function labelOf(text: string): string {
  return fold(text)
    .replace(/^[\s\d.)•*-]+/u, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[\s:]+$/u, '');
}

function ofRow(block: Block): { readonly label: string; readonly value: Flow } | undefined {
  const [head, body, ...others] = (block.cells ?? []).filter((cell) => cell.flow.text.trim() !== '');
  return head === undefined || body === undefined || others.length > 0 ? undefined : { label: head.flow.text, value: trimFlow(body.flow) };
}

/** « label : value », or a short line that is nothing but a label. */
function ofLine({ flow }: Block): { readonly label: string; readonly value: Flow } | undefined {
  const { text } = flow;
  const found = colon.exec(fold(text));
  if (found !== null)
    return { label: text.slice(0, found[1]?.length ?? 0), value: trimFlow(sliceFlow(flow, { start: found[0].length, end: text.length })) };
  return text.length > 60 ? undefined : { label: text, value: { text: '', origin: [] } };
}

function below(blocks: readonly Block[], at: number): Flow {
  const next = blocks[at + 1];
  return next === undefined || next.kind === 'row' || next.kind === 'item' || next.flow.text.includes(':') || next.flow.text.length > 160
    ? { text: '', origin: [] }
    : trimFlow(next.flow);
}

/** A line that ends with a link word goes on in the next one. */
function wrapped(value: Flow, blocks: readonly Block[], at: number): Flow {
  const next = blocks[at + 1];
  return next !== undefined && /(?:^|\s|')(?:de|du|des|d'|l'|la|le|les|et|a|au|aux|en|pour)$/u.test(fold(value.text)) && next.flow.text.length < 160
    ? joinFlows([value, next.flow], ' ')
    : value;
}

const capitalised = /^\p{Lu}[\p{L}'’.&-]*(?:\s(?:(?:de|du|des|la|le|les|et|the|of|for|and|à|–|-)\s)?(?:[dl]['’])?\p{Lu}[\p{L}'’.&-]*){0,6}$/u;

/** `plain`: how many capitalised words, with nothing that says an organisation, may be one: a person's name has several, the next heading one. */
function namedAs(value: Flow, role: Organisation['role'], plain: 'any' | 'one' | 'several'): NamedFlow | undefined {
  const folded = fold(value.text);
  if (
    value.text === '' ||
    (role === 'bailleur' && autreFinancement.test(folded)) ||
    /^\P{L}|^(?:en|a|au|dans|conformement|selon|voir|cf|nom|non)\b/u.test(folded)
  )
    return undefined;
  const cut = value.text.search(/\s?[(,;:\t]|\s[–-]\s|\.(?:\s|$)/u);
  const whole = (cut < 0 ? value.text : value.text.slice(0, cut)).trim();
  const after = value.text.slice(whole.length);
  // « Secours des rives (SR) Suisse »: the name goes on after its acronym.
  if (/^\s?\([^)]*\)\s*\p{Lu}/u.test(after)) return undefined;
  const named = nameFrom(value, folded, 0);
  if (named !== undefined) return named;
  const one = capitalised.test(whole) && (plain === 'any' || /\s/u.test(whole) === (plain === 'several') || sigleAfter(after) !== undefined);
  return one ? { name: sliceFlow(value, { start: 0, end: whole.length }), sigle: sigleAfter(after) } : undefined;
}
