// Nothing in, every rule out, by identifier: one static import per file of the clause folders.
import { chargeInfaisable as calendrierChargeInfaisable } from './calendrier/charge-infaisable.ts';
import { dureeIndeterminee as calendrierDureeIndeterminee } from './calendrier/duree-indeterminee.ts';
import { echeanceDivergente as calendrierEcheanceDivergente } from './calendrier/echeance-divergente.ts';
import { livrableHorsMission as calendrierLivrableHorsMission } from './calendrier/livrable-hors-mission.ts';
import { ordreDates as calendrierOrdreDates } from './calendrier/ordre-dates.ts';
import { totalJours as calendrierTotalJours } from './calendrier/total-jours.ts';
import { canalAbsent as candidatureCanalAbsent } from './candidature/canal-absent.ts';
import { dateLimiteAbsente as candidatureDateLimiteAbsente } from './candidature/date-limite-absente.ts';
import { fuseauAbsent as datesFuseauAbsent } from './dates/fuseau-absent.ts';
import { invalide as datesInvalide } from './dates/invalide.ts';
import { jourSemaine as datesJourSemaine } from './dates/jour-semaine.ts';
import { minuitAmbigu as datesMinuitAmbigu } from './dates/minuit-ambigu.ts';
import { sansAnnee as datesSansAnnee } from './dates/sans-annee.ts';
import { criteresAbsents as evaluationCriteresAbsents } from './evaluation/criteres-absents.ts';
import { total100 as evaluationTotal100 } from './evaluation/total-100.ts';
import { numerotation as livrablesNumerotation } from './livrables/numerotation.ts';
import { sansEcheance as livrablesSansEcheance } from './livrables/sans-echeance.ts';
import { baseFiscaleContradictoire as montantsBaseFiscaleContradictoire } from './montants/base-fiscale-contradictoire.ts';
import { devisesMultiples as montantsDevisesMultiples } from './montants/devises-multiples.ts';
import { lettresChiffres as montantsLettresChiffres } from './montants/lettres-chiffres.ts';
import { avanceSansLivrable as paiementAvanceSansLivrable } from './paiement/avance-sans-livrable.ts';
import { declencheurRemise as paiementDeclencheurRemise } from './paiement/declencheur-remise.ts';
import { livrableInconnu as paiementLivrableInconnu } from './paiement/livrable-inconnu.ts';
import { livrableSansPaiement as paiementLivrableSansPaiement } from './paiement/livrable-sans-paiement.ts';
import { montantsSomme as paiementMontantsSomme } from './paiement/montants-somme.ts';
import { nonChiffre as paiementNonChiffre } from './paiement/non-chiffre.ts';
import { total100 as paiementTotal100 } from './paiement/total-100.ts';
import { uniqueFin as paiementUniqueFin } from './paiement/unique-fin.ts';
import { nonMesurable as qualificationsNonMesurable } from './qualifications/non-mesurable.ts';
import { champACompleter as redactionChampACompleter } from './redaction/champ-a-completer.ts';
import type { RegisteredRule } from './rule.ts';
import { enumerationIncoherente as structureEnumerationIncoherente } from './structure/enumeration-incoherente.ts';
import { numerotationDupliquee as structureNumerotationDupliquee } from './structure/numerotation-dupliquee.ts';
import { numerotationTrou as structureNumerotationTrou } from './structure/numerotation-trou.ts';
import { sectionAbsente as structureSectionAbsente } from './structure/section-absente.ts';
import { sectionVide as structureSectionVide } from './structure/section-vide.ts';
import { titreDocumentAbsent as structureTitreDocumentAbsent } from './structure/titre-document-absent.ts';

export const rules: readonly RegisteredRule[] = [
  calendrierChargeInfaisable,
  calendrierDureeIndeterminee,
  calendrierEcheanceDivergente,
  calendrierLivrableHorsMission,
  calendrierOrdreDates,
  calendrierTotalJours,
  candidatureCanalAbsent,
  candidatureDateLimiteAbsente,
  datesFuseauAbsent,
  datesInvalide,
  datesJourSemaine,
  datesMinuitAmbigu,
  datesSansAnnee,
  evaluationCriteresAbsents,
  evaluationTotal100,
  livrablesNumerotation,
  livrablesSansEcheance,
  montantsBaseFiscaleContradictoire,
  montantsDevisesMultiples,
  montantsLettresChiffres,
  paiementAvanceSansLivrable,
  paiementDeclencheurRemise,
  paiementLivrableInconnu,
  paiementLivrableSansPaiement,
  paiementMontantsSomme,
  paiementNonChiffre,
  paiementTotal100,
  paiementUniqueFin,
  qualificationsNonMesurable,
  redactionChampACompleter,
  structureEnumerationIncoherente,
  structureNumerotationDupliquee,
  structureNumerotationTrou,
  structureSectionAbsente,
  structureSectionVide,
  structureTitreDocumentAbsent,
];
