// Nothing in, every rule out, by identifier: one static import per file of the clause folders.
import { enumerationIncoherente as structureEnumerationIncoherente } from './structure/enumeration-incoherente.ts';
import { numerotationDupliquee as structureNumerotationDupliquee } from './structure/numerotation-dupliquee.ts';
import { numerotationTrou as structureNumerotationTrou } from './structure/numerotation-trou.ts';
import { sectionAbsente as structureSectionAbsente } from './structure/section-absente.ts';
import { sectionVide as structureSectionVide } from './structure/section-vide.ts';
import { titreDocumentAbsent as structureTitreDocumentAbsent } from './structure/titre-document-absent.ts';
import type { RegisteredRule } from './rule.ts';

export const rules: readonly RegisteredRule[] = [
  structureEnumerationIncoherente,
  structureNumerotationDupliquee,
  structureNumerotationTrou,
  structureSectionAbsente,
  structureSectionVide,
  structureTitreDocumentAbsent,
];
