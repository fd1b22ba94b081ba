// A model in, a deadline with an hour and no time zone out.
import { example } from '../../model/example.ts';
import type { Candidature } from '../../model/selection.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Zoneless = { readonly heure: string };

/** A paper handed over is handed over where the clock hangs. */
const onPaper: ReadonlySet<string> = new Set(['depot', 'poste']);

function isOnPaper({ canal }: Candidature): boolean {
  return canal.length > 0 && canal.every((way) => onPaper.has(way));
}

const due = (fuseau?: string, canal: Candidature['canal'] = ['courriel']) =>
  example({
    candidature: {
      canal,
      dateLimite: { date: '2020-04-10', borne: 'auPlusTard', heure: { heure: '16:00', texte: '16H00', ...(fuseau === undefined ? {} : { fuseau }) } },
    },
  });

export const fuseauAbsent = defineRule<Zoneless>({
  id: 'dates/fuseau-absent',
  severity: 'info',
  title: 'Heure limite sans fuseau',
  why: 'Un soumissionnaire d’un autre pays peut arriver une heure trop tard en croyant être à temps.',
  remede: 'Ajoutez le fuseau, par exemple « (heure de Rabat) ».',
  message: ({ heure }) => `L’heure limite ${heure} n’a pas de fuseau horaire, attendu l’heure et le lieu dont elle est l’heure.`,
  accepts: () => [
    due('Africa/Casablanca'),
    due(undefined, ['depot']),
    due(undefined, ['depot', 'poste']),
    // No hour, no zone.
    example({ candidature: { dateLimite: { date: '2020-04-10', borne: 'auPlusTard' } } }),
  ],
  rejects: () => [
    { tor: due(), at: 'candidature.dateLimite.heure' },
    { tor: due(undefined, ['depot', 'courriel']), at: 'candidature.dateLimite.heure' },
  ],
  *check({ candidature }) {
    const heure = candidature.dateLimite?.heure;
    if (heure === undefined || heure.fuseau !== undefined || isOnPaper(candidature)) return;
    yield { at: 'candidature.dateLimite.heure', operands: ['candidature.dateLimite.heure'], facts: { heure: quoted(heure.texte) } };
  },
});
