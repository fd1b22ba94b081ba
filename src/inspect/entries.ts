// The model and where its values were read in; the entries of the list out, each with the ranges of text that it marks.
import { overlaps, type Span } from '../document/span.ts';
import { fieldName } from './field-names.ts';
import type { Inspection, ReadAt } from './inspection.ts';
import { type Item, itemsOf, partAt } from './items.ts';
import { isFields, valueWords } from './value-words.ts';

/** A value shown inside the entry of a thing; `id` when it has a place of its own on the page. */
export interface Detail {
  readonly name: string;
  readonly words: string;
  readonly id?: string;
}

export interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly words: string;
  readonly details: readonly Detail[];
  readonly ranges: readonly Span[];
  /** Not written as such: deduced or computed. */
  readonly deduced: boolean;
}

/** What the page draws: the ranges of an entry or of one of its details. */
export interface Mark {
  /** Of the entry or of the detail. */
  readonly id: string;
  /** Of the entry in the list. */
  readonly entry: string;
  readonly kind: string;
  /** What a person is told of it. */
  readonly label: string;
  readonly ranges: readonly Span[];
  /** Part of a larger thing that is marked too. */
  readonly inner: boolean;
}

export interface Listed {
  readonly entries: readonly Entry[];
  readonly marks: readonly Mark[];
}

function inOrder(ranges: readonly Span[]): readonly Span[] {
  return ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a path was read: its own ranges, else those of the parts below it. */
export function rangesAt(origins: ReadonlyMap<string, ReadAt>, path: string): readonly Span[] {
  const own = origins.get(path);
  if (own !== undefined) return inOrder(own.ranges);
  const below = [...origins].filter(([key]) => key.startsWith(`${path}.`)).flatMap(([, { ranges }]) => ranges);
  return inOrder(below).filter((range, index, all) => !all.slice(0, index).some((other) => overlaps(other, range)));
}

function sameRanges(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((range, index) => range.start === b[index]?.start && range.end === b[index]?.end);
}

/** Fields that say nothing to a person beside the others. */
const silent = ['rang', 'unite', 'enLettres', 'borne', 'clause'];

function titleOf({ value, title, path }: Item): string {
  const key = (title ?? path).split('.').at(-1) ?? '';
  const listed = /^\d+$/u.test(key) ? (path.split('.').at(-2) ?? '') : key;
  return valueWords(title === undefined ? value : partAt(value, title), listed);
}

function fieldWords(key: string, value: unknown, item: Item): string {
  if (key === 'declencheur' && isFields(value))
    return valueWords(value.nature, 'nature') + (isFields(value.delai) ? `, ${valueWords(value.delai, 'delai')}` : '');
  if (key === 'poids' && isFields(item.value)) return `${valueWords(value, key)} ${item.value.unite === 'pourcent' ? '%' : 'points'}`;
  return valueWords(value, key);
}

/** Things told by the words of a single value have no details. */
function fieldsOf({ value, title }: Item): readonly (readonly [string, unknown])[] {
  if (!isFields(value)) return [];
  if (title === undefined && !('contact' in value || 'forme' in value || 'devise' in value)) return [];
  if (title === undefined && 'valeur' in value) return [];
  return Object.entries(value).filter(([key, field]) => key !== title && !silent.includes(key) && field !== undefined);
}

function nameOf(item: Item): string {
  const index = item.path.split('.').at(-1) ?? '';
  const ref = isFields(item.value) && typeof item.value.ref === 'string' ? item.value.ref : undefined;
  if (ref !== undefined) return `${item.name} ${ref}`;
  return item.kind === 'redaction' || !/^\d+$/u.test(index) || item.title === undefined ? item.name : `${item.name} ${Number(index) + 1}`;
}

/** The things that the document says, and what is marked for them; `e0`, `e1`… and `e1-0` for their parts. */
export function listValues({ tor, origins }: Inspection): Listed {
  const entries: Entry[] = [];
  const marks: Mark[] = [];
  for (const [index, item] of itemsOf(tor).entries()) {
    const id = `e${index}`;
    const ranges = rangesAt(origins, item.path);
    const name = nameOf(item);
    const words = titleOf(item);
    const { kind } = item;
    const details = fieldsOf(item).flatMap(([key, field], order): readonly Detail[] => {
      if (key === 'ref') return [];
      const told = fieldWords(key, field, item);
      if (told === '') return [];
      const own = rangesAt(origins, `${item.path}.${key}`);
      const shown = own.length > 0 && !sameRanges(own, ranges);
      const detail = { name: fieldName(key), words: told, ...(shown ? { id: `${id}-${order}` } : {}) };
      if (shown)
        marks.push({ id: `${id}-${order}`, entry: id, kind, label: `${name}, ${detail.name.toLowerCase()} : ${told}`, ranges: own, inner: true });
      return [detail];
    });
    const methode = origins.get(item.path)?.methode;
    entries.push({ id, kind, name, words, details, ranges, deduced: methode === 'deduit' || methode === 'calcule' });
    const told = details.map((detail) => `${detail.name.toLowerCase()} : ${detail.words}`).join(' ; ');
    if (ranges.length > 0) marks.push({ id, entry: id, kind, label: `${name} : ${words}${told === '' ? '' : ` (${told})`}`, ranges, inner: false });
  }
  return { entries, marks };
}
