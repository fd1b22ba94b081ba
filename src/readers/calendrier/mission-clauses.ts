// The outline → the passages that may say when the mission takes place: prose of the calendar first, then of the other clauses.
import type { Block } from '../../document/document.ts';
import type { Flow } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';
import { fiche, calendrier as words } from '../../lexicon/calendrier.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, sectionsOf } from '../../sections/section.ts';
import type { Context } from '../context.ts';

export interface Clause {
  readonly block: Block;
  /** The block stands in a section of the calendar, where a date needs no other evidence. */
  readonly own: boolean;
}

/** Prose of the calendar first, then of the sections where missions are described. */
export function clausesOf(context: Context): readonly Clause[] {
  const prose = (block: Block): boolean => block.kind !== 'row';
  const own = sectionsOf(context.outline, 'calendrier')
    .filter(({ title }) => !isOfProject(fold(title)))
    .flatMap(contentOf)
    .filter(prose);
  const known = new Set(own);
  const others = (['taches', 'gestion', 'objet', 'livrables', 'methodologie', 'paiement', 'equipe', 'budget'] as const)
    .flatMap((type) => sectionsOf(context.outline, type).flatMap(contentOf))
    .filter((block) => prose(block) && !known.has(block));
  // « être disponible du 2 mai au 30 juin », « la mission, dont la durée est de six mois »: the mission's own time, among the requirements.
  const held = sectionsOf(context.outline, 'qualifications')
    .flatMap(contentOf)
    .filter((block) => prose(block) && !known.has(block) && tellsMission(fold(block.flow.text)));
  const elsewhere = sectionsOf(context.outline, 'autre')
    .flatMap(contentOf)
    .filter((block) => prose(block) && !known.has(block) && words.debutEtFin.test(fold(block.flow.text)));
  return [...own.map((block) => ({ block, own: true })), ...[...new Set([...others, ...held, ...elsewhere])].map((block) => ({ block, own: false }))];
}

/** « Durée de la mise en œuvre », « Date de fin du projet ». */
function isOfProject(title: string): boolean {
  return fiche.projet.test(title) && !fiche.mission.test(title);
}

function tellsMission(folded: string): boolean {
  return words.disponible.test(folded) || words.missionDite.test(folded);
}

/** Start and end of the sentence around an offset. */
export function sentenceAt(text: string, offset: number): Span {
  const before = [...text.slice(0, offset).matchAll(/[.;!?]\s+(?=\p{Lu})/gu)].at(-1);
  const after = /[.;!?](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(offset));
  return { start: before === undefined ? 0 : before.index + before[0].length, end: after === null ? text.length : offset + after.index };
}

/** Whether the sentence around an offset speaks of the mission. */
export function isMission(flow: Flow, at: number, own: boolean): boolean {
  const { start, end } = sentenceAt(flow.text, at);
  const sentence = fold(flow.text.slice(start, end));
  return !words.autre.test(sentence) && !words.duProjet.test(sentence) && (own || words.mission.test(sentence) || words.disponible.test(sentence));
}
