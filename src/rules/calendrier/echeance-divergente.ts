// A model in, the deliverables to which the list and the schedule give two due dates out.
import type { LigneCalendrier } from '../../model/calendrier.ts';
import type { Livrable } from '../../model/contenu.ts';
import { example } from '../../model/example.ts';
import type { Tor } from '../../model/tor.ts';
import type { Echeance } from '../../model/values.ts';
import { isBefore } from '../civil-days.ts';
import { inUnits } from '../relative-delays.ts';
import { defineRule } from '../rule.ts';
import { isRowOf, labelOf } from '../same-deliverable.ts';
import { onDate } from '../wording.ts';

type Divergence = { readonly livrable: string; readonly liste: string; readonly calendrier: string };

/** A bound that lets the date move proves nothing. */
function isFirm({ borne }: Echeance): boolean {
  return borne !== 'environ' && borne !== 'aPartirDe';
}

function differentDates(a: Echeance, b: Echeance): { readonly liste: string; readonly calendrier: string } | undefined {
  if (a.date === undefined || b.date === undefined || !(isBefore(a.date, b.date) || isBefore(b.date, a.date))) return undefined;
  // A year that was guessed is not a second date.
  const guessed = a.anneeDeduite === true || b.anneeDeduite === true;
  if (guessed && a.date.slice(0, 4) !== b.date.slice(0, 4)) return undefined;
  return { liste: onDate(a.date), calendrier: onDate(b.date) };
}

function differentDelays(a: Echeance, b: Echeance): { readonly liste: string; readonly calendrier: string } | undefined {
  const [one, other] = [a.relative, b.relative];
  if (one === undefined || other === undefined || one.origine === 'nonDite' || one.origine !== other.origine) return undefined;
  if (one.unite !== other.unite || one.decalage === other.decalage) return undefined;
  return { liste: `à ${inUnits(one.decalage, one.unite)}`, calendrier: `à ${inUnits(other.decalage, other.unite)}` };
}

/** The one row that surely is this deliverable, when it is the row of no other. */
function rowOf(tor: Tor, livrable: Livrable): { readonly ligne: LigneCalendrier; readonly j: number } | undefined {
  const rows = tor.calendrier.lignes.map((ligne, j) => ({ ligne, j })).filter(({ ligne }) => isRowOf(ligne, livrable));
  const only = rows.length === 1 ? rows[0] : undefined;
  if (only === undefined || tor.livrables.filter((other) => isRowOf(only.ligne, other)).length > 1) return undefined;
  return only;
}

const twice = (list: Echeance, row: Echeance, intitule = 'Rapport de diagnostic', ref?: string) =>
  example({
    livrables: [{ intitule: 'Rapport de diagnostic', echeance: list, ...(ref === undefined ? {} : { ref }) }],
    calendrier: { lignes: [{ intitule, echeance: row, ...(ref === undefined ? {} : { ref }) }] },
  });

export const echeanceDivergente = defineRule<Divergence>({
  id: 'calendrier/echeance-divergente',
  severity: 'error',
  title: 'Deux échéances pour un livrable',
  why: 'Deux dates pour un même livrable : la pénalité de retard devient contestable.',
  remede: 'Gardez une seule échéance, au même endroit ou identique partout.',
  message: ({ livrable, liste, calendrier }) =>
    `Le livrable ${livrable} est dû ${liste} dans la liste et ${calendrier} dans le calendrier, attendu une seule échéance.`,
  accepts: () => [
    twice({ date: '2024-12-15' }, { date: '2024-12-15' }),
    // A month holds its days, and « à partir de » is no limit.
    twice({ date: '2024-12' }, { date: '2024-12-20' }),
    twice({ date: '2024-12-15' }, { date: '2024-12-20', borne: 'aPartirDe' }),
    // A draft, a workshop or a validation is not the deliverable itself.
    twice({ date: '2024-12-15' }, { date: '2024-11-20' }, 'Rapport de diagnostic provisoire'),
    twice({ date: '2024-12-15' }, { date: '2024-12-20' }, 'Atelier de validation du rapport de diagnostic'),
    twice({ date: '2024-12-15' }, { date: '2024-11-20' }, 'Rapport de diagnostic n° 2'),
    // A guessed year, a delay from another event.
    twice({ date: '2024-12-15' }, { date: '2025-12-15', anneeDeduite: true }),
    twice({ relative: { origine: 'T0', decalage: 30, unite: 'jour' } }, { relative: { origine: 'signature', decalage: 45, unite: 'jour' } }),
    // Several rows for one deliverable are its steps.
    example({
      livrables: [{ ref: 'A', intitule: 'Diagnostic', echeance: { date: '2024-12-15' } }],
      calendrier: {
        lignes: [
          { ref: 'A', intitule: 'Diagnostic', echeance: { date: '2024-10-15' } },
          { ref: 'A', intitule: 'Diagnostic', echeance: { date: '2024-12-15' } },
        ],
      },
    }),
  ],
  rejects: () => [
    { tor: twice({ date: '2024-12-15' }, { date: '2024-12-20' }), at: 'calendrier.lignes.0.echeance' },
    { tor: twice({ date: '2024-12-15' }, { date: '2025-01' }, 'Rapport diagnostic', 'L1'), at: 'calendrier.lignes.0.echeance' },
    {
      tor: twice({ relative: { origine: 'T0', decalage: 30, unite: 'jour' } }, { relative: { origine: 'T0', decalage: 45, unite: 'jour' } }),
      at: 'calendrier.lignes.0.echeance',
    },
  ],
  *check(tor) {
    for (const [i, livrable] of tor.livrables.entries()) {
      const found = rowOf(tor, livrable);
      const [list, row] = [livrable.echeance, found?.ligne.echeance];
      if (found === undefined || list === undefined || row === undefined || !isFirm(list) || !isFirm(row)) continue;
      const byDate = differentDates(list, row);
      const difference = byDate ?? differentDelays(list, row);
      if (difference === undefined) continue;
      const part = byDate === undefined ? 'relative' : 'date';
      yield {
        at: `calendrier.lignes.${found.j}.echeance`,
        operands: [`livrables.${i}.echeance.${part}`, `calendrier.lignes.${found.j}.echeance.${part}`],
        related: [{ path: `livrables.${i}.echeance`, message: `Échéance dans la liste : ${difference.liste}.` }],
        facts: { livrable: labelOf(livrable), ...difference },
      };
    }
  },
});
