// What stands on both sides of a comma, and what makes the second an asset → whether it is a language wished beside those that are asked.
import { recogniseLangues } from '../../recognisers/langue.ts';

/** « Arabe et français courants, anglais souhaité »: one language is wished beside those that are asked; in the plural, all of them may be. */
export function wishesLanguages(left: string, right: string, tail: string): boolean {
  const wished = recogniseLangues(right);
  const rest = wished.reduceRight((text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`, right);
  const plural = /(?:souhaite|apprecie)e?s\b|souhaitables\b/u.test(tail);
  return wished.length > 0 && !plural && /^(?:[\s,/]|\b(?:ou|et|le|la|les|en)\b|l')*$/u.test(rest) && recogniseLangues(left).length > 0;
}
