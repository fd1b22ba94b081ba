// A model in, a deadline for questions that falls after that of the offers out.
import { example } from '../../model/example.ts';
import type { Candidature } from '../../model/selection.ts';
import { isBefore } from '../civil-days.ts';
import { defineRule } from '../rule.ts';
import { frenchDate, onDate } from '../wording.ts';

type Late = { readonly questions: string; readonly cloture: string };

const asked = (questions: string, ...limites: string[]): { readonly candidature: Partial<Candidature> } => {
  const [date = '', ...others] = limites;
  const dateLimite = { date, borne: 'auPlusTard' as const };
  return {
    candidature: {
      questions: { date: questions },
      dateLimite,
      ...(others.length === 0 ? {} : { datesLimites: limites.map((limite) => ({ date: limite, borne: 'auPlusTard' as const })) }),
    },
  };
};

export const questionsApresCloture = defineRule<Late>({
  id: 'candidature/questions-apres-cloture',
  severity: 'error',
  title: 'Questions admises après la clôture',
  why: 'Une question posée après le dépôt des offres ne peut plus servir à personne : l’une des deux dates est fausse.',
  remede: 'Fixez la fin des questions plusieurs jours avant la date limite des offres.',
  message: ({ questions, cloture }) => `Les questions sont admises jusqu’au ${questions}, attendu une date avant la clôture des offres ${cloture}.`,
  accepts: () => [
    example(asked('2025-05-05', '2025-05-12')),
    example(asked('2025-05-12', '2025-05-12')),
    // The month is known and not the day.
    example(asked('2025-05', '2025-05-12')),
    // Two stages: before the last of the deadlines.
    example(asked('2025-05-20', '2025-05-12', '2025-06-12')),
    example({
      candidature: { questions: { date: '2025-05-20' }, dateLimite: { date: '2025-05-12', borne: 'auPlusTard', anneeDeduite: true } },
    }),
  ],
  rejects: () => [
    { tor: example(asked('2025-05-20', '2025-05-12')), at: 'candidature.questions.date' },
    { tor: example(asked('2026-05-05', '2025-05-12', '2025-05-15')), at: 'candidature.questions.date' },
  ],
  *check({ candidature: { questions, dateLimite, datesLimites = [] } }) {
    const asking = questions?.date;
    const limits = [...(dateLimite === undefined ? [] : [dateLimite]), ...datesLimites];
    if (asking === undefined || dateLimite === undefined) return;
    if (limits.some(({ date, anneeDeduite }) => anneeDeduite === true || !isBefore(date, asking))) return;
    yield {
      at: 'candidature.questions.date',
      operands: ['candidature.questions.date', 'candidature.dateLimite.date'],
      related: [{ path: 'candidature.dateLimite', message: `Date limite des offres : ${frenchDate(dateLimite.date)}.` }],
      facts: { questions: frenchDate(asking), cloture: onDate(dateLimite.date) },
    };
  },
});
