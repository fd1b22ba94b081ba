// A model in, a duration that is announced without being given, whole or for a phase, out.
import type { Calendrier } from '../../model/calendrier.ts';
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { defineRule, type Severity } from '../rule.ts';
import { wordsOf } from '../same-deliverable.ts';
import { list, quoted } from '../wording.ts';

type Undetermined = { readonly sujet: string; readonly renvoi: string };

/** The calendar gives a date, a duration or an effort somewhere. */
function isDetermined({ debut, fin, duree, charge, totalDeclare, lignes, phases }: Calendrier): boolean {
  if ([debut, fin, duree, charge, totalDeclare].some((value) => value !== undefined)) return true;
  return lignes.some((ligne) => ligne.charge !== undefined || ligne.echeance !== undefined) || phases.some(isDated);
}

function isDated({ debut, fin, duree }: Calendrier['phases'][number]): boolean {
  return debut !== undefined || fin !== undefined || duree !== undefined;
}

/** The plan referred to is joined: its name shares a word with the reference. */
function isAttached(tor: Tor, texte: string): boolean {
  const words = [...wordsOf(texte)].filter((word) => word.length > 3);
  return tor.redaction.annexes.some(({ nom, jointe }) => jointe && words.some((word) => wordsOf(nom).has(word)));
}

/** With due dates, the deliverables bound the mission: no worse than a calendar that is absent beside them. */
function severityOfReference(tor: Tor, texte: string): Severity {
  if (isAttached(tor, texte)) return 'info';
  return tor.livrables.some(({ echeance }) => echeance?.date !== undefined || echeance?.relative !== undefined) ? 'warning' : 'error';
}

/** « Date limite de livraison : [À définir] »: told as a blank already. */
function isBlank(tor: Tor, texte: string): boolean {
  return /[[\]_…]/u.test(texte) && tor.redaction.champsACompleter.some(({ texte: champ }) => champ.includes(texte) || texte.includes(champ));
}

const referred = { texte: 'selon le plan de travail' };
const dated = { nom: 'Phase 1', debut: '2024-01-01', fin: '2024-03-31' };

/** « assistance jusqu'à la réception définitive », « phase optionnelle »: it ends, or happens, with what decides of it. */
const decidedElsewhere =
  /\bjusqu['’](?:à|au|aux|en)(?![\p{L}])|\b(?:optionnel|conditionnel|en option|sur bons? de commande|dans la foulée|tout au long)/iu;

export const dureeIndeterminee = defineRule<Undetermined>({
  id: 'calendrier/duree-indeterminee',
  severity: 'error',
  title: 'Durée indéterminée',
  why: 'Sans durée, ni le prix ni les pénalités de retard n’ont de base.',
  remede: 'Donnez une durée, des dates ou un délai à compter d’un événement daté.',
  message: ({ sujet, renvoi }) =>
    `${sujet} ${renvoi === '' ? 'n’a ni date ni durée' : `est renvoyée à ${renvoi}`}, attendu une durée, une date ou un délai.`,
  accepts: () => [
    example({ calendrier: { duree: { min: 45, max: 45, unite: 'jour' } } }),
    // Referred to a plan, but given as well.
    example({ calendrier: { renvoiDuree: referred, fin: '2025-06-30' } }),
    example({ calendrier: { renvoiDuree: referred, lignes: [{ intitule: 'Diagnostic', echeance: { date: '2025-03-31' } }] } }),
    example({ calendrier: { renvoiDuree: { texte: 'à définir]' } }, redaction: { champsACompleter: [{ texte: '[à définir]' }] } }),
    // A section of which nothing was read may be our failure.
    example({ sections: [{ titre: 'Durée', niveau: 1, types: ['calendrier'], mots: 20, lignes: [] }] }),
    example({ calendrier: { phases: [dated, { nom: 'Phase 2 (optionnelle) : suivi' }] } }),
    // Phases that only have names are steps.
    example({ calendrier: { phases: [{ nom: 'Diagnostic' }, { nom: 'Restitution' }] } }),
  ],
  rejects: () => [
    { tor: example({ calendrier: { renvoiDuree: referred } }), at: 'calendrier.renvoiDuree' },
    // Another blank, elsewhere.
    {
      tor: example({ calendrier: { renvoiDuree: { texte: 'à définir' } }, redaction: { champsACompleter: [{ texte: '[à définir]' }] } }),
      at: 'calendrier.renvoiDuree',
    },
    {
      tor: example({ calendrier: { renvoiDuree: referred }, redaction: { annexes: [{ nom: 'Annexe 1 : plan de travail', jointe: true }] } }),
      at: 'calendrier.renvoiDuree',
    },
    { tor: example({ calendrier: { phases: [dated, { nom: 'Phase 2' }] } }), at: 'calendrier.phases.1' },
  ],
  *check(tor) {
    const { calendrier } = tor;
    const { renvoiDuree, phases } = calendrier;
    if (renvoiDuree !== undefined && !isDetermined(calendrier)) {
      if (isBlank(tor, renvoiDuree.texte)) return;
      yield {
        at: 'calendrier.renvoiDuree',
        operands: ['calendrier.renvoiDuree'],
        facts: { sujet: 'La durée de la mission', renvoi: quoted(renvoiDuree.texte) },
        severity: severityOfReference(tor, renvoiDuree.texte),
      };
      return;
    }
    const undated = phases.map((phase, i) => ({ phase, i })).filter(({ phase }) => !isDated(phase) && !decidedElsewhere.test(phase.nom));
    const first = undated[0];
    if (first === undefined || undated.length === phases.length) return;
    const paths = undated.map(({ i }): Path => `calendrier.phases.${i}`);
    yield {
      at: `calendrier.phases.${first.i}`,
      operands: paths,
      facts: { sujet: `La phase ${list(undated.map(({ phase }) => quoted(phase.nom)))}`, renvoi: '' },
      severity: 'warning',
    };
  },
});
