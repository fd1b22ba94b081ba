// A model in, the deliverables that nothing dates, in one accusation, out.
import type { Livrable } from '../../model/contenu.ts';
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { defineRule } from '../rule.ts';
import { isMinutes, labelOf, mayDate, wordsOf } from '../same-deliverable.ts';
import { count, list } from '../wording.ts';

type Undated = { readonly nombre: number; readonly total: number; readonly livrables: readonly string[] };

function datedRows(tor: Tor) {
  return tor.calendrier.lignes.filter(({ echeance }) => echeance !== undefined);
}

/** Dated by itself, by a row of the schedule, by the phase that it belongs to, or by its meeting. */
function isDated(tor: Tor, livrable: Livrable): boolean {
  if (livrable.echeance !== undefined || isMinutes(livrable)) return true;
  if (datedRows(tor).some((ligne) => mayDate(ligne, livrable))) return true;
  const groupe = livrable.groupe === undefined ? undefined : [...wordsOf(livrable.groupe)].join(' ');
  return tor.calendrier.phases.some((phase) => (phase.fin ?? phase.duree) !== undefined && [...wordsOf(phase.nom)].join(' ') === groupe);
}

/** « L2 : (supprimé) » keeps the numbers of the others. */
function isDropped({ intitule }: Livrable): boolean {
  return /^\W*(?:supprimé|réservé|sans objet|néant|abandonné)e?s?\W*$/iu.test(intitule);
}

/** Dated rows that are those of no deliverable: under another name, they may date as many. */
function unmatchedRows(tor: Tor): number {
  return datedRows(tor).filter((ligne) => !tor.livrables.some((livrable) => mayDate(ligne, livrable))).length;
}

const report = { ref: '1', intitule: 'Rapport de diagnostic' };
const guide = { ref: '2', intitule: 'Guide pratique' };

/** Due dates that no calendar knows: they are written, and accused elsewhere. */
function impossibleDates({ redaction }: Tor): number {
  return redaction.dates.filter(({ invalide, role }) => invalide === true && role === 'livrable').length;
}

export const sansEcheance = defineRule<Undated>({
  id: 'livrables/sans-echeance',
  severity: 'warning',
  title: 'Livrables sans échéance',
  why: 'Un livrable sans échéance n’est jamais en retard : aucune pénalité ni relance ne peut s’appuyer sur le document.',
  remede: 'Donnez à chaque livrable une date, un délai ou une périodicité.',
  message: ({ nombre, total, livrables }) =>
    `${count(nombre, 'livrable')} sur ${total} ${nombre < 2 ? 'n’a' : 'n’ont'} pas d’échéance (${list(livrables)}), attendu une date, un délai ou une périodicité pour chacun.`,
  accepts: () => [
    example({
      livrables: [
        { ...report, echeance: { date: '2024-10-18' } },
        { ...guide, echeance: { relative: { origine: 'signature', decalage: 3, unite: 'mois' } } },
      ],
    }),
    // The schedule gives the date, by reference or by name; or the phase does.
    example({
      livrables: [report, guide],
      calendrier: {
        lignes: [
          { ref: '1', intitule: 'Étape', echeance: { date: '2024-05' } },
          { intitule: 'Rédaction du guide pratique', echeance: { date: '2024-06' } },
        ],
      },
    }),
    example({ livrables: [{ ...report, groupe: 'Phase 1' }], calendrier: { phases: [{ nom: 'Phase 1', fin: '2024-06-30' }] } }),
    // Minutes follow their meeting.
    example({ livrables: [{ intitule: 'Comptes rendus des réunions' }] }),
    // As many dated rows as deliverables, under other names.
    example({ livrables: [report], calendrier: { lignes: [{ intitule: 'Remise du document', echeance: { date: '2024-05' } }] } }),
    // « 31/06/2025 » is dates/invalide.
    example({
      livrables: [report],
      redaction: { dates: [{ texte: '31/06/2025', anneeEcrite: true, invalide: true, role: 'livrable' }] },
    }),
    // Named by the payments only: it is in no list.
    example({ livrables: [{ intitule: 'Note de cadrage', nonListe: true }] }),
  ],
  rejects: () => [
    { tor: example({ livrables: [report, { ...guide, echeance: { periodicite: 'mensuelle' } }] }), at: 'livrables' },
    { tor: example({ livrables: [report, guide], calendrier: { lignes: [{ intitule: 'Atelier' }] } }), at: 'livrables' },
  ],
  *check(tor, { delayed = [], mentions }) {
    if (mentions?.includes('calendrierDesLivrables') === true) return;
    const listed = tor.livrables
      .map((livrable, index) => ({ livrable, index }))
      .filter(({ livrable }) => livrable.nonListe === undefined && !isDropped(livrable));
    const undated = listed.filter(({ livrable, index }) => !isDated(tor, livrable) && !delayed.includes(index));
    if (undated.length === 0 || unmatchedRows(tor) + impossibleDates(tor) >= undated.length) return;
    yield {
      at: 'livrables',
      operands: undated.map(({ index }): Path => `livrables.${index}`),
      related: undated.map(({ livrable, index }) => ({ path: `livrables.${index}` as const, message: `${labelOf(livrable)} n’a pas d’échéance.` })),
      facts: { nombre: undated.length, total: listed.length, livrables: undated.map(({ livrable }) => labelOf(livrable)) },
      absence: true,
    };
  },
});
