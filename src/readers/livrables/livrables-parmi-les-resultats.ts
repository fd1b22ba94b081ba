// « Résultats attendus » over a list of documents, or one sentence that names them → the section, as one of deliverables.
import type { Block } from '../../document/document.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section, sectionsOf } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import { namesDocuments } from './documents-sans-puce.ts';
import { opensWithDocument } from './livrable-lu.ts';

/** Of the mission; those of a project are what it changes. */
const title =
  /^(?:les )?(?:resultats?|produits?)(?: (?:attendus?|escomptes?|a livrer|finaux))?(?: (?:de la |de l'|du |des )(?:mission|prestations?|consultation|consultance|etude|evaluation|audit|contrat|marche|mandat))?$/u;
const fewest = 2;

function names({ kind, flow: { text } }: Block): boolean {
  if (kind !== 'item' || /[.:]\s+\p{Lu}|:\s*$/u.test(text)) return false;
  // « à Kayes » has lost its accent once folded.
  const head = fold(text.split(/[,;(]/u)[0] ?? '').replace(/\ba\b/gu, '');
  return !words.verbe.test(head) && !words.infinitif.test(head);
}

/** Every item names a thing, and most of them a document. */
function listsDocuments(blocks: readonly Block[]): boolean {
  const documents = blocks.filter(({ flow }) => opensWithDocument(flow.text));
  return documents.length >= fewest && documents.length * 2 > blocks.length && blocks.every(names);
}

export function amongResults({ outline }: Context): Section | undefined {
  return sectionsOf(outline, 'objectifs').find((section) => {
    const blocks = contentOf(section);
    const [only] = blocks;
    if (!title.test(fold(section.title).trim())) return false;
    return listsDocuments(blocks) || (blocks.length === 1 && only?.kind === 'paragraph' && namesDocuments(fold(only.flow.text)));
  });
}
