// The candidates of a document → the headings of its top level: the scheme (numbers, styles, look, plain lines) that covers most clauses.
import { type Candidate, isCapitals } from './candidate.ts';
import { bestChain } from './chain.ts';
import type { NumberStyle } from './numbering.ts';

interface Scheme {
  readonly name: 'numbered' | 'styled' | 'look' | 'plain';
  readonly headings: readonly Candidate[];
}

const numberStyles: readonly NumberStyle[] = ['article', 'arabic', 'roman', 'upper'];
/** Where schemes cover the same clauses, the more explicit one is the document's own. */
const ranks = { numbered: 1.2, styled: 1.1, look: 0.6, plain: 0 } as const;

function known(candidate: Candidate): boolean {
  return candidate.reading.strength === 'full' || candidate.reading.strength === 'strong';
}

function numbered(candidates: readonly Candidate[]): readonly Scheme[] {
  return numberStyles.map((style) => ({ name: 'numbered', headings: bestChain(candidates, style) }));
}

function styled(candidates: readonly Candidate[]): readonly Scheme[] {
  const levels = new Set(candidates.flatMap(({ block }) => (block.kind === 'heading' && block.level !== undefined ? [block.level] : [])));
  return [...levels].map((level) => ({
    name: 'styled',
    headings: candidates.filter(({ block }) => block.kind === 'heading' && block.level === level),
  }));
}

/** Unnumbered lines set alike, in bold, capitals or a larger type. */
function alike(candidates: readonly Candidate[]): readonly Scheme[] {
  const looks = new Set(candidates.filter(({ look, block }) => look !== '//' && block.label === undefined).map(({ look }) => look));
  return [...looks].map((look) => {
    const members = candidates.filter(
      (candidate) => candidate.look === look && candidate.block.label === undefined && candidate.weight >= minLookWeight,
    );
    const first = members.findIndex(known);
    const body = first < 0 ? [] : members.slice(first);
    const clear = body.filter(known).length >= body.length * 0.5;
    return { name: 'look', headings: clear ? body : body.filter(known) };
  });
}
const minLookWeight = 2;

/** Lines without any look of their own, whose every word is a heading's. */
function plain(candidates: readonly Candidate[]): Scheme {
  const headings = candidates.filter(
    ({ block, title, reading }) =>
      block.label === undefined &&
      reading.strength === 'full' &&
      title.split(/\s+/u).length <= 9 &&
      !/[.;,]$/u.test(title) &&
      /^[\p{Lu}\d«"]/u.test(title),
  );
  return { name: 'plain', headings };
}

function score(scheme: Scheme): number {
  const types = new Set(scheme.headings.filter(known).map(({ reading }) => reading.types[0]));
  return types.size === 0 ? 0 : types.size + ranks[scheme.name];
}

/** Headings of the same rank that do not count: an unnumbered « Introduction » or « Annexe » set just as the numbered ones are. */
function unnumberedPeers(chain: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(chain.map(({ at }) => at));
  const looks = new Map<string, number>();
  for (const heading of chain) looks.set(rankLook(heading), (looks.get(rankLook(heading)) ?? 0) + 1);
  const common = [...looks].filter(([look, count]) => look !== '' && count >= chain.length * 0.6).map(([look]) => look);
  return candidates.filter((candidate) => {
    if (taken.has(candidate.at) || candidate.block.label !== undefined) return false;
    if (/^annexes?\b/iu.test(candidate.title) && candidate.weight >= 3) return true;
    return known(candidate) && candidate.weight >= 3 && common.includes(rankLook(candidate));
  });
}

/** Style level and look together; empty when nothing but the number makes the heading. */
function rankLook({ block, look, title }: Candidate): string {
  const style = block.kind === 'heading' ? `h${block.level ?? 0}` : '';
  const seen = `${style}${look}`;
  return seen === '//' && !isCapitals(title) ? '' : seen;
}

/** The top-level headings, in the order of the text; empty when the document shows no outline. */
export function topHeadings(candidates: readonly Candidate[]): readonly Candidate[] {
  const schemes = [...numbered(candidates), ...styled(candidates), ...alike(candidates), plain(candidates)];
  const best = schemes.reduce((top, one) => (score(one) > score(top) ? one : top), { name: 'plain', headings: [] });
  if (score(best) < 2) return [];
  const peers = best.name === 'numbered' ? unnumberedPeers(best.headings, candidates) : [];
  return [...best.headings, ...peers].toSorted((a, b) => a.at - b.at);
}
