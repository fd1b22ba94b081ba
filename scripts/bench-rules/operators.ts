// Nothing in; every operator out, by family.
import { acceptances } from './acceptance.ts';
import { application } from './application.ts';
import { calendar } from './calendar.ts';
import { candidates } from './candidates.ts';
import { conformity } from './conformity.ts';
import { dates } from './dates.ts';
import { deliverables } from './deliverables.ts';
import type { Operator } from './operator.ts';
import { paymentShares } from './payment-shares.ts';
import { paymentTerms } from './payment-terms.ts';
import { paymentTriggers } from './payment-triggers.ts';
import { prices } from './prices.ts';
import { selection } from './selection.ts';
import { steps } from './steps.ts';
import { structure } from './structure.ts';
import { wording } from './wording.ts';

export const operators: readonly Operator[] = [
  ...calendar,
  ...steps,
  ...application,
  ...candidates,
  ...dates,
  ...selection,
  ...deliverables,
  ...prices,
  ...paymentTerms,
  ...paymentShares,
  ...paymentTriggers,
  ...acceptances,
  ...conformity,
  ...wording,
  ...structure,
];
