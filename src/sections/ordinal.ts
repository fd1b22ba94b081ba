// A candidate → whether it counts a part of a clause: « Phase 1 : Diagnostic », « Livrable 2 ».
import type { Candidate } from './candidate.ts';

const ordinal =
  /^(?:phase|[ée]tape|volet|lot|livrable|produit|axe|composante|module|activit[ée]|t[âa]che|objectif(?: sp[ée]cifique)?|r[ée]sultat|profil|expert|option|session|semaine|jour|atelier)\s+(?:n°\s?)?(?:\d+|[IVX]+|[A-Z])(?=[\s.:)–—-]|$)/iu;

/** « Phase 1 : Diagnostic » is one of several parts of a clause. */
export function isOrdinal({ title }: Candidate): boolean {
  return ordinal.test(title);
}
