// An outline without a clause of payment → the column of shares beside the deliverables, or the one line of another clause that shares the whole price out.
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Outline, sectionsOf } from '../../sections/section.ts';
import type { Known } from './livrables-cites.ts';
import { proseInstalments } from './paiement-prose.ts';
import { paymentTables } from './paiement-table.ts';
import { besideListed } from './parts-des-livrables.ts';
import { instalmentPercentages, shareOf, type TrancheLue } from './tranche-lue.ts';

export function toldElsewhere(outline: Outline, known: readonly Known[]): readonly TrancheLue[] {
  const listed = besideListed(outline, known);
  if (listed.length > 0) return listed;
  const beside = besideDeliverables(outline, known);
  return beside.length > 0 ? beside : inOneLine(outline, known);
}

/** « Livrable | Échéance | Paiement », where no clause is about paying: a column of shares that make the whole. */
function besideDeliverables(outline: Outline, known: readonly Known[]): readonly TrancheLue[] {
  const blocks = (['livrables', 'calendrier', 'taches'] as const).flatMap((type) => sectionsOf(outline, type)).flatMap(contentOf);
  const whole = paymentTables([...new Set(blocks)], known).filter(
    ({ tranches, paid }) => paid && Math.abs(tranches.reduce((sum, { tranche }) => sum + (tranche.pourcentage ?? 0), 0) - 100) < 0.5,
  );
  return whole.length === 1 ? (whole[0]?.tranches ?? []) : [];
}

/** « Modalités : 30 % à la commande, 70 % à la livraison ». What a context tells of is not this price; notes and criteria are released by no signature. */
function inOneLine({ sections }: Outline, known: readonly Known[]): readonly TrancheLue[] {
  const blocks = sections.filter(({ types: [own] }) => own !== 'contexte' && own !== 'penalites' && own !== 'annexes').flatMap(contentOf);
  const found = [...new Set(blocks)].flatMap((block) => {
    const folded = fold(block.flow.text);
    const shared = label.test(folded) && instalmentPercentages(block.flow.text).length > 1;
    if (block.kind === 'row' || !(shared || alike.test(folded))) return [];
    const tranches = proseInstalments([block], true, known);
    return isWhole(tranches, shared) ? [tranches] : [];
  });
  return found.length === 1 ? (found[0] ?? []) : [];
}

const label =
  /^\W*(?:(?:l[ae]s? )?(?:modalites?|conditions?|paiements?|reglements?|facturation|acomptes?|echeancier|honoraires)\b|le prix (?:est|sera) (?:facture|paye|regle|verse)\b)[^:;.%\d]{0,60}:/u;

/** « Les honoraires sont versés en cinq paiements égaux de 20 %, à la remise de chaque carte. » */
const alike =
  /\b(?:prix|honoraires|remuneration|montant|somme|marche)\b[^.;:]{0,40}\b(?:vers|pay|regl|factur)\w+ en \p{L}+ (?:\(\d{1,2}\) )?(?:paiements?|versements?|tranches?|acomptes?) (?:egaux|egales|identiques) de \d/u;

/** `ordered`: the first share is due on the order. */
function isWhole(tranches: readonly TrancheLue[], ordered: boolean): boolean {
  const natures = tranches.map(({ tranche: { declencheur } }) => declencheur.nature);
  const sum = tranches.reduce((total, one) => total + shareOf(one), 0);
  return Math.abs(sum - 100) < 0.1 && (!ordered || natures.includes('signature'));
}
