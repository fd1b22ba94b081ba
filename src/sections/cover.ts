// The blocks of a document → how many of them, from the first on, are its cover: lines down to the name of the document, without any text.
import type { Block } from '../document/document.ts';
import { fold } from '../recognisers/fold.ts';
import { namesDocument } from './document-name.ts';
import { numberingsOf } from './numbering.ts';

/** Lines that a cover holds at most. */
const longest = 40;
const shortestText = 160;
/** « Termes de référence pour le suivi et »: the name runs on. */
const namedOn = /^(?:termes? de references?|tdr|cahier des (?:charges|prescriptions speciales)|reglement de (?:la )?consultation)\b[^.;]{0,300}$/u;
const unfinished = /(?:\s(?:et|de|des|du|la|le|les|pour|en|a|au|aux)|\s[dl]'|,|-)$/u;

function isText({ kind, flow, label }: Block): boolean {
  const { text } = flow;
  return kind === 'row' || numberingsOf(label).length > 0 || (text.length >= shortestText && /[.;:]$/u.test(text.trimEnd()));
}

/** 0 where a text or a number stands before any name, or the document opens with it. */
export function coverLength(blocks: readonly Block[]): number {
  let end = 0;
  for (const [at, block] of blocks.slice(0, longest).entries()) {
    if (isText(block)) break;
    const folded = fold(block.flow.text).trim();
    const goesOn = end === at && at > 0 && unfinished.test(fold(blocks[at - 1]?.flow.text ?? '').trim());
    if (goesOn || namedOn.test(folded) || namesDocument(block.flow.text)) end = at + 1;
  }
  return end > 1 ? end : 0;
}
