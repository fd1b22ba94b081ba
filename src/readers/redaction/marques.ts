// The sections of the document → wordings that leave a clause open: vague terms, open quantities, ranges, « nous ».
import type { Flow } from '../../document/flow.ts';
import { marques as lexicon } from '../../lexicon/redaction.ts';
import type { Redaction } from '../../model/redaction.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Outline, type Section } from '../../sections/section.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { formSections } from './formulaires.ts';

type Marque = Redaction['marques'][number];

const telling = ['contexte', 'partiesPrenantes', 'annexes'];

/** The clause of a mark is the main type of the smallest section around it. */
export function readMarques(outline: Outline): readonly Lifted<Marque>[] {
  const forms = formSections(outline);
  return outline.sections.filter(({ types }) => !telling.includes(types[0] ?? '')).flatMap((section) => marksIn(section, forms));
}

/** What bidders sign is said by them. */
function marksIn(section: Section, forms: ReadonlySet<Section>): readonly Lifted<Marque>[] {
  if (forms.has(section) || /^\W*lettre (?:d'invitation|circulaire)\b/u.test(fold(section.title))) return [];
  const clause = section.types[0] ?? 'autre';
  const flows = section.blocks.map(({ flow }) => flow);
  const own = flows.flatMap((flow) => [...wordings(flow, clause), ...ranges(flow, clause)]);
  return [...own, ...section.children.flatMap((child) => (contentOf(child).length > 0 ? marksIn(child, forms) : []))];
}

function wordings(flow: Flow, clause: string): readonly Lifted<Marque>[] {
  const folded = fold(flow.text);
  return lexicon.flatMap(({ genre, formes, clauses, indices, raisons }) => {
    if (clauses !== undefined && !clauses.some((one) => one === clause)) return [];
    if (indices !== undefined && !indices.some((word) => folded.includes(word))) return [];
    return allMatches(formes, folded).flatMap((match): Lifted<Marque>[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (raisons?.test(besides(folded, span.start, span.end)) === true) return [];
      return isQuoted(flow.text, match.index) ? [] : [read({ genre, texte: wordsAround(flow.text, span.start, span.end), clause }, from(flow, span))];
    });
  });
}

/** « de 2 à 3 jours » of work. */
function ranges(flow: Flow, clause: string): readonly Lifted<Marque>[] {
  if (!['taches', 'livrables', 'objectifs', 'methodologie', 'objet'].includes(clause)) return [];
  return recogniseDurees(flow.text).flatMap(({ start, end, value }) =>
    value.min < value.max ? [read<Marque>({ genre: 'fourchette', texte: flow.text.slice(start, end), clause }, from(flow, { start, end }))] : [],
  );
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}

const nearby = 200;

/** What stands before a wording in its sentence, and after it up to the end of the next one. */
function besides(folded: string, start: number, end: number): string {
  const before =
    folded
      .slice(Math.max(0, start - nearby), start)
      .split(/[.;]\s/u)
      .at(-1) ?? '';
  return `${before} ${folded
    .slice(end, end + nearby)
    .split(/\.\s/u)
    .slice(0, 2)
    .join(' ')}`;
}

/** The wording with a few words on each side, so that a message can show it; what follows a sign is another thought. */
function wordsAround(text: string, start: number, end: number): string {
  const before = /(?:\S+\s+){0,3}\S*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const thought = text.slice(end, end + 40).split(/[.;:,](?=\s|$)|\s?\(/u)[0] ?? '';
  const after = /^\S*(?:\s+\S+){0,2}/u.exec(thought)?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/gu, ' ').trim();
}
