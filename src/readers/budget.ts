// The sentences on money → the ceiling and the estimate of the mission, and how the offer's price must be stated.
import type { Located, Span } from '../document/span.ts';
import { overlaps } from '../document/span.ts';
import {
  autresMontants,
  budgetActe,
  budgetsDeProjet,
  coutDeChose,
  enveloppeDeChose,
  estimations,
  formes,
  plafonds,
  pourLaMission,
  prixDeLOffre,
  reserves,
} from '../lexicon/budget.ts';
import type { Budget } from '../model/paiement.ts';
import type { Montant } from '../model/values.ts';
import { type MontantLu, recogniseDevises, recogniseMontants, recogniseTaxes } from '../recognisers/montant.ts';
import type { TypeSection } from '../sections/section-type.ts';
import { type Context, confiances, from } from './context.ts';
import { type Lifted, type Origin, type Read, read } from './lift.ts';
import { type Phrase, phrasesIn, phrasesOf } from './phrases.ts';

type Kind = 'plafond' | 'estimation';

interface MoneyPhrase {
  readonly phrase: Phrase;
  readonly types: readonly TypeSection[];
}

interface Sum extends Located<MontantLu> {
  readonly money: MoneyPhrase;
  readonly kind: Kind;
  /** « 20 000 » of « 20 000 à 30 000 EUR »: no ceiling, and no estimate either. */
  readonly lower?: true;
  readonly upper?: true;
}

/** Sections that tell of other sums than the mission's. */
const telling: readonly TypeSection[] = ['contexte', 'partiesPrenantes', 'objectifs', 'taches', 'penalites', 'qualifications', 'annexes'];
const own: readonly TypeSection[] = ['budget', 'paiement', 'candidature', 'evaluation'];

/** Two different ceilings are none. */
export function readBudget({ outline }: Context): Lifted<Budget> {
  const phrases = [
    ...phrasesIn(outline.preamble).map((phrase): MoneyPhrase => ({ phrase, types: [] })),
    ...outline.sections
      .filter(({ types }) => types[0] === undefined || !telling.includes(types[0]))
      .flatMap((section) => phrasesOf(section).map((phrase): MoneyPhrase => ({ phrase, types: section.types }))),
  ];
  const sums = phrases
    .flatMap(sumsIn)
    .map((sum, _, all) => (sum.kind === 'estimation' && isCapped(sum, phrases, all) ? { ...sum, kind: 'plafond' as const } : sum));
  const ceilings = sums.filter(({ kind, lower }) => kind === 'plafond' && lower !== true);
  // Both ends of a range are an estimate that the model has no place for.
  const estimates = sums.filter(({ kind, lower, upper }) => kind === 'estimation' && lower !== true && upper !== true);
  return { plafond: onlyOne(ceilings), estimation: onlyOne(estimates), offre: readOffre(phrases, sums) };
}

/** « Le budget est de 165 000 USD. Toute offre qui dépasse ce plafond est rejetée. »: said in another sentence of a passage with one sum. */
function isCapped({ money: { phrase } }: Sum, phrases: readonly MoneyPhrase[], all: readonly Sum[]): boolean {
  const { block } = phrase;
  const after = phrases.filter((other) => other.phrase.block === block && other.phrase.flow !== phrase.flow).map((other) => other.phrase.folded);
  return (
    after.some((text) => cappedThere.test(text)) && all.filter(({ money, lower }) => money.phrase.block === block && lower !== true).length === 1
  );
}
const cappedThere =
  /\bce(?:tte)? (?:plafond|montant|budget|somme|enveloppe)\b[^.;]{0,60}\b(?:rejet|ecart|exclu|irrecevable|elimin|non conforme)|\b(?:depass|exced|superieure?s? a )\w*[^.;]{0,20}\bce (?:plafond|montant|budget)\b|\bce plafond\b|\boffres? (?:hors|au-dela du) budget\b[^.;]{0,40}\b(?:rejet|ecart|exclu|irrecevable|elimin|non conforme)/u;

/** « 28 000 CHF (29 400 EUR) »: what stands in brackets says the same in another currency. */
function isConverted(text: string, all: readonly Located<MontantLu>[], span: Span): boolean {
  return all.some(({ start, end, value }, index) => {
    const before = all[index - 1];
    const aside = before !== undefined && /^\s*\(\s*(?:soit|environ|ou|≈|~)?\s*$/u.test(text.slice(before.end, start));
    return aside && before.value.devise !== value.devise && span.start < end && start < span.end;
  });
}

/** « Le montant, toutes tranches confondues, ne peut excéder »: what stands between the subject and its verb. */
const between = /, [^,;.:\d]{3,40}, (?=(?:ne|n'|est|sera|s'eleve|se monte|peut|doit)\b)/u;

/** « Maximum 12 000 EUR », in the clause of the budget. */
const barely = /^\W*(?:au )?(?:maximum|plafond)\b/u;

/** « Frais de déplacement », the title of a clause. */
const ofExpenses = /^\W*(?:frais (?:de|d'|remboursables)|per diems?|indemnites?)\b[^,;]{0,30}$/u;

function sumsIn(money: MoneyPhrase): readonly Sum[] {
  const { phrase } = money;
  if (budgetsDeProjet.test(phrase.folded)) return [];
  const found = recogniseMontants(phrase.flow.text);
  const ranged = found.map((amount, index) => isRange(phrase.folded, amount, found[index + 1]));
  const told: Sum[] = [];
  for (const index of found.keys()) {
    const own = sumAt(money, found, index);
    const lower = told.at(-1);
    const amount = found[index];
    // The farther end is of the kind of the first, or a ceiling by its own words.
    if (ranged[index - 1] !== true || own[0]?.kind === 'plafond') {
      told.push(...own.map((sum) => (ranged[index] === true ? { ...sum, lower: true as const } : sum)));
    } else if (lower?.lower === true && amount !== undefined) told.push({ ...amount, money, kind: lower.kind, upper: true });
  }
  return told;
}

/** « 20 000 EUR à 30 000 EUR », « entre 20 000 EUR et 30 000 EUR ». */
function isRange(folded: string, { start, end }: Span, next: Span | undefined): boolean {
  if (next === undefined) return false;
  const between = folded.slice(end, next.start).trim();
  return /^(?:a|[-–—])$/u.test(between) || (between === 'et' && /\bentre\s*$/u.test(folded.slice(0, start)));
}

function sumAt(money: MoneyPhrase, found: readonly Located<MontantLu>[], index: number): readonly Sum[] {
  const { phrase, types } = money;
  const text = `${phrase.lead} ${phrase.folded}`;
  const amount = found[index];
  if (amount === undefined) return [];
  // « 186 000 EUR, provision de 14 000 EUR comprise ».
  if (index > 0 && /^[^.;,\d]{0,20}\b(?:compris|inclu)/u.test(phrase.folded.slice(amount.end))) return [];
  const start = found[index - 1]?.end ?? 0;
  const clause = phrase.folded.slice(start, found[index + 1]?.start ?? phrase.folded.length).replace(between, ' ');
  const said = phrase.folded.slice(start, amount.start);
  const heading = types.includes('budget') ? (phrase.headings[0] ?? '') : '';
  const lead = phrase.folded.slice(0, amount.start).replace(between, ' ');
  if (autresMontants.test(lead) && !pourLaMission.test(lead)) return [];
  if (coutDeChose.test(said) || enveloppeDeChose.test(said) || ofExpenses.test(phrase.headings[0] ?? '')) return [];
  const around =
    said.replace(barely, '').trim().length < 4 ? `${text.slice(0, Math.max(0, text.length - phrase.folded.length))} ${heading} ${clause}` : clause;
  if (plafonds.test(around) || reserves.test(clause) || budgetActe.test(phrase.folded)) return [{ ...amount, money, kind: 'plafond' }];
  return estimations.test(around) ? [{ ...amount, money, kind: 'estimation' }] : [];
}

function onlyOne(found: readonly Sum[]): Read<Montant> | undefined {
  const [first] = found;
  if (first === undefined || new Set(found.map(({ value }) => `${value.valeur} ${value.devise}`)).size > 1) return undefined;
  const best = found.find(({ value }) => value.taxe !== undefined) ?? first;
  const sure = best.money.types.some((type) => own.includes(type)) ? confiances.propre : confiances.ailleurs;
  return read(best.value, from(best.money.phrase.flow, best, sure));
}

function readOffre(phrases: readonly MoneyPhrase[], sums: readonly Sum[]): Lifted<NonNullable<Budget['offre']>> | undefined {
  const priced = phrases.filter(
    ({ phrase, types }) => prixDeLOffre.test(`${phrase.folded} ${phrase.headings[0] ?? ''}`) && types.some((type) => own.includes(type)),
  );
  const free = (money: MoneyPhrase, span: Span): boolean => !sums.some((sum) => sum.money === money && overlaps(sum, span));
  const currencies = priced.flatMap((money) =>
    recogniseDevises(money.phrase.flow.text)
      .filter((span) => free(money, span) && !isConverted(money.phrase.flow.text, recogniseMontants(money.phrase.flow.text), span))
      .map((found) => ({ ...found, money })),
  );
  const taxes = priced.flatMap((money) =>
    recogniseTaxes(money.phrase.flow.text)
      .filter((span) => free(money, span))
      .map((found) => ({ ...found, money })),
  );
  const codes = [...new Set(currencies.map(({ value }) => value))];
  const bases = [...new Set(taxes.map(({ value }) => value))];
  const [currency] = currencies;
  const [tax] = taxes;
  const forme = readForme(priced);
  if (currency === undefined && tax === undefined && forme === undefined) return undefined;
  return {
    devise: currency === undefined || codes.length !== 1 ? undefined : read(currency.value, from(currency.money.phrase.flow, currency)),
    devises: codes.length > 1 && currency !== undefined ? read(codes, fromFlows(currencies)) : undefined,
    taxe: tax === undefined || bases.length !== 1 ? undefined : read(tax.value, from(tax.money.phrase.flow, tax)),
    forme,
  };
}

/** The places of several values together. */
function fromFlows(found: readonly (Span & { readonly money: MoneyPhrase })[]): Origin {
  const origins = found.map((one) => from(one.money.phrase.flow, one));
  return { ranges: origins.flatMap(({ ranges }) => ranges), methode: 'explicite', confiance: confiances.propre };
}

/** The one form that the sentences on the offer's price name; the daily rate beside a total is a detail of it. */
function readForme(priced: readonly MoneyPhrase[]): Read<NonNullable<NonNullable<Budget['offre']>['forme']>> | undefined {
  const found = (['forfait', 'tauxJournalier', 'bordereau'] as const).flatMap((forme) => {
    const holder = priced.find(({ phrase }) => formes[forme].test(phrase.folded) && !/\bhors forfait|per diem/u.test(phrase.folded));
    const match = holder === undefined ? null : formes[forme].exec(holder.phrase.folded);
    return holder === undefined || match === null
      ? []
      : [read(forme, from(holder.phrase.flow, { start: match.index, end: match.index + match[0].length }))];
  });
  return found.length === 1 ? found[0] : undefined;
}
