// A model in, instalments paid another number of times than their deliverable is due out.
import { example, type Given } from '../../model/example.ts';
import { defineRule } from '../rule.ts';
import { cites } from '../same-deliverable.ts';
import { count, quoted } from '../wording.ts';

type Times = { readonly livrable: string; readonly verse: number; readonly remis: number };

const reports = (nombre: number, multiplicite: number, cited = ['rapport trimestriel']): Given => ({
  livrables: [{ intitule: 'Rapport trimestriel', echeance: { periodicite: 'trimestrielle', nombre } }, { intitule: 'Rapport final' }],
  paiement: {
    tranches: [{ rang: 1, pourcentage: 10, multiplicite, declencheur: { nature: 'validation', texte: 'à chaque rapport', livrables: cited } }],
  },
});

export const multiplicite = defineRule<Times>({
  id: 'paiement/multiplicite',
  severity: 'error',
  title: 'Versements plus ou moins nombreux que les livrables',
  why: 'Le nombre des versements change le prix payé : l’un des deux nombres est faux.',
  remede: 'Écrivez le même nombre dans la liste des livrables et dans le paiement.',
  message: ({ livrable, verse, remis }) =>
    `Le paiement compte ${count(verse, 'versement')} pour ${livrable}, attendu ${count(remis, 'versement')} comme dans la liste des livrables.`,
  accepts: () => [
    example(reports(6, 6)),
    // The instalment covers another deliverable as well, or one that is not periodic.
    example(reports(4, 6, ['rapport trimestriel', 'rapport final'])),
    example(reports(4, 6, ['rapport final'])),
  ],
  rejects: () => [
    { tor: example(reports(4, 6)), at: 'paiement.tranches.0.multiplicite' },
    { tor: example(reports(8, 6)), at: 'paiement.tranches.0.multiplicite' },
  ],
  *check({ livrables, paiement: { tranches } }) {
    for (const [i, { multiplicite: verse, declencheur }] of tranches.entries()) {
      const [cited, other] = declencheur.livrables;
      if (verse === undefined || cited === undefined || other !== undefined) continue;
      const found = livrables.flatMap((livrable, j) => (cites(cited, livrable) ? [{ livrable, j }] : []));
      const [only, second] = found;
      const remis = only?.livrable.echeance?.nombre;
      if (only === undefined || second !== undefined || remis === undefined || remis === verse) continue;
      if (only.livrable.echeance?.periodicite === undefined) continue;
      const counted = `livrables.${only.j}.echeance.nombre` as const;
      yield {
        at: `paiement.tranches.${i}.multiplicite`,
        operands: [`paiement.tranches.${i}.multiplicite`, counted],
        related: [{ path: counted, message: `La liste des livrables en compte ${remis}.` }],
        facts: { livrable: quoted(only.livrable.intitule), verse, remis },
      };
    }
  },
});
