// The lines of a head → the one that says both the kind of the document and its subject: « Cahier des charges — Collecte des biodéchets ».
import type { Block } from '../../document/document.ts';
import { type Flow, sliceFlow } from '../../document/flow.ts';
import { genresDIntitule, genresSeuls, procedures, sansObjet } from '../../lexicon/intitules.ts';
import { fold } from '../../recognisers/fold.ts';
import { isMention, isName, mayBeTitle, namesBody } from '../lignes-de-tete.ts';

/** Among so many lines. */
const farthest = 6;
const separated = /^([^–—:]{4,70}?)(?:\s+[–—-]\s+|\s?:\s+)(?=\S.{4,})/u;

/** Behind the kind, what for: neither who calls, nor a number, a date or a version. */
function subjectOf(flow: Flow): Flow | undefined {
  const kind = separated.exec(flow.text);
  if (kind?.[1] === undefined || !genresDIntitule.test(fold(kind[1]).trim())) return undefined;
  return sliceFlow(flow, { start: kind[0].length, end: flow.text.length });
}

function namesSubject(block: Block, flow: Flow): boolean {
  const folded = fold(flow.text).trim();
  if (procedures.test(folded) || sansObjet.some((form) => form.test(folded)) || unsaid.test(folded)) return false;
  return mayBeTitle({ ...block, flow }) && !namesBody(flow.text) && !isMention(flow.text) && !isName({ ...block, flow });
}
/** « lot 3 », « version de travail », « mode d'emploi »: which copy, or what is told of it. */
const unsaid =
  /^(?:lots? |articles? |annexes?\b|version\b|v ?\d|projet(?: [a-z]+)?$|modele\b|document\b|n ?°|\d|(?:premiere |seconde |deuxieme )?partie\b|tome\b|volume\b|mode d'emploi|guide\b|(?:le |la |les )?(?:bonnes|regles|principes|erreurs|criteres|modalites)\b|comment\b)/u;

/** Undefined where no such line stands near the top. `headings`: only what the form sets as a heading. */
export function kindAndSubject(blocks: readonly Block[], headings: boolean): Block | undefined {
  return blocks.slice(0, farthest).find((block) => {
    if (block.kind === 'item' || block.label !== undefined || (headings && block.kind !== 'heading')) return false;
    const subject = subjectOf(block.flow);
    return subject !== undefined && namesSubject(block, subject);
  });
}

const farthestKind = 3;

/** « CONTRAT DE PRESTATION DE SERVICES », set apart, over a text that has no other title. */
export function kindAlone(blocks: readonly Block[]): Block | undefined {
  return blocks.slice(0, farthestKind).find(({ kind, flow, bold, label }) => {
    const set = kind === 'heading' || bold === true || flow.text === flow.text.toUpperCase();
    return set && kind !== 'row' && label === undefined && genresSeuls.test(fold(flow.text).trim());
  });
}
