// A model in, the dates and hours that no calendar and no clock knows out.
import { example } from '../../model/example.ts';
import type { DateEcrite } from '../../model/redaction.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Impossible = { readonly date: string };

const written = (more: Partial<DateEcrite>) =>
  example({ redaction: { dates: [{ texte: '30 juin 2024', role: 'livrable', anneeEcrite: true, ...more }] } });

export const invalide = defineRule<Impossible>({
  id: 'dates/invalide',
  severity: 'error',
  title: 'Date impossible',
  why: 'Une date qui n’existe pas n’oblige personne.',
  remede: 'Corrigez la date.',
  message: ({ date }) => `La date ${date} n’existe pas, attendu une date du calendrier.`,
  accepts: () => [
    written({ valeur: '2024-06-30' }),
    // Midnight written 24h00 is dates/minuit-ambigu.
    example({
      candidature: { dateLimite: { date: '2024-06-30', borne: 'auPlusTard', heure: { heure: '24:00', fuseau: '+01:00', texte: '24h00' } } },
    }),
  ],
  rejects: () => [
    { tor: written({ texte: '31 juin 2024', invalide: true }), at: 'redaction.dates.0' },
    { tor: written({ texte: '29 février 2025', role: 'limite', invalide: true }), at: 'redaction.dates.0' },
  ],
  *check({ redaction: { dates } }) {
    for (const [index, date] of dates.entries()) {
      if (date.invalide !== true) continue;
      yield { at: `redaction.dates.${index}`, operands: [`redaction.dates.${index}`], facts: { date: quoted(date.texte) } };
    }
  },
});
