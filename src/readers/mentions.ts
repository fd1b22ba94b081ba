// A document → whether some passage of it touches a subject, however it says it; looked for when a rule first asks.
import type { Document } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { mentions, mentionsDansUneExigence, remisAvec } from '../lexicon/mentions.ts';
import { fold } from '../recognisers/fold.ts';
import type { Origin } from './lift.ts';

/** Answers by the names of `lexicon/mentions.ts`, by « code:L2 » for a reference and « ensemble:ANPE:ANPEJ » for two names, « avec:Carte des sols » for a title; false for any other. */
export interface Mentions {
  includes(subject: string): boolean;
}

interface Passage {
  readonly text: string;
  /** A requirement was read in it. */
  readonly requires: boolean;
}

/** Blocks are read whole: a subject may run over two lines. `origins`: where the values of the model were read. */
export function mentionedIn({ blocks }: Document, origins: ReadonlyMap<string, Origin>): Mentions {
  const wordings: ReadonlyMap<string, RegExp> = new Map(Object.entries(mentions));
  const narrower: ReadonlyMap<string, RegExp> = new Map(Object.entries(mentionsDansUneExigence));
  const known = new Map<string, boolean>();
  let passages: readonly Passage[] | undefined;
  return {
    includes(subject) {
      const before = known.get(subject);
      if (before !== undefined) return before;
      passages ??= passagesOf(blocks, origins);
      const wording = subject.includes(':') ? (wordings.get(subject) ?? namedIn(subject)) : wordings.get(subject);
      const ownWording = narrower.get(subject) ?? wording;
      const found = passages.some(({ text, requires }) => (requires ? ownWording : wording)?.test(text) === true);
      known.set(subject, found);
      return found;
    },
  };
}

/** What is asked of names of the document itself, and not of a subject. */
function namedIn(subject: string): RegExp | undefined {
  const [kind, one = '', other = ''] = subject.split(':');
  if (kind === 'code') return codeIn(one);
  // Signs for signs: one that stood for letters too would try every way to cut « a-a-a-a ».
  if (kind === 'avec')
    return new RegExp(`${fold(subject.slice(kind.length + 1)).replace(/[^\p{L}\d ']+/gu, String.raw`[^\p{L}\d ']{1,3}`)}${remisAvec}`, 'u');
  return kind === 'ensemble' ? besideIn(fold(one), fold(other)) : undefined;
}

/** « le MAEP, puis MAEPA », « le PADEC a précédé le PADECO »: told side by side, two names are two. */
function besideIn(one: string, other: string): RegExp | undefined {
  if (![one, other].every((name) => /^[a-z\d&-]{2,10}$/u.test(name))) return undefined;
  const joint = String.raw`,? ?(?:\/|et|ou|puis)? ?(?:(?:de |a )?(?:la |le |les |l'|du |au ))?`;
  const history = String.raw`\b[^.;]{0,40}\b(?:puis|et s(?:on|a|es)|ex|anciennement|devenue?|a (?:precede|succede|remplace)|suivra|issue?)\b[^.;]{0,40}\b`;
  const between = `(?:${joint}|${history})`;
  return new RegExp(String.raw`\b(?:${one}${between}${other}|${other}${between}${one})\b`, 'u');
}

/** « L2 », « D1.2 »: a reference that no ordinary number is, as a word of its own. */
function codeIn(reference: string): RegExp | undefined {
  const code = fold(reference);
  if (!/^[a-z]{1,9}[ .-]?\d{1,2}(?:\.\d{1,2})?$/u.test(code)) return undefined;
  return new RegExp(String.raw`(?<![\p{L}\d.])${code.replaceAll('.', String.raw`\.`)}(?![\p{L}\d]|\.\d)`, 'u');
}

function passagesOf(blocks: Document['blocks'], origins: ReadonlyMap<string, Origin>): readonly Passage[] {
  const required = [...origins]
    .flatMap(([path, { ranges }]) => (/^qualifications\.\d+$/u.test(path) ? ranges : []))
    .toSorted((a, b) => a.start - b.start);
  return blocks.filter(({ kind }) => kind !== 'furniture').map((block) => ({ text: fold(block.flow.text), requires: holdsOne(required, block) }));
}

/** `sorted`: by their starts. */
function holdsOne(sorted: readonly Span[], { start, end }: Span): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? end) < end;
}
