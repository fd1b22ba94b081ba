// Nothing in; every operator out, by family.
import { application } from './application.ts';
import { calendar } from './calendar.ts';
import { dates } from './dates.ts';
import { deliverables } from './deliverables.ts';
import type { Operator } from './operator.ts';
import { paymentShares } from './payment-shares.ts';
import { paymentTerms } from './payment-terms.ts';
import { paymentTriggers } from './payment-triggers.ts';
import { selection } from './selection.ts';
import { structure } from './structure.ts';
import { wording } from './wording.ts';

export const operators: readonly Operator[] = [
  ...calendar,
  ...application,
  ...dates,
  ...selection,
  ...deliverables,
  ...paymentTerms,
  ...paymentShares,
  ...paymentTriggers,
  ...wording,
  ...structure,
];
