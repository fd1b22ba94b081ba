// A section → the first of its tables that is a schedule: steps with days of work, or with dates.
import { calendrier } from '../../lexicon/calendrier.ts';
import type { Charge } from '../../model/values.ts';
import { recogniseDurees } from '../../recognisers/duree.ts';
import { fold } from '../../recognisers/fold.ts';
import { contentOf, type Section } from '../../sections/section.ts';
import { withShares } from '../paiement/colonnes-de-parts.ts';
import { cellOf, has, type Table, tablesIn } from '../table.ts';
import { effortColumns, sharesDaysOut, withEffort } from './charges-tableau.ts';

/** `effort`: of the mission, when known. A list of deliverables with their dates is a schedule only under a heading that says so. */
export function scheduleIn(section: Section, effort: Charge | undefined): Table | undefined {
  const dated = section.types[0] !== 'livrables' || calendrier.titreDEcheancier.test(fold(section.title));
  const blocks = contentOf(section);
  const counted = [section.heading, ...blocks].some(({ kind, flow }) => kind !== 'row' && /\bjours?\b|\bh\s?\/\s?j\b/u.test(fold(flow.text)));
  return tablesIn(blocks)
    .filter(({ torn }) => !torn)
    .map((table) => withTitle(withEffort(withShares(table), effort)))
    .find((table) => (isSchedule(table) && (dated || has(table, 'charge'))) || (counted && addsDaysUp(table)));
}

/** « Étape | Durée »: steps that follow one another, and how long each lasts; none of them has a day or an effort. */
export function timedSteps(section: Section): Table | undefined {
  return tablesIn(contentOf(section)).find((table) => {
    const plain = has(table, 'intitule') && has(table, 'duree') && !has(table, 'poids', 'montant', 'pourcentage', 'charge', 'tranche', 'echeance');
    const timed = table.body.filter((row) => recogniseDurees(cellOf(table, row, 'duree').text).length === 1);
    return !table.torn && plain && timed.length >= 2 && timed.length * 2 > table.body.length;
  });
}

/** « Étape | Cheffe d'équipe | Expert local | Ensemble »: whose days they are heads each column, and a last one adds them up. */
function addsDaysUp(table: Table): boolean {
  const plain = has(table, 'intitule') && !has(table, 'poids', 'montant', 'pourcentage', 'charge', 'tranche');
  return plain && table.body.length >= 2 && (effortColumns(table).holders.length >= 2 || sharesDaysOut(table));
}

/** « Quand | Quoi »: beside the days, the one column whose heading says nothing tells the steps. */
function withTitle(table: Table): Table {
  const unnamed = table.columns.filter(({ meaning }) => meaning === undefined);
  const [only] = unnamed;
  if (only === undefined || unnamed.length > 1 || has(table, 'intitule') || !has(table, 'echeance')) return table;
  return { ...table, columns: table.columns.map((column) => (column === only ? { ...column, meaning: 'intitule' } : column)) };
}

function isSchedule(table: Table): boolean {
  return (
    table.body.length >= 2 &&
    (has(table, 'intitule') || (has(table, 'ref') && has(table, 'echeance') && !has(table, 'pourcentage', 'montant'))) &&
    !has(table, 'poids') &&
    (has(table, 'charge') || (has(table, 'echeance') && !has(table, 'pourcentage', 'montant')))
  );
}
