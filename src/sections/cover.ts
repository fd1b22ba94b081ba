// The blocks of a document → how many of them, from the first on, are its cover: lines down to the name of the document, without any text.
import type { Block } from '../document/document.ts';
import { fold } from '../recognisers/fold.ts';
import { namesDocument } from './document-name.ts';
import { numberingsOf } from './numbering.ts';
import { readTitle } from './title.ts';

/** Lines that a cover holds at most. */
const longest = 40;
const shortestText = 160;
/** « Termes de référence pour le suivi et »: the name runs on. */
const namedOn = /^(?:termes? de references?|tdr|cahier des (?:charges|prescriptions speciales)|reglement de (?:la )?consultation)\b[^.;]{0,300}$/u;
/** « Avis à manifestation d'intérêt n° 12/PFP/2027 », « Appel à candidatures pour le recrutement de… »: that of a call, with its number or what it is for. */
const calledOn =
  /^(?:avis (?:d'appel|(?:a |de |d')(?:la )?(?:manifestation|sollicitation|recrutement|consultation|selection|appel|vacance))|ami|appel (?:a|d'|public|national|international)|invitation a soumissionner|sollicitation de|demande (?:de |d')(?:propositions?|cotations?|prix|offres?)|dossier d'appel)\b[^.;:]{0,60}?(?:\bn ?°|\b(?:pour|relati(?:f|ve)s? (?:a|au|aux)|en vue d|portant))[^.;]{4,300}$/u;
/** « POUR LE RECRUTEMENT D'UN CONSULTANT »: under the name of a call. */
const forWhat = /^(?:pour|relati(?:f|ve)s? (?:a|au|aux)|en vue d|portant)\b/u;
/** « PAYS : TOGO », « N° DU PROJET : P000000 », « NUMÉRO DE L’ACTIVITÉ : … »: what a call says under its name. */
const fact =
  /^(?:pays|(?:nom du |titre du )?projet|(?:accord|source|convention) de financement|credit|don|pret|n ?°|numero|reference|ref)\b[^:]{0,50}: ?\S/u;
const mostFacts = 12;
const unfinished = /(?:\s(?:et|de|des|du|la|le|les|pour|en|a|au|aux)|\s[dl]'|,|-)$/u;

function isText({ kind, flow, label }: Block): boolean {
  const { text } = flow;
  const counted = kind === 'heading' && /^\d{1,2}(?:\.\d{1,2})*\.?\s/u.test(text);
  return kind === 'row' || counted || numberingsOf(label).length > 0 || (text.length >= shortestText && /[.;:]$/u.test(text.trimEnd()));
}

/** 0 where a text or a number stands before any name, or the document opens with it. */
export function coverLength(blocks: readonly Block[]): number {
  let end = 0;
  for (const [at, block] of blocks.slice(0, longest).entries()) {
    if (isText(block)) break;
    const folded = fold(block.flow.text).trim();
    const goesOn = end === at && at > 0 && unfinished.test(fold(blocks[at - 1]?.flow.text ?? '').trim());
    const below = end === at && at > 0 && forWhat.test(folded);
    if (goesOn || below || namedOn.test(folded) || namesDocument(block.flow.text) || calledOn.test(folded)) end = at + 1;
  }
  end = pastFacts(blocks, end);
  return end > 1 || calledOn.test(fold(blocks[0]?.flow.text ?? '').trim()) ? end : 0;
}

/** The facts of a call may stand below its title. */
function pastFacts(blocks: readonly Block[], end: number): number {
  if (end === 0 || !blocks.slice(0, end).some(({ flow }) => calledOn.test(fold(flow.text).trim()))) return end;
  const below = blocks.slice(end, end + mostFacts);
  const text = below.findIndex(
    (block) => !isFact(block) && (block.kind === 'item' || isText(block) || readTitle(block.flow.text).strength === 'full'),
  );
  return end + 1 + (text < 0 ? below : below.slice(0, text)).findLastIndex(isFact);
}

function isFact({ flow }: Block): boolean {
  return fact.test(fold(flow.text).trim());
}
