// « Résultats attendus » over a list of documents, or one sentence that names them → the section, as one of deliverables.
import type { Block } from '../../document/document.ts';
import { livrables as words } from '../../lexicon/livrables.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section, sectionsOf } from '../../sections/section.ts';
import type { Context } from '../context.ts';
import { namesDocuments } from './documents-sans-puce.ts';
import { opensWithDocument, refAt } from './livrable-lu.ts';

/** Of the mission; those of a project are what it changes. */
const title =
  /^(?:les )?(?:resultats?|produits?)(?: (?:attendus?|escomptes?|a livrer|finaux))?(?: (?:de la |de l'|du |des )(?:mission|prestations?|consultation|consultance|etude|evaluation|audit|contrat|marche|mandat))?$/u;
const fewest = 2;

/** Without the reference that opens it. */
function named({ flow: { text } }: Block): string {
  return text.slice(refAt(text)?.end ?? 0);
}

/** « R1. Plan de formation » is a line of a list, whether its number was read as a label or not. */
function isListed({ kind, flow }: Block): boolean {
  return kind === 'item' || (kind === 'paragraph' && refAt(flow.text) !== undefined);
}

function names(block: Block): boolean {
  const text = named(block);
  if (!isListed(block) || /[.:]\s+\p{Lu}|:\s*$/u.test(text)) return false;
  // « à Kayes » has lost its accent once folded.
  const head = fold(text.split(/[,;(]/u)[0] ?? '').replace(/\ba\b/gu, '');
  return !words.verbe.test(head) && !words.infinitif.test(head);
}

/** Every item names a thing, and most of them a document. */
function listsDocuments(blocks: readonly Block[]): boolean {
  const documents = blocks.filter((block) => opensWithDocument(named(block)));
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
