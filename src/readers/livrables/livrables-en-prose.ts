// A paragraph → the deliverables that its sentences hand over: « remettra un rapport … », « Un rapport … sera remis … ».
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
import { fold } from '../../recognisers/fold.ts';
import { cutsOutside, partsBetween } from '../coupes.ts';
import { delayAfter, dueIn, type Period } from '../due.ts';
import { sentencesOf } from '../sentences.ts';
import { keyWords } from '../similar.ts';
import { namesDocuments } from './documents-sans-puce.ts';
import { type LivrableLu, livrableOf, opensWithDocument } from './livrable-lu.ts';

/** `own`: the paragraph stands in a section of deliverables; elsewhere each must have its own due date. */
export function fromProse(block: Block, own: boolean, period: Period): readonly LivrableLu[] {
  return sentencesOf(block.flow).flatMap((flow) => {
    const folded = fold(flow.text);
    const named = own && /^(?:livrables?|produits?|extrants?|rapports?|documents?)(?: (?:attendus?|a remettre|a fournir))? ?:/u.test(folded);
    const each = named ? dated(flow, period, true) : undefined;
    if (each !== undefined) return each;
    const opens = opensWithDocument(flow.text) && !words.copule.test(folded);
    if (own && opens && (isNominal(folded) || namesDocuments(folded))) return handedOver(flow, period);
    if (words.contenu.test(folded) || words.retour.test(opens ? folded.slice(0, words.estRemis.exec(folded)?.index) : folded)) return [];
    const found = opens ? passive(flow, folded, own, period) : active(flow, folded, period);
    return own ? found : found.filter(({ due }) => due !== undefined);
  });
}

/** « Un rapport mensuel et un rapport final. »: a sentence that only names things. */
function isNominal(folded: string): boolean {
  return /^(?:une?|des|deux|trois|quatre|cinq|\d{1,2})\s/u.test(folded) && !words.verbe.test(folded) && !words.retour.test(folded);
}

const separator = /[,;:.]\s+(?:(?:et|puis|enfin|ainsi qu(?:e|['’]))\s+)?|\s+et\s+|\s+ainsi qu(?:e|['’])\s*|\s+puis\s+|$/gu;

/** « Le consultant remettra une note de cadrage, un rapport provisoire et un rapport final. » */
function active(flow: Flow, folded: string, period: Period): readonly LivrableLu[] {
  const verbs = [...folded.matchAll(new RegExp(words.remet, 'gu'))].filter(({ index }) => !/\ba $/u.test(folded.slice(0, index)));
  return verbs.flatMap((verb, index) => {
    const found = handedOver(sliceFlow(flow, { start: verb.index + verb[0].length, end: verbs[index + 1]?.index ?? flow.text.length }), period);
    const due = index === 0 ? openingDue(flow.text.slice(0, verb.index), period) : undefined;
    const [only] = found;
    return due === undefined || found.length > 1 || only === undefined || only.due !== undefined ? found : [{ ...only, due, dueFlow: flow }];
  });
}

/** Those that stand behind the first `verb` characters of a sentence. */
export function handedOverIn(flow: Flow, verb: number, period: Period): readonly LivrableLu[] {
  return handedOver(trimFlow(sliceFlow(flow, { start: verb, end: flow.text.length })), period);
}

/** « Dans les deux semaines qui suivent l'atelier, le prestataire remet … »: said before the verb, at the head of the sentence. */
function openingDue(lead: string, period: Period): LivrableLu['due'] {
  const due = dueIn(lead, period) ?? delayAfter(lead);
  return due !== undefined &&
    /^\W*(?:et |puis |ensuite,? |enfin,? )?\W*(?:\p{L}{1,9}[\s'’]+){0,4}$/u.test(lead.slice(0, due.start)) &&
    lead.slice(due.end).includes(',')
    ? due
    : undefined;
}

/** « …, le support et, pour finir, »: words that lead to the next are no part of a name. */
function withoutTransition(part: Flow): Flow {
  const transition = /(?:\s+et)?,?\s*(?:pour (?:finir|terminer|conclure)|enfin|finalement|en dernier lieu)$|\s+et$/iu.exec(part.text);
  return transition === null ? part : sliceFlow(part, { start: 0, end: transition.index });
}

/** Where the things of a list are cut, whatever they are called; never within a parenthesis. */
const strong = /\s*[,;]\s+(?:et\s+|puis\s+)?/gu;
const weak = /\s+(?:et|ainsi que|puis)\s+(?=(?:une?|l[ae]s?|des|deux|trois)\s|l['’])/gu;
const fewestDated = 3;

function cutAt(flow: Flow, mark: RegExp): readonly Flow[] {
  return partsBetween(flow, cutsOutside(flow.text, mark));
}

/** « un rapport (J+10), un organigramme (J+30) et un fichier (J+75) »: each thing with its own due date. */
function dated(flow: Flow, period: Period, named = false): readonly LivrableLu[] | undefined {
  const lead = /^[^:()]{0,80}:\s+/u.exec(flow.text)?.[0].length ?? 0;
  const read = (part: Flow): readonly LivrableLu[] =>
    named || /^(?:une?|l[ae]s?|des|deux|trois|l['’])/iu.test(part.text) ? (partOf(part, period) ?? []).filter(({ due }) => due !== undefined) : [];
  const parts = cutAt(sliceFlow(flow, { start: lead, end: flow.text.length }), strong).flatMap((part) => {
    const pair = cutAt(part, weak);
    return pair.every((one) => read(one).length > 0) ? pair : [part];
  });
  const all = parts.flatMap(read);
  return parts.length >= fewestDated && all.length === parts.length ? all : undefined;
}

/** The documents that follow one verb. */
function handedOver(flow: Flow, period: Period): readonly LivrableLu[] {
  const each = dated(flow, period);
  if (each !== undefined) return each;
  const parts: LivrableLu[] = [];
  let start = 0;
  for (const cut of flow.text.matchAll(separator)) {
    const next = flow.text.slice(cut.index + cut[0].length);
    if (next !== '' && !opensWithDocument(next) && !/^[.;]/u.test(cut[0])) continue;
    const part = withoutTransition(trimFlow(sliceFlow(flow, { start, end: cut.index })));
    start = cut.index + cut[0].length;
    if (opensWithDocument(part.text) && part.text.length <= 200) parts.push(...(partOf(part, period) ?? []));
  }
  return parts;
}

/** « Le rapport R1 « Diagnostic » à T0 + 6 semaines »: the reference stands inside. */
function partOf(part: Flow, period: Period): readonly LivrableLu[] | undefined {
  const read = livrableOf(part, undefined, [], period);
  if (read === undefined) return undefined;
  const due = read.due;
  const cut = due === undefined || due.value.periodicite !== undefined ? undefined : part.text.slice(0, due.start);
  const title =
    cut !== undefined && cut.length < read.title.text.length && keyWords(cut).length > 0
      ? trimFlow(sliceFlow(part, { start: 0, end: cut.replace(/[\s,(–-]+$/u, '').length }))
      : read.title;
  const ref = read.ref ?? words.refDedans.exec(fold(title.text))?.[1]?.toUpperCase();
  return [{ ...read, title, ...(ref === undefined ? {} : { ref }) }];
}

/** « Un rapport provisoire sera remis deux mois après la signature. »: with its due date, or the name says nothing new. */
function passive(flow: Flow, folded: string, own: boolean, period: Period): readonly LivrableLu[] {
  const verb = words.estRemis.exec(folded);
  const due = dueIn(flow.text, period);
  if (verb === null || (due === undefined && !own) || verb.index > 160) return [];
  const named = trimFlow(sliceFlow(flow, { start: 0, end: verb.index }));
  if (due === undefined && words.enBloc.test(fold(named.text))) return [];
  const parts = named.text.split(/\s+et\s+(?=(?:une?|le|la|les|l['’])\s*\p{L})/u);
  let at = 0;
  return parts.flatMap((text) => {
    const start = named.text.indexOf(text, at);
    at = start + text.length;
    const title = words.accompagne.exec(fold(text));
    const read = partOf(trimFlow(sliceFlow(named, { start, end: title === null ? at : start + title.index })), period);
    return (read ?? []).filter((one) => keyWords(one.title.text).length >= 2).map((one) => ({ ...one, flow, ...(due === undefined ? {} : { due }) }));
  });
}
