// A document → what stands before its first heading, and its sections with their types.
import type { Block, Document } from '../document/document.ts';
import { sliceFlow, trimFlow } from '../document/flow.ts';
import { contenuDOffre, duProjet, motsDOuverture, partiesDeGrille, plis } from '../lexicon/mots-de-titre.ts';
import { signaux } from '../lexicon/signaux.ts';
import { fold } from '../recognisers/fold.ts';
import { requiresOfThing } from './asked-of.ts';
import { namesMember, opensCall, typesBelow } from './below.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { subHeadings } from './children.ts';
import { contentsEntries } from './contents-table.ts';
import { coverLength } from './cover.ts';
import { cuedTypes, inTime, retyped } from './cues.ts';
import { namesDocument } from './document-name.ts';
import { withGluedTitlesApart } from './glued-titles.ts';
import { isCutSchedule, strayRows } from './interleaved.ts';
import { unfoldLayoutTables } from './layout-table.ts';
import { withLettersMAndN } from './letters-m-n.ts';
import { withoutText, withParagraphs } from './numbered-notice.ts';
import { partsOf } from './parts.ts';
import { isOfProduct, withModules, withoutSeeming } from './product.ts';
import { contentOf, type Outline, type Section, withDescendants } from './section.ts';
import type { TypeSection } from './section-type.ts';
import { titleWords } from './words.ts';

/** Types that the title does not say. */
const fromContent = 0.8;
const strengthConfidence = { full: 0.95, strong: 0.85, weak: 0.8, none: 0.6 } as const;

/** Notes and furniture are no content of any section; a part of the file (a notice, then the terms of reference) has its own scheme. */
export function outline(document: Document): Outline {
  const content = document.blocks.filter((block) => block.kind !== 'furniture' && block.kind !== 'note');
  const blocks = withLettersMAndN(withGluedTitlesApart(unfoldLayoutTables(content)));
  const entries = contentsEntries(blocks);
  const cover = coverLength(blocks);
  const candidates = blocks.flatMap((block, at) =>
    (at < cover && block.kind !== 'heading') || entries.has(at) || opensDocument(block, at)
      ? []
      : (candidateOf(block, at, blocks[at + 1], blocks[at - 1]) ?? []),
  );
  const parts = partsOf(blocks, candidates, document.format === 'md').map((part) => withParagraphs(blocks, part));
  const contents = new Set(blocks.filter((_, at) => entries.has(at)));
  const preamble = parts.flatMap(({ from, to, tops }) => blocks.slice(from, tops[0]?.at ?? to)).filter((block) => !contents.has(block));
  const sections = parts.flatMap(({ to, tops }) => tops.map((top, index) => sectionOf(top, blocks.slice(top.at + 1, tops[index + 1]?.at ?? to), 1)));
  return { preamble, sections: giveBackRows(withContext(withModules(sections))) };
}

/** « D'où nous venons » first, a text of sentences that announces no clause: what is told before all the clauses is their context. */
function withContext(sections: readonly Section[]): readonly Section[] {
  const [first, ...others] = sections;
  if (first === undefined || others.length < 3 || first.confidence > strengthConfidence.none || first.types[0] !== 'autre') return sections;
  const tells = contentOf(first).length > 0 && contentOf(first).every(({ kind }) => kind === 'paragraph');
  const told = others.flatMap(withDescendants).some(({ types }) => types[0] === 'contexte');
  return tells && !told ? [{ ...first, types: ['contexte'] }, ...others] : sections;
}

/** « MANDAT » above everything: what the document is, not a clause. */
function opensDocument({ flow, label, level }: Block, at: number): boolean {
  return level === 0 || (at === 0 && label === undefined && motsDOuverture.includes(titleWords(flow.text).join(' ')));
}

/** « 4. Durée : 30 jours »: what follows the title in its own block is body. */
function runIn(candidate: Candidate): readonly Block[] {
  const { block, titleLength } = candidate;
  if (titleLength >= block.flow.text.length) return [];
  const rest = trimFlow(sliceFlow(block.flow, { start: titleLength, end: block.flow.text.length }));
  const colon = /^:\s*/u.exec(rest.text)?.[0].length ?? 0;
  const { label, ...bare } = block;
  return [{ ...bare, kind: 'paragraph', flow: sliceFlow(rest, { start: colon, end: rest.text.length }), start: block.start, end: block.end }];
}

/** « A.1 Contexte ». */
const codedNumber = /^([A-H]\.\d{1,2}(?:\.\d{1,2})?)(?:\.|\s?[):–—-])?\s+(?=\p{Lu})/u;

function sectionOf(heading: Candidate, following: readonly Block[], level: number): Section {
  const blocks = [...runIn(heading), ...following];
  const coded = heading.numberings.length > 0 ? null : codedNumber.exec(heading.title);
  const number = heading.numberings[0]?.text ?? coded?.[1];
  const subs = subHeadings(blocks, number, level);
  const below = subs.map((sub, index) => sectionOf(sub, blocks.slice(sub.at + 1, subs[index + 1]?.at ?? blocks.length), level + 1));
  const children = isOfProduct(heading.title) ? withoutSeeming(below) : below;
  const types = typesOf(heading, children, blocks, level);
  const confidence = strengthConfidence[heading.reading.strength];
  return {
    title: heading.title
      .slice(coded?.[0].length ?? 0)
      .trim()
      .replace(/\s*:$/u, ''),
    ...(number === undefined ? {} : { number }),
    level,
    types,
    heading: heading.titleLength === 0 ? withoutText(heading.block) : heading.block,
    blocks: blocks.slice(0, subs[0]?.at ?? blocks.length),
    children: children.map((child) => withTypeOf(types[0] ?? 'autre', child)),
    confidence,
    typesConfidence: types.every((type) => heading.reading.types.includes(type)) ? confidence : Math.min(confidence, fromContent),
  };
}

const profiles: readonly TypeSection[] = ['qualifications', 'equipe'];

/** « Objectifs du programme », within the context: the aims of what the mission belongs to are part of the context. */
function inContext(child: Section): Section {
  const types = child.types.filter((type) => type !== 'objectifs' && type !== 'contexte');
  const children = child.children.map((one) => (one.types[0] === 'objectifs' ? inContext(one) : one));
  return { ...child, types: ['contexte', ...types], children };
}

/** A part that announces no clause of its own belongs to the clause around it, as « Chef de mission » among the profiles. */
function withTypeOf(main: TypeSection, child: Section): Section {
  if (main === 'contexte' && child.types.includes('objectifs') && duProjet.test(fold(child.title))) return inContext(child);
  const belongs = child.types[0] === 'autre' || (profiles.includes(main) && namesMember(child.title)) || isPartOfClause(main, child);
  return belongs ? { ...child, types: [main], children: child.children.map((one) => withTypeOf(main, one)) } : child;
}

/** « Enveloppe financière », below the offers, holds no money; « Prix », below the criteria, is one of them. */
function isPartOfClause(main: TypeSection, { title }: Section): boolean {
  if (main === 'evaluation') return partiesDeGrille.test(fold(title));
  return main === 'candidature' && (plis.test(fold(title)) || contenuDOffre.test(fold(title)));
}

/** « Déroulement », above « Dates » and « Facturation »: its course in time, unless a part tells the work. */
function aboveDates(announced: readonly TypeSection[], title: string, children: readonly Section[]): readonly TypeSection[] {
  const held = children.map(({ types }) => types[0]);
  const timed = announced.length === 1 && announced[0] === 'taches' && held.includes('calendrier') && !held.includes('taches');
  return timed && signaux.deroulement.test(fold(title)) ? ['calendrier'] : announced;
}

/** « Exigences », over what the site must do and not over who makes it. */
function ofThing({ title, reading }: Candidate, blocks: readonly Block[], children: readonly Section[]): readonly TypeSection[] {
  const { types } = reading;
  const [main, ...others] = types;
  const below = children.map(({ types: [first] }) => first);
  if (main !== 'qualifications' || !requiresOfThing({ title, reading }, blocks, below)) return types;
  return others.length > 0 ? others : [/\b(?:techniques?|fonctionnelles?)\b/u.test(fold(title)) ? 'taches' : 'autre'];
}

const fewestClauses = 3;
/** What the presentation of a project tells as well. */
const told: ReadonlySet<TypeSection> = new Set(['contexte', 'objet', 'objectifs', 'taches', 'methodologie', 'partiesPrenantes', 'gestion']);

function heldBy(children: readonly Section[]): ReadonlySet<TypeSection> {
  return new Set(children.flatMap(({ types }) => types.filter((type) => type !== 'autre')));
}

/** The only part that announces something, after a list or at the end of a long text: what the text is about is another thing. */
function isAside(part: Section, children: readonly Section[], blocks: readonly Block[]): boolean {
  const own = blocks.slice(0, blocks.indexOf(part.heading)).filter(({ kind }) => kind === 'item');
  return children.length === 1 && (own.length > mostItems || blocks.length - part.blocks.length > mostTimes * part.blocks.length);
}
const mostItems = 3;
const mostTimes = 3;

function typesOf(heading: Candidate, children: readonly Section[], blocks: readonly Block[], level: number): readonly TypeSection[] {
  const heard = ofThing(heading, blocks, children);
  const own = children[0] === undefined ? blocks.length : blocks.indexOf(children[0].heading);
  const said = aboveDates(retyped(heard, heading.title, blocks), heading.title, children);
  const announced = opensCall(said, children, own) ? [] : said;
  const mains = new Set(children.flatMap(({ types: [main = 'autre'] }) => (main === 'autre' ? [] : main)));
  // « 3 Dispositions contractuelles »: a chapter that announces nothing over several clauses is none of them.
  const vague = announced.length === 0 || heading.reading.strength === 'weak';
  if (vague && level === 1 && mains.size >= fewestClauses && [...mains].filter((type) => !told.has(type)).length >= 2)
    return ['autre', ...heldBy(children)];
  // « 4 Termes de référence », one chapter of a larger document: it holds all the clauses below it.
  if (announced.length === 0 && children.length >= fewestClauses && namesDocument(heading.title)) return ['autre', ...heldBy(children)];
  const telling = children.find((child) => child.types[0] !== 'autre');
  const first = announced[0] ?? (telling !== undefined && isAside(telling, children, blocks) ? undefined : telling?.types[0]);
  // A part that says nothing belongs to the clause around it, unless it pays.
  const cued = cuedTypes(first, announced, heading.title, blocks).filter((type) => first !== undefined || level === 1 || type === 'paiement');
  const main = first ?? cued[0] ?? 'autre';
  if (main === 'contexte') return [main, ...announced.slice(1)];
  const all = [main, ...announced, ...typesBelow(main, children), ...cued];
  const types = [...new Set(all)].filter((type) => type !== 'autre' || main === 'autre');
  return inTime(types, announced, heading.title);
}

/** A schedule cut by later sections takes its rows back; the sections that held them lose them. */
function giveBackRows(sections: readonly Section[]): readonly Section[] {
  const cut = sections.findIndex((section) => section.types[0] === 'calendrier' && isCutSchedule(contentOf(section)));
  if (cut < 0) return sections;
  const given: Block[] = [];
  const lighter = sections.map((section, index) => (index <= cut || given.length > 0 ? section : withoutRows(section, given)));
  return lighter.map((section, index) => (index === cut ? withRows(section, given) : section));
}

function withoutRows(section: Section, given: Block[]): Section {
  const stray = strayRows(section.blocks);
  if (stray !== undefined) {
    given.push(...section.blocks.slice(stray[0], stray[1]));
    return { ...section, blocks: [...section.blocks.slice(0, stray[0]), ...section.blocks.slice(stray[1])] };
  }
  return { ...section, children: section.children.map((child) => (given.length > 0 ? child : withoutRows(child, given))) };
}

/** The rows go where the schedule broke off: at the end of its last part. */
function withRows(section: Section, rows: readonly Block[]): Section {
  const last = section.children.at(-1);
  if (last === undefined) return { ...section, blocks: [...section.blocks, ...rows] };
  return { ...section, children: [...section.children.slice(0, -1), withRows(last, rows)] };
}
