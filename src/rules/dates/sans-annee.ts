// A model in, the dates written without their year, one accusation per purpose, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { DateEcrite } from '../../model/redaction.ts';
import type { Tor } from '../../model/tor.ts';
import { defineRule } from '../rule.ts';
import { count, list, quoted } from '../wording.ts';

type Yearless = { readonly nombre: number; readonly dates: readonly string[]; readonly objet: string };

/** Past events, laws and holidays need no year to be understood. */
const purposes = [
  { role: 'limite', objet: 'date limite', pluriel: 'dates limites' },
  { role: 'livrable', objet: 'date de livrable', pluriel: 'dates de livrable' },
  { role: 'mission', objet: 'date de la mission', pluriel: 'dates de la mission' },
] as const;

/** « entre le 4 mai et le 18 septembre 2026 »: the first date has the year of the next, unless that is the day of the questions. */
function inheritsYear({ redaction: { dates }, candidature: { questions } }: Tor, index: number): boolean {
  const next = dates[index + 1];
  if (next === undefined || next.role !== dates[index]?.role || !next.anneeEcrite) return false;
  return questions?.date === undefined || next.valeur !== questions.date;
}

/** The same day stands elsewhere with its year. */
function yearIsSaid({ candidature: { dateLimite } }: Tor, { valeur }: DateEcrite): boolean {
  return dateLimite !== undefined && dateLimite.anneeDeduite !== true && dateLimite.date.slice(4) === valeur?.slice(4);
}

const written = (texte: string, role: DateEcrite['role'], more: Partial<DateEcrite> = {}): DateEcrite => ({
  texte,
  role,
  anneeEcrite: false,
  ...more,
});
const dated = (...dates: DateEcrite[]) => example({ redaction: { dates } });

export const sansAnnee = defineRule<Yearless>({
  id: 'dates/sans-annee',
  severity: 'info',
  title: 'Date sans année',
  why: 'Le document circule seul et longtemps : sans année, une offre peut être jugée tardive ou attendue à tort.',
  remede: 'Ajoutez l’année à chaque date.',
  message: ({ nombre, dates, objet }) =>
    `${count(nombre, objet, purposes.find((one) => one.objet === objet)?.pluriel)} ${nombre < 2 ? 'est écrite' : 'sont écrites'} sans année (${list(dates)}), attendu le jour, le mois et l’année.`,
  accepts: () => [
    dated(written('1er juillet 2021', 'limite', { anneeEcrite: true, valeur: '2021-07-01' })),
    // Laws, holidays and what is past.
    dated(written('le 5 juin', 'loi'), written('le 8 mars', 'passe'), written('le 1er mai', 'autre')),
    // The year stands at the end of the interval.
    dated(written('4 mai', 'mission'), written('18 septembre 2026', 'mission', { anneeEcrite: true })),
    // An impossible date is dates/invalide.
    dated(written('31 juin', 'limite', { invalide: true })),
    // The deadline is repeated without the year that it has elsewhere.
    example({
      candidature: { dateLimite: { date: '2021-07-01', borne: 'auPlusTard' } },
      redaction: { dates: [written('1er juillet', 'limite', { valeur: '2021-07-01' })] },
    }),
  ],
  rejects: () => [
    {
      tor: example({
        candidature: { questions: { date: '2025-01-14' } },
        redaction: { dates: [written('21 janvier', 'limite'), written('14 janvier 2025', 'limite', { anneeEcrite: true, valeur: '2025-01-14' })] },
      }),
      at: 'redaction.dates.0',
    },
    { tor: dated(written('3 mars 2021', 'passe', { anneeEcrite: true }), written('1er juillet à 23h59', 'limite')), at: 'redaction.dates.1' },
    { tor: dated(written('4 août', 'livrable'), written('6 août', 'livrable')), at: 'redaction.dates.0' },
  ],
  *check(tor) {
    const { dates } = tor.redaction;
    for (const { role, objet } of purposes) {
      const yearless = dates
        .map((date, index) => ({ date, index }))
        .filter(
          ({ date, index }) =>
            date.role === role && !date.anneeEcrite && date.invalide === undefined && !inheritsYear(tor, index) && !yearIsSaid(tor, date),
        );
      const first = yearless[0];
      if (first === undefined) continue;
      yield {
        at: `redaction.dates.${first.index}`,
        operands: yearless.map(({ index }): Path => `redaction.dates.${index}`),
        related: yearless
          .slice(1)
          .map(({ date, index }) => ({ path: `redaction.dates.${index}` as const, message: `${quoted(date.texte)} est aussi sans année.` })),
        facts: { nombre: yearless.length, dates: yearless.map(({ date }) => quoted(date.texte)), objet },
        severity: role === 'limite' ? 'error' : 'info',
      };
    }
  },
});
