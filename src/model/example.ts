// A whole model from the few fields that an example is about: what rules use for their examples.
import type { Tor } from './tor.ts';

type Clause = 'calendrier' | 'equipe' | 'paiement' | 'candidature' | 'evaluation' | 'redaction';

/** Any fields of the model; of the clauses that have required lists, any of their fields. */
export type Given = Partial<Omit<Tor, 'version' | 'source' | Clause>> & { readonly [K in Clause]?: Partial<Tor[K]> };

const empty: Tor = {
  version: 1,
  source: { fichier: 'exemple.docx', format: 'docx', sha256: '', langue: 'fr' },
  typeDocument: 'termesDeReference',
  organisations: [],
  sections: [],
  objectifs: [],
  taches: [],
  livrables: [],
  calendrier: { lignes: [], phases: [], lieux: [] },
  equipe: { membres: [] },
  paiement: { tranches: [] },
  budget: {},
  qualifications: [],
  candidature: { courriels: [], pieces: [], canal: [] },
  evaluation: { criteres: [] },
  supervision: {},
  redaction: { champsACompleter: [], sigles: [], renvois: [], annexes: [], enumerations: [], dates: [], nombresDoubles: [], marques: [] },
  nonInterprete: [],
};

/** The fields given, the rest as in a document that says nothing. */
export function example(given: Given): Tor {
  return {
    ...empty,
    ...given,
    calendrier: { ...empty.calendrier, ...given.calendrier },
    equipe: { ...empty.equipe, ...given.equipe },
    paiement: { ...empty.paiement, ...given.paiement },
    candidature: { ...empty.candidature, ...given.candidature },
    evaluation: { ...empty.evaluation, ...given.evaluation },
    redaction: { ...empty.redaction, ...given.redaction },
  };
}
