// A block of a profile → whether it heads what follows, or opens with the name of another clause.
import type { Block } from '../../document/document.ts';
import { autresEtiquettes, titresDAtout, titresDeNature } from '../../lexicon/qualifications.ts';
import type { Qualification } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { readTitle } from '../../sections/title.ts';
import { labelShape } from '../entries.ts';
import { mesureOf } from './mesure-exigee.ts';
import { memberIn, titulaireIn } from './titulaire.ts';

/** A line that only heads what follows: « Compétences linguistiques », « Chef de mission ». */
export function isHeading(block: Block): boolean {
  const text = block.flow.text.trim();
  if (titresDeNature.atout.test(fold(text)) || titresDeNature.obligatoire.test(fold(text))) return true;
  const short = text.length <= 160 && text.split(/\s+/u).length <= 10 && !/[.;,]$/u.test(text);
  return short && (block.kind === 'heading' || block.bold === true || titulaireIn(text) !== undefined || readTitle(text).strength === 'full');
}

/** « Langues », a line of one or two words over a list. */
export function isBareLabel({ flow }: Block, next: Block | undefined): boolean {
  return next?.kind === 'item' && /^\p{L}{4,}(?:\s\p{L}{4,})?$/u.test(flow.text.trim());
}

/** « Chef de mission (1) ». */
const count = /\s?\(\s?\d{1,2}\s?\)$/u;

/** An item whose details are nested below it, or « A- Formation » over items of another mark. */
export function headsBelow(block: Block, next: Block | undefined): boolean {
  const own = labelShape(block.label ?? '');
  const marked = next?.kind === 'item' && /[\p{L}\d]/u.test(own) && labelShape(next.label ?? '') !== own;
  const text = block.flow.text.trim().replace(count, '');
  const words = text.split(/\s+/u).length;
  const named = words <= 3 || (words <= 5 && readTitle(text).strength === 'full') || (words <= 9 && titulaireIn(text) !== undefined);
  if (marked && !/[.;,]$|\d/u.test(text) && named && memberIn(text) === undefined) return true;
  if (next?.kind !== 'item' || (next.level ?? 1) <= (block.level ?? 1)) return false;
  return block.flow.text.split(/\s+/u).length <= 8 && !/[.;]$/u.test(block.flow.text.trim());
}

/** « Gestion de la mission : un comité … », « Missions : organiser les équipes »: a paragraph that opens with the name of another clause, or of the work. */
export function otherClause(text: string): boolean {
  if (autresEtiquettes.test(fold(text))) {
    const { diplome, annees, langues } = mesureOf(text, undefined);
    if (diplome === undefined && annees === undefined && langues.length === 0) return true;
  }
  const label = /^([^:.]{4,60}?)\s*:\s/u.exec(text)?.[1];
  if (label === undefined) return false;
  const { types, strength } = readTitle(label);
  return strength === 'full' && types.length > 0 && !types.some((type) => ['qualifications', 'equipe', 'autre'].includes(type));
}

/** What its words, folded, say of the requirements below a heading. */
export function natureOf(title: string): Qualification['nature'] {
  return titresDAtout.test(title) || titresDeNature.atout.test(title) ? 'atout' : 'obligatoire';
}
