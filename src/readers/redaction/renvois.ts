// References to parts of the document, and its outline → whether what each points to is there; annexes named and annexes found.
import type { Block } from '../../document/document.ts';
import type { Span } from '../../document/span.ts';
import { autresDocuments, documentsNommes, introductionsDeRenvoi } from '../../lexicon/redaction.ts';
import type { Redaction } from '../../model/redaction.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseReferences } from '../../recognisers/reference.ts';
import { numberingsOf } from '../../sections/numbering.ts';
import { type Section, withDescendants } from '../../sections/section.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, type Read, read } from '../lift.ts';
import type { Point } from './points.ts';

type Renvoi = Redaction['renvois'][number];
type Annexe = Redaction['annexes'][number];

/** « IV » and « 4 » are one number. */
function normal(number: string): readonly string[] {
  const read = numberingsOf(`${number}.`).map(({ path }) => path.join('.'));
  return [number.toLowerCase(), ...read];
}

function numbersOf(sections: readonly Section[], above: readonly string[] = ['']): readonly string[] {
  return sections.flatMap((section) => {
    const own =
      section.number === undefined
        ? []
        : normal(section.number).flatMap((number) => above.flatMap((prefix) => (prefix === '' ? [number] : [number, `${prefix}.${number}`])));
    return [...own, ...numbersOf(section.children, own.length > 0 ? own : above)];
  });
}

/** Items are referred to by their numbers too: « point 4.2 », « point b ». */
function itemNumbers(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ kind, label }) => (kind === 'item' && label !== undefined ? numbersIn(label) : []));
}

/** In a row, « point 5 » may be a figure of the table. */
const deep = /\d\.\d/u;

function numbersIn(label: string): readonly string[] {
  const text = /[\p{L}\d]+(?:\.\d+)*/u.exec(label)?.[0];
  return text === undefined ? [] : normal(text);
}

/** « Les comités rendent compte, conformément à la section 22 », between quotes: a sentence of another text. */
function isInSpeech(folded: string, at: number): boolean {
  const open = Math.max(folded.lastIndexOf('«', at), folded.lastIndexOf('“', at));
  return open >= 0 && !/[»”]/u.test(folded.slice(open, at)) && folded.slice(open, at).split(' ').length > 6;
}

/** « (chapitre 7.2 : Suivi des travaux) »: the part is named, and no part of this document bears that name. */
function isNamedElsewhere(folded: string, { start, end }: Span, titles: readonly string[]): boolean {
  const [, name] = /^\s?[:–—]\s?([^()]{4,120})\)/u.exec(folded.slice(end, end + 130)) ?? [];
  return name !== undefined && /\(\s*$/u.test(folded.slice(0, start)) && !titles.some((title) => title.includes(name.trim()) || name.includes(title));
}

/** Only where the document numbers its own parts, and says that it refers to one. */
/** `points`: those numbered by hand. */
export function readRenvois({ document, outline }: Context, points: readonly Read<Point>[]): readonly Lifted<Renvoi>[] {
  const sections = outline.sections.flatMap(withDescendants);
  const numbered = outline.sections.filter(({ number }) => number !== undefined).length >= 2;
  if (!numbered) return [];
  const parts = new Set(numbersOf(outline.sections));
  const items = new Set([...itemNumbers(document.blocks), ...points.flatMap(({ value: { numero } }) => normal(numero))]);
  const headings = new Set(sections.map(({ heading }) => heading));
  const titles = sections.map(({ title }) => fold(title).trim());
  const articles = sections.some(({ heading }) => /^article/iu.test(heading.label ?? '') || /^article\s/iu.test(heading.flow.text));
  return document.blocks.flatMap((block) => {
    if (block.kind === 'furniture' || headings.has(block)) return [];
    const folded = fold(block.flow.text);
    return recogniseReferences(block.flow.text).flatMap(({ start, end, value }): Lifted<Renvoi>[] => {
      if (value.genre !== 'section' && value.genre !== 'article') return [];
      if (value.genre === 'article' && !articles) return [];
      if (block.kind === 'row' && !value.refs.every((ref) => deep.test(ref))) return [];
      if (!introductionsDeRenvoi.test(folded.slice(Math.max(0, start - 60), start)) || autresDocuments.test(folded.slice(end, end + 60))) return [];
      if (documentsNommes.test(folded.slice(Math.max(0, start - 90), start)) || isInSpeech(folded, start)) return [];
      if (isNamedElsewhere(folded, { start, end }, titles)) return [];
      return value.refs.map((ref) => {
        const forms = normal(ref);
        const resolu = forms.some((form) => parts.has(form)) || (value.genre === 'section' && forms.some((form) => items.has(form)));
        return read({ texte: block.flow.text.slice(start, end), cible: ref, resolu }, from(block.flow, { start, end }));
      });
    });
  });
}

const heading = /^annexes?\b\s*(?:n[°o]\s*)?([\divxa-h]{1,4})?\b\s*(?:[:.–—-]|$)/u;

/** An annex is there when a heading or a line of its own opens it. */
export function readAnnexes({ document, outline }: Context): readonly Lifted<Annexe>[] {
  const headings = new Set(outline.sections.flatMap(withDescendants).map((section) => section.heading));
  const content = document.blocks.filter(({ kind }) => kind !== 'furniture');
  const opened = new Map<string, Read<Annexe>>();
  for (const block of content) {
    const text = `${block.label ?? ''} ${block.flow.text}`.trim();
    const match = heading.exec(fold(text));
    const alone = headings.has(block) || block.kind === 'heading' || block.bold === true || block.kind === 'paragraph';
    if (match === null || !alone || text.length > 160 || /[.;]$/u.test(text)) continue;
    const key = match[1] ?? '';
    if (!opened.has(key)) opened.set(key, read({ nom: text, jointe: true }, from(block.flow)));
  }
  const named = new Map<string, Read<Annexe>>();
  for (const { flow } of content) {
    const folded = fold(flow.text);
    for (const { start, end, value } of recogniseReferences(flow.text)) {
      if (value.genre !== 'annexe' || autresDocuments.test(folded.slice(end, end + 60))) continue;
      for (const ref of value.refs) {
        const key = ref.toLowerCase();
        if (!opened.has(key) && !named.has(key))
          named.set(key, read({ nom: `Annexe ${ref}`, jointe: false }, from(flow, { start, end }, confiances.ailleurs)));
      }
    }
  }
  return [...opened.values(), ...named.values()];
}
