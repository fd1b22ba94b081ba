// The outline → the lots that the work is divided into, each with what it is about: headings, lines, rows or one sentence that name two of them or more.
import type { Block } from '../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../document/flow.ts';
import type { Lot } from '../model/contenu.ts';
import { recogniseCharges } from '../recognisers/charge.ts';
import { recogniseDurees } from '../recognisers/duree.ts';
import { fold } from '../recognisers/fold.ts';
import { recogniseMontants } from '../recognisers/montant.ts';
import { romanValue } from '../sections/numbering.ts';
import { contentOf, withDescendants } from '../sections/section.ts';
import type { TypeSection } from '../sections/section-type.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, read } from './lift.ts';
import { cellAt, tablesIn } from './table.ts';

interface Named {
  readonly ref: string;
  readonly title: Flow;
}

/** What these sections say of a lot is not what the lot is. */
const besides: ReadonlySet<TypeSection> = new Set([
  'livrables',
  'paiement',
  'penalites',
  'calendrier',
  'evaluation',
  'candidature',
  'qualifications',
  'equipe',
  'budget',
]);

const opening = /^\W{0,4}lot\s?(?:n\s?[°o]\s?)?(\d{1,2}|[a-f]|[ivx]{1,4})(?![\p{L}\d])\s*(?:(?::|[.–—-](?=\s))\s*|(?=\())/u;
/** « le lot 1 (…) et le lot 2 (…) », « lot 1 « … », lot 2 « … » », « le lot 1 porte sur … ; le lot 2, sur … ». */
const within =
  /\blot\s?(?:n\s?[°o]\s?)?(\d{1,2}|[a-f]|[ivx]{1,4})(?![\p{L}\d])(?:\s?\(([^()]{4,160})\)|,?\s?«\s?([^«»]{4,160}?)\s?»|(?:,|\s?porte|\s?portera) sur ([^;.()]{4,160}))/gu;
/** A share, a date or a bound: what is said of a lot, not its name. */
const isSaid = /^\W*(?:(?:du|au|avant|jusqu\p{L}*|pour|le|sous|dans) [^\p{L}]*\d|\d+ points?\b|.{0,80}\d\s?%)/u;

/** A sum, a delay or an effort stands where the name would. */
function opensWithMeasure({ text }: Flow): boolean {
  return [recogniseMontants(text), recogniseDurees(text), recogniseCharges(text)].some(([first]) => first !== undefined && first.start <= 3);
}

function nameOf(flow: Flow): Flow | undefined {
  const aside = /^\(([^()]{3,120})\)/u.exec(flow.text);
  const named = aside === null ? flow : sliceFlow(flow, { start: 1, end: aside[0].length - 1 });
  const end = named.text.search(/[.;](?:\s|$)|\s:\s|$/u);
  const title = trimFlow(sliceFlow(named, { start: 0, end: end < 0 ? named.text.length : end }));
  return title.text.length > 200 || !/\p{L}{3}/u.test(title.text) || isSaid.test(fold(title.text)) || opensWithMeasure(title) ? undefined : title;
}

function namedAt(flow: Flow): readonly Named[] {
  const match = opening.exec(fold(flow.text));
  const title = match === null ? undefined : nameOf(trimFlow(sliceFlow(flow, { start: match[0].length, end: flow.text.length })));
  return match?.[1] === undefined || title === undefined ? [] : [{ ref: match[1], title }];
}

/** The line of a block with the label that the layout took from it. */
function inLine({ kind, flow }: Block): readonly Named[] {
  return kind === 'row' ? [] : namedAt(flow);
}

function inProse({ kind, flow }: Block): readonly Named[] {
  if (kind === 'row') return [];
  return [...fold(flow.text).matchAll(within)].flatMap((match) => {
    const said = match[2] ?? match[3] ?? match[4] ?? '';
    const start = match.index + match[0].indexOf(said, 4);
    const title = nameOf(sliceFlow(flow, { start, end: start + said.length }));
    return match[1] === undefined || title === undefined ? [] : [{ ref: match[1], title }];
  });
}

/** « Lot | Région | Écoles »: references in the column, and the first column of words beside them. */
function inTables(blocks: readonly Block[]): readonly (readonly Named[])[] {
  return tablesIn(blocks).map(({ columns, body: all }) => {
    // A header that names nothing known is taken for a row.
    const [top] = columns.every(({ header }) => header === '') ? all : [];
    const body = top === undefined ? all : all.slice(1);
    const headed = (at: number, header: string): string => fold(top === undefined ? header : (cellAt(top, at)?.flow.text ?? '')).trim();
    const named = (at: number): boolean =>
      body.length > 0 && body.every((row) => /^lot\s?(?:n\s?[°o]\s?)?\S{1,3}$/u.test(fold(cellAt(row, at)?.flow.text ?? '').trim()));
    const lots = columns.find(({ at, header }) => /^(?:n\s?[°o]\s?(?:de |du )?)?lots?(?: n\s?[°o])?$/u.test(headed(at, header)) || named(at));
    const texts = (at: number): readonly string[] => body.map((row) => cellAt(row, at)?.flow.text.trim() ?? '');
    const titles = columns.find(({ at }) => at !== lots?.at && texts(at).every((text) => /\p{L}{3}/u.test(text)));
    if (lots === undefined || titles === undefined) return [];
    return body.flatMap((row): Named[] => {
      const ref = /^(?:lot\s?)?(?:n\s?[°o]\s?)?(\d{1,2}|[a-f]|[ivx]{1,4})\W*$/u.exec(fold(cellAt(row, lots.at)?.flow.text ?? '').trim())?.[1];
      const title = cellAt(row, titles.at)?.flow;
      return ref === undefined || title === undefined ? [] : [{ ref, title }];
    });
  });
}

/** 1, 2, 3… or a, b, c…: each once, from the first on. */
function isSeries(named: readonly Named[]): boolean {
  const refs = named.map(({ ref }) => ref.replace(/^0/u, ''));
  const counts = (valueOf: (ref: string) => number | undefined): boolean => refs.every((ref, index) => valueOf(ref) === index + 1);
  return refs.length >= 2 && (counts(Number) || counts(romanValue) || counts((ref) => 'abcdef'.indexOf(ref) + 1));
}

/** In a part that speaks of lots first, then in headings, then anywhere a lot may be described. */
export function readLots({ outline }: Context): readonly Lifted<Lot>[] | undefined {
  const all = outline.sections.flatMap(withDescendants);
  const titled = all.filter(
    ({ title, types }) =>
      /^\W*(?:(?:les|nos|liste des) )?(?:lots?|allotissement)\b/u.test(fold(title)) ||
      (/\blots?\b/u.test(fold(title)) && !besides.has(types[0] ?? 'autre')),
  );
  const open = all.filter(({ types }) => types[0] === undefined || !besides.has(types[0]));
  const parts: readonly (readonly Block[])[] = [...titled.map(contentOf), ...open.map(({ blocks }) => blocks)];
  const found = [
    ...parts.slice(0, titled.length).flatMap(candidates),
    open.flatMap(({ heading }) => namedAt(heading.flow)),
    ...parts.slice(titled.length).flatMap(candidates),
  ].find(isSeries);
  return found?.map(({ ref, title }) =>
    read(
      { ref: ref.replace(/^0(?=\d)/u, '').toUpperCase(), intitule: read(title.text.replace(/\s+/gu, ' '), from(title)) },
      from(title, undefined, confiances.propre),
    ),
  );
}

function candidates(blocks: readonly Block[]): readonly (readonly Named[])[] {
  return [blocks.flatMap(inLine), ...inTables(blocks), ...blocks.map(inProse)];
}
