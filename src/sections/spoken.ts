// A heading in spoken words → the types of clause that it announces, those of its parts in their order.
import { titreParle, titresParles } from '../lexicon/titres-parles.ts';
import { fold } from '../recognisers/fold.ts';
import type { TypeSection } from './section-type.ts';
import { firstForms } from './words.ts';

const longest = 110;

/** « Ce qui sera remis, et quand », in two parts. */
export function spokenParts(title: string): readonly string[] {
  const folded = fold(title);
  if (folded.length > longest || !titreParle.test(folded)) return [];
  return firstForms(title)
    .split(/,\s*(?:et |puis )?|(?<!\bquand)\set\s(?=qu|comment\s|combien|pour)/u)
    .map((part) => part.replace(/[\s?!:.]+$/u, '').trim())
    .filter((part) => part !== '');
}

export function spokenTypes(parts: readonly string[]): readonly TypeSection[] {
  return [...new Set(parts.flatMap((part) => titresParles.find(([, pattern]) => pattern.test(part))?.[0] ?? []))];
}
