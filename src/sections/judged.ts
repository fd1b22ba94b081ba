// A heading of evaluation or of method, and what stands below → whether offers, a project or those who were trained are judged.
import type { Block } from '../document/document.ts';
import { signaux } from '../lexicon/signaux.ts';
import { fold } from '../recognisers/fold.ts';
import type { TypeSection } from './section-type.ts';

/** `types` again, where nothing is plain. */
export function judged(types: readonly TypeSection[], title: string, blocks: readonly Block[]): readonly TypeSection[] {
  const [main, ...others] = types;
  // « Méthodologie d’évaluation », over how offers are noted.
  if (main === 'methodologie' && !others.includes('evaluation') && /\bevaluation\b/u.test(fold(title))) {
    const texts = blocks.map((block) => fold(block.flow.text));
    if (texts.some((text) => signaux.poids.test(text) || signaux.notation.test(text)) && texts.some((text) => signaux.offre.test(text)))
      return ['evaluation', ...others];
  }
  if (main === 'evaluation') {
    const texts = blocks.map((block) => fold(block.flow.text));
    if (
      signaux.evaluationSeule.test(fold(title)) &&
      texts.some((text) => signaux.acquis.test(text)) &&
      !texts.some((text) => signaux.offre.test(text))
    )
      return ['gestion', ...others];
    const named = new Set(texts.flatMap((text) => text.match(signaux.criteresDeProjet) ?? []));
    const offered = texts.some((text) => signaux.poids.test(text) || signaux.offre.test(text));
    if (named.size >= 3 && !offered) return ['methodologie', ...others];
  }
  return types;
}
