// Defects in what a price is: no tax base, no currency, a column that does not make its total, expenses asked for and never paid, paid before the work.
import { otherRules } from './candidates.ts';
import { type Draft, linesIn } from './draft.ts';
import { insertedAfter, type Operator, type Planted, withSentence } from './operator.ts';
import { shareSpots } from './payment-shares.ts';

const taxes =
  /,? ?(?:\((?:TTC|HT|HTVA|hors (?:taxes|TVA)|toutes taxes comprises)\)|TTC|HTVA|HT(?![\p{L}/])|toutes taxes comprises|hors (?:taxes|TVA))(?![\p{L}\d])/gu;
const taxLeft = /tax|TVA|fiscal|impôt|retenue|exonér|\bHT\b|TTC|compris|inclus/iu;
const currency = String.raw`(?<!\p{L})(?:FCFA|francs? CFA|EUR|euros?|MAD|dirhams?(?: \(MAD\))?|dollars des États-Unis|dinars tunisiens|gourdes)(?!\p{L})`;
const inCurrency = new RegExp(
  String.raw`,? ?(?:exprimée?s?|libellée?s?|établie?s?)? ?en ${currency}(?: (?:TTC|HT|hors taxes|toutes taxes comprises))?(?: \([A-Z]{3}\))?`,
  'giu',
);
const anyCurrency = new RegExp(
  String.raw`${currency}|(?<!\p{L})(?:MAD|CHF|USD|TND|dinars?|dollars?|francs?|ariary)(?!\p{L})|€|\$|monnaie|devise`,
  'u',
);

function withoutTaxes(draft: Draft): Planted | undefined {
  const { plafond } = draft.gold.budget ?? {};
  const asked = draft.lines.some((line) => line.search(inCurrency) >= 0);
  const lines = draft.lines.map((line) => line.replaceAll(taxes, ''));
  if ((plafond === undefined && !asked) || lines.some((line) => taxLeft.test(line) || otherRules.test(line))) return undefined;
  return { lines };
}

/** Without the sentences that give an amount, and with « une offre financière » alone. */
function withoutCurrency(draft: Draft): Planted | undefined {
  const lines = draft.lines.map((line) => {
    const sentences = line.replaceAll(inCurrency, '').split(/(?<=\.) (?=\p{Lu})/u);
    return sentences.filter((sentence) => !anyCurrency.test(sentence)).join(' ');
  });
  const asked = (draft.gold.candidature?.pieces ?? []).some(({ nom }) => /financi|prix/iu.test(nom));
  if (!asked || lines.some((line) => otherRules.test(line))) return undefined;
  const stays = lines.some((line) => /financière|prix/iu.test(line)) && !lines.some((line) => anyCurrency.test(line));
  return stays && lines.filter((line) => line !== '').length > draft.lines.filter((line) => line !== '').length - 4 ? { lines } : undefined;
}

/** Much for the first deliverable, little for the rest; months of persons are no days of deliverables. */
function aheadOfWork(draft: Draft): Planted | undefined {
  if ((draft.gold.calendrier?.lignes ?? []).some(({ charge }) => charge?.unite === 'hommeMois')) return undefined;
  const spots = shareSpots(draft);
  const rows = (draft.gold.calendrier?.lignes ?? []).map(({ charge }) => Number(charge?.min ?? Number.NaN));
  const total = rows.reduce((sum, days) => sum + days, 0);
  if (spots.length < 3 || rows.length !== spots.length || !((rows[0] ?? 1) / total < 0.3)) return undefined;
  const first = 60;
  const others = Math.floor((100 - first) / (spots.length - 1));
  const shares = spots.map((_, rank) => (rank === 0 ? first : rank === spots.length - 1 ? 100 - first - others * (spots.length - 2) : others));
  const lines = spots.reduceRight((all, { line, start, text }, rank) => {
    const before = all[line] ?? '';
    return all.with(line, before.slice(0, start) + shares[rank] + before.slice(start + text.length));
  }, draft.lines);
  return { lines };
}

function expensesAsked(draft: Draft): Planted | undefined {
  const spots = shareSpots(draft);
  if (spots.length < 2 || draft.lines.some((line) => /forfait|frais|base/iu.test(line))) return undefined;
  const lines = spots.reduceRight((all, { line, start, text }) => {
    const before = all[line] ?? '';
    return all.with(line, before.slice(0, start + text.length) + before.slice(start + text.length).replace(/^\s?%/u, ' % des honoraires'));
  }, draft.lines);
  return withSentence(
    { ...draft, lines },
    linesIn(draft, 'candidature'),
    "L'offre financière présente les honoraires et les frais de déplacement et d'hébergement.",
  );
}

export const prices: readonly Operator[] = [
  { rule: 'montants/base-fiscale-absente', name: 'no word about taxes any more', plant: withoutTaxes },
  { rule: 'montants/devise-absente', name: 'no currency any more', plant: withoutCurrency },
  {
    rule: 'montants/somme-postes',
    name: 'a column of costs that does not make its total',
    plant(draft, random) {
      const after = linesIn(draft, 'budget', 'paiement').at(-1);
      if (after === undefined || (draft.form !== 'marked' && draft.form !== 'markdown')) return undefined;
      const costs =
        random.pick([
          [1_200_000, 800_000, 500_000],
          [450_000, 300_000, 250_000],
        ]) ?? [];
      const total = costs.reduce((sum, cost) => sum + cost, 0) + 100_000;
      const written = (amount: number): string => String(amount).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ');
      const rows = ['Honoraires', 'Déplacements', 'Reprographie'].map((name, rank) => `| ${name} | ${written(costs[rank] ?? 0)} |`);
      const head =
        draft.form === 'marked' ? ['{tableau: 60 40; entete; lignes}', '| Poste | Montant |'] : ['', '| Poste | Montant |', '| --- | --- |'];
      return insertedAfter(draft, after, 'Le coût estimé se décompose ainsi :', ...head, ...rows, `| Total | ${written(total)} |`, '');
    },
  },
  { rule: 'paiement/frais-non-couverts', name: 'expenses asked for in the offer, fees alone paid', plant: expensesAsked },
  { rule: 'paiement/desequilibre-effort', name: 'most of the price paid for the first days of work', plant: aheadOfWork },
];
