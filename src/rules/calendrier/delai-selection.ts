// A model in, a start, or a first deliverable, too near the closing of the offers for the selection between them out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { daysBetween, isOneDay } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { count, frenchDate } from '../wording.ts';

type Short = { readonly quoi: string; readonly date: string; readonly cloture: string; readonly jours: number; readonly minimum: number };

const planned = (date: string, debut: string, more: { anneeDeduite?: true } = {}) =>
  example({ candidature: { dateLimite: { date, borne: 'auPlusTard', ...more } }, calendrier: { debut } });

interface Milestone {
  readonly quoi: string;
  readonly date: string | undefined;
  readonly path: Path;
  readonly minimum: number;
}

function start({ calendrier: { debut } }: Tor, minimum: number): Milestone {
  const date = debut !== undefined && isOneDay(debut) ? debut : undefined;
  return { quoi: 'La mission commence', date, path: 'calendrier.debut', minimum };
}

/** What is due on the day of the offers is a part of them. */
function firstDue({ livrables, candidature: { dateLimite } }: Tor, minimum: number): Milestone {
  const days = livrables.flatMap(({ echeance }, index) => {
    const full = echeance?.date !== undefined && isOneDay(echeance.date) && echeance.anneeDeduite !== true;
    return full && echeance?.date !== undefined && echeance.date > (dateLimite?.date ?? '') ? [{ date: echeance.date, index }] : [];
  });
  const [first] = days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { quoi: 'Le premier livrable est dû', date: first?.date, path: `livrables.${first?.index ?? 0}.echeance.date`, minimum };
}

export const delaiSelection = defineRule<Short>({
  id: 'calendrier/delai-selection',
  severity: 'warning',
  title: 'Début ou premier livrable trop proche de la clôture',
  why: 'Ouvrir les offres, les évaluer et signer prend plus de quelques jours : la mission commencera en retard sur toutes ses dates.',
  remede: 'Avancez la clôture, ou repoussez le début de la mission et ses premières échéances.',
  message: ({ quoi, date, cloture, jours, minimum }) =>
    `${quoi} le ${date}, ${jours === 0 ? 'le jour même de' : `${count(jours, 'jour')} après`} la clôture des offres (${cloture}), attendu au moins ${count(minimum, 'jour')}.`,
  options: {
    jours: { default: 10, minimum: 1, maximum: 120, description: 'jours entre la clôture et le début' },
    livrable: { default: 28, minimum: 1, maximum: 365, description: 'jours entre la clôture et le premier livrable' },
  },
  accepts: () => [
    planned('2025-03-03', '2025-04-01'),
    planned('2025-03-03', '2025-03-13'),
    // Only the month of the start is known; the year of the closing was deduced.
    planned('2025-03-28', '2025-04'),
    planned('2025-03-03', '2025-03-05', { anneeDeduite: true }),
    // The signature is planned between the two.
    example({
      candidature: { dateLimite: { date: '2025-03-03', borne: 'auPlusTard' } },
      calendrier: { debut: '2025-03-10' },
      redaction: { contrat: { date: '2025-03-07', texte: '7 mars 2025' } },
    }),
    // A start before the closing is calendrier/ordre-dates.
    planned('2025-03-03', '2025-02-20'),
    // The offer itself, or a date before the closing, is no deliverable of the mission.
    example({
      candidature: { dateLimite: { date: '2025-03-03', borne: 'auPlusTard' } },
      livrables: [
        { intitule: 'Note de cadrage', echeance: { date: '2025-04-15' } },
        { intitule: 'Offre', echeance: { date: '2025-03-03' } },
      ],
    }),
  ],
  rejects: () => [
    { tor: planned('2025-03-03', '2025-03-06'), at: 'calendrier.debut' },
    { tor: planned('2025-03-03', '2025-03-03'), at: 'calendrier.debut' },
    {
      tor: example({
        candidature: { dateLimite: { date: '2025-03-03', borne: 'auPlusTard' } },
        calendrier: { debut: '2025-03-10' },
        redaction: { contrat: { date: '2025-03-12', texte: '12 mars 2025' } },
      }),
      at: 'calendrier.debut',
    },
    {
      tor: example({
        candidature: { dateLimite: { date: '2025-03-03', borne: 'auPlusTard' } },
        livrables: [{ intitule: 'Note de cadrage', echeance: { date: '2025-03-24' } }],
      }),
      at: 'livrables.0.echeance.date',
    },
  ],
  *check(tor, _context, option) {
    const { dateLimite } = tor.candidature;
    if (dateLimite === undefined || dateLimite.anneeDeduite === true || !isOneDay(dateLimite.date)) return;
    for (const { quoi, date, path, minimum } of [start(tor, option('jours')), firstDue(tor, option('livrable'))]) {
      if (date === undefined) continue;
      // Who plans the signature between the two has counted the days of the selection.
      const signed = tor.redaction.contrat?.date;
      if (signed !== undefined && isOneDay(signed) && signed > dateLimite.date && signed <= date) continue;
      const jours = daysBetween(dateLimite.date, date);
      if (jours < 0 || jours >= minimum) continue;
      yield {
        at: path,
        operands: [path, 'candidature.dateLimite.date'],
        related: [{ path: 'candidature.dateLimite', message: `Date limite : ${frenchDate(dateLimite.date)}.` }],
        facts: { quoi, date: frenchDate(date), cloture: frenchDate(dateLimite.date), jours, minimum },
      };
      return;
    }
  },
});
