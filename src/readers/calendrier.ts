// The outline → when the mission starts and ends, how long and how much work it is, and the rows of its schedule.
import type { Block } from '../document/document.ts';
import type { Flow } from '../document/flow.ts';
import { calendrier as words } from '../lexicon/calendrier.ts';
import type { Calendrier } from '../model/calendrier.ts';
import type { Charge, Duree } from '../model/values.ts';
import { recogniseCharges } from '../recognisers/charge.ts';
import { recogniseDates } from '../recognisers/date.ts';
import type { DateLue } from '../recognisers/date-lue.ts';
import { recogniseDurees } from '../recognisers/duree.ts';
import { fold } from '../recognisers/fold.ts';
import { contentOf, sectionsOf } from '../sections/section.ts';
import { type Context, confiances, from } from './context.ts';
import { edge, type Period } from './due.ts';
import type { EcheancierLu } from './echeancier.ts';
import { readLieux } from './lieux.ts';
import { type Lifted, type Read, read } from './lift.ts';

/** The mission as its own clause says it. */
export interface MissionLue {
  readonly debut?: Read<string>;
  readonly fin?: Read<string>;
  readonly duree?: Read<Duree>;
  readonly charge?: Read<Charge>;
  readonly renvoiDuree?: Read<{ readonly texte: string }>;
  readonly period: Period;
}

interface Clause {
  readonly block: Block;
  /** The block stands in a section of the calendar, where a date needs no other evidence. */
  readonly own: boolean;
}

/** Prose of the calendar first, then of the sections where missions are described. */
function clausesOf(context: Context): readonly Clause[] {
  const prose = (block: Block): boolean => block.kind !== 'row';
  const own = sectionsOf(context.outline, 'calendrier').flatMap(contentOf).filter(prose);
  const known = new Set(own);
  const others = (['taches', 'gestion', 'objet', 'livrables', 'methodologie', 'paiement', 'equipe', 'budget'] as const)
    .flatMap((type) => sectionsOf(context.outline, type).flatMap(contentOf))
    .filter((block) => prose(block) && !known.has(block));
  return [...own.map((block) => ({ block, own: true })), ...[...new Set(others)].map((block) => ({ block, own: false }))];
}

/** Start and end of the sentence around an offset. */
function sentenceAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  const before = [...text.slice(0, offset).matchAll(/[.;!?]\s+(?=\p{Lu})/gu)].at(-1);
  const after = /[.;!?](?=\s+\p{Lu}|\s*$)/u.exec(text.slice(offset));
  return { start: before === undefined ? 0 : before.index + before[0].length, end: after === null ? text.length : offset + after.index };
}

function isMission(flow: Flow, at: number, own: boolean): boolean {
  const { start, end } = sentenceAt(flow.text, at);
  const sentence = fold(flow.text.slice(start, end));
  return !words.autre.test(sentence) && (own || words.mission.test(sentence));
}

interface Limits {
  readonly debut?: Read<string>;
  readonly fin?: Read<string>;
}

function limitsIn({ block, own }: Clause): Limits {
  const { flow } = block;
  const confiance = own ? confiances.propre : confiances.ailleurs;
  let limits: Limits = {};
  for (const date of recogniseDates(flow.text)) {
    if (!isMission(flow, date.start, own)) continue;
    const { debut, fin } = date.value;
    const before = fold(flow.text.slice(Math.max(0, date.start - 90), date.start));
    if (isRange(date.value) && debut?.valeur !== undefined && fin?.valeur !== undefined) {
      return { debut: read(debut.valeur, from(flow, date, confiance)), fin: read(fin.valeur, from(flow, date, confiance)) };
    }
    if (date.value.valeur === undefined) continue;
    const value = read(date.value.valeur, from(flow, date, confiance));
    if (limits.debut === undefined && words.debut.test(before)) limits = { ...limits, debut: value };
    else if (limits.fin === undefined && words.fin.test(before)) limits = { ...limits, fin: value };
  }
  return limits;
}

/** « du … au … », « entre le … et le … »: two ends written, not a quarter. */
function isRange(date: DateLue): boolean {
  return date.precision === 'intervalle';
}

function dureeIn({ block, own }: Clause): Read<Duree> | undefined {
  const { flow } = block;
  const charges = recogniseCharges(flow.text);
  for (const duree of recogniseDurees(flow.text)) {
    if (charges.some((charge) => charge.start < duree.end && duree.start < charge.end)) continue;
    const { start, end } = sentenceAt(flow.text, duree.start);
    const before = fold(flow.text.slice(start, duree.start));
    const sentence = fold(flow.text.slice(start, end));
    if (words.dureeAutre.test(before) || words.autre.test(sentence)) continue;
    const announced = own ? words.duree.test(before) : words.dureeMission.test(before);
    if (announced || (own && duree.end - duree.start > flow.text.trim().length * 0.6)) {
      return read(duree.value, from(flow, duree, own ? confiances.propre : confiances.ailleurs));
    }
  }
  return undefined;
}

function chargeIn({ block, own }: Clause): Read<Charge> | undefined {
  const { flow } = block;
  const charge = recogniseCharges(flow.text).find(({ start }) => {
    const sentence = sentenceAt(flow.text, start);
    const text = fold(flow.text.slice(sentence.start, sentence.end));
    return /\b(?:charge|volume|effort|estim\w+|total\w*|ensemble|globale?|mission|prestation|duree|nombre de jours)\b/u.test(text) && !/\bpar (?:an|mois|expert|semaine|personne|consultant)\b/u.test(text);
  });
  return charge === undefined ? undefined : read(charge.value, from(flow, charge, own ? confiances.propre : confiances.ailleurs));
}

function first<T>(clauses: readonly Clause[], reader: (clause: Clause) => T | undefined): T | undefined {
  for (const clause of clauses) {
    const found = reader(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The mission's own dates, duration and effort. */
export function readMission(context: Context): MissionLue {
  const clauses = clausesOf(context);
  const limits = clauses.map(limitsIn);
  const both = limits.find(({ debut, fin }) => debut !== undefined && fin !== undefined);
  const debut = both?.debut ?? limits.find((one) => one.debut !== undefined)?.debut;
  const fin = both?.fin ?? limits.find((one) => one.fin !== undefined)?.fin;
  const duree = first(clauses, dureeIn);
  const charge = first(clauses, chargeIn);
  const said = debut ?? fin ?? duree ?? charge;
  const renvoi = said === undefined ? first(clauses.filter(({ own }) => own), renvoiIn) : undefined;
  return {
    ...(debut === undefined ? {} : { debut }),
    ...(fin === undefined ? {} : { fin }),
    ...(duree === undefined ? {} : { duree }),
    ...(charge === undefined ? {} : { charge }),
    ...(renvoi === undefined ? {} : { renvoiDuree: renvoi }),
    period: {
      ...(debut === undefined ? {} : { first: edge(debut.value, 'first') }),
      ...(fin === undefined ? {} : { last: edge(fin.value, 'last') }),
    },
  };
}

/** The clause whole: the mission, its schedule and its places. */
export function readCalendrier(context: Context, { period: _period, ...mission }: MissionLue, { lignes, total }: EcheancierLu): Lifted<Calendrier> {
  return { ...mission, lignes: lignes.map(({ lifted }) => lifted), totalDeclare: total, phases: [], lieux: readLieux(context) };
}

function renvoiIn({ block }: Clause): MissionLue['renvoiDuree'] {
  const { flow } = block;
  const folded = fold(flow.text);
  const match = words.renvoi.exec(folded);
  if (match === null || words.autre.test(folded)) return undefined;
  const { end } = sentenceAt(flow.text, match.index);
  const span = { start: match.index, end };
  return read({ texte: flow.text.slice(span.start, span.end).replace(/\s*[.;]\s*$/u, '').trim() }, from(flow, span));
}
