// The content of a section → the clauses that it holds besides what its heading says.
import type { Block, Cell } from '../document/document.ts';
import { rowsByTable } from '../document/rows-by-table.ts';
import type { Colonne } from '../lexicon/colonnes.ts';
import { livrables } from '../lexicon/livrables.ts';
import { objectifSpecifique } from '../lexicon/mission.ts';
import { roles } from '../lexicon/qualifications.ts';
import { signaux } from '../lexicon/signaux.ts';
import { meaningOf } from '../recognisers/colonne.ts';
import { fold } from '../recognisers/fold.ts';
import { judged } from './judged.ts';
import { sharesRoles } from './roles-shared.ts';
import type { TypeSection } from './section-type.ts';
import { asksQuestions, handsDocumentsOver, namesDeliverable, paysShares, toldTypes } from './told.ts';
import { firstForms } from './words.ts';

/** Sections that tell a story: what they mention is not a clause of the mission. */
const narrative: readonly TypeSection[] = ['contexte', 'partiesPrenantes', 'annexes', 'confidentialite', 'penalites', 'autre'];
const managed: readonly TypeSection[] = ['taches', 'methodologie', 'calendrier', 'livrables', 'objectifs', 'objet', 'equipe'];
const offers: readonly TypeSection[] = ['candidature', 'evaluation', 'budget'];

function foldedTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.filter((block) => block.kind !== 'row').map((block) => fold(block.flow.text));
}

/** « Pourquoi cette étude », over a list of what is to be done, or over sentences that say what it will tell. */
function tellsAims(title: string, blocks: readonly Block[]): boolean {
  if (!signaux.pourquoi.test(fold(title))) return false;
  const items = foldedTexts(blocks.filter(({ kind }) => kind === 'item'));
  if (blocks.every(({ kind }) => kind === 'paragraph'))
    return foldedTexts(blocks).reduce((sum, text) => sum + (text.match(signaux.vise)?.length ?? 0), 0) >= 2;
  return items.length >= 3 && items.filter((text) => livrables.infinitif.test(text)).length > items.length / 2;
}

/** « Pourquoi ce travail » tells of no task: it sets the scene. */
function saysWhy(types: readonly TypeSection[], title: string): readonly TypeSection[] {
  const [main, ...others] = types;
  return (main === 'taches' || main === 'methodologie') && signaux.pourquoi.test(fold(title)) ? ['contexte', ...others] : types;
}

/** « Personnel exigé », « Experts demandés », over what is asked of each: who is in the team, and their profiles. */
function saysWhoIsAsked(types: readonly TypeSection[], title: string, blocks: readonly Block[]): readonly TypeSection[] {
  const [main, ...others] = types;
  if ((main !== 'equipe' && main !== 'qualifications') || others.length > 0 || !signaux.demandes.test(fold(title))) return types;
  return blocks.filter(({ flow }) => signaux.profil.test(fold(flow.text))).length >= 2 ? ['qualifications', 'equipe'] : types;
}

const choice = /^(?:le )?choix (?:du |de la |de l.|des )/u;

/** « Choix de l'architecte »: how the one who will do the work is chosen. */
function choosesMember(title: string): boolean {
  const words = firstForms(title).trim();
  return choice.test(words) && roles.test(words.replace(choice, ''));
}

/** « Conduite de l'étude », over how it is done and not over who follows it. */
function tellsMethod(title: string, blocks: readonly Block[]): boolean {
  if (!signaux.conduite.test(fold(title))) return false;
  const texts = foldedTexts(blocks);
  return texts.some((text) => signaux.demarche.test(text)) && !texts.some((text) => signaux.gestion.test(text));
}

/** « Résultats et livrables » lists what is handed over. « Le consultant devra : » opens a profile or a list of tasks; « critères d'évaluation », those of the offers or of the project evaluated. */
export function retyped(heard: readonly TypeSection[], title: string, blocks: readonly Block[]): readonly TypeSection[] {
  const types = saysWhoIsAsked(saysWhy(heard, title), title, blocks);
  const [main, ...others] = types;
  if (main === 'taches' && signaux.attribution.test(fold(title))) return ['evaluation', ...others];
  if (main === undefined && choosesMember(title)) return ['evaluation'];
  if (main === 'gestion' && tellsMethod(title, blocks)) return ['methodologie', ...others];
  if (main === 'candidature' && asksQuestions(title, blocks)) return ['methodologie', ...others];
  const results = main === 'objectifs' && signaux.resultats.test(fold(title));
  if (results && others.includes('livrables')) return others;
  if (results && handsDocumentsOver(foldedTexts(blocks), foldedTexts(blocks.filter(({ kind }) => kind === 'item')))) return ['livrables', ...others];
  if (main === 'livrables' && signaux.documentsRecus.test(fold(title))) return ['annexes', ...others];
  if (main === 'taches' && sharesRoles(title, blocks)) return ['gestion', ...others.filter((type) => type !== 'gestion')];
  if (main === 'contexte' && tellsAims(title, blocks)) return ['objectifs', ...others];
  if (main === 'qualifications' && signaux.obligation.test(fold(title))) {
    const items = foldedTexts(blocks.filter(({ kind }) => kind === 'item'));
    const able = items.filter((text) => signaux.aptitude.test(text)).length;
    if (items.length >= 2 && able * 2 < items.length) return ['taches', ...others];
  }
  if (main === 'taches' && others.includes('calendrier') && signaux.deroulement.test(fold(title))) return others;
  if (main === 'taches' && handsOver(blocks)) return ['livrables', ...others.filter((type) => type !== 'livrables')];
  return judged(types, title, blocks);
}

/** « Déroulement et équipe », over what tells when: the course of the mission in time. */
export function inTime(types: readonly TypeSection[], announced: readonly TypeSection[], title: string): readonly TypeSection[] {
  const [main, ...others] = types;
  if (main !== 'taches' || announced.length < 2 || !others.includes('calendrier') || !signaux.deroulement.test(fold(title))) return types;
  return ['calendrier', ...others.filter((type) => type !== 'calendrier')];
}

/** « Lieu : Kolda »: a line of a data sheet. */
const labelled = /^[^:]{3,40}\s?:\s/u;

const longestBeside = 250;
/** « Prestations à fournir », and nothing under it but a table of documents with their dates. */
function handsOver(blocks: readonly Block[]): boolean {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  const beside = blocks.reduce((sum, { kind, flow }) => sum + (kind === 'row' ? 0 : flow.text.length), 0);
  if (rows.length < 3 || beside > longestBeside) return false;
  const [head, ...body] = rows.map(({ cells = [] }) => cells.map(({ flow }) => fold(flow.text).trim()));
  const dated = head?.some((text) => meaningOf(text) === 'echeance') === true;
  return dated && body.filter((cells) => cells.slice(0, 2).some(namesDeliverable)).length * 4 >= body.length * 3;
}

/** « Critère | Note maximale »: the head of a table that judges offers, whatever stands above it. */
function weighsOffers(blocks: readonly Block[]): boolean {
  return headsOf(blocks).some(({ cells = [] }) => {
    const [name = '', ...others] = cells.map(({ flow }) => fold(flow.text).trim()).filter((text) => meaningOf(text) !== 'ref');
    return /^criteres?\b/u.test(name) && others.some((text) => meaningOf(text) === 'poids');
  });
}

/** The first row of each table. */
function headsOf(blocks: readonly Block[]): readonly Block[] {
  return [...rowsByTable(blocks).values()].flatMap((rows) => rows[0] ?? []);
}

const sentences = (text: string): readonly string[] => text.split(/[.;]\s/u);

/** Types shown by the wording of `blocks`, for a section of main type `main` whose heading announces `announced`; undefined where its heading says nothing. */
export function cuedTypes(
  main: TypeSection | undefined,
  announced: readonly TypeSection[],
  title: string,
  blocks: readonly Block[],
): readonly TypeSection[] {
  if (main === undefined) return handsOver(blocks) ? ['livrables'] : weighsOffers(blocks) ? ['evaluation'] : toldTypes(title, blocks);
  // « Obligations de remise »: whatever its name, it hands reports over.
  if (main === 'autre' && foldedTexts(blocks).some((text) => signaux.rendCompte.test(text))) return ['livrables'];
  if (narrative.includes(main)) return [];
  const texts = foldedTexts(blocks);
  const some = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const types: TypeSection[] = [];
  if (!offers.includes(main) && main !== 'qualifications' && main !== 'paiement' && (some(signaux.paiement) || texts.some(paysShares)))
    types.push('paiement');
  // Two shares of it at least: a tax or an advance is no instalment.
  const shared = (text: string): boolean => ((text.match(/\d\s?%/gu)?.length ?? 0) >= 2 && signaux.paiement.test(text)) || paysShares(text);
  if (main === 'budget' && texts.some((text) => shared(text) || signaux.partsEnMots.test(text) || signaux.partsAuFil.test(text)))
    types.push('paiement');
  if (
    main === 'candidature' &&
    (texts.filter((text) => signaux.poids.test(text)).length >= 2 || some(signaux.poidsEnPhrase) || some(signaux.choixPese))
  )
    types.push('evaluation');
  if (main !== 'budget' && (offers.includes(main) || announced.includes('paiement') || main === 'calendrier') && some(signaux.budget))
    types.push('budget');
  else if (main === 'paiement' && some(signaux.devise)) types.push('budget');
  if (['paiement', 'calendrier', 'livrables'].includes(main) && !announced.includes('budget') && some(signaux.penalites)) types.push('penalites');
  if (['taches', 'gestion', 'methodologie', 'livrables', 'objet'].includes(main) && some(signaux.calendrier)) types.push('calendrier');
  if (main === 'qualifications' && some(signaux.equipe)) types.push('equipe');
  if (main === 'equipe' && (texts.flatMap(sentences).filter((text) => signaux.profil.test(text)).length >= 2 || some(signaux.seraProfil)))
    types.push('qualifications');
  if (main === 'objet' && announced.length === 1 && blocks.filter(({ kind, flow }) => kind === 'item' && !labelled.test(flow.text)).length >= 3)
    types.push(some(objectifSpecifique) ? 'objectifs' : 'taches');
  if (managed.includes(main) && some(signaux.gestion)) types.push('gestion');
  if (main === 'gestion' && texts.some((text) => signaux.rendCompte.test(text))) types.push('livrables');
  return [...types, ...tabledTypes(main, blocks)];
}

const scheduled: readonly TypeSection[] = ['taches', 'livrables', 'budget', 'methodologie'];

/** A column « Paiement » of percentages that make the whole. */
function sharesPrice(head: readonly Cell[], rows: readonly Block[]): boolean {
  return head.some(({ flow, column }) => {
    if (meaningOf(fold(flow.text)) !== 'tranche' || !signaux.partPayee.test(fold(flow.text))) return false;
    const texts = rows.flatMap(({ cells = [] }) => cells.filter((cell) => cell.column === column).map((cell) => cell.flow.text.trim()));
    const shares = texts.flatMap((text) => /^(\d{1,3}(?:[.,]\d+)?)\s?%$/u.exec(text)?.[1] ?? []).map((text) => Number(text.replace(',', '.')));
    return shares.length >= 2 && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.5;
  });
}

/** What the headings of tables announce: days of work for each step, deliverables with their dates. */
function tabledTypes(main: TypeSection, blocks: readonly Block[]): readonly TypeSection[] {
  const rows = blocks.filter(({ kind }) => kind === 'row');
  return headsOf(blocks).flatMap(({ cells = [] }): readonly TypeSection[] => {
    const texts = cells.map(({ flow }) => fold(flow.text).trim()).filter((text) => text !== '');
    const meanings = texts.map(meaningOf);
    const has = (...wanted: readonly Colonne[]): boolean => wanted.every((meaning) => meanings.includes(meaning));
    if (texts.length < 2 || has('montant') || has('poids')) return [];
    const named = main === 'livrables' && texts.some((text, at) => meanings[at] === 'pourcentage' && signaux.partPayee.test(text));
    const paid = named || (['livrables', 'calendrier'].includes(main) && sharesPrice(cells, rows));
    const efforts = has('charge') || has('duree', 'echeance');
    return [
      ...(paid ? (['paiement'] as const) : []),
      ...(efforts && scheduled.includes(main) ? (['calendrier'] as const) : []),
      ...(main === 'taches' && has('echeance') && texts.slice(0, meanings[0] === 'ref' ? 2 : 1).some((text) => livrables.colonne.test(text))
        ? (['livrables'] as const)
        : []),
    ];
  });
}
