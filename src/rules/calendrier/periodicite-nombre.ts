// A model in, a periodic deliverable of which nobody can tell how many are due out.
import type { Livrable } from '../../model/contenu.ts';
import { example, type Given } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { isBefore } from '../civil-days.ts';
import { clauseWasRead } from '../clause-read.ts';
import { hasSection, owesClauses } from '../outline.ts';
import { periodNames, periodsBetween } from '../periods.ts';
import { plainWords } from '../plain-words.ts';
import { defineRule } from '../rule.ts';
import { cites, labelOf } from '../same-deliverable.ts';
import { count, figure } from '../wording.ts';

type Uncounted = { readonly constat: string };

/** How many the document says, and where. */
function declared(tor: Tor, livrable: Livrable, index: number): { readonly nombre: number; readonly path: Path } | undefined {
  const nombre = livrable.echeance?.nombre;
  if (nombre !== undefined) return { nombre, path: `livrables.${index}.echeance.nombre` };
  const rang = tor.paiement.tranches.findIndex(
    ({ multiplicite, declencheur }) => multiplicite !== undefined && declencheur.livrables.some((name) => cites(name, livrable)),
  );
  const times = tor.paiement.tranches[rang]?.multiplicite;
  return times === undefined ? undefined : { nombre: times, path: `paiement.tranches.${rang}.multiplicite` };
}

/** « de février à mai », « sauf pendant l'hivernage »; of the quarters, the last of each year is in the yearly report. */
const partly =
  /\b(?:sauf|hors|excepte|exception|pendant|durant|au cours d|lors d|remplac\w+|couvert\w*|tenant lieu|campagne|(?:de|du) \w+ (?:a|au) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))\b/u;

/** Fewer than the mission has periods, and the document says why: its own dates, a part of the year, longer reports that stand for some. */
function isPartly({ livrables }: Tor, livrable: Livrable, nombre: number, whole: number): boolean {
  if (livrable.echeance?.date !== undefined || partly.test(plainWords(livrable.intitule))) return true;
  const longer = livrables.flatMap(({ echeance }) =>
    echeance?.periodicite !== undefined && echeance.periodicite !== livrable.echeance?.periodicite ? [echeance.nombre ?? 0] : [],
  );
  return longer.some((others) => others > 0 && nombre + others >= whole - 1);
}

const monthly: Livrable = { intitule: 'Rapport mensuel d’activité', echeance: { periodicite: 'mensuelle' } };
const halfYearly: Livrable = { intitule: 'Rapport semestriel', echeance: { periodicite: 'semestrielle', nombre: 6 } };
const listed = (livrables: Livrable[], calendrier: Given['calendrier'] = {}) => example({ livrables, calendrier });

export const periodiciteNombre = defineRule<Uncounted>({
  id: 'calendrier/periodicite-nombre',
  severity: 'warning',
  title: 'Nombre de livrables périodiques indéterminé',
  why: 'Le nombre de rapports fait le prix : s’il ne se déduit pas du document, chaque soumissionnaire en chiffrera un autre.',
  remede: 'Dites combien de rapports sont dus, et pour quelles périodes.',
  message: ({ constat }) => constat,
  accepts: () => [
    listed([monthly], { debut: '2025-01-01', fin: '2025-06-30' }),
    listed([monthly], { duree: { min: 6, max: 6, unite: 'mois' } }),
    listed([{ ...monthly, echeance: { periodicite: 'mensuelle', nombre: 6 } }]),
    listed([{ intitule: 'Compte rendu', echeance: { periodicite: 'parReunion' } }]),
    listed([halfYearly], { debut: '2023-01-01', fin: '2025-12-31' }),
    // The last one may be replaced by the final report; a mission from mid-year has its own half-years.
    listed([{ ...halfYearly, echeance: { periodicite: 'semestrielle', nombre: 5 } }], { debut: '2023-01-01', fin: '2025-12-31' }),
    // Some of the months, or of the quarters, are not its own.
    listed([{ ...monthly, echeance: { periodicite: 'mensuelle', nombre: 4, date: '2025-02/2025-05' } }], { debut: '2025-01-01', fin: '2025-12-31' }),
    listed([{ intitule: 'Rapport mensuel, sauf pendant l’hivernage', echeance: { periodicite: 'mensuelle', nombre: 9 } }], {
      debut: '2025-01-01',
      fin: '2025-12-31',
    }),
    listed(
      [
        { intitule: 'Rapport trimestriel', echeance: { periodicite: 'trimestrielle', nombre: 6 } },
        { intitule: 'Rapport annuel', echeance: { periodicite: 'annuelle', nombre: 2 } },
      ],
      { debut: '2025-01-01', fin: '2026-12-31' },
    ),
    // A duration that is deferred is calendrier/duree-indeterminee.
    listed([monthly], { renvoiDuree: { texte: 'selon le plan d’action' } }),
  ],
  rejects: () => [
    { tor: listed([monthly]), at: 'livrables.0.echeance' },
    {
      tor: listed([{ ...monthly, echeance: { periodicite: 'mensuelle', nombre: 12 } }], { debut: '2025-01-01', fin: '2025-06-30' }),
      at: 'livrables.0.echeance',
    },
    {
      tor: listed([{ ...monthly, echeance: { periodicite: 'mensuelle', nombre: 4 } }], { debut: '2025-01-01', fin: '2025-12-31' }),
      at: 'livrables.0.echeance',
    },
    {
      tor: listed([{ intitule: 'Rapport mensuel, sauf en août', echeance: { periodicite: 'mensuelle', nombre: 40 } }], {
        debut: '2025-01-01',
        fin: '2025-12-31',
      }),
      at: 'livrables.0.echeance',
    },
    // Six whole half-years, seven begun: for information.
    { tor: listed([halfYearly], { debut: '2023-11-06', fin: '2026-12-31' }), at: 'livrables.0.echeance' },
  ],
  *check(tor, { announced }) {
    const { debut, fin } = tor.calendrier;
    const untimed =
      owesClauses(tor) && !clauseWasRead(tor, 'calendrier') && !hasSection(tor, 'calendrier') && announced?.includes('calendrier') !== true;
    for (const [index, livrable] of tor.livrables.entries()) {
      const periodicite = livrable.echeance?.periodicite;
      const periode = periodicite === undefined ? undefined : periodNames[periodicite];
      if (periodicite === undefined || periode === undefined || livrable.nonListe !== undefined) continue;
      const at: Path = `livrables.${index}.echeance`;
      const said = declared(tor, livrable, index);
      if (said === undefined) {
        if (!untimed) continue;
        const constat = `Le livrable ${labelOf(livrable)} est dû chaque ${periode} sans que la durée de la mission ni son nombre soient dits, attendu le nombre de remises.`;
        yield { at, operands: [at], facts: { constat }, absence: true };
        return;
      }
      const periods = debut === undefined || fin === undefined || isBefore(fin, debut) ? undefined : periodsBetween(periodicite, debut, fin);
      if (periods === undefined || said.nombre < 2) continue;
      const { whole, begun } = periods;
      if (said.nombre < whole - 1 && isPartly(tor, livrable, said.nombre, whole)) continue;
      const possible = said.nombre >= whole - 1 && said.nombre <= begun;
      // Which of the two is meant matters only where the count is the document's own and the mission is no round number of periods.
      if (possible && (begun === whole || begun - whole > 1 || said.nombre < whole)) continue;
      const found =
        whole === begun ? count(whole, periode, plural(periode)) : `${figure(whole)} ${plural(periode)} entiers et ${figure(begun)} commencés`;
      const constat = possible
        ? `${count(said.nombre, 'remise')} de ${labelOf(livrable)} ${said.nombre < 2 ? 'est prévue' : 'sont prévues'} et la mission couvre ${found}, attendu la liste des périodes visées.`
        : `${count(said.nombre, 'remise')} de ${labelOf(livrable)} ${said.nombre < 2 ? 'est prévue' : 'sont prévues'} alors que la mission couvre ${found}, attendu un nombre qui s’en déduise.`;
      yield {
        at,
        operands: [at, said.path, 'calendrier.debut', 'calendrier.fin'],
        related: said.path.startsWith(at) ? [] : [{ path: said.path, message: `${figure(said.nombre)} remises sont payées.` }],
        facts: { constat },
        ...(possible ? { severity: 'info' as const } : {}),
      };
      return;
    }
  },
});

function plural(periode: string): string {
  return periode.endsWith('s') ? periode : `${periode}s`;
}
