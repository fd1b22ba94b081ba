// The lines of a head → the name of the document that runs on into the title: « Termes de référence pour… », on one line or on two.
import type { Block } from '../document/document.ts';
import { appelsSuivis, nomsSuivis, recrutementsNus, suitesDeNom } from '../lexicon/intitules.ts';
import { fold } from '../recognisers/fold.ts';
import { isName } from './lignes-de-tete.ts';

/** The name that runs on; where it says only whom, another that says what for, that of the call around it too. */
export function suitedName(blocks: readonly Block[]): number {
  const names = blocks.map((block) => !isName(block) && nomsSuivis.test(fold(block.flow.text)));
  const first = names.indexOf(true);
  if (first < 0 || !recrutementsNus.test(fold(blocks[first]?.flow.text ?? ''))) return first;
  const fuller = blocks.findIndex(({ flow: { text } }, at) => {
    const folded = fold(text);
    return (
      at < first + farthestName && (names[at] === true || appelsSuivis.test(folded)) && text.length < longestName && !recrutementsNus.test(folded)
    );
  });
  return fuller < 0 ? first : fuller;
}
const farthestName = 12;
const longestName = 420;

/** « TERMES DE RÉFÉRENCE », « POUR LE RECRUTEMENT DE… » under it. */
export function goesOnBelow({ flow }: Block, next: Block | undefined): boolean {
  const suite = next === undefined ? '' : fold(next.flow.text);
  if (!suitesDeNom.test(suite) && !/(?::|\s(?:et|pour|de|des|du|la|le|les|l['’]))\s*$/iu.test(flow.text)) return false;
  const whole = `${fold(flow.text)} ${suite}`;
  return nomsSuivis.test(whole) || appelsSuivis.test(whole);
}
