// The text of an item or a sentence → the requirements in it, each with its nature and what it asks.
import { type Flow, sliceFlow, trimFlow } from '../../document/flow.ts';
import type { Span } from '../../document/span.ts';
import { autreAtout, debutsDAtout, etiquetteDAtout, exigences, finsDAtout, sansExigence } from '../../lexicon/qualifications.ts';
import type { Qualification } from '../../model/selection.ts';
import { fold } from '../../recognisers/fold.ts';
import { recogniseNombres } from '../../recognisers/nombre.ts';
import { from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { itemOf, sentencesOf } from '../sentences.ts';
import { wishesLanguages } from './langues-souhaitees.ts';
import { mesureOf } from './mesure-exigee.ts';
import type { RowRead } from './profil-tableau.ts';
import { heldIn } from './titulaire.ts';

/** What stands around an item: the nature that its heading gives, whose profile it is of. */
export interface Entourage {
  readonly nature: Qualification['nature'];
  readonly titulaire: string | undefined;
  /** Years that a cell of a column of experience gives, and its text. */
  readonly annees?: NonNullable<RowRead['annees']>;
  /** Its introduction counts years or works in each field of the list, or a column of its table says what proves it. */
  readonly counted?: true;
}

const labelled = /^([^:;.\t]{2,48}?)\s*:\s+(?=\S)/u;
const verbs = /\b(?:devra|devront|doit|doivent|est|sont|sera|avoir|etre|disposer|posseder|justifier)\b/u;
const required = /\b(?:exige\w*|requise?s?|obligatoires?|indispensables?|imperati\w+|necessaires?)\s*$/u;
const subject = /^\s*(?:et )?(?:la |le |l'|une? |des |les |toute |celle |quelques )/u;

/** « Connaissances linguistiques : maîtrise du français » → where the requirement begins. */
function labelEnd(folded: string): number {
  const match = labelled.exec(folded);
  const label = match?.[1] ?? '';
  return match === null || label.split(/\s+/u).length > 6 || verbs.test(label) ? 0 : match[0].length;
}

function tailStart(folded: string): number | undefined {
  for (const pattern of finsDAtout) {
    const match = pattern.exec(folded);
    // « Sera considérée comme un plus la pratique du wolof » opens with what ends others.
    if (match !== null && /\p{L}/u.test(folded.slice(0, match.index))) return match.index;
  }
  return undefined;
}

const takesUp =
  /\b(?:le |l')(?:est|sont|sera|seront|serai(?:t|ent)) (?:aussi|egalement)\W*$|^\W*il en (?:va|ira|est|sera) de meme (?:d'|de |du |des |pour )/u;

/** « La pratique du wolof le serait également », after « … est un atout ». */
export function isAssetToo(text: string, before: string): boolean {
  return takesUp.test(fold(text)) && tailStart(fold(before).replace(/[\s.;]+$/u, '')) !== undefined;
}

/** Whatever the rest of the sentence speaks of. */
const mustHold = /\bdoi(?:t|vent) (?:detenir|posseder|justifier d|disposer d|etre (?:titulaires?|detent\w+|inscrite?s?|agreee?s?|habilitee?s?)\b)/u;

/** « doit en outre détenir ». */
const adverbs = / (?:en outre|egalement|aussi|par ailleurs|de plus|notamment|imperativement|obligatoirement|au surplus) /gu;

/** « Le bureau doit en outre détenir l'agrément »: asked of whoever applies, wherever it is said. */
export function asksToHold(text: string): boolean {
  return mustHold.test(fold(text).replace(adverbs, ' '));
}

/** A requirement by itself, rather than a detail of the one before. */
function asks(text: string): boolean {
  const folded = fold(text)
    .replace(/\((?:joindre|fournir|produire|annexer)[^()]*\)/gu, '')
    .replace(adverbs, ' ')
    .replace(/[\s.;,]{1,6}$/u, '');
  if (sansExigence.test(folded.trimStart())) return false;
  if (mustHold.test(folded)) return true;
  if (tailStart(folded) !== undefined || debutsDAtout.test(folded.trimStart())) return true;
  return exigences.test(folded) && !/\b(?:cv|dossier|candidature|offre|joindre|copie)\b/u.test(folded);
}

/** Sentences and clauses parted by a semicolon; those that ask for nothing stay with the one before. */
function clauses(flow: Flow, start: number): readonly Span[] {
  const spans: Span[] = [];
  const whole = sliceFlow(flow, { start, end: flow.text.length });
  let from = start;
  for (const sentence of sentencesOf(whole)) {
    const at = flow.text.indexOf(sentence.text, from);
    for (const part of partsOf(sentence.text)) {
      const span = { start: at + part.start, end: at + part.end };
      const last = spans.at(-1);
      if (last !== undefined && !asks(flow.text.slice(span.start, span.end))) spans[spans.length - 1] = { start: last.start, end: span.end };
      else spans.push(span);
    }
    from = at + sentence.text.length;
  }
  return spans.flatMap((span) => assetApart(flow.text, span));
}

/** « doit justifier de cinq ans d'existence et avoir réalisé trois études », « agréés, ayant réalisé deux études »: two that are counted apart. */
function linksIn(text: string): readonly RegExpExecArray[] {
  const folded = fold(text);
  if (!/\bet (?:avoir|justifier|disposer|posseder|etre)\b|\bayant (?:deja )?(?:realise|conduit|mene|execute|effectue)\b/u.test(folded)) return [];
  return [
    ...folded.matchAll(
      /\s+et\s+(?=(?:avoir|justifier|disposer|posseder|etre)\b)|,\s+(?=ayant (?:deja )?(?:realise|conduit|mene|execute|effectue))/gu,
    ),
  ].filter((link) => {
    const [left, right] = [folded.slice(0, link.index), folded.slice(link.index + link[0].length)];
    const counted =
      recogniseNombres(right).length > 0 && (recogniseNombres(left).length > 0 || /\b(?:agree|inscrit|enregistre|immatricule)\w*/u.test(left));
    const obliged = /\b(?:doi(?:t|vent)|devr(?:a|ont)|peuvent (?:participer|soumissionner|repondre)|^(?:avoir|justifier|disposer|etre))\b/u.test(
      left,
    );
    return counted && obliged;
  });
}

function partsOf(text: string): readonly Span[] {
  const cuts = [...text.matchAll(/\s*;\s+/gu), ...linksIn(text)]
    .filter(({ index }) => depthAt(text, index) === 0)
    .toSorted((a, b) => a.index - b.index);
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  return starts.map((start, index) => ({ start, end: cuts[index]?.index ?? text.length })).filter(({ start, end }) => end > start);
}

function depthAt(text: string, at: number): number {
  const before = text.slice(0, at);
  return (before.match(/[([]/gu)?.length ?? 0) - (before.match(/[)\]]/gu)?.length ?? 0);
}

/** « maîtrise du français, l'anglais étant un atout », « français exigé et anglais souhaité » → two. */
function assetApart(text: string, span: Span): readonly Span[] {
  const folded = fold(text.slice(span.start, span.end)).replace(/[\s.;,]+$/u, '');
  const tail = tailStart(folded);
  if (tail === undefined || /\bseraient\b|\bsont\b|\bseront\b/u.test(folded.slice(tail))) return [span];
  const links = [...folded.slice(0, tail).matchAll(/,\s+|\s+(?:et|mais)\s+/gu)].filter(({ index }) => depthAt(folded, index) === 0);
  const link = links.findLast((one) => {
    const right = folded.slice(one.index + one[0].length, tail);
    const left = folded.slice(0, one.index);
    if (one[0].includes(',') && wishesLanguages(left, right, folded.slice(tail))) return true;
    if (right.trim() === '' || right.split(/\s+/u).length > 14 || !asks(left)) return false;
    return one[0].includes(',') ? subject.test(right) || required.test(left) : required.test(left);
  });
  if (link === undefined) return [span];
  return [
    { start: span.start, end: span.start + link.index },
    { start: span.start + link.index + link[0].length, end: span.end },
  ];
}

/** `asked`: an item asks by its place; a sentence only by its words. */
export function requirementsIn(whole: Flow, around: Entourage, asked: boolean): readonly Lifted<Qualification>[] {
  const flow = itemOf(whole);
  const start = labelEnd(fold(flow.text));
  const label = flow.text.slice(0, start);
  const given = etiquetteDAtout.test(fold(label)) ? 'atout' : around.nature;
  return clauses(flow, start)
    .filter((span, index) => (asked && index === 0) || asks(flow.text.slice(span.start, span.end)))
    .flatMap((span, index) => qualification(flow, span, index === 0 ? label : '', { ...around, nature: given }));
}

function qualification(
  flow: Flow,
  span: Span,
  label: string,
  { nature, titulaire, annees: column, counted }: Entourage,
): readonly Lifted<Qualification>[] {
  const said = flow.text.slice(span.start, span.end);
  const folded = fold(said).replace(/[\s;:,.*_]+$/u, '');
  const opening = /^(?:[\s,;*_–-]|et\s)+/u.exec(folded)?.[0].length ?? 0;
  const tail = tailStart(folded);
  // « (la pratique du tour est un plus) »: cut, the sentence would lose what closes its bracket.
  const end = tail === undefined || autreAtout.test(folded.slice(tail)) || depthAt(folded, tail) > 0 ? folded.length : tail;
  const kept = trimFlow(sliceFlow(flow, { start: span.start + opening, end: span.start + end }));
  const texte = kept.text.replace(/[\s;:,]+$/u, '');
  if (!/\p{L}{3}/u.test(texte)) return [];
  const whole = `${label}${said}`;
  const given = column !== undefined && (column.beside === true || said.includes(column.texte)) ? column.valeur : undefined;
  const { diplome, annees, langues, mesurable } = mesureOf(whole, given);
  const atout = tail !== undefined || debutsDAtout.test(folded.trimStart()) || /\b(?:souhaitee?s?|souhaitables?)\b/u.test(folded);
  const origin = from(kept);
  return [
    read(
      {
        texte: read(texte, origin),
        nature: read(atout ? 'atout' : nature, origin),
        diplome: diplome === undefined ? undefined : read(diplome, origin),
        annees: annees === undefined ? undefined : read(annees, origin),
        langues: langues.length === 0 ? undefined : read([...langues], origin),
        titulaire: heldIn(kept) ?? titulaire,
        mesurable: read(mesurable || counted === true, origin),
      },
      origin,
    ),
  ];
}
