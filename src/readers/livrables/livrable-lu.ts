// One entry of a list of deliverables → its reference, title, due date and limits.
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import { celluleDeReference } from '../../lexicon/colonnes.ts';
import { livrables, nomsDeLivrable } from '../../lexicon/livrables.ts';
import type { Echeance } from '../../model/values.ts';
import { fold } from '../../recognisers/fold.ts';
import { numberingsOf } from '../../sections/numbering.ts';
import { delayAfter, dueIn, type Period } from '../due.ts';

/** A deliverable before it is joined with the schedule. `title` and `flow` lead back to the document. */
export interface LivrableLu {
  readonly ref?: string;
  readonly title: Flow;
  readonly flow: Flow;
  readonly due?: Located<Echeance>;
  /** The flow that `due` stands in, when not the entry's own. */
  readonly dueFlow?: Flow;
  readonly pagesMax?: number;
  readonly elements: readonly Flow[];
}

/** « Livrable 1 : », « L1 – »: the reference that opens a text, and where the title starts. */
export function refAt(text: string): { readonly ref: string; readonly end: number } | undefined {
  const match = livrables.ref.exec(fold(text));
  const found = match?.[1] ?? match?.[2];
  if (match === null || found === undefined) return undefined;
  const at = match[0].lastIndexOf(found);
  // « Livrables à remettre » has no letter.
  if (/^[a-z]$/u.test(found) && !/^\p{Lu}|^[a-z]\s?[:.)–—-]/u.test(text.slice(at))) return undefined;
  return {
    ref: text
      .slice(at, at + found.length)
      .replace(/\s/gu, '')
      .toUpperCase(),
    end: match[0].length,
  };
}

/** Whether a text opens with the noun of something handed over. */
export function opensWithDocument(text: string): boolean {
  const opening = fold(text).replace(/^(?:(?:une?|les?|la|des?|du|deux|trois|quatre|cinq|six|chaque|tous|\d{1,2})\s+|[ld]['’]\s?)+/u, '');
  return nomsDeLivrable.some((noun) => opening.startsWith(noun) && !/^\p{L}{3,}/u.test(opening.slice(noun.length).replace(/^s\b/u, '')));
}

/** « A. », « - 1. », « 2) »: the reference that a label gives; none for a bullet. */
function refOfLabel(label: string | undefined): string | undefined {
  const named = celluleDeReference.exec(fold(label ?? ''))?.[1];
  if (named !== undefined && /\d/u.test(named)) return named.toUpperCase();
  return numberingsOf(label?.replace(/^[^\p{L}\d(]+/u, ''))[0]?.text;
}

const sentenceEnd = /[.;](?=\s+[\p{Lu}«]|\s*$)/gu;
const abbreviation = /\b(?:etc|cf|ex|art|max|min|M|Mme|n°|p|env|resp)\.$/u;

/** « Rapport final (40 pages) et résumé de 4 pages »: after what is said of the first document stands a second one. */
function namesMore(text: string, at: number): boolean {
  const next = /^\s*\([^()]{1,80}\) (?:et|ainsi que|avec) (?:(?:son|sa|ses|leur) )?(.*)$/su.exec(text.slice(at))?.[1];
  return next !== undefined && opensWithDocument(next);
}

/** « , à la » before « fin du mois de mai 2026 ». */
const beforeDue = /[,(–—:-]\s*(?:(?:à|vers|pour|dans|courant)\s)?(?:l[ae]\s|l['’])?$/u;

/** « 24 sceaux : pivoine, grue, … », « Si le plan est refusé : variante »: what follows is what is handed over, no definition of it. */
const counting =
  /(?:^|\s)(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze)\s(?!pages?\b|jours?\b|mois\b|exemplaires?\b|semaines?\b)\p{L}{4,}/u;
function namesItsThings(text: string, colon: number): boolean {
  const [head, after] = [
    fold(text.slice(0, colon)),
    text
      .slice(colon)
      .replace(/^\s*:\s*/u, '')
      .split(/[.;](?:\s|$)/u)[0] ?? '',
  ];
  if (/^si\s/u.test(head)) return true;
  const things = after.split(/,\s|\set\s/u);
  return counting.test(head) && things.length >= 3 && things.every((thing) => thing.trim().split(/\s+/u).length <= 6);
}

/** Length of the title at the start of a text: up to the sentence's end, its due date, or what details it. */
function titleLength(text: string, dueAt: number | undefined, counted: boolean): number {
  const folded = fold(text);
  const cuts = [text.length];
  for (const end of text.matchAll(sentenceEnd)) {
    if (end.index > 8 && !abbreviation.test(text.slice(0, end.index + 1))) cuts.push(end.index);
  }
  const colon = /\s*:(?=\s|$)/u.exec(text);
  if (colon !== null && text.slice(0, colon.index).trim().split(/\s+/u).length >= 2 && !namesItsThings(text, colon.index)) cuts.push(colon.index);
  for (const pattern of [livrables.suite, livrables.parenthese]) {
    const found = pattern.exec(folded);
    if (found !== null && found.index > 3 && !namesMore(text, found.index)) cuts.push(found.index);
  }
  const leaders = /\s*(?:\.{4,}|…{2,}|_{4,})/u.exec(text);
  if (leaders !== null && leaders.index > 3) cuts.push(leaders.index);
  const lead = dueAt !== undefined && dueAt > 8 ? beforeDue.exec(text.slice(Math.max(0, dueAt - 24), dueAt)) : null;
  if (dueAt !== undefined && dueAt > 8 && (counted || lead !== null)) cuts.push(dueAt - (lead?.[0].length ?? 0));
  return Math.min(...cuts);
}

/** « Pour chaque enquêteur : 60 questionnaires »: whose it is stands before what is handed over. */
function forWhom(text: string): number {
  return /^pour (?:chaque|chacun|le|la|les|l['’]|tous|toutes)[^:;.]{2,60}?\s?:\s+(?=\S)/iu.exec(text)?.[0].length ?? 0;
}

/** Reads one entry; undefined when no title is left. */
export function livrableOf(flow: Flow, label: string | undefined, elements: readonly Flow[], period: Period): LivrableLu | undefined {
  const opening = refAt(flow.text);
  const ref = opening?.ref ?? refOfLabel(label);
  const body = trimFlow(sliceFlow(flow, { start: opening?.end ?? forWhom(flow.text), end: flow.text.length }));
  const due = dueIn(flow.text, period) ?? delayAfter(flow.text);
  const dueAt = due === undefined || due.value.periodicite !== undefined ? undefined : due.start - (flow.text.length - body.text.length);
  const counted = due?.value.relative !== undefined && due.value.relative.decalage !== 0;
  const title = trimEnd(sliceFlow(body, { start: 0, end: titleLength(body.text, dueAt, counted) }));
  if (!/\p{L}{2}/u.test(title.text)) return undefined;
  const pages = livrables.pages.exec(fold(flow.text));
  const pagesMax = Number(pages?.[1] ?? pages?.[2]);
  return {
    ...(ref === undefined ? {} : { ref }),
    title,
    flow,
    ...(due === undefined ? {} : { due }),
    ...(Number.isNaN(pagesMax) ? {} : { pagesMax }),
    elements,
  };
}

/** Drops blanks and closing punctuation. */
function trimEnd(flow: Flow): Flow {
  const end = flow.text.replace(/[\s;,.:(–—-]+$/u, '').length;
  return trimFlow(sliceFlow(flow, { start: 0, end }));
}
