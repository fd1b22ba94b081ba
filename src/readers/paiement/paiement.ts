// The payment clause → its instalments, from a list, prose or a table.
import type { Block } from '../../document/document.ts';
import { originOf, sliceFlow } from '../../document/flow.ts';
import { paiement as words } from '../../lexicon/paiement.ts';
import type { Paiement, Tranche } from '../../model/paiement.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section, sectionsOf } from '../../sections/section.ts';
import { readTitle } from '../../sections/title.ts';
import { type Context, confiances, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { sentencesOf } from '../sentences.ts';
import { type Cover, coverOfAdvance } from './avance-couverte.ts';
import type { Known } from './livrables-cites.ts';
import { lotOfTitle } from './lots-en-tableau.ts';
import { inTwoLists } from './paiement-deux-listes.ts';
import { proseInstalments } from './paiement-prose.ts';
import { paymentTables } from './paiement-table.ts';
import { toldElsewhere } from './parts-ailleurs.ts';
import { asSharesOfPrice } from './parts-de-parts.ts';
import { isWholeRun, ofPrice } from './parts-hors-du-prix.ts';
import { amountsIn, type TrancheLue } from './tranche-lue.ts';

/** Every instalment of the payment sections, in order. `known`: the listed deliverables, which triggers cite. */
export function readPaiement(context: Context, known: readonly Known[]): Lifted<Paiement> {
  const sections = sectionsOf(context.outline, 'paiement').filter((section) => section.types[0] !== 'penalites');
  const all = sections
    .map(withoutGuarantees)
    .map((section) => ({ section, tranches: inSection(section, known) }))
    .filter(({ tranches }) => tranches.length > 0);
  const own = all.filter(({ section }) => section.types[0] === 'paiement');
  const whole = all.filter(({ tranches }) => isWholeRun(tranches));
  const told = [own, whole].find(({ length }) => length > 0) ?? all;
  const found = told.length > 0 ? inTwoLists(context, told) : toldElsewhere(context.outline, known);
  const blocks = sections.flatMap(contentOf);
  const table = sections.flatMap((section) => paymentTables(contentOf(section), known)).find(({ total }) => total !== undefined)?.total;
  const total = table === undefined ? totalIn(blocks) : read(table.value, from(table.flow));
  const delai = delaiIn(blocks);
  const retenue = retenueIn(blocks, context.document.blocks);
  return {
    tranches: found.map((tranche, index) => lift(tranche, index + 1, confiances.propre)),
    ...(delai === undefined ? {} : { delai }),
    ...(total === undefined ? {} : { totalDeclare: total }),
    ...(retenue === undefined ? {} : { retenue }),
  };
}

/** « …, soit 10 000 000 FCFA hors taxes », « …, dont 500 000 FCFA de frais »: nobody can tell which of them the instalments share out. */
const holdsOther = /^[^.;]{0,24}\b(?:soit|dont|y compris)\b[^.;%]{0,30}\d/u;
const unsure = 0.7;

/** « La rémunération est fixée à 9 600 000 FCFA. » */
function totalIn(blocks: readonly Block[]): Lifted<NonNullable<Paiement['totalDeclare']>> | undefined {
  for (const { flow, kind } of blocks) {
    const total = kind === 'row' ? undefined : amountsIn(flow.text).total[0];
    if (total !== undefined) return read(total.value, from(flow, total, holdsOther.test(fold(flow.text.slice(total.end))) ? unsure : undefined));
  }
  return undefined;
}

function lift({ tranche, flow, figure }: TrancheLue, rang: number, confiance: number): Lifted<Tranche> {
  const at = from(flow, undefined, confiance);
  return read(
    {
      rang,
      ...tranche,
      pourcentage:
        tranche.pourcentage === undefined ? undefined : read(tranche.pourcentage, figure === undefined ? at : from(flow, figure, confiance)),
      montant: tranche.montant === undefined ? undefined : read(tranche.montant, at),
      declencheur: read(tranche.declencheur, at),
    },
    at,
  );
}

/** « Cautionnement définitif », within the clause: what is deposited is no instalment. */
function withoutGuarantees(section: Section): Section {
  return {
    ...section,
    children: section.children.filter(
      ({ title }) => !/^\W*(?:cautions?|cautionnements?|garanties?|retenue de garantie)\b(?!.*\b(?:paiement|avance)s?\b)/u.test(fold(title)),
    ),
  };
}

/** « Budget et paiement » over « 30 % à la signature », not « voyages : 15 % »: the heading names it, whatever comes first in it. */
function listsUnderPaiement(section: Section): boolean {
  const shares = contentOf(section).filter(({ flow }) => flow.text.includes('%'));
  const paid = shares.length > 1 && shares.every(({ kind, flow }) => kind === 'item' && words.partDeclenchee.test(fold(flow.text)));
  return paid && readTitle(section.title).types.includes('paiement');
}

/** Sub-sections that are each about a lot share no list. */
function inSection(section: Section, known: readonly Known[]): readonly TrancheLue[] {
  const own = section.types[0] === 'paiement' || listsUnderPaiement(section);
  const lots = section.children.map(({ title }) => lotOfTitle(title));
  if (new Set(lots.filter((lot) => lot !== undefined)).size < 2) return inBlocks(contentOf(section), own, known);
  const ofChildren = section.children.flatMap((child, index) => ofLot(inBlocks(contentOf(child), own, known), lots[index]));
  return [...inBlocks(section.blocks, own, known), ...ofChildren];
}

function ofLot(found: readonly TrancheLue[], lot: string | undefined): readonly TrancheLue[] {
  return lot === undefined ? found : found.map((one) => ({ ...one, tranche: { lot, ...one.tranche } }));
}

function inBlocks(blocks: readonly Block[], own: boolean, known: readonly Known[]): readonly TrancheLue[] {
  const tables = paymentTables(blocks, known).filter(({ tranches }) => tranches.length > 0);
  const tabled = ofPrice(tables.map(({ tranches }) => tranches));
  const told =
    (tables.some(({ paid }) => paid) && tabled.some(({ tranche }) => tranche.declencheur.nature !== 'nonDit')) || isWholeRun(tabled)
      ? []
      : asSharesOfPrice(proseInstalments(blocks, own, known));
  const found = tabled.length > 0 && !isWholeRun(told) ? tabled : told;
  return found.some(isAdvance) ? covered(found, blocks) : found;
}

function isAdvance({ tranche }: TrancheLue): boolean {
  return tranche.declencheur.nature === 'signature';
}

/** What is said of the advance beside the instalments holds for it. */
function covered(found: readonly TrancheLue[], blocks: readonly Block[]): readonly TrancheLue[] {
  const sentences = blocks.filter(({ kind }) => kind !== 'row').flatMap(({ flow }) => sentencesOf(flow));
  const beside = sentences.map(({ text }) => fold(text)).filter((text) => !text.includes('%'));
  let cover: Cover = {};
  for (const text of beside) cover = { ...cover, ...coverOfAdvance(text) };
  return found.map((one) => (isAdvance(one) ? { ...one, tranche: { ...one.tranche, ...cover } } : one));
}

/** « Chaque part est réglée après validation de … par …, et dans un délai de 30 jours »: what « et » adds is said of the verb far before. */
function reachOf(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 220), at);
  return /(?:,|\bet)\s+(?:ce\s+)?(?:dans un délai|sous)(?:\s\p{L}+){0,3}\s*$/u.test(before) ? before.length - before.search(/[^.;]*$/u) : 90;
}

const ofInvoice = /factur|decompte|demande de paiement|reception|paiement|pay|regle|versement|virement|viree/u;
/** « trente jours après réception de la facture », « à 30 jours de la facture ». */
const afterInvoice =
  /^\s(?:ouvr\p{L}+ |calendaires? |francs? |nets? )?(?:apres|suivant|qui suivent|a compter|a partir|a dater|de|d'|fin de mois)\b[^.,;]{0,35}\b(?:factur|decompte|demande de paiement)/u;
/** « dans les 30 jours suivant la facture », « paie les factures dans les 30 jours »: said of the invoice itself. */
const ofBill =
  /\b(?:factures?|decomptes?|demandes? de paiement)\b[^.,;]{0,24}\b(?:sous|dans (?:les|un delai de)) \S+|\b(?:sous|dans (?:les|un delai de)) [^.,;]{0,60}\b(?:factur|decompte|demande de paiement)/u;
/** « …, qui se prononce dans les dix jours »: the delay of an answer. */
const answers =
  /\b(?:se prononce(?:nt)?|repond(?:ent)?|statue(?:nt)?|rend(?:ent)? (?:son|leur) avis|(?:fait|font) (?:ses|leurs|part de ses) (?:observations|remarques))\b[^.,;]{0,24}$/u;

function delaiIn(blocks: readonly Block[]): Lifted<NonNullable<Paiement['delai']>> | undefined {
  for (const { flow } of blocks) {
    const able = recogniseDurees(flow.text).filter((duree) => {
      const before = fold(flow.text.slice(Math.max(0, duree.start - reachOf(flow.text, duree.start)), duree.start));
      const said = `${before} ${fold(flow.text.slice(duree.end, duree.end + 60))}`;
      const after = fold(flow.text.slice(duree.end, duree.end + 60));
      const counts =
        (afterInvoice.test(after) && !/\b(?:interets?|contest\p{L}+|retourn\p{L}+)\b/u.test(before)) ||
        /\b(?:delai|sous|dans les)\b/u.test(before) ||
        /\b(?:pay|regl)\w+ a $/u.test(before);
      return counts && !answers.test(before) && words.delai.test(said) && ofInvoice.test(said);
    });
    const told = able.find(({ start, end }) => ofBill.test(fold(flow.text.slice(Math.max(0, start - 60), end + 60)))) ?? able[0];
    if (told !== undefined) return read(told.value, from(flow, told));
  }
  return undefined;
}

const guarantee = /\b(?:retenue|garantie|caution)/u;
const givenBack =
  /\b(?:liber|restitu|rembours|mainlevee|deblo|revers)|\b(?:fin|expiration|terme|issue) (?:de la |du |de l'|de )(?:periode|delai|garantie)\b|\bjusqu'a (?:la|l'|son)|\b(?:rendue|levee|payee|versee|remise)s?\b/u;

/** Whether a sentence about a guarantee, or the one after it, tells of giving something back. */
function releases({ flow }: Block): boolean {
  const sentences = sentencesOf(flow).map(({ text }) => fold(text));
  return sentences.some((sentence, index) => guarantee.test(sentence) && [sentence, sentences[index + 1] ?? ''].some((one) => givenBack.test(one)));
}

const retention =
  /\bretenues?\b[^.;]{0,60}?(\d{1,2}(?:[.,]\d+)?)\s*%|(\d{1,2}(?:[.,]\d+)?)\s*%[^.;%]{0,40}\b(?:est|sont|sera|seront) retenue?s? (?=jusqu|en garantie|a titre de garantie|comme garantie)/gu;
const ofTax = /\ba la source\b/u;

function retenueIn(blocks: readonly Block[], all: readonly Block[]): Lifted<NonNullable<Paiement['retenue']>> | undefined {
  const held = blocks.flatMap(({ flow }) => [...fold(flow.text).matchAll(retention)].map((match) => ({ flow, match })));
  // A tax withheld at the source is no guarantee, and often stands first.
  for (const { flow, match } of held.toSorted((a, b) => Number(ofTax.test(a.match[0])) - Number(ofTax.test(b.match[0])))) {
    const share = match[1] ?? match[2];
    if (share !== undefined) {
      const span = { start: match.index, end: match.index + match[0].length };
      const origin = { ranges: originOf(flow, span), methode: 'explicite' as const, confiance: confiances.propre };
      const released = all.some(releases);
      return read(
        {
          pourcentage: Number(share.replace(',', '.')),
          texte: sliceFlow(flow, span).text,
          ...(released ? { liberation: true as const } : {}),
        },
        origin,
      );
    }
  }
  return undefined;
}
