// The parts of a heading on what is built → the same, without the clauses that they only seem to hold.
import { duProduit, moduleDeGestion } from '../lexicon/mots-de-titre.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf, type Section } from './section.ts';
import type { TypeSection } from './section-type.ts';

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

const fewestModules = 3;

/** « Gestion des biens », « Gestion des locataires », « Gestion de la facturation » side by side: what the software does, and all below them. */
export function withModules(siblings: readonly Section[], main: TypeSection = 'autre'): readonly Section[] {
  const modules = new Set(siblings.filter(({ title }) => moduleDeGestion.test(fold(title))));
  const of = main === 'taches' ? main : 'autre';
  return siblings.map((section) =>
    modules.size >= fewestModules && modules.has(section)
      ? tellsOf(section, of)
      : { ...section, children: withModules(section.children, section.types[0]) },
  );
}

function tellsOf(section: Section, type: TypeSection): Section {
  return { ...section, types: [type], children: section.children.map((child) => tellsOf(child, type)) };
}
