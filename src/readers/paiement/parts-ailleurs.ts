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
    if (block.kind === 'row' || !label.test(fold(block.flow.text)) || instalmentPercentages(block.flow.text).length < 2) return [];
    const tranches = proseInstalments([block], true, known);
    return isWhole(tranches) ? [tranches] : [];
  });
  return found.length === 1 ? (found[0] ?? []) : [];
}

const label = /^\W*(?:modalites?|conditions?|paiements?|reglements?|facturation|acomptes?|echeancier|honoraires)\b[^:;.%\d]{0,60}:/u;

function isWhole(tranches: readonly TrancheLue[]): boolean {
  const natures = tranches.map(({ tranche: { declencheur } }) => declencheur.nature);
  const sum = tranches.reduce((total, one) => total + shareOf(one), 0);
  return Math.abs(sum - 100) < 0.1 && natures.includes('signature');
}
