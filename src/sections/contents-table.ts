// The blocks of a document → which of them are entries of its table of contents: they name the headings, and are none.
import type { Block } from '../document/document.ts';
import { fold, foldWords } from '../recognisers/fold.ts';

const leader = /(?:\.\s?){4,}|…{2,}|_{4,}|\s\.{3}\s?\d{1,3}(?:\s\(\d{1,3}\))?$/u;
const minRun = 3;
const maxLength = 200;

/** « II. Objectifs ........ 3 », « Objectifs 3 » and « Objectifs » give the same key. */
export function contentsKey({ flow }: Block): string {
  if (flow.text.length > maxLength) return '';
  return foldWords(flow.text.replace(leader, ' ')).replace(/ \d{1,3}$/u, '');
}

/** The number before a line, « 4. » as « 4 »; empty without one. */
function numberBefore({ label = '' }: Block): string {
  return /\d{1,2}(?:\.\d{1,2})*/u.exec(label)?.[0] ?? '';
}

/** Where each line comes back for the last time; « 4. Architecture » does not under « 18.2 », which is another heading. */
function lastReturns(blocks: readonly Block[], keys: readonly string[]): readonly number[] {
  const anywhere = new Map(keys.map((key, at) => [key, at]));
  const numbered = new Map(blocks.map((block, at) => [`${numberBefore(block)} ${keys[at]}`, at]));
  return blocks.map((block, at) => {
    const key = keys[at] ?? '';
    const number = numberBefore(block);
    if (number === '') return anywhere.get(key) ?? at;
    return Math.max(numbered.get(`${number} ${key}`) ?? at, numbered.get(` ${key}`) ?? at);
  });
}

const contentsTitle = /^(?:sommaire|table des matieres|contenu|plan du document)\s*:?$/u;
const page = /\D\s?(\d{1,3})$/u;
/** Lines between two pages that tell none: the number of the page, an entry over two lines. */
const mostUnpaged = 2;
/** Keeps hostile files linear. */
const mostEntries = 400;

/** « SOMMAIRE », then lines that end with the number of a page, which never goes back. */
function pagedBelow(blocks: readonly Block[], title: number): readonly number[] {
  let last = 0;
  let unpaged = 0;
  const run: number[] = [];
  for (let at = title + 1; at < Math.min(blocks.length, title + mostEntries) && unpaged <= mostUnpaged; at += 1) {
    const { kind, flow } = blocks[at] ?? { kind: 'row', flow: { text: '' } };
    if (kind === 'row' || flow.text.length > maxLength || /[.;]$/u.test(flow.text)) break;
    const told = Number(page.exec(flow.text)?.[1] ?? '-1');
    if (told >= last) {
      last = told;
      run.push(at);
      unpaged = 0;
    } else unpaged += 1;
  }
  const end = run.at(-1) ?? title;
  return run.length < minRun ? [] : Array.from({ length: end - title }, (_, index) => title + 1 + index);
}

/** Indexes of the entries: lines with leader dots, runs of lines that all come back, alone, further down, and those with a page under « Sommaire ». */
export function contentsEntries(blocks: readonly Block[]): ReadonlySet<number> {
  const keys = blocks.map(contentsKey);
  const last = lastReturns(blocks, keys);
  const entries = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    const end = run.at(-1) ?? 0;
    const back = run.map((at) => last[at] ?? 0);
    if (run.length >= minRun && back.every((at) => at > end)) for (const at of run) entries.add(at);
    run = [];
  };
  blocks.forEach((block, at) => {
    if (block.flow.text.length < 24 && contentsTitle.test(fold(block.flow.text).trim()))
      for (const entry of pagedBelow(blocks, at)) entries.add(entry);
    const key = keys[at] ?? '';
    if (block.kind !== 'row' && block.flow.text.length <= 2 * maxLength && leader.test(block.flow.text)) entries.add(at);
    if (block.kind !== 'row' && key !== '' && (last[at] ?? at) > at) run.push(at);
    else if (!entries.has(at)) close();
  });
  close();
  // « SOMMAIRE » itself heads nothing else.
  blocks.forEach(({ flow }, at) => {
    if (entries.has(at + 1) && flow.text.length < 24 && contentsTitle.test(fold(flow.text).trim())) entries.add(at);
  });
  return entries;
}
