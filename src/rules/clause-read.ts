// A model and a kind of clause in, whether a reader read anything of that clause out.
import type { TypeSection } from '../model/sections.ts';
import type { Tor } from '../model/tor.ts';

function hasAny(values: readonly (readonly unknown[] | object | string | undefined)[]): boolean {
  return values.some((value) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}

/** Two deliverables at least, each with its day: they make a schedule. */
function everyHasDay(livrables: Tor['livrables']): boolean {
  return livrables.length >= 2 && livrables.every(({ echeance }) => echeance?.date !== undefined);
}

const readings: Partial<Record<TypeSection, (tor: Tor) => boolean>> = {
  objectifs: (tor) => tor.objectifs.length > 0,
  taches: (tor) => tor.taches.length > 0,
  livrables: (tor) => tor.livrables.length > 0,
  calendrier: ({ calendrier: { debut, fin, duree, charge, renvoiDuree, lignes, totalDeclare, phases }, livrables }) =>
    hasAny([debut, fin, duree, charge, renvoiDuree, lignes, totalDeclare, phases]) || everyHasDay(livrables),
  paiement: ({ paiement: { tranches, delai, totalDeclare, retenue } }) => hasAny([tranches, delai, totalDeclare, retenue]),
  penalites: ({ penalites }) => penalites !== undefined,
  gestion: ({ supervision: { superviseur, comite }, redaction: { validateurs } }) => hasAny([superviseur, comite, validateurs]),
  budget: ({ budget: { plafond, estimation, offre } }) => hasAny([plafond, estimation, offre]),
  equipe: ({ equipe: { membres } }) => membres.length > 0,
  qualifications: (tor) => tor.qualifications.length > 0,
  candidature: ({ candidature: { dateLimite, datesLimites, courriels, objet, pieces, canal, validite } }) =>
    hasAny([dateLimite, datesLimites, courriels, objet, pieces, canal, validite]),
  evaluation: ({ evaluation: { criteres, seuil, totalDeclare, methode } }) =>
    criteres.length > 0 || [seuil, totalDeclare, methode].some((value) => value !== undefined),
};

/** False also for the kinds of clause that the model does not hold (context, methodology). */
export function clauseWasRead(tor: Tor, type: TypeSection): boolean {
  return readings[type]?.(tor) ?? false;
}
