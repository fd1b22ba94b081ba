// A model in, what the selected bidder owes before the mission starts, or before offers are due, out.
import { example, type Given } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { firstDay, isBefore, lastDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate, onDate, quoted } from '../wording.ts';

type Early = { readonly obligation: string; readonly date: string; readonly limite: string };

const owed = (date: string, calendrier: Given['calendrier'], candidature: Given['candidature'] = {}) =>
  example({
    redaction: { obligations: [{ texte: 'Le prestataire retenu participera à la réunion de lancement', date }] },
    ...(calendrier === undefined ? {} : { calendrier }),
    candidature,
  });

export const obligationAvantContrat = defineRule<Early>({
  id: 'calendrier/obligation-avant-contrat',
  severity: 'warning',
  title: 'Obligation du prestataire avant le contrat',
  why: 'Avant le contrat, le prestataire n’est tenu à rien et n’est payé de rien : la réunion se fera sans lui, ou à ses frais.',
  remede: 'Placez l’obligation après le début de la mission, ou avancez le début.',
  message: ({ obligation, date, limite }) =>
    `Le prestataire est tenu ${date} (${obligation}), avant ${limite}, attendu une date après le début de la mission.`,
  accepts: () => [
    owed('2025-04-10', { debut: '2025-04-01' }),
    // Some day of April, some day of the quarter.
    owed('2025-04-10', { debut: '2025-04' }),
    owed('2025-04-10', {}),
    owed('2025-04-10', {}, { dateLimite: { date: '2025-03-01', borne: 'auPlusTard' } }),
  ],
  rejects: () => [
    { tor: owed('2025-03-20/2025-03-22', { debut: '2025-04-01/2025-06-30' }), at: 'redaction.obligations.0' },
    { tor: owed('2025-02-20', {}, { dateLimite: { date: '2025-03-01', borne: 'auPlusTard' } }), at: 'redaction.obligations.0' },
  ],
  *check({ redaction: { obligations = [] }, calendrier: { debut }, candidature: { dateLimite } }) {
    for (const [index, { texte, date }] of obligations.entries()) {
      const beforeStart = debut !== undefined && isBefore(date, debut);
      const beforeOffers = dateLimite !== undefined && dateLimite.anneeDeduite === undefined && isBefore(date, dateLimite.date);
      if (!beforeStart && !beforeOffers) continue;
      const at: Path = `redaction.obligations.${index}`;
      const limit: Path = beforeStart ? 'calendrier.debut' : 'candidature.dateLimite.date';
      const limite = beforeStart ? `le début de la mission (${frenchDate(firstDay(debut))})` : 'la date limite des offres';
      yield {
        at,
        operands: [at, limit],
        related: [
          { path: limit, message: beforeStart ? `Début : ${frenchDate(debut)}.` : `Date limite : ${frenchDate(lastDay(dateLimite?.date ?? date))}.` },
        ],
        facts: { obligation: quoted(texte), date: onDate(date), limite },
      };
    }
  },
});
