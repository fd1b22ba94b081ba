// A model in, a contract signed once the mission has started, or before the offers are in, out.
import { example, type Given } from '../../model/example.ts';
import { isBefore, isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate } from '../wording.ts';

type Disordered = { readonly contrat: string; readonly constat: string; readonly attendu: string };

const signed = (date: string, calendrier: Given['calendrier'], candidature: Given['candidature'] = {}) =>
  example({ redaction: { contrat: { date, texte: date } }, ...(calendrier === undefined ? {} : { calendrier }), candidature });

export const contratApresDebut = defineRule<Disordered>({
  id: 'calendrier/contrat-apres-debut',
  severity: 'warning',
  title: 'Contrat signé après le début de la mission',
  why: 'Un travail commencé avant la signature n’est couvert par aucun contrat : ni le prix, ni l’assurance, ni les pénalités ne valent.',
  remede: 'Avancez la signature, ou repoussez le début de la mission.',
  message: ({ contrat, constat, attendu }) => `La signature du contrat est prévue le ${contrat}, ${constat}, attendu une date ${attendu}.`,
  accepts: () => [
    signed('2025-04-01', { debut: '2025-04-15' }),
    signed('2025-04-01', { debut: '2025-04-01' }),
    // Some day of the month, or of the interval.
    signed('2025-04-10', { debut: '2025-04' }),
    signed('2025-04-10', {}, { dateLimite: { date: '2025-03-10', borne: 'auPlusTard' } }),
  ],
  rejects: () => [
    { tor: signed('2025-05-20', { debut: '2025-05-05' }), at: 'redaction.contrat' },
    { tor: signed('2025-03-01', {}, { dateLimite: { date: '2025-03-10', borne: 'auPlusTard' } }), at: 'redaction.contrat' },
  ],
  *check({ redaction: { contrat }, calendrier: { debut }, candidature: { dateLimite } }) {
    if (contrat === undefined || !isOneDay(contrat.date)) return;
    if (debut !== undefined && isBefore(debut, contrat.date)) {
      yield {
        at: 'redaction.contrat',
        operands: ['redaction.contrat', 'calendrier.debut'],
        related: [{ path: 'calendrier.debut', message: `Début de la mission : ${frenchDate(debut)}.` }],
        facts: { contrat: frenchDate(contrat.date), constat: `après le début de la mission (${frenchDate(debut)})`, attendu: 'avant ce début' },
      };
      return;
    }
    if (dateLimite === undefined || dateLimite.anneeDeduite === true || !isOneDay(dateLimite.date) || !isBefore(contrat.date, dateLimite.date))
      return;
    yield {
      at: 'redaction.contrat',
      operands: ['redaction.contrat', 'candidature.dateLimite.date'],
      related: [{ path: 'candidature.dateLimite', message: `Date limite : ${frenchDate(dateLimite.date)}.` }],
      facts: {
        contrat: frenchDate(contrat.date),
        constat: `avant la date limite des offres (${frenchDate(dateLimite.date)})`,
        attendu: 'après cette limite',
      },
    };
  },
});
