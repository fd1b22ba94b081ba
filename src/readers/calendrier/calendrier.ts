// The outline → when the mission starts and ends, how long and how much work it is, and the rows of its schedule.
import { calendrier as words } from '../../lexicon/calendrier.ts';
import type { Calendrier } from '../../model/calendrier.ts';
import type { Charge, Duree } from '../../model/values.ts';
import { recogniseDates } from '../../recognisers/date.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Context, confiances, from } from '../context.ts';
import { edge, type Period } from '../due.ts';
import { inferred, type Lifted, type Read, read } from '../lift.ts';
import { datesDeLAvis } from './dates-de-l-avis.ts';
import type { EcheancierLu } from './echeancier.ts';
import { readFiche } from './fiche.ts';
import { readLieux } from './lieux.ts';
import { type DatedLine, datedLines } from './lignes-datees.ts';
import { type Clause, clausesOf, sentenceAt } from './mission-clauses.ts';
import { chargeIn, dureeIn } from './mission-duree.ts';
import { finest, type Limits, limitsIn } from './mission-limites.ts';
import { readPhases } from './phases.ts';

/** The mission as its own clause says it. */
export interface MissionLue {
  readonly debut?: Read<string>;
  readonly fin?: Read<string>;
  readonly duree?: Read<Duree>;
  readonly charge?: Read<Charge>;
  readonly renvoiDuree?: Read<{ readonly texte: string }>;
  readonly period: Period;
}

function first<T>(clauses: readonly Clause[], reader: (clause: Clause) => T | undefined): T | undefined {
  for (const clause of clauses) {
    const found = reader(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Those of the calendar, then of the table of information, then of the other clauses: both ends together rather than one. */
function limitsOf(prose: readonly { readonly own: boolean; readonly limits: Limits }[], fiche: Limits): Limits {
  const all = [...prose.filter(({ own }) => own).map(({ limits }) => limits), fiche, ...prose.filter(({ own }) => !own).map(({ limits }) => limits)];
  const both = all.filter(({ debut, fin }) => debut !== undefined && fin !== undefined);
  if (both.length > 0) return finest(both);
  const debut = all.find((one) => one.debut !== undefined)?.debut;
  const fin = all.find((one) => one.fin !== undefined)?.fin;
  return { ...(debut === undefined ? {} : { debut }), ...(fin === undefined ? {} : { fin }) };
}

/** « Essais : mai–juin 2027 », among the steps: the range is that of one of them, unless it names the mission. */
function isOfStep({ title, due }: DatedLine): boolean {
  return due?.value.date?.includes('/') === true && !words.missionNommee.test(fold(title.text));
}

/** The mission's own dates, duration and effort. */
export function readMission(context: Context): MissionLue {
  const called = datesDeLAvis(context);
  const clauses = clausesOf(context).filter(({ block }) => !called.has(block));
  const dated = datedLines(
    clauses.flatMap(({ own, block }) => (own ? [block] : [])),
    {},
  );
  // « Livraison finale » is a step where the days of the call stand beside it.
  const ofCall = dated.some(({ title }) => words.autre.test(fold(title.text)));
  const steps = new Set(dated.flatMap((line) => (isOfStep(line) || (ofCall && /^livraison\b/u.test(fold(line.title.text))) ? [line.block] : [])));
  const limits = clauses.map((clause) => (steps.has(clause.block) ? {} : limitsIn(clause)));
  const fiche = readFiche(context);
  const { debut, fin } = limitsOf(
    clauses.map((clause, at) => ({ own: clause.own, limits: limits[at] ?? {} })),
    fiche,
  );
  const own = clauses.filter((clause) => clause.own);
  const duree = first(own, dureeIn) ?? fiche.duree ?? first(clauses, dureeIn);
  const charge = first(own, chargeIn) ?? fiche.charge ?? first(clauses, chargeIn);
  const said = debut ?? fin ?? duree ?? charge;
  const renvoi = said === undefined ? first(own, renvoiIn) : undefined;
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
export function readCalendrier(
  context: Context,
  { period: _period, ...mission }: MissionLue,
  { lignes, total, whole }: EcheancierLu,
): Lifted<Calendrier> {
  // Where no sentence says the effort of the mission, the sum of its schedule does.
  const charge = mission.charge ?? whole;
  return {
    ...mission,
    ...(charge === undefined ? {} : { charge }),
    lignes: lignes.map(({ lifted }) => lifted),
    totalDeclare: total ?? announced(mission.charge, lignes),
    phases: readPhases(context),
    lieux: readLieux(context),
  };
}

/** « La charge est de 60 hommes-jours, répartis comme suit : »: the total of the rows, where no row says it; it may be that of one of them. */
function announced(charge: Read<Charge> | undefined, lignes: EcheancierLu['lignes']): Read<Charge> | undefined {
  const efforts = lignes.flatMap(({ plain }) => (plain.charge === undefined ? [] : [plain.charge.unite]));
  return charge !== undefined && efforts.length >= 2 && efforts.every((unite) => unite === charge.value.unite)
    ? inferred(charge, confiances.deduite)
    : undefined;
}

function renvoiIn({ block }: Clause): MissionLue['renvoiDuree'] {
  const { flow } = block;
  const folded = fold(flow.text);
  const match = words.renvoi.exec(folded);
  if (match === null || words.autre.test(folded)) return undefined;
  const { end } = sentenceAt(flow.text, match.index);
  const span = { start: match.index, end };
  // « selon la saison, entre février et avril 2027 »: the days are told.
  if (recogniseDates(flow.text.slice(sentenceAt(flow.text, match.index).start, end)).length > 0) return undefined;
  return read(
    {
      texte: flow.text
        .slice(span.start, span.end)
        .replace(/\s*[.;]\s*$/u, '')
        .trim(),
    },
    from(flow, span),
  );
}
