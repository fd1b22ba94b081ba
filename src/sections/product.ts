// The parts of a heading on what is built → the same, without the clauses that they only seem to hold.
import { duProduit } from '../lexicon/mots-de-titre.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf, type Section } from './section.ts';

/** Somebody is paid for the mission itself. */
const paysSomebody =
  /\bhonoraires\b|\b(?:prestataires?|titulaires?|consultante?s?|cabinets?|bureaux?|attributaires?|fournisseurs?)\b[^.;]{0,60}\b(?:paye|paie|regle|facture|verse)/u;

export function isOfProduct(title: string): boolean {
  return duProduit.test(fold(title));
}

/** « Paiement, recouvrement », below « Modules transversaux »: what the software does with money. */
export function withoutSeeming(children: readonly Section[]): readonly Section[] {
  return children.map((child) => {
    const seems = child.types[0] === 'paiement' && !contentOf(child).some(({ flow }) => paysSomebody.test(fold(flow.text)));
    return seems ? { ...child, types: ['autre'] } : child;
  });
}
