// The words of a trigger and the listed deliverables → those that it cites, by reference or by name.
import { fold } from '../../recognisers/fold.ts';
import { recogniseReferences } from '../../recognisers/reference.ts';
import { opensWithDocument } from '../livrables/livrable-lu.ts';
import { includesWords, keyWords, similarity } from '../similar.ts';

/** A deliverable of the document's own list, as a trigger may cite it. */
export interface Known {
  readonly ref?: string;
  readonly title: string;
}

function refsIn(text: string): readonly string[] {
  return recogniseReferences(text).flatMap(({ value }) => (value.genre === 'livrable' ? value.refs : []));
}

/** References, else names, of the deliverables in a trigger, in order; a name that the list knows gives its reference or its title. */
export function livrablesIn(text: string, known: readonly Known[]): readonly string[] {
  const cited = refsIn(text.replace(/\b(?:produits?|extrants?)(?=\s+\d)/giu, 'livrables'));
  const bare = [...codesIn(text, known), ...pairsIn(text, known)];
  const counted = refsIn(text.replace(/\b(?:rapports?|documents?|pièces?)(?=\s+(?:n°\s?)?\d)/giu, 'livrables')).filter((ref) =>
    known.some((one) => one.ref === ref),
  );
  const refs = [...new Set([...cited, ...counted, ...bare])];
  if (refs.length > 0) return refs;
  const named = namesIn(text).flatMap(({ name, document }) => {
    const match = knownAs(name, known);
    return match === undefined && !document ? [] : [match?.ref ?? match?.title ?? name.replace(/^chaque\s+/iu, '')];
  });
  return [...new Set(named.length > 0 ? named : openedIn(text, known))];
}

/** « dès que le comité a approuvé les textes définitifs »: no noun of a document, but the first words of one title alone. */
function openedIn(text: string, known: readonly Known[]): readonly string[] {
  const folded = fold(text);
  return [...folded.matchAll(articles)].flatMap((match) => {
    const from = match.index + match[0].length;
    const words = keyWords(text.slice(from, from + nameLength(folded.slice(from))));
    const opened = words.length < 2 ? [] : known.filter(({ title }) => words.every((word, at) => keyWords(title)[at] === word));
    const [only] = opened;
    return only === undefined || opened.length > 1 ? [] : [only.ref ?? only.title];
  });
}

const articles = /\b(?:du|de la|des|de l.|de|les|le|la|l.|chaque|un|une)\s*(?=\p{L})/gu;

function nameLength(folded: string): number {
  const end =
    /[,;.(:]|\s+(?:et|par|au plus|ouvr(?:e|ent) droit|donn(?:e|ent) (?:droit|lieu)|a la satisfaction|comprenant|incluant|qui|avec|apres|dans|est|sont|sera|seront|a ete|ont ete|aura ete|remis|recu|livre|depose|valide|approuve|accepte)(?:e|es|s)?\b|$/u.exec(
      folded,
    );
  return end?.index ?? 0;
}

/** « R2 », « LV4 » where the list is numbered so, whether it holds that number or not. */
function codesIn(text: string, known: readonly Known[]): readonly string[] {
  const prefixes = new Set(known.flatMap(({ ref }) => /^([A-Z]{1,3}-?)\d/u.exec(ref ?? '')?.[1] ?? []));
  if (prefixes.size === 0) return [];
  const found = [...text.matchAll(/(?<![\p{L}\d])([A-Z]{1,3}-?)\s?(\d{1,2}(?:\.\d{1,2})?)(?![\p{L}\d])/gu)];
  return found.flatMap(([, prefix = '', number = '']) => (prefixes.has(prefix) ? [`${prefix}${number}`] : []));
}

/** « 1-A », where the list holds it. */
function pairsIn(text: string, known: readonly Known[]): readonly string[] {
  const listed = known.flatMap(({ ref }) => (ref !== undefined && /^\d{1,2}-[A-Z]$/u.test(ref) ? [ref] : []));
  if (listed.length === 0) return [];
  return [...text.matchAll(/(?<![\p{L}\d.-])\d{1,2}-[A-Z](?![\p{L}\d])/gu)].flatMap(([ref]) => (listed.includes(ref) ? [ref] : []));
}

/** The one listed deliverable that a name is short for: nearly the same words, else all of them among those of one title alone. */
function knownAs(name: string, known: readonly Known[]): Known | undefined {
  const close = known.find(({ title }) => similarity(title.replace(/\s*\([^)]*\)/gu, ''), name) >= 0.8);
  const words = keyWords(name);
  if (close !== undefined || (words.length < 2 && !words.some((word) => word.length >= 5))) return close;
  const holders = known.filter(({ title }) => includesWords(title, name));
  return holders.length === 1 ? holders[0] : undefined;
}

/** « des rapports des exercices 2024 et 2025 »: one of each, where what is added is a number as the last word is. */
function eachOf(name: string, after: string): readonly string[] {
  const last = /\s(\d{1,4}|[A-Z])$/u.exec(name);
  const added =
    last === null || !/^\p{L}+s\s/u.test(name) ? null : /^((?:\s*,\s*(?:\d{1,4}|[A-Z]))*)\s+et\s+(\d{1,4}|[A-Z])(?![\p{L}\d%])/u.exec(after);
  if (last === null || added === null) return [name];
  const others = [...(added[1] ?? '').matchAll(/[\dA-Z]+/gu)].map(([one]) => one);
  return [name, ...[...others, added[2] ?? ''].map((one) => `${name.slice(0, last.index)} ${one}`)];
}

/** « après approbation du rapport provisoire et du guide »: what follows a word of handing over or of approval, up to the clause's end. */
function namesIn(text: string): readonly { readonly name: string; readonly document: boolean }[] {
  const folded = fold(text);
  const names: { readonly name: string; readonly document: boolean }[] = [];
  let read = 0;
  for (const match of folded.matchAll(articles)) {
    const from = match.index + match[0].length;
    if (from < read) continue;
    const document =
      opensWithDocument(text.slice(from)) && !/^(?:livrables?|mission|formation|calendrier|budget|presentation|dossier)\b/u.test(folded.slice(from));
    const name = text.slice(from, from + nameLength(folded.slice(from))).trim();
    if (name.length <= 3 || name.length >= 120) continue;
    const handed =
      document ||
      (names.length > 0 && /^\s*(?:,|et|,? ainsi que)\s*$/u.test(folded.slice(read, match.index))) ||
      /\b(?:remise|livraison|validation|approbation|acceptation|recette|reception|depot|(?:recu|valide|approuve|accepte|depose)e?s?)\s$/u.test(
        folded.slice(0, match.index),
      );
    if (!handed) continue;
    names.push(...eachOf(name, text.slice(from + name.length)).map((one) => ({ name: one, document })));
    read = from + name.length;
  }
  return names;
}
