// A section → the first of its tables that is a schedule: steps with days of work, or with dates.
import { calendrier } from '../lexicon/calendrier.ts';
import type { Charge } from '../model/values.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf, type Section } from '../sections/section.ts';
import { withEffort } from './charges-tableau.ts';
import { withShares } from './paiement-table.ts';
import { has, type Table, tablesIn } from './table.ts';

/** `effort`: of the mission, when known. A list of deliverables with their dates is a schedule only under a heading that says so. */
export function scheduleIn(section: Section, effort: Charge | undefined): Table | undefined {
  const dated = section.types[0] !== 'livrables' || calendrier.titreDEcheancier.test(fold(section.title));
  return tablesIn(contentOf(section))
    .map((table) => withEffort(withShares(table), effort))
    .find((table) => isSchedule(table) && (dated || has(table, 'charge')));
}

function isSchedule(table: Table): boolean {
  return (
    table.body.length >= 2 &&
    (has(table, 'intitule') || (has(table, 'ref') && has(table, 'echeance') && !has(table, 'pourcentage', 'montant'))) &&
    !has(table, 'poids') &&
    (has(table, 'charge') || (has(table, 'echeance') && !has(table, 'pourcentage', 'montant')))
  );
}
