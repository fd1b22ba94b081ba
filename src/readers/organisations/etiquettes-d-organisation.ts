// Lines and cells « label : name », or a name under its label → the organisations of a table of information.
import type { Block } from '../../document/document.ts';
import { type Flow, joinFlows, sliceFlow, trimFlow } from '../../document/flow.ts';
import { autreFinancement, etatsEnAnglais, etiquetteDOrganisation, etiquettes, motsDOrganisation, nomsEntiers } from '../../lexicon/organisations.ts';
import type { Organisation } from '../../model/contenu.ts';
import { fold } from '../../recognisers/fold.ts';
import { entryAt, type LabelledEntry, labelIn, longestLine } from '../entrees-de-fiche.ts';
import { namesOne } from './appelants.ts';
import { isNamed } from './bailleurs.ts';
import { capitalised, type NamedFlow, nameFrom, sigleAfter } from './noms-d-organisation.ts';

interface Labelled extends NamedFlow {
  readonly role: Organisation['role'];
}

/** What a label gives; `unread` when it stands there and its value could not be read. */
export interface FromLabel {
  readonly named?: Labelled;
  readonly unread?: true;
}

export function labelledAt(blocks: readonly Block[], at: number, opening: boolean): FromLabel {
  const entry = (opening ? beside(blocks[at]) : undefined) ?? entryAt(blocks, at, isEtiquette);
  if (entry === undefined) return {};
  const found = etiquettes.find(({ forme }) => forme.test(entry.label));
  const bare = found === undefined && opening && etiquetteDOrganisation.test(entry.label);
  if (found === undefined && !bare) return {};
  const role = found?.role ?? 'autoriteContractante';
  if (etatsEnAnglais.test(fold(entry.value.text).trim())) return {};
  const value = entry.under ? entry.value : wrapped(entry.value, blocks, at);
  const named = namedAs(value, role, (found?.nomme ?? true) ? (entry.under ? 'several' : 'any') : 'one');
  if (named !== undefined) return { named: { ...named, role } };
  return entry.under || role !== 'autoriteContractante' ? {} : { unread: true };
}

const isEtiquette = (label: string): boolean => etiquettes.some(({ forme }) => forme.test(label));

/** « Maître d'ouvrage Commune de Sarmanville », « Financement IDA »: the cells of a row, one blank between them. */
function beside(block: Block | undefined): LabelledEntry | undefined {
  const text = block === undefined || block.kind === 'row' ? '' : block.flow.text.trimEnd();
  const cut = text.length > longestLine || /[.:]/u.test(text) ? -1 : text.search(/(?<=\p{Ll}) (?=\p{Lu})/u);
  if (block === undefined || cut < 0) return undefined;
  const label = labelIn(text.slice(0, cut));
  const value = text.slice(cut + 1);
  const named = /^\p{Lu}{2,8}$/u.test(value) || (/\s/u.test(value) && motsDOrganisation.exec(fold(value))?.index === 0 && namesOne(value, undefined));
  return named && isEtiquette(label) ? { label, value: sliceFlow(block.flow, { start: cut + 1, end: text.length }), under: false } : undefined;
}

/** A line that ends with a link word goes on in the next one. */
function wrapped(value: Flow, blocks: readonly Block[], at: number): Flow {
  const next = blocks[at + 1];
  return next !== undefined && /(?:^|\s|')(?:de|du|des|d'|l'|la|le|les|et|a|au|aux|en|pour)$/u.test(fold(value.text)) && next.flow.text.length < 160
    ? joinFlows([value, next.flow], ' ')
    : value;
}

/** What a heading announces, not a value. */
const sentence = /(?<!\p{L})(?:est|sont|sera|veut|agit|travaille|intervient|cree+|nee?) (?:une?|des?|en|le|la|l'|sur|au|aux|dans|pour)(?!\p{L})/u;

/** `plain`: how many capitalised words, with nothing that says an organisation, may be one: a person's name has several, the next heading one. */
function namedAs(value: Flow, role: Organisation['role'], plain: 'any' | 'one' | 'several'): NamedFlow | undefined {
  const folded = fold(value.text);
  if (
    value.text === '' ||
    (role === 'bailleur' && autreFinancement.test(folded) && !isGift(value, folded)) ||
    sentence.test(folded) ||
    /^\P{L}|^(?:en|a|au|dans|conformement|selon|voir|cf|nom|non)\b/u.test(folded)
  )
    return undefined;
  const cut = value.text.search(/\s?[(,;:\t]|\s[–-]\s|\.(?:\s|$)/u);
  const whole = (cut < 0 ? value.text : value.text.slice(0, cut)).trim();
  const after = value.text.slice(whole.length);
  // « Secours des rives (SR) Suisse »: the name goes on after its acronym.
  const goesOn = /^\s?\(\p{Lu}{2,}\)\s*(\p{Lu}.*)$/u.exec(after)?.[1];
  if (goesOn !== undefined && capitalised.test(goesOn) && /^\p{Lu}/u.test(whole)) return { name: trimFlow(value), sigle: undefined };
  if (/^\s?\([^)]*\)\s*\p{Lu}/u.test(after)) return undefined;
  if (nomsEntiers.test(folded.trim())) return { name: sliceFlow(value, { start: 0, end: whole.length }), sigle: undefined };
  const named = nameFrom(value, folded, 0);
  if (named !== undefined) return named;
  if (isPersonBefore(whole, after)) return nameFrom(value, folded, whole.length + (/^,\s*/u.exec(after)?.[0].length ?? 0));
  const one = capitalised.test(whole) && (plain === 'any' || /\s/u.test(whole) === (plain === 'several') || sigleAfter(after) !== undefined);
  return one ? { name: sliceFlow(value, { start: 0, end: whole.length }), sigle: sigleAfter(after) } : undefined;
}

/** « don du Fonds X n° 4411 ». */
function isGift(value: Flow, folded: string): boolean {
  const named = /^(?:don|pret|credit|subvention)s? (?:de la |de l'|du )/u.test(folded) ? nameFrom(value, folded, 0) : undefined;
  return named !== undefined && isNamed(named.name.text);
}

/** « Aline Dossou, RVL Sarmanville »: who speaks for the organisation behind the comma. */
function isPersonBefore(whole: string, after: string): boolean {
  const behind = /^,\s*(?:[Ll]['’]|[Ll][ae]s?\s)?(\S.*)$/u.exec(after)?.[1] ?? '';
  if (!person.test(whole) || motsDOrganisation.test(fold(whole)) || apposed.test(fold(behind))) return false;
  return /^\p{Lu}{2,}(?=\s\p{Lu})/u.test(behind) || (motsDOrganisation.exec(fold(behind))?.index === 0 && complemented.test(behind));
}
/** « Rives Vivantes, ONG agréée par … » says what it is. */
const apposed = /^\p{L}+ (?:agree|reconnu|cree|fonde|ne|base|declare|membre|local|international|de droit)e?s?(?!\p{L})/u;
const complemented = /\s(?:d[eu]s?\s|d['’]|pour\s|\p{Lu})/u;
const person = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;
