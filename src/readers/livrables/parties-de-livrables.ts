// A section of deliverables → its content without the parts that hand nothing over, and the headings below it that are each a deliverable by what describes them.
import type { Block } from '../../document/document.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section } from '../../sections/section.ts';

/** « Critères de recette » says when the work is accepted. */
const ofReception = /^\W*(?:criteres?|conditions?) (?:de (?:la )?|d')(?:recette|reception|acceptation)(?![\p{L}])/u;
/** « Contenu attendu : », « Format : 10 pages »: what describes one deliverable. */
const described = /^(?:contenu(?: attendu| minimal)?|format(?: attendu)?|forme|support) ?:/u;
const fewest = 2;

/** « Pénalités de retard », below the deliverables, hands nothing over either. */
export function handingOver(section: Section): readonly Block[] {
  const children = section.children.filter(({ types, title }) => types[0] !== 'penalites' && !ofReception.test(fold(title)));
  return contentOf(children.length === section.children.length ? section : { ...section, children });
}

/** « 1. Note de cadrage », « 2. Carte »: headings that count from one, each over its content and its format. */
export function describedParts({ children }: Section): readonly Section[] {
  const counted = children.every(({ number, heading }, at) => number === String(at + 1) && heading.kind === 'heading');
  return counted && children.length >= fewest && children.every(isDescribed) ? children : [];
}

/** In its text, or as a bold line over its list. */
function isDescribed(part: Section): boolean {
  return [...contentOf(part), ...part.children.map(({ heading }) => heading)].some(isDescription);
}

function isDescription({ kind, flow }: Block): boolean {
  return kind === 'paragraph' && described.test(fold(flow.text.slice(0, 24)).trim());
}
