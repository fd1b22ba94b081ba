// A document and its outline → the model, and where each part of it was read.
import type { Document } from '../document/document.ts';
import type { Notice } from '../document/notice.ts';
import type { Tor } from '../model/tor.ts';
import type { Outline } from '../sections/section.ts';
import { readBudget } from './budget.ts';
import { readCalendrier, readMission } from './calendrier/calendrier.ts';
import { readEcheancier } from './calendrier/choix-d-echeancier.ts';
import { readCandidature } from './candidature/candidature.ts';
import { withLocalTime } from './candidature/heure-locale.ts';
import type { Context } from './context.ts';
import { readEvaluation } from './evaluation/evaluation.ts';
import { withFranc } from './franc.ts';
import { type Lifted, type Origin, split } from './lift.ts';
import { duesElsewhere } from './livrables/echeances-ailleurs.ts';
import { joinLivrables } from './livrables/join-livrables.ts';
import { commonDue, readLivrables } from './livrables/livrables.ts';
import { readLots } from './lots.ts';
import { readObjectifs } from './objectifs.ts';
import { readOrganisations } from './organisations/organisations.ts';
import { readPaiement } from './paiement/paiement.ts';
import { readPenalites } from './paiement/penalites.ts';
import { readPays } from './pays.ts';
import { readEquipe } from './qualifications/equipe.ts';
import { readQualifications } from './qualifications/qualifications.ts';
import { readRedaction } from './redaction/redaction.ts';
import { readReference } from './reference.ts';
import { readSections } from './sections.ts';
import { readSupervision } from './supervision.ts';
import { readTaches } from './taches.ts';
import { readTitre } from './titre/titre.ts';
import { readTypeDocument } from './type-document.ts';

/** What the readers give: the plain model, the origin of its parts by path, and what they could not decide. */
export interface Reading {
  readonly tor: Tor;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly notices: readonly Notice[];
}

/** `source` says what the file is; the model repeats it. */
export function readTor(document: Document, outline: Outline, source: Tor['source']): Reading {
  const context: Context = { document, outline };
  const mission = readMission(context);
  const echeancier = readEcheancier(context, mission.period, mission.charge?.value);
  const livrables = readLivrables(context, mission.period);
  const lifted: Lifted<Omit<Tor, 'version' | 'source'>> = {
    titre: readTitre(context),
    typeDocument: readTypeDocument(context),
    reference: readReference(context),
    pays: readPays(context),
    organisations: readOrganisations(context),
    sections: readSections(context),
    objectifs: readObjectifs(context),
    taches: readTaches(context),
    livrables: joinLivrables(
      livrables,
      echeancier.dated ?? echeancier.lignes,
      commonDue(context, mission.period),
      duesElsewhere(context, livrables, mission.period),
    ),
    lots: readLots(context),
    calendrier: readCalendrier(context, mission, echeancier),
    equipe: readEquipe(context, echeancier.equipe ?? []),
    paiement: readPaiement(
      context,
      livrables.map(({ ref, title }) => ({ ...(ref === undefined ? {} : { ref }), title: title.text })),
    ),
    penalites: readPenalites(context),
    budget: readBudget(context),
    qualifications: readQualifications(context),
    candidature: readCandidature(context),
    evaluation: readEvaluation(context),
    supervision: readSupervision(context),
    redaction: readRedaction(context),
    nonInterprete: [],
  };
  const origins = new Map<string, Origin>();
  const tor = withLocalTime(withFranc({ version: 1, source, ...split<Omit<Tor, 'version' | 'source'>>(lifted, '', origins) }));
  return { tor, origins, notices: [] };
}
