// The candidates of a document → the headings of its top level: the scheme (numbers, styles, look, plain lines) that covers most clauses.
import { titresDeFiche } from '../lexicon/mots-de-titre.ts';
import { fold } from '../recognisers/fold.ts';
import { bareNumbers, markedCount, withForgottenSigns, withNumbersApart } from './bare-numbers.ts';
import { bulletedHeadings } from './bulleted.ts';
import { type Candidate, isKnown } from './candidate.ts';
import { bestChain } from './chain.ts';
import { codedHeadings } from './coded.ts';
import { chaptersOverClauses, countsFromOne, spokenChapters } from './counted.ts';
import { dividedHeadings } from './divided.ts';
import { fewHeadings } from './few-headings.ts';
import { lostNumbers } from './lost-numbers.ts';
import type { NumberStyle } from './numbering.ts';
import { isOrdinal } from './ordinal.ts';
import { misnumberedPeers, unnumberedPeers, withAnnexes } from './peers.ts';
import { plainHeadings, runInHeadings } from './plain-headings.ts';
import { sectionLines } from './section-lines.ts';
import { standingHeadings, tightHeadings } from './standing.ts';

interface Scheme {
  readonly name: 'numbered' | 'styled' | 'look' | 'plain';
  readonly headings: readonly Candidate[];
}

const numberStyles: readonly NumberStyle[] = ['article', 'arabic', 'roman', 'upper'];
/** Where schemes cover the same clauses, the more explicit one is the document's own. */
const ranks = { numbered: 1.2, styled: 1.1, look: 0.6, plain: 0 } as const;

function numbered(candidates: readonly Candidate[]): readonly Scheme[] {
  return numberStyles.map((style) => ({ name: 'numbered', headings: bestChain(candidates, style) }));
}

/** « A.1 » is no top heading where it stands below « A. », « I. » or « Article 1 ». */
function coded(candidates: readonly Candidate[], standing: readonly Candidate[]): Scheme {
  const headings = codedHeadings(candidates);
  const above = headings.length > 0 && (['article', 'roman', 'upper'] as const).some((style) => bestChain(standing, style).length > 0);
  return { name: 'numbered', headings: above ? [] : headings };
}

/** A text taken out of a larger one: its headings are the « 5.1 », « 5.2 » of a chapter, whose own heading holds no clause. */
function chapter(candidates: readonly Candidate[]): Scheme {
  const deep = candidates.flatMap(({ numberings }) =>
    numberings.flatMap(({ style, path }) => (style === 'arabic' && path.length === 2 ? path.slice(0, 1) : [])),
  );
  const schemes = [...new Set(deep)]
    .slice(0, maxChapters)
    .map((within): Scheme => ({ name: 'plain', headings: bestChain(candidates, 'arabic', within) }));
  return schemes.reduce((top, one) => (typesCovered(one) > typesCovered(top) ? one : top), { name: 'plain', headings: [] });
}
const maxChapters = 12;

/** « 2.1 » stands below « 2 », whatever its style. */
function isDeep({ numberings }: Candidate): boolean {
  return numberings.some(({ path }) => path.length >= 2);
}

/** Without the title of the document, set as its headings are: what comes before the first heading of a clause. */
function withoutTitle(members: readonly Candidate[]): readonly Candidate[] {
  const first = members.findIndex(({ reading, at }, index) => {
    if (reading.strength === 'full') return true;
    return reading.strength !== 'none' && reading.types[0] === 'contexte' && members[index + 1]?.at !== at + 1;
  });
  const counted = members.findIndex((member, index) => opensCount(member, members[index + 1]) || titresDeFiche.test(fold(member.title)));
  if (counted >= 0 && counted < first) return members.slice(counted);
  return first < 0 ? members.filter(isKnown) : members.slice(first);
}

/** « A. Fiche » before « B. Contexte »: a title is not numbered. */
function opensCount({ numberings }: Candidate, next: Candidate | undefined): boolean {
  return numberings.some(({ style, path }) => {
    const [number, ...deeper] = path;
    return (
      number === 1 &&
      deeper.length === 0 &&
      next?.numberings.some((one) => one.style === style && one.path.length === 1 && one.path[0] === 2) === true
    );
  });
}

/** Where a heading of a higher level stands before them all, it is the title: the first that announces something, or has a body, is the first clause. */
function belowTitle(members: readonly Candidate[], marked: readonly Candidate[]): readonly Candidate[] {
  const titled = marked[0] !== undefined && marked[0].at < (members[0]?.at ?? 0);
  const context = members.some(({ reading }) => reading.strength === 'full' && reading.types[0] === 'contexte');
  const first = members.findIndex(
    (member, index) => (member.isolated || member.overText || isKnown(member)) && members[index + 1]?.at !== member.at + 1,
  );
  return titled && !context && first >= 0 ? members.slice(first) : withoutTitle(members);
}

/** Headings of one style level; a level below one that already holds the clauses is for sub-headings. */
function styled(candidates: readonly Candidate[]): readonly Scheme[] {
  const marked = candidates.filter((candidate) => candidate.block.kind === 'heading' && !isDeep(candidate));
  const levels = [...new Set(marked.map(({ block }) => block.level ?? 0))].toSorted((a, b) => a - b);
  const schemes = levels.map((level, rank) => {
    const members = marked.filter(({ block }) => (block.level ?? 0) === level);
    return { name: 'styled' as const, headings: rank === 0 ? withoutTitle(members) : belowTitle(members, marked) };
  });
  const top = schemes.findIndex(
    (scheme) => typesCovered(scheme) >= minTypesOfTop && scheme.headings.filter(isKnown).length >= scheme.headings.length * 0.5,
  );
  return top < 0 ? schemes : schemes.slice(0, top + 1);
}
const minTypesOfTop = 4;

/** Unnumbered lines set alike, in bold, capitals or a larger type. */
function alike(candidates: readonly Candidate[]): readonly Scheme[] {
  const looks = new Set(candidates.filter(({ look, block }) => look !== '//' && block.label === undefined).map(({ look }) => look));
  return [...looks].map((look) => {
    const members = candidates.filter(
      (candidate) => candidate.look === look && candidate.block.label === undefined && candidate.weight >= minLookWeight && !isOrdinal(candidate),
    );
    const body = withoutTitle(members);
    const clear = body.filter(isKnown).length >= body.length * 0.5 || speakAlike(body);
    return { name: 'look', headings: clear ? body : body.filter(isKnown) };
  });
}
const minLookWeight = 2;

/** « Ce que vous ferez », « Comment vous serez suivie »: bold lines, each over a text, most of which announce something in spoken words. */
function speakAlike(members: readonly Candidate[]): boolean {
  const said = members.filter(({ reading }) => reading.strength !== 'none').length;
  return members.length >= minTypesOfTop && said >= members.length * 0.6 && members.every(({ block, overText }) => block.bold === true && overText);
}

function typesCovered(scheme: Pick<Scheme, 'headings'>): number {
  return new Set(scheme.headings.filter(isKnown).map(({ reading }) => reading.types[0])).size;
}

function score(scheme: Scheme): number {
  const types = typesCovered(scheme);
  return types === 0 ? 0 : types + ranks[scheme.name];
}

/** Where most plain headings are set alike, the others are parts of the clauses: « Enveloppe 1 » under « DOSSIER ». */
function ofOneLook(found: Scheme, schemes: readonly Scheme[]): Scheme {
  const shared = ({ headings }: Scheme): number => found.headings.filter((one) => headings.includes(one)).length;
  const looks = found.name === 'plain' ? schemes.filter(({ name }) => name === 'look') : [];
  return looks.find((look) => shared(look) >= found.headings.length * mostly && typesCovered(look) >= minTypesOfTop) ?? found;
}
const mostly = 0.7;

/** A document whose own headings hold hardly a clause may be one chapter of a larger one. */
const maxTypesBesideChapter = 2;

/** The top-level headings, in the order of the text; empty when the document shows no outline. */
export function topHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const standing = candidates.filter(({ runIn, weighed }) => !runIn && !weighed);
  const named = [sectionLines, lostNumbers].map((read) => read(standing)).find(({ length }) => length > 0);
  if (named !== undefined) return named;
  const lines: Scheme = { name: 'plain', headings: plainHeadings(standing) };
  const schemes: readonly Scheme[] = [
    ...numbered(standing),
    coded(candidates, standing),
    { name: 'numbered', headings: bareNumbers(standing) },
    ...styled(standing),
    ...alike(standing),
    lines,
    { name: 'plain', headings: bulletedHeadings(standing) },
    { name: 'plain', headings: runInHeadings(candidates, lines.headings) },
  ];
  const found = ofOneLook(
    schemes.reduce((top, one) => (score(one) > score(top) ? one : top), { name: 'plain', headings: [] }),
    schemes,
  );
  const hasFew = typesCovered(found) <= maxTypesBesideChapter;
  const spoken = typesCovered(found) <= minTypesOfTop || found.headings.every(isDeep) ? spokenChapters(standing) : [];
  const chapters = hasFew && spoken.length === 0 ? chaptersOverClauses(standing) : spoken;
  if (chapters.length > 0) return withAnnexes(withNumbersApart(chapters), standing);
  const divided: Scheme = { name: 'numbered', headings: hasFew ? dividedHeadings(standing) : [] };
  const inner = hasFew && !countsFromOne(found.headings) ? chapter(standing) : found;
  const taken = typesCovered(divided) >= minTypesOfTop ? divided : inner;
  const best = typesCovered(taken) >= minTypesOfTop ? taken : found;
  const counting = best.name === 'plain' || best.name === 'look' ? markedCount(standing) : [];
  if (counting.length > 0) return withAnnexes(counting, standing);
  if (best.name === 'plain' || score(best) < 2) {
    const [tight, apart] = [tightHeadings(standing), standingHeadings(standing)];
    const alone = tight.length > apart.length ? tight : apart;
    // « Les travaux sont estimés comme suit : » opens what is below it; the first may stand right under the title of the document.
    const own = best.headings.filter(({ title }) => !/:$/u.test(title));
    const missing = own.filter((heading) => !alone.includes(heading));
    const opensAbove = missing.length === 0 || (missing.length === 1 && (missing[0]?.at ?? 0) < (alone[0]?.at ?? 0));
    if (alone.length + missing.length > best.headings.length && opensAbove) return [...missing, ...alone];
  }
  if (score(best) < 2) return fewHeadings(standing);
  const peers = best.name === 'numbered' ? [...unnumberedPeers(best.headings, standing), ...misnumberedPeers(best.headings, standing)] : [];
  const counted = best.name === 'numbered' ? withForgottenSigns(best.headings, standing) : withNumbersApart(best.headings);
  return [...new Map([...peers, ...counted].map((heading) => [heading.at, heading])).values()].toSorted((a, b) => a.at - b.at);
}
