// A table of shares, and the line above it → whether they are taken off the price rather than paid.
import { fold } from '../../recognisers/fold.ts';
import type { Table } from '../table.ts';

/** « Retard | Réduction »: what is taken off the price. */
const takenOff = /\b(?:penalites?|retards?|reductions?|abattements?|refactions?|deductions?)\b/u;

export function punishes({ columns }: Table, lead: string): boolean {
  const share = columns.find(({ meaning }) => meaning === 'pourcentage')?.header ?? '';
  return takenOff.test(fold(share)) || (takenOff.test(fold(lead)) && takenOff.test(fold(columns[0]?.header ?? '')));
}
