// The tasks, the method or the course of a mission → the documents that its provider is said to hand over there, where no clause lists any.
import type { Block } from '../../document/document.ts';
import { sliceFlow, trimFlow } from '../../document/flow.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section } from '../../sections/section.ts';
import type { TypeSection } from '../../sections/section-type.ts';
import type { Context } from '../context.ts';
import type { Period } from '../due.ts';
import { sentencesOf } from '../sentences.ts';
import { type LivrableLu, livrableOf, opensWithDocument } from './livrable-lu.ts';
import { handedOverIn } from './livrables-en-prose.ts';

const ofTheWork: ReadonlySet<TypeSection> = new Set(['taches', 'methodologie', 'calendrier', 'gestion', 'objet']);
const fewest = 2;

export function promisedDocuments({ outline }: Context, period: Period): readonly LivrableLu[] {
  const sections = outline.sections.filter(({ types: [main = 'autre'] }) => ofTheWork.has(main));
  const promised = sections.flatMap((section) => promisedIn(section, period));
  return promised.length > 0 ? promised : labelledIn(sections, period);
}

/** « Rendu : note de cadrage, au plus tard le 4 mai 2027 », under each phase, and each with its day. */
function labelledIn(sections: readonly Section[], period: Period): readonly LivrableLu[] {
  const lines = sections.flatMap(contentOf).flatMap(({ kind, flow }) => {
    const label = kind === 'row' ? null : phaseLabel.exec(flow.text)?.[0];
    return label == null ? [] : [trimFlow(sliceFlow(flow, { start: label.length, end: flow.text.length }))];
  });
  const found = lines.flatMap((flow) => (opensWithDocument(flow.text) ? (livrableOf(flow, undefined, [], period) ?? []) : []));
  return found.length >= fewest && found.length === lines.length && found.every(({ due }) => due !== undefined) ? found : [];
}
const phaseLabel = /^(?:Rendus?|Livrables?|Produits?|Documents? (?:remis|rendus?))(?: (?:attendus?|de (?:la )?phase))?\s?:\s+(?=\S)/u;

function promisedIn(section: Section, period: Period): readonly LivrableLu[] {
  const blocks = contentOf(section);
  return blocks.flatMap((block, at) => {
    if (block.kind === 'row') return [];
    return /:\s*$/u.test(block.flow.text) ? listed(block, blocks, at, period) : told(block, period);
  });
}

/** « L'expert remet : » over documents, and nothing else. */
function listed(block: Block, blocks: readonly Block[], at: number, period: Period): readonly LivrableLu[] {
  const lead = fold(sentencesOf(block.flow).at(-1)?.text ?? '');
  if (!words.promet.test(lead)) return [];
  const end = blocks.findIndex((other, index) => index > at && other.kind !== 'item');
  const items = blocks.slice(at + 1, end < 0 ? blocks.length : end);
  if (items.length < fewest || !items.every(({ flow }) => opensWithDocument(flow.text))) return [];
  return items.flatMap(({ flow, label }) => livrableOf(flow, label, [], period) ?? []);
}

/** « Le bureau remettra un rapport de démarrage le 4 mai 2027, puis le plan des puits. »: several, and when. */
function told({ flow }: Block, period: Period): readonly LivrableLu[] {
  return sentencesOf(flow).flatMap((sentence) => {
    const folded = fold(sentence.text);
    const verb = words.promet.exec(folded);
    if (verb === null || words.contenu.test(folded) || words.retour.test(folded)) return [];
    const found = handedOverIn(sentence, verb[0].length, period);
    return found.length >= fewest && found.some(({ due }) => due !== undefined) ? found : [];
  });
}
