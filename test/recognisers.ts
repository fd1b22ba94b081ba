// The recognisers by name, as the corpora and the property tests call them.
import type { Located } from '../src/document/span.ts';
import { recogniseAnneesExperience } from '../src/recognisers/annees-experience.ts';
import { recogniseChampsACompleter } from '../src/recognisers/champ.ts';
import { recogniseCharges } from '../src/recognisers/charge.ts';
import { recogniseAdressesWeb, recogniseCourriels } from '../src/recognisers/courriel.ts';
import { recogniseDates } from '../src/recognisers/date.ts';
import { recogniseDiplomes } from '../src/recognisers/diplome.ts';
import { recogniseDurees } from '../src/recognisers/duree.ts';
import { recogniseEcheances } from '../src/recognisers/echeance.ts';
import { recogniseEnumerations } from '../src/recognisers/enumeration.ts';
import { recogniseHeures } from '../src/recognisers/heure.ts';
import { recogniseLangues } from '../src/recognisers/langue.ts';
import { recogniseDevises, recogniseMontants, recogniseTaxes } from '../src/recognisers/montant.ts';
import { recogniseNombres } from '../src/recognisers/nombre.ts';
import { recogniseNombresDoubles } from '../src/recognisers/nombre-double.ts';
import { recognisePourcentages } from '../src/recognisers/pourcentage.ts';
import { recogniseReferences } from '../src/recognisers/reference.ts';

export type Recogniser = (text: string) => readonly Located<unknown>[];

export const recognisers: ReadonlyMap<string, Recogniser> = new Map<string, Recogniser>(
  Object.entries({
    recogniseAdressesWeb,
    recogniseAnneesExperience,
    recogniseChampsACompleter,
    recogniseCharges,
    recogniseCourriels,
    recogniseDates,
    recogniseDevises,
    recogniseDiplomes,
    recogniseDurees,
    recogniseEcheances,
    recogniseEnumerations,
    recogniseHeures,
    recogniseLangues,
    recogniseMontants,
    recogniseNombres,
    recogniseNombresDoubles,
    recognisePourcentages,
    recogniseReferences,
    recogniseTaxes,
  }),
);
