// The first lines of a document → its kind.
import type { Block, Document } from '../document/document.ts';
import { agents } from '../lexicon/intitules.ts';
import {
  achatDeBiens,
  autresDocuments,
  avisDEmploi,
  cadresDesTermes,
  cahiersEnCapitales,
  contratDeSalarie,
  contratDeServices,
  etiquetteDeContrat,
  invitationsAManifester,
  manifestationIntitulee,
  nomsAnglaisDesTermes,
  nomsDeNature,
  nomsDesTermes,
  partiesAuContrat,
  prestataireNomme,
  recrutementsIntitules,
  recruteursDePrestataire,
  renvoisAUnFichier,
  rubriquesDeSite,
  services,
} from '../lexicon/natures.ts';
import type { TypeDocument } from '../model/tor.ts';
import { fold } from '../recognisers/fold.ts';
import { namesDocument } from '../sections/document-name.ts';
import type { Outline } from '../sections/section.ts';
import { readTitle, type Strength } from '../sections/title.ts';
import { type Context, confiances, from } from './context.ts';
import { langueOf } from './langue.ts';
import { type Lifted, read } from './lift.ts';
import { placesMission } from './lignes-de-tete.ts';

/** A longer line is a sentence, and says what it is in its first words only. */
const longest = 160;
/** The frame of a web page may stand before the notice that it holds. */
const farthest = 90;
const longestTitle = 60;
const highest = 12;
const inLine = 400;
const isTitle: ReadonlySet<Strength> = new Set(['full', 'strong']);
/** What a paragraph tells of whom the author looks for is a hint, and no name. */
const hinted = 0.7;

const ownName = /\b(?:presents?|ces) (?:termes? de references?|t\.?d\.?r\b)|^(?:termes? de references?|t\.?d\.?r\b)/u;

const foldedOf = ({ flow }: Block): string => fold(flow.text).trim();

/** The document's own name, else the kind named first before the sections, else in the title of a section or the first lines, else what its sentences ask for. */
export function readTypeDocument({ outline, document }: Context): Lifted<TypeDocument> {
  const body = document.blocks.filter((block) => block.kind !== 'furniture');
  const blocks = [...outline.preamble.slice(0, 40), ...body.slice(0, 12)];
  const named = namedTermes(document, blocks);
  const over = blocks.slice(0, named === undefined ? 0 : blocks.indexOf(named)).find((block) => manifestationIntitulee.test(foldedOf(block)));
  if (over !== undefined) return read('appelAManifestation', from(over.flow));
  const cahier = named === undefined ? blocks.slice(0, highest).find(({ flow }) => cahiersEnCapitales.test(flow.text.slice(0, inLine))) : undefined;
  if (cahier !== undefined) return read('cahierDesCharges', from(cahier.flow));
  if (named !== undefined) return read('termesDeReference', from(named.flow));
  for (const [at, block] of blocks.entries()) {
    if (isAnother(block) && !rubriquesDeSite.test(foldedOf(block))) return another(block, blocks);
    const found = isValueOfLabel(blocks, at) ? undefined : kindOf(foldedOf(block));
    if (found !== undefined) return found === 'appelAConsultation' ? callOrPurchase(block, blocks) : read(found, from(block.flow));
  }
  return told(outline, blocks, body) ?? 'autre';
}

/** No first line names the kind: a later one does, or a sentence says what is asked of whom. */
function told(outline: Outline, head: readonly Block[], body: readonly Block[]): Lifted<TypeDocument> | undefined {
  const own = body.find((block) => ownName.test(foldedOf(block)) && !pointsToFile(foldedOf(block)));
  if (own !== undefined) return read('termesDeReference', from(own.flow, undefined, confiances.ailleurs));
  const first = body.slice(0, farthest);
  const notice = first.flatMap((block) => noticeIn(block, first) ?? [])[0];
  if (notice !== undefined) return notice;
  const invited = body.find((block) => invitationsAManifester.test(foldedOf(block)));
  if (invited !== undefined) return read('appelAManifestation', from(invited.flow, undefined, confiances.ailleurs));
  const employed = head.find(({ flow }) => flow.text.length < longest && contratDeSalarie.test(fold(flow.text)));
  if (employed !== undefined) return read('autre', from(employed.flow));
  const looked =
    first.find(({ flow }) => recrutementsIntitules.test(fold(flow.text).trim())) ??
    (holdsClauses(outline, first) ? (first.find(looksForProvider) ?? first.slice(0, highest).find(namesProvider)) : undefined);
  if (looked !== undefined) return read('appelAConsultation', from(looked.flow, undefined, hinted));
  const contract = servicesContract(head) ?? servicesContract(body.slice(0, 12));
  if (contract !== undefined) return read('appelAConsultation', from(contract.flow, undefined, hinted));
  if (head.some((block) => /^contrat$/u.test(foldedOf(block))) && body.some((block) => partiesAuContrat.test(foldedOf(block)))) return 'contrat';
  const rubric = head.find(isAnother);
  return rubric === undefined ? undefined : read('autre', from(rubric.flow));
}

/** « L'association recherche deux consultants ». */
function looksForProvider(block: Block): boolean {
  return recruteursDePrestataire.test(foldedOf(block).slice(0, longest));
}

/** « Consultante internationale pour le relevé des vannes », as a title. */
function namesProvider(block: Block): boolean {
  return block.flow.text.length < inLine && prestataireNomme.test(foldedOf(block));
}

/** No article about somebody who is looked for: a clause is announced. */
function holdsClauses({ sections }: Outline, blocks: readonly Block[]): boolean {
  return (
    sections.some(({ types }) => types[0] !== 'autre') ||
    blocks.some(({ flow }) => flow.text.length < longestTitle && isTitle.has(readTitle(flow.text).strength))
  );
}

/** « AVIS À MANIFESTATION D’INTÉRÊT N° 12/2027 » under the frame of a site, or amid the labels of one flattened line. */
function noticeIn(block: Block, blocks: readonly Block[]): Lifted<TypeDocument> | undefined {
  const { flow } = block;
  const found = /(?:^|(?<!\p{L})(?=[^\p{Ll}:;]{12,90}N\s?°))(?:AVIS|APPEL|SOLLICITATION|DEMANDE)(?!\p{L})[^\p{Ll}:;]{8,120}/u.exec(flow.text);
  const kind = found === null ? undefined : kindOf(fold(found[0]));
  if (found === null || kind === undefined) return undefined;
  return kind === 'appelAConsultation'
    ? callOrPurchase(block, blocks)
    : read(kind, from(flow, { start: found.index, end: found.index + found[0].trimEnd().length }));
}

/** « Contrat de prestation de services » under « Type de contrat » says what will be signed. */
function isValueOfLabel(blocks: readonly Block[], at: number): boolean {
  const label = fold(blocks[at - 1]?.flow.text ?? '').trim();
  return label.length < 40 && label === etiquetteDeContrat.exec(label)?.[0].trim();
}

/** « Type de contrat : consultance », on one line or on two. */
function servicesContract(blocks: readonly Block[]): Block | undefined {
  return blocks.find((block, at) => {
    const text = foldedOf(block);
    const label = text.length < longest ? etiquetteDeContrat.exec(text)?.[0] : undefined;
    if (label === undefined) return false;
    const value = text.slice(label.length).trim();
    return contratDeServices.test(value === '' && blocks[at + 1] !== undefined ? fold(blocks[at + 1]?.flow.text ?? '').trim() : value);
  });
}

/** A call, or « autre » where it buys goods and no service. */
function callOrPurchase(block: Block, blocks: readonly Block[]): Lifted<TypeDocument> {
  const goods = blocks.find(({ flow }) => flow.text.length < longest && achatDeBiens.test(fold(flow.text).trim()));
  return goods === undefined || blocks.some((one) => services.test(foldedOf(one)))
    ? read('appelAConsultation', from(block.flow))
    : read('autre', from(goods.flow));
}

/** Another kind of document; a notice of vacancy may be that of a consultant, whom a line above names with the mission. */
function another(block: Block, blocks: readonly Block[]): Lifted<TypeDocument> {
  const above = avisDEmploi.test(foldedOf(block))
    ? blocks.slice(0, blocks.indexOf(block)).find((one) => prestataireNomme.test(foldedOf(one)))
    : undefined;
  return above === undefined ? read('autre', from(block.flow)) : read('appelAConsultation', from(above.flow));
}

/** « Appel à un·e évaluateur·rice ». */
function callsSomeone(text: string): boolean {
  const whom = /^appel a (?:un[·.(/-]e\)? |des )?/u.exec(text)?.[0];
  return whom !== undefined && text.length < longest && agents.test(text.slice(whom.length));
}

/** « Termes de référence : TdR_vergers.pdf », « Télécharger les TdR » name another file. */
function pointsToFile(text: string): boolean {
  return text.length < longest && renvoisAUnFichier.test(text);
}

function kindOf(text: string): TypeDocument | undefined {
  if (pointsToFile(text)) return undefined;
  const found = nomsDeNature.find(([pattern]) => (text.length < longest ? pattern.test(text) : pattern.exec(text.slice(0, longest))?.index === 0));
  return found?.[1] ?? (callsSomeone(text) ? 'appelAConsultation' : undefined);
}

/** The line of its own name: after that of another kind of document, only one which such terms come under, and with no other word. */
function namedTermes({ text: whole }: Document, blocks: readonly Block[]): Block | undefined {
  const other = blocks.find((block) => isAnother(block) && !rubriquesDeSite.test(foldedOf(block)));
  const before = other === undefined ? blocks.length : blocks.indexOf(other);
  const framed = other !== undefined && cadresDesTermes.test(foldedOf(other));
  return blocks.find((block, at) => {
    const text = foldedOf(block);
    if (
      text.length >= longest ||
      !(nomsDesTermes.test(text) || (nomsAnglaisDesTermes.test(text) && langueOf(whole) === 'fr')) ||
      pointsToFile(text) ||
      isOtherAnnex(blocks, at)
    )
      return false;
    return at < before || (framed && namesDocument(block.flow.text));
  });
}

/** « Annexe 2 : Termes de référence » after the articles of a contract, or beside another annex in a list. */
function isOtherAnnex(blocks: readonly Block[], at: number): boolean {
  const isAnnex = (place: number): boolean => /^annexes?\b/u.test(fold(blocks[place]?.flow.text ?? ''));
  return isAnnex(at) && (isAnnex(at - 1) || isAnnex(at + 1) || blocks.slice(0, at).some((block) => partiesAuContrat.test(foldedOf(block))));
}

/** « Compte rendu de la réunion »; not one of a list, nor what a mission makes (« Guide pratique : rédaction »), nor beside terms of reference in one line. */
function isAnother(block: Block): boolean {
  const text = foldedOf(block);
  const listed = block.kind === 'item' && !/[\p{L}\d]/u.test(block.label ?? '');
  if (listed || text.length >= longest || !(autresDocuments.test(text) || cadresDesTermes.test(text))) return false;
  return !/termes? de reference|\btdr\b/u.test(text) && !placesMission(block.flow.text);
}
