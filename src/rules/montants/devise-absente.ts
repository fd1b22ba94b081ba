// A model in, a priced offer for which no currency is said anywhere out.
import { example, type Given } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Tor } from '../../model/tor.ts';
import { owesClauses } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Unsaid = { readonly offre: string };

const priced = /financi[eè]re?\b|\bprix\b|\bbudget|\bco[uû]ts?\b/iu;

/** Where the price is asked: the document of the offer that holds it. */
function pricedPiece(tor: Tor): { readonly path: Path; readonly nom: string } | undefined {
  const index = tor.candidature.pieces.findIndex(({ nom, groupe }) => groupe === 'financier' || priced.test(nom));
  const piece = tor.candidature.pieces[index];
  return piece === undefined ? undefined : { path: `candidature.pieces.${index}`, nom: piece.nom };
}

function saysCurrency({ budget: { plafond, estimation, offre }, paiement, livrables }: Tor): boolean {
  const amounts = [
    plafond,
    estimation,
    paiement.totalDeclare,
    ...paiement.tranches.map(({ montant }) => montant),
    ...livrables.map(({ montant }) => montant),
  ];
  return offre?.devise !== undefined || offre?.devises !== undefined || amounts.some((amount) => amount?.devise !== undefined);
}

const asked = (given: Given = {}) =>
  example({ candidature: { pieces: [{ nom: 'Note méthodologique' }, { nom: 'Offre financière détaillée', groupe: 'financier' }] }, ...given });

export const deviseAbsente = defineRule<Unsaid>({
  id: 'montants/devise-absente',
  severity: 'warning',
  title: 'Offre financière sans devise',
  why: 'Des offres en plusieurs monnaies, ou sans que l’on sache si la taxe y est, ne se comparent pas.',
  remede: 'Dites la devise de l’offre, et si le prix est hors taxes ou toutes taxes comprises.',
  message: ({ offre }) => `Le document demande ${offre} sans qu’aucune devise n’y soit dite, attendu la devise du prix et sa base (HT ou TTC).`,
  accepts: () => [
    asked({ budget: { offre: { devise: 'MAD' } } }),
    asked({ budget: { plafond: { valeur: 20000, devise: 'EUR' } } }),
    asked({ budget: { offre: { devises: ['USD', 'MAD'] } } }),
    // No price is asked; or a contract, which owes no call.
    example({ candidature: { pieces: [{ nom: 'CV du consultant' }] } }),
    asked({ typeDocument: 'contrat' }),
  ],
  rejects: () => [
    { tor: asked(), at: 'candidature.pieces.1' },
    {
      tor: example({ candidature: { pieces: [{ nom: 'une proposition financière' }] }, budget: { offre: { forme: 'forfait' } } }),
      at: 'candidature.pieces.0',
    },
  ],
  *check(tor, { mentions }) {
    const piece = pricedPiece(tor);
    if (piece === undefined || !owesClauses(tor) || saysCurrency(tor)) return;
    if (mentions?.includes('devise') || mentions?.includes('reglement')) return;
    yield { at: piece.path, operands: [piece.path], facts: { offre: quoted(piece.nom) }, absence: true };
  },
});
