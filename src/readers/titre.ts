// What stands before the first section → title and kind of the document.
import type { Block } from '../document/document.ts';
import type { Flow } from '../document/flow.ts';
import { joinFlows } from '../document/flow.ts';
import type { TypeDocument } from '../model/tor.ts';
import { fold } from '../recognisers/fold.ts';
import { namesDocument } from '../sections/title.ts';
import { type Context, from } from './context.ts';
import { type Lifted, read } from './lift.ts';

const kinds: readonly (readonly [RegExp, TypeDocument])[] = [
  [/termes? de references?|\bt\.?d\.?r\.?\b/u, 'termesDeReference'],
  [/manifestation d.interet/u, 'appelAManifestation'],
  [/cahier (?:special )?des charges|cahier des prescriptions/u, 'cahierDesCharges'],
  [/(?:appel|avis|demande|invitation|dossier)[^.]{0,30}(?:consultation|candidature|offres?|propositions?|cotation|prix|recrutement|soumissionner)/u, 'appelAConsultation'],
  [/^contrat\b|convention de prestation/u, 'contrat'],
];

/** The kind named first before the sections, else in the title of a section or the first lines. */
export function readTypeDocument(context: Context): Lifted<TypeDocument> {
  const { outline, document } = context;
  const head = outline.preamble.slice(0, 40);
  const blocks = [...head, ...document.blocks.filter((block) => block.kind !== 'furniture').slice(0, 12)];
  for (const block of blocks) {
    const text = fold(block.flow.text);
    const found = kinds.find(([pattern]) => pattern.test(text) && text.length < 160);
    if (found !== undefined) return read(found[1], from(block.flow));
  }
  const body = document.blocks.find((block) => /termes? de references?|\btdr\b/u.test(fold(block.flow.text)));
  return body === undefined ? 'autre' : read('termesDeReference', from(body.flow, undefined, 0.8));
}

const skipped = /^(?:\d{1,2}\s+\p{L}+\s+\d{4}|(?:le |date|version|ref|reference|n°|page|annexe|republique|royaume|ministere|secretariat|direction|tel|fax|email|e-mail|adresse|financ|ouagadougou|dakar|fait a)\b)/u;

/** A line that can carry the title: prose with letters, no address, no date, no running text. */
function carries(block: Block): boolean {
  const text = block.flow.text.trim();
  if (block.kind === 'row' || text.length < 6 || text.length > 420 || /@|https?:|www\./u.test(text)) return false;
  if (skipped.test(fold(text))) return false;
  return (text.match(/\p{L}/gu)?.length ?? 0) > text.length * 0.5;
}

/** The title in the lines before the first section: what follows the document's name, else what stands before it. */
export function readTitre(context: Context): Lifted<string> | undefined {
  const blocks = context.outline.preamble.filter((block) => block.flow.text.trim() !== '');
  const named = blocks.findLastIndex((block) => namesDocument(stripQuotes(block.flow.text)));
  const after = run(blocks.slice(named + 1));
  const before = named > 0 ? run(blocks.slice(0, named).filter((block) => !namesDocument(block.flow.text))) : [];
  const chosen = after.length > 0 ? after : before;
  if (chosen.length > 0) return titleFrom(chosen.map((block) => block.flow));
  const inline = blocks.find((block) => /^(?:termes? de references?|tdr)\b.{12,}/u.test(fold(block.flow.text)));
  if (inline !== undefined) return titleFrom([inline.flow]);
  return named >= 0 && blocks[named] !== undefined ? titleFrom([blocks[named].flow]) : undefined;
}

function stripQuotes(text: string): string {
  return text.replace(/[«»"“”:]/gu, ' ');
}

/** The first lines in a row that can be a title, up to running text. */
function run(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => carries(block) && !isProse(block));
  if (first < 0) return [];
  const rest = blocks.slice(first);
  const end = rest.findIndex((block) => !carries(block) || isProse(block));
  return rest.slice(0, end < 0 ? Math.min(rest.length, 5) : Math.min(end, 5));
}

/** A sentence: it ends with a full stop, or is long and begins as one. */
function isProse(block: Block): boolean {
  const text = block.flow.text.trim();
  return /[.;]$/u.test(text) || (text.length > 330 && text !== text.toUpperCase());
}

function titleFrom(flows: readonly Flow[]): Lifted<string> {
  const joined = joinFlows(flows, ' ');
  return read(repairSpaces(joined.text), from(joined));
}

/** « D ’UN » → « D’UN », doubled blanks → one. */
function repairSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/(\p{L}) (’|')(?=\p{L})/gu, '$1$2').trim();
}
