// The lines of a head → the name of the document that runs on into the title: « Termes de référence pour… », on one line or on two.
import type { Block } from '../../document/document.ts';
import { appelsSuivis, nomsSuivis, recrutementsNus, suitesDeNom } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';
import { isName, mayBeTitle, namesMission } from '../lignes-de-tete.ts';
import { sentence } from './titre-plat.ts';

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

/** « Termes de référence », « Pour le recrutement d'une consultante », and what for on the lines below them. */
export function namedOver(blocks: readonly Block[], below: number): readonly Block[] {
  const named = [...blocks.slice(below, below + 1), ...sentence(blocks.slice(below + 1))];
  const next = blocks[below + named.length];
  const whom = recrutementsNus.test(named.map(({ flow }) => fold(flow.text)).join(' '));
  return whom && next !== undefined && mayBeTitle(next) && namesMission(next.flow.text)
    ? [...named, ...sentence(blocks.slice(below + named.length))]
    : named;
}

/** « RELATIF À » alone on its line, or on two: what the call is for stands below. */
export function linkedBelow(blocks: readonly Block[]): readonly Block[] | undefined {
  const texts = blocks.map(({ flow }) => fold(flow.text).trim());
  const at = texts.findIndex((text, one) => linkAlone.test(text) || (linkOpened.test(text) && /^(?:a|aux?|sur)\s?:?$/u.test(texts[one + 1] ?? '')));
  if (at < 0) return undefined;
  const start = linkAlone.test(texts[at] ?? '') ? at + 1 : at + 2;
  const first = blocks[start];
  return first !== undefined && mayBeTitle(first) && !isName(first) && first.flow.text.split(/\s+/u).length >= fewestWords
    ? sentence(blocks.slice(start))
    : undefined;
}
const linkAlone = /^(?:(?:(?:est )?relati(?:f|ve)s? (?:a|aux?)|portant sur|ayant pour objet|concernant)(?: (?:la|le|les|l'))?)\s?:?$/u;
const linkOpened = /(?:^|\s)(?:relati(?:f|ve)s?|portant)$/u;
const fewestWords = 3;
