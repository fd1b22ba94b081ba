// Defects in how much each instalment pays: another percentage, an instalment lost, amounts that no longer make their total.
import { type Draft, isListed, lineAt, linesIn, plain } from './draft.ts';
import { type Operator, type Planted, removed, replaced, type Spot, spotsIn } from './operator.ts';

const aside = /pénalit|retard|retenue|plafon|per diem|total/iu;

export function paymentLines(draft: Draft): readonly number[] {
  return linesIn(draft, 'paiement').filter((index) => !aside.test(lineAt(draft, index)));
}

/** The percentages of the gold's instalments, when they make a hundred and nothing else enters the sum. */
function plainShares(draft: Draft): readonly number[] {
  const tranches = draft.gold.paiement?.tranches ?? [];
  const shares = tranches.map(({ pourcentage, multiplicite }) => (multiplicite === undefined ? Number(pourcentage) : Number.NaN));
  const oneBase = new Set(tranches.map(({ base, lot, liste }) => `${base} ${lot} ${liste}`)).size === 1;
  const sum = shares.reduce((total, share) => total + share, 0);
  return oneBase && Math.abs(sum - 100) < 0.5 ? shares : [];
}

/** Where the shares are written in figures; empty unless each is there, and as often as the gold has it. */
export function shareSpots(draft: Draft): readonly Spot[] {
  const shares = plainShares(draft);
  const spots = spotsIn(draft, paymentLines(draft), /(?<![\d,.(])(\d{1,2})(?=\s?%)/gu).filter(({ text }) => shares.includes(Number(text)));
  return shares.length > 1 && spots.length === shares.length ? spots : [];
}

function amountsOf(draft: Draft): readonly number[] {
  return (draft.gold.paiement?.tranches ?? []).flatMap(({ montant }) => (montant === undefined ? [] : [Number(montant.valeur)]));
}

/** « 12 000 000 », its blanks as the document has them. */
const writtenAmount = /(?<![\d.,])\d{1,3}(?:[\s.]\d{3})+(?![\d]|[.,]\d)/gu;

function value(text: string): number {
  return Number(text.replaceAll(/\D/gu, ''));
}

function inThousands(amount: number): string {
  return String(amount).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/gu, ' ');
}

/** The declared total follows what was added to an instalment. */
function withTotal(draft: Draft, planted: Planted, more: number): Planted {
  const row = linesIn(draft, 'paiement').find((index) => /^\|.*total/iu.test(lineAt(draft, index)));
  if (row === undefined) return planted;
  const line = lineAt(draft, row).replace(writtenAmount, (text) => inThousands(value(text) + more));
  return { ...planted, lines: planted.lines.with(row, line) };
}

export const paymentShares: readonly Operator[] = [
  {
    rule: 'paiement/total-100',
    name: 'another percentage for one instalment',
    plant(draft, random) {
      const spot = random.pick(shareSpots(draft));
      return replaced(draft, spot, String(Number(spot?.text) + (random.below(2) === 0 ? 5 : 10)));
    },
  },
  {
    rule: 'paiement/total-100',
    name: 'one instalment lost from the list',
    also: ['paiement/livrable-sans-paiement', 'livrables/numerotation'],
    plant(draft, random) {
      const spots = shareSpots(draft);
      const alone = spots.filter(({ line }) => isListed(lineAt(draft, line)) && spots.filter((other) => other.line === line).length === 1);
      const spot = spots.length > 2 ? random.pick(alone) : undefined;
      return spot && removed(draft, spot.line, spot.line + 1);
    },
  },
  {
    rule: 'paiement/montants-somme',
    name: 'another amount for one instalment',
    also: ['montants/plafond-depasse'],
    plant(draft, random) {
      if (draft.gold.paiement?.totalDeclare === undefined) return undefined;
      const amounts = amountsOf(draft);
      const spot = random.pick(spotsIn(draft, paymentLines(draft), writtenAmount).filter(({ text }) => amounts.includes(value(text))));
      return replaced(draft, spot, spot?.text.replace(/^\d/u, (first) => String((Number(first) % 9) + 1)) ?? '');
    },
  },
  {
    rule: 'montants/plafond-depasse',
    name: 'instalments raised above the ceiling',
    also: ['paiement/montants-somme', 'montants/lettres-chiffres'],
    plant(draft) {
      const plafond = Number(draft.gold.budget?.plafond?.valeur ?? 0);
      const amounts = amountsOf(draft);
      const spot = spotsIn(draft, paymentLines(draft), writtenAmount).find(({ text }) => amounts.includes(value(text)));
      const taxes = (draft.gold.paiement?.tranches ?? []).map(({ montant }) => montant?.taxe);
      // Of another tax base, or of none, nothing can be said.
      if (plafond === 0 || spot === undefined || taxes.some((taxe) => taxe !== draft.gold.budget?.plafond?.taxe)) return undefined;
      const raised = replaced(draft, spot, inThousands(plafond * 2));
      return raised && withTotal(draft, raised, plafond * 2 - value(spot.text));
    },
  },
  {
    rule: 'montants/plafond-depasse',
    name: 'a price above the ceiling beside it',
    plant(draft, random) {
      const { valeur, devise, taxe } = draft.gold.budget?.plafond ?? {};
      // The price of a contract stands where it is paid.
      const beside = linesIn(draft, 'paiement').find((index) => {
        const line = plain(lineAt(draft, index));
        return /plafon|maxim|excéder|dépasser/iu.test(line) && /\d[\s.]\d{3}/u.test(line);
      });
      // Lines of a text run on: nobody writes a sentence into the middle of another.
      const after = beside === undefined ? undefined : draft.lines.findIndex((line, index) => index >= beside && /[.:;|]\s*$|^\s*$/u.test(line));
      if (valeur === undefined || devise === undefined || after === undefined || amountsOf(draft).length > 0) return undefined;
      const price = inThousands(Number(valeur) * (random.below(2) + 2));
      return {
        lines: draft.lines.toSpliced(after + 1, 0, `Le prix du contrat est fixé à ${price} ${devise}${taxe === undefined ? '' : ` ${taxe}`}.`),
      };
    },
  },
];
