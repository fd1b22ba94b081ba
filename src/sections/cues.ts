// The content of a section → the clauses that it holds besides what its heading says.
import type { Block } from '../document/document.ts';
import { signaux } from '../lexicon/signaux.ts';
import { fold } from '../recognisers/fold.ts';
import type { TypeSection } from './section-type.ts';

/** Sections that tell a story: what they mention is not a clause of the mission. */
const narrative: readonly TypeSection[] = ['contexte', 'partiesPrenantes', 'annexes', 'confidentialite'];
const managed: readonly TypeSection[] = ['taches', 'methodologie', 'calendrier', 'livrables', 'objectifs', 'objet', 'equipe'];
const offers: readonly TypeSection[] = ['candidature', 'evaluation', 'budget'];

/** Types shown by the wording of `blocks`, for a section of main type `main`. */
export function cuedTypes(main: TypeSection, blocks: readonly Block[]): readonly TypeSection[] {
  if (narrative.includes(main)) return [];
  const texts = blocks.filter((block) => block.kind !== 'row').map((block) => fold(block.flow.text));
  const some = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  const types: TypeSection[] = [];
  if (!offers.includes(main) && main !== 'qualifications' && main !== 'paiement' && some(signaux.paiement)) types.push('paiement');
  if (main === 'candidature' && texts.filter((text) => signaux.poids.test(text)).length >= 2) types.push('evaluation');
  if (main !== 'budget' && (offers.includes(main) || main === 'paiement' || main === 'calendrier') && some(signaux.budget)) types.push('budget');
  else if (main === 'paiement' && some(signaux.devise)) types.push('budget');
  if (['paiement', 'calendrier', 'livrables'].includes(main) && some(signaux.penalites)) types.push('penalites');
  if (['taches', 'gestion', 'methodologie', 'livrables', 'objet'].includes(main) && some(signaux.calendrier)) types.push('calendrier');
  if (main === 'objet' && blocks.filter((block) => block.kind === 'item').length >= 3) types.push('taches');
  if (managed.includes(main) && some(signaux.gestion)) types.push('gestion');
  return types;
}
