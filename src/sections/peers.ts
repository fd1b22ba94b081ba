// The headings of a scheme and all candidates → those of the same rank that do not count: an introduction, annexes.
import { titresDeBordereau } from '../lexicon/budget.ts';
import { fold } from '../recognisers/fold.ts';
import { type Candidate, isCapitals, isKnown } from './candidate.ts';

/** Headings of the same rank that do not count: an unnumbered « Introduction » or « Annexe » set just as the numbered ones are. */
export function unnumberedPeers(chain: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(chain.map(({ at }) => at));
  const looks = new Map<string, number>();
  for (const heading of chain) looks.set(rankLook(heading), (looks.get(rankLook(heading)) ?? 0) + 1);
  const annexes = new Set(candidates.filter(({ title }) => annexed.test(title)).map(({ at }) => at));
  const common = [...looks].filter(([look, count]) => look !== '' && count >= chain.length * 0.6).map(([look]) => look);
  return candidates.filter((candidate) => {
    if (taken.has(candidate.at) || candidate.block.label !== undefined) return false;
    if (candidate.at < (chain[0]?.at ?? 0) && (candidate.reading.strength !== 'full' || candidate.reading.types[0] !== 'contexte')) return false;
    if (isIntroduction(candidate, chain)) return true;
    if (isAnnexBehind(candidate, chain, annexes)) return true;
    if (candidate.weight >= 3 && (/^annexes?\b/iu.test(candidate.title) || titresDeBordereau.test(fold(candidate.title)))) return true;
    return isKnown(candidate) && candidate.weight >= 3 && common.includes(rankLook(candidate));
  });
}

/** « Annexe II. Modèle de CV », a line apart behind the last clause, over something else than the next annex. */
function isAnnexBehind({ at, block, overText }: Candidate, chain: readonly Candidate[], annexes: ReadonlySet<number>): boolean {
  if (at < (chain.at(-1)?.at ?? 0) || block.kind === 'item' || block.spaced !== true || !overText || !annexes.has(at)) return false;
  return !annexes.has(at - 1) && !annexes.has(at + 1);
}
const annexed = /^annexe\s+(?:n°\s?)?(?:\d{1,2}|[IVX]{1,4}|[A-H])\s*[.:–—-]\s+\p{Lu}/iu;

/** « Introduction » over a text, before a « I. » that tells no context. */
function isIntroduction({ at, block, title, reading, titleLength, overText }: Candidate, chain: readonly Candidate[]): boolean {
  const [first] = chain;
  if (first === undefined || at > first.at || first.reading.types[0] === 'contexte' || block.kind !== 'paragraph') return false;
  return (
    reading.strength === 'full' && reading.types[0] === 'contexte' && overText && /^\p{Lu}/u.test(title) && titleLength === block.flow.text.length
  );
}

/** Style level and look together; empty when nothing but the number makes the heading. */
function rankLook({ block, look, title }: Candidate): string {
  const style = block.kind === 'heading' ? `h${block.level ?? 0}` : '';
  const seen = `${style}${look}`;
  return seen === '//' && !isCapitals(title) ? '' : seen;
}

/** What follows the last chapter: « Annexe 1 – Bordereau », set as a heading. */
export function withAnnexes(chapters: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const last = chapters.at(-1)?.at ?? 0;
  const looks = new Set(chapters.map(rankLook));
  const annexes = candidates.filter((one) => one.at > last && looks.has(rankLook(one)) && /^annexes?\b/iu.test(one.title));
  return [...chapters, ...annexes];
}

/** « 5. OFFRES » behind « 5. PROFIL » and « 6. PRIX », all in capitals: a heading whose number was not changed. */
export function misnumberedPeers(chain: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, last] = [chain[0], chain.at(-1)];
  const style = first?.numberings[0]?.style;
  if (first === undefined || last === undefined || chain.length < fewestInCapitals || !chain.every(({ title }) => isCapitals(title))) return [];
  const taken = new Set(chain.map(({ at }) => at));
  return candidates.filter(
    ({ at, title, block, reading, numberings, overText }) =>
      at > last.at &&
      !taken.has(at) &&
      block.spaced === true &&
      overText &&
      isCapitals(title) &&
      reading.strength === 'full' &&
      numberings.some((one) => one.style === style && one.path.length === 1),
  );
}
const fewestInCapitals = 4;
