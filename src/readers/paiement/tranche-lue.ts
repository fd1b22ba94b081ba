// The words of one instalment → its figures, base, trigger and multiplicity.
import type { Flow } from '../../document/flow.ts';
import type { Located } from '../../document/span.ts';
import { paiement as words } from '../../lexicon/paiement.ts';
import type { Declencheur, Tranche } from '../../model/paiement.ts';
import type { Date, Duree, Montant } from '../../model/values.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { recogniseEcheances } from '../../recognisers/echeance.ts';
import { fold } from '../../recognisers/fold.ts';
import { type MontantLu, recogniseDevises, recogniseMontants } from '../../recognisers/montant.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { isGuaranteed, isJustified, withoutPapers } from './avance-couverte.ts';
import { isWorkDone } from './etats-d-avancement.ts';
import { type Known, livrablesIn } from './livrables-cites.ts';
import { wholeShares } from './parts-dites.ts';
import { sharesIn } from './parts-en-mots.ts';

export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** An instalment before its rank is known. */
export interface TrancheLue {
  readonly tranche: Omit<Tranche, 'rang'>;
  readonly flow: Flow;
  readonly figure?: Figure;
}

/** In percent of the price, all its times together; NaN where it says none. */
export function shareOf({ tranche: { pourcentage = Number.NaN, multiplicite = 1 } }: TrancheLue): number {
  return pourcentage * multiplicite;
}

/** The lot that it pays, or the option. */
export type PartDuPrix = Pick<Tranche, 'lot' | 'option'>;

/** One name for each lot and each option; empty for the price itself. */
export function namePart({ lot = '', option = '' }: PartDuPrix): string {
  return `${lot} ${option}`.trim();
}

/** Percentages of one sentence that can be instalments: no tax, no retention, no penalty. */
export function instalmentPercentages(text: string): readonly Figure[] {
  const folded = fold(text);
  if (words.prelevement.test(folded)) return [];
  return wholeShares(folded, ownShares(text, folded));
}

/** « Retenue de garantie : 7 % », a label of its own. */
const levied = /(?:^|[.;]\s)\W*(?:retenue|penalite|tva|caution de bonne)s?\b[^.;:%\d]{0,40}:\s*$/u;

/** « …, soit 100 % »: what they make together. */
const inAll = /\b(?:soit|total|au total)(?: de| :)?\s*$|=\s*$/u;

/** « une avance de 30 %, ou de 20 % sans caution »: the second is paid instead of the first. */
const alternative = /\bou (?:de |a )?$/u;

/** « la TPS (5 %) ». */
const taxed = /\b(?:tva|tps|tvq|tvh|taxes?)\s*\($/u;

function ownShares(text: string, folded: string): readonly Figure[] {
  return sharesIn(text)
    .filter(({ value, start, end }, index) => {
      if (value.pour !== 100 || value.valeur <= 0 || value.valeur > 100) return false;
      const before =
        folded
          .slice(Math.max(0, start - 45), start)
          .split(/[,;.:(]|\d/u)
          .at(-1) ?? '';
      if (levied.test(folded.slice(Math.max(0, start - 60), start))) return false;
      const lead = folded.slice(Math.max(0, start - 14), start);
      if (alternative.test(lead) || taxed.test(lead) || (index > 0 && value.valeur === 100 && inAll.test(lead))) return false;
      return !isWorkDone(folded, { start, end }, index) && !words.autreAvant.test(before) && !words.autreApres.test(folded.slice(end, end + 40));
    })
    .map(({ value, start, end }) => ({ value: value.valeur, start, end }));
}

/** What an instalment is a share of, by its own words. */
export function baseOf(text: string): Tranche['base'] | undefined {
  const folded = fold(text);
  return words.bases.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** What the words around or before the instalments say they are shares of. */
export function announcedBase(text: string): Tranche['base'] | undefined {
  const folded = fold(text);
  return words.baseAnnoncee.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** What the words around say when the instalment itself does not: acceptance or handing over, nothing else. */
function hintedNature(hint: string, own: Declencheur['nature']): Declencheur['nature'] {
  if (words.validation.test(hint)) return 'validation';
  return words.remise.test(hint) && own === 'nonDit' ? 'remise' : own;
}

function natureOf(folded: string, date: Date | undefined): Declencheur['nature'] {
  if (words.validation.test(folded)) return 'validation';
  if (words.remise.test(folded)) return 'remise';
  if (words.signature.test(folded)) return 'signature';
  if (words.avancement.test(folded)) return 'avancement';
  if (words.periode.test(folded)) return 'periode';
  if (date !== undefined) return 'date';
  return words.fin.test(folded) ? 'avancement' : 'nonDit';
}

export interface Trigger {
  readonly declencheur: Declencheur;
  readonly avance: boolean;
  /** Paid against a guarantee. */
  readonly garantie: boolean;
  /** Receipts or an invoice release it, or settle it later. */
  readonly justificatifs: boolean;
}

/** Where the words that release a payment start: « après », « à la signature », « dès »… */
const triggerStart =
  /\b(?:apres|a la\b|a l.|au\b|aux\b|des (?:la|l.|le|reception|validation|notification|signature)|suite a|lors d|sur presentation|sur (?:validation|remise|approbation)|contre|a titre|a reception|a (?:la )?mi[- ]?(?:parcours|projet|chantier|mission|chemin|travaux|etude|prestation|developpement|realisation|execution)|une fois|lorsqu|quand\b|des qu|a compter|au terme|en fin|dans un delai|avant le|le \d|a fin)/u;

function firstSentence(text: string): string {
  return text.split(/\.\s+(?=\p{Lu})/u)[0] ?? text;
}

/** The trigger among the words of an instalment: what follows the figure and its base, else what precedes it. */
function triggerText(text: string, figure: Figure | undefined): string {
  const clean = (part: string): string =>
    part.replace(/\s+/gu, ' ').replace(/^[\s;,.:–—-]+|(?:[\s;,.:–—-]|\s(?:et|puis|de|le solde|le reste|d['’]un|une))+$/gu, '');
  if (figure === undefined) return clean(text);
  const after = firstSentence(text.slice(figure.end));
  const start = triggerStart.exec(fold(after))?.index;
  if (start !== undefined) return clean(after.slice(start).replace(/,?\s*(?:soit )?(?:un |au )?total (?:de|:).*$/u, ''));
  const before = clean(text.slice(0, figure.start).replace(/\b(?:soit|de|:)\s*$/iu, ''));
  return /\p{L}{4}/u.test(before) && (triggerStart.test(fold(before)) || !/\p{L}{4}/u.test(after)) ? before : clean(text);
}

/** What releases the instalment. `texte` is the trigger as a reader would quote it. */
export function triggerOf(flow: Flow, known: readonly Known[], figure?: Figure, hint = ''): Trigger {
  const text = triggerText(flow.text, figure);
  const folded = fold(text);
  const livrables = [...livrablesIn(text, known)];
  const date = recogniseDates(text).find(({ value }) => value.precision === 'jour')?.value.valeur;
  const own = natureOf(withoutPapers(folded), date);
  const hinted = own === 'nonDit' || own === 'date' || words.celle.test(folded) ? hintedNature(withoutPapers(fold(hint)), own) : own;
  const onPapers = hinted === 'nonDit' && (natureOf(folded, date) === 'remise' || hintedNature(fold(hint), own) === 'remise');
  const nature = onPapers ? 'remise' : hinted;
  const all = fold(flow.text);
  const delai = delayIn(text) ?? delayIn(laterThan.exec(flow.text.slice(figure?.end ?? 0))?.[0] ?? '');
  return {
    declencheur: { nature, texte: text, livrables, ...(date === undefined ? {} : { date }), ...(delai === undefined ? {} : { delai }) },
    garantie: isGuaranteed(all),
    justificatifs: onPapers || (nature === 'signature' && isJustified(all)),
    avance: words.avance.test(all) || (nature === 'signature' && livrables.length === 0),
  };
}

/** « 20 % trente jours après remise de L3 »: the delay stands before the words of the act. */
const laterThan =
  /^\s*(?:\([^()]{1,60}\)\s*)?(?:du prix |du montant )?,?\s*\S+ (?:\(\d+\) )?(?:jours?|semaines?|mois)(?: calendaires| ouvr\p{L}+)? (?:après|suivant) .*/u;

function delayIn(text: string): Duree | undefined {
  const relative = recogniseEcheances(text).find(({ value }) => value.relative !== undefined && value.relative.decalage > 0)?.value.relative;
  return relative === undefined ? undefined : { min: relative.decalage, max: relative.decalage, unite: relative.unite };
}

/** Below, a bare number counts something else. */
const fewestPaid = 100;

/** « réglé en ariary : douze millions à la remise …, vingt millions à … »: the currency is said once, before bare numbers. */
export function amountsAfterCurrency(text: string): readonly Located<Montant>[] {
  const [currency, ...others] = recogniseDevises(text);
  if (currency === undefined || others.length > 0 || !/\ben (?:\p{L}+ )?$/u.test(fold(text.slice(0, currency.start)))) return [];
  const released = recogniseNombres(text).filter(
    ({ start, end }) => start > currency.end && /^\s(?:a la |a l.|au |apres |des |lors )/u.test(fold(text.slice(end, end + 8))),
  );
  // A year or a count among them: they are not all amounts, and a part of a list is no list.
  if (released.some(({ start, end, value: { valeur } }) => valeur < fewestPaid || /^(?:19|20)\d\d$/u.test(text.slice(start, end)))) return [];
  return released.map(({ start, end, value: { valeur } }) => ({ start, end, value: { valeur, devise: currency.value } }));
}

/** Amounts with a currency, the announced whole apart from the instalments. */
export function amountsIn(text: string): { readonly total: readonly Located<MontantLu>[]; readonly parts: readonly Located<MontantLu>[] } {
  const all = recogniseMontants(text);
  const isTotal = ({ start }: Located<MontantLu>): boolean => {
    const before = fold(text.slice(Math.max(0, start - 110), start));
    return words.totalAnnonce.test(before) && !words.plafond.test(before);
  };
  const isCeiling = ({ start }: Located<MontantLu>): boolean => words.plafond.test(fold(text.slice(Math.max(0, start - 60), start)));
  return { total: all.filter(isTotal), parts: all.filter((amount) => !isTotal(amount) && !isCeiling(amount)) };
}
