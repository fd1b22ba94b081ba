// Sections on applications → the documents that make up an offer, with the part of the offer that they belong to.
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { annoncesDePieces, groupesDePieces, pieces as pieceWords } from '../../lexicon/candidature.ts';
import type { Candidature } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import type { Section } from '../../sections/section.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { sentencesOf } from '../sentences.ts';
import { withNumberedRuns } from '../suites-numerotees.ts';
import { namesIn, piecesListedIn } from './pieces-enumerees.ts';
import { piecesInProse } from './pieces-in-prose.ts';

type Piece = Candidature['pieces'][number];
export type Groupe = NonNullable<Piece['groupe']>;

const headingWords =
  /\b(?:pieces?|documents?|dossiers?|composition|constitution|contenu|constitutives?|offres? techniques?|offres? financieres?|propositions? (?:techniques?|financieres?)|presentation (?:de|des) (?:l')?offres?|(?:doit|devra) (?:contenir|comprendre)|compren(?:d|dra)|contien(?:t|dra))\b/u;
const noPiece =
  /@|https?:|\b(?:au plus tard|date limite|sera (?:rejete|elimine|ecarte)\w*|seront (?:rejete|elimine|ecarte|examine|evalue)\w*|ne sera pas)\b/u;
/** « Il visite les puits le 20 mai »: a step of the procedure. */
const acts = /^(?:ils?|elles?|(?:le|la|les|tout|chaque) (?:candidat|soumissionnaire|consultant|prestataire|bureau|cabinet)\S*) (?:s'|se |ne )?\p{L}/u;
const someWords = new RegExp(pieceWords.source, 'u');
const starts = new RegExp(
  `^(?:(?:un|une|le|la|les|des|du|de la|l'|d'|son|sa|ses|leur|leurs|deux|trois|\\d+) ?(?:\\([^)]{1,12}\\) ?)?)*(?:${pieceWords.source.replace(/^\\b/u, '')})`,
  'u',
);

export function groupOf(folded: string): Groupe | undefined {
  const found = (['administratif', 'technique', 'financier'] as const).filter((groupe) => groupesDePieces[groupe].test(folded));
  return found.length === 1 ? found[0] : undefined;
}

const shape = (label: string | undefined): string =>
  (label ?? '')
    .replace(/\d+/gu, '1')
    .replace(/[A-Z]/gu, 'A')
    .replace(/[a-z]+/gu, (run) => (run === 'o' ? 'o' : 'a'));
const nests = (header: Block, block: Block): boolean =>
  (block.level ?? 1) > (header.level ?? 1) || ((block.level ?? 1) === (header.level ?? 1) && shape(block.label) !== shape(header.label));

interface State {
  announced: boolean;
  groupe: Groupe | undefined;
  /** An item that heads the ones nested below it: part of the offer, or document with its details. */
  header: { readonly block: Block; readonly groupe: Groupe | undefined; readonly detailed: boolean } | undefined;
}

/** Lists and sentences, in the order of the text. */
export function readPieces(section: Section): readonly Lifted<Piece>[] {
  const title = fold(section.title);
  const listed =
    offerAlone.test(title) && section.blocks.filter(({ kind, flow }) => kind === 'item' && starts.test(fold(flow.text).trim())).length >= 2;
  const state: State = { announced: listed || headingWords.test(title) || groupOf(title) !== undefined, groupe: groupOf(title), header: undefined };
  const blocks = withNumberedRuns(section.blocks);
  const own = blocks.flatMap((block, index) => pieceOf(block, blocks[index + 1], state));
  const found = [...own, ...section.children.flatMap(readPieces)];
  return found.length === 0 && partOfOffer.test(title) && hasProse(section) ? [named(section.heading.flow, state.groupe)] : found;
}

/** « Elle comporte : », after the offer: what it is made of goes on. */
const ofTheSame = /^(?:il|elle|ils|elles|celui-ci|celle-ci|le tout|s'y trouvent|y figurent)\b.{0,60}:?$/u;

/** « Offre », over the list of what makes it up. */
const offerAlone = /^\W*(?:l'|votre |vos |la |les )?(?:offres?|candidatures?|soumissions?|propositions?|reponses?)\W*$/u;

/** « A. Enveloppe technique : références, méthodologie, CV du personnel », « Financière : devis ; lettre », « La proposition technique comprend : … ». */
const partWithList =
  /^(?:\p{L}\. )?(?:l'|la |le |les |une? )?(?:(?:enveloppes?|offres?|propositions?|dossiers?|documents?|plis?|parties?|volets?|pieces?) )?(?:(administrati)(?:f|ve)|(technique)|financi(?:er|ere))s?(?: \([^()]{2,40}\))?(?:,[^,:.]{2,40},)?(?: (?:compren(?:d|nent|dra)|contien(?:t|nent|dra)|comporte(?:nt|ra)?|inclu(?:t|ent|ra)))?\s?:\s+/u;

/** The names that such a line lists, each of its part of the offer. */
function partListed(flow: Flow): readonly Lifted<Piece>[] | undefined {
  const folded = fold(flow.text).trim();
  const inside = partWithList.exec(folded);
  if (inside === null) return undefined;
  const start = flow.text.length - flow.text.trimStart().length + inside[0].length;
  const names = namesIn(sliceFlow(flow, { start, end: flow.text.length }), 1);
  const [, administrative, technical] = inside;
  const groupe = administrative !== undefined ? 'administratif' : technical !== undefined ? 'technique' : 'financier';
  return names?.map((name) => named(name, groupe));
}

/** « Offre financière » above what it shall say: the part is the document. */
const partOfOffer = /^\W*(?:l'|une )?(?:offre|proposition)s? (?:techniques?|financieres?)\W*$/u;

function hasProse({ blocks }: Section): boolean {
  return blocks.some(({ kind, flow }) => kind === 'paragraph' && flow.text.split(/\s+/u).length >= 5);
}

function pieceOf(block: Block, next: Block | undefined, state: State): readonly Lifted<Piece>[] {
  const folded = fold(block.flow.text).trim();
  const leads = /(?::|\bcomprenant|\bcomprend|\bcompose(?:e)? de)[\s*_]*$/u.test(folded);
  if (block.kind === 'paragraph') {
    state.header = undefined;
    const sentences = sentencesOf(block.flow);
    if (!leads) return sentences.flatMap((flow) => partListed(flow) ?? listed(flow, state) ?? piecesInProse(flow));
    const last = fold(sentences.at(-1)?.text ?? '');
    state.announced = annoncesDePieces.test(last) || groupOf(last) !== undefined || (state.announced && ofTheSame.test(last));
    state.groupe = groupOf(last) ?? (last.split(' ').length <= 6 ? undefined : state.groupe);
    return [];
  }
  if (block.kind !== 'item') return block.kind === 'row' ? (rowList(block) ?? (state.announced ? rowPiece(block, state) : [])) : [];
  if (state.header !== undefined && !nests(state.header.block, block)) state.header = undefined;
  const groupe = state.header?.groupe ?? state.groupe;
  if (leads && annoncesDePieces.test(folded) && !starts.test(folded) && groupOf(folded) === undefined) {
    state.announced = true;
    return [];
  }
  const listing = noPiece.test(folded) ? undefined : partListed(block.flow);
  if (listing !== undefined) return listing;
  if (!state.announced || noPiece.test(folded) || (acts.test(folded) && !someWords.test(folded))) return [];
  if (state.header?.detailed === true && !starts.test(folded)) return [];
  const heads = leads || (next?.kind === 'item' && (next.level ?? 1) > (block.level ?? 1));
  if (heads && state.header?.detailed !== true) {
    const part = groupOf(folded);
    state.header = { block, groupe: part ?? groupe, detailed: part === undefined && starts.test(folded) };
    if (part !== undefined || !starts.test(folded)) return [];
  }
  return [named(nameOf(block.flow), groupe)];
}

/** « CV, offre technique, copie du diplôme. » under a heading on what to send, or as what an offer holds. */
function listed(flow: Flow, { announced, groupe }: State): readonly Lifted<Piece>[] | undefined {
  return piecesListedIn(flow, announced)?.map((part) => named(part, groupe));
}

const headsList =
  /^\W*(?:pieces?|documents?|composition|contenu)(?: (?:a (?:fournir|joindre|produire)|demandee?s|exigee?s|constituti\w+|requis\w*|du dossier|de l'offre))?\W*$/u;

/** « Pièces | CV ; lettre ; devis »: the list beside its name. */
function rowList({ cells = [] }: Block): readonly Lifted<Piece>[] | undefined {
  const [name, list, ...others] = cells;
  if (name === undefined || list === undefined || others.length > 0 || !headsList.test(fold(name.flow.text))) return undefined;
  return namesIn(list.flow, 1)?.map((one) => named(one, undefined));
}

/** The cell that names the document. */
function rowPiece(block: Block, state: State): readonly Lifted<Piece>[] {
  const cell = block.cells?.find(({ flow }) => starts.test(fold(flow.text).trim()));
  return block.header === true || cell === undefined ? [] : [named(nameOf(cell.flow), state.groupe)];
}

/** The first sentence of the item, without its weight, the list of what it holds nor its last punctuation mark. */
function nameOf(flow: Flow): Flow {
  const first = sentencesOf(flow)[0] ?? flow;
  const details = /\s*\(\s?\d{1,3}\s?(?:%|points?|pts)\s?\)|,?\s(?:comprenant|incluant|contenant|composee? de|constituee? de)\s?:/u.exec(
    fold(first.text),
  );
  const end = (details === null ? first.text : first.text.slice(0, details.index)).replace(/(?:[\s;:,.*_]|[;,]\s(?:et|ou|et\/ou)$)+$/u, '').length;
  return sliceFlow(first, { start: 0, end });
}

function named(name: Flow, groupe: Groupe | undefined): Lifted<Piece> {
  return read({ nom: read(name.text, from(name)), groupe }, from(name));
}
