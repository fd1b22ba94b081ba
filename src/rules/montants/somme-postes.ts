// A model in, a column of amounts that do not add up to its total out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { withoutDetails } from '../detailed-rows.ts';
import { sum } from '../instalments.ts';
import { defineRule } from '../rule.ts';
import { count, figure, quoted } from '../wording.ts';

type Off = { readonly colonne: string; readonly nombre: number; readonly somme: number; readonly total: number };

const tolerance = 1;

const column = (valeurs: number[], total: number) => example({ redaction: { sommes: [{ colonne: 'Montant', valeurs, total }] } });

export const sommePostes = defineRule<Off>({
  id: 'montants/somme-postes',
  severity: 'error',
  title: 'Postes dont la somme n’est pas le total',
  why: 'On ne sait si le budget est celui des lignes ou celui du total : l’offre, puis la facture, seront contestées.',
  remede: 'Corrigez la ligne fausse ou le total.',
  message: ({ colonne, nombre, somme, total }) =>
    `Les ${count(nombre, 'ligne')} de la colonne ${colonne} font ${figure(somme)}, attendu le total écrit de ${figure(total)}.`,
  accepts: () => [
    column([80000, 20000], 100000),
    // Rounded to the unit.
    column([33333.33, 33333.33, 33333.33], 100000),
    // Rows that detail the one above them.
    column([6000, 4000, 2000, 400], 6400),
    column([300, 200, 100, 150, 90, 60], 450),
    // The instalments of paiement/montants-somme.
    example({
      paiement: {
        tranches: [1, 2].map((rang) => ({
          rang,
          montant: { valeur: 20000 },
          declencheur: { nature: 'validation', texte: 'après validation', livrables: [] },
        })),
      },
      redaction: { sommes: [{ colonne: 'Montant', valeurs: [20000, 20000], total: 50000 }] },
    }),
    example({}),
  ],
  rejects: () => [
    { tor: column([80000, 20000], 110000), at: 'redaction.sommes.0.total' },
    { tor: column([1500, 2500, 4000], 7000), at: 'redaction.sommes.0.total' },
    { tor: column([6000, 4000, 2000, 400], 6500), at: 'redaction.sommes.0.total' },
    { tor: column([6000, 4000, 1000, 400], 6400), at: 'redaction.sommes.0.total' },
  ],
  *check({ redaction: { sommes = [] }, paiement: { tranches } }) {
    const paid = tranches.map(({ montant }) => montant?.valeur);
    for (const [index, { colonne, valeurs, total }] of sommes.entries()) {
      const tops = withoutDetails(valeurs, tolerance);
      const somme = sum(valeurs);
      if ([somme, sum(tops)].some((one) => Math.abs(one - total) <= tolerance) || valeurs.every((value) => paid.includes(value))) continue;
      const at: Path = `redaction.sommes.${index}.total`;
      yield { at, operands: [at], facts: { colonne: quoted(colonne), nombre: valeurs.length, somme, total } };
    }
  },
});
