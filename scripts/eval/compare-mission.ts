// A gold and the model read in; the outcomes of what the mission is: deliverables, calendar, payment, budget, tasks, supervision.

import type { Tor } from '../../src/model/tor.ts';
import type { Echeance } from '../../src/model/values.ts';
import type { Gold } from './gold.ts';
import { bar, type Level, labelled, said } from './level.ts';
import { likeness } from './likeness.ts';
import { type Outcome, pairs, textOutcomes, valueOutcomes } from './outcome.ts';

type Due = NonNullable<NonNullable<Gold['livrables']>[number]['echeance']>;
type Amount = NonNullable<NonNullable<Gold['budget']>['plafond']>;

export function compareMission(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  return [
    ...compareLivrables(gold, tor, level),
    ...compareCalendrier(gold, tor),
    ...comparePaiement(gold, tor, level),
    ...compareBudget(gold, tor),
    ...compareTexts('objectifs', gold.objectifs, tor.objectifs, level),
    ...compareTexts('taches', gold.taches, tor.taches, level),
    ...(gold.supervision === undefined
      ? []
      : [
          ...textOutcomes('supervision', gold.supervision.superviseur, tor.supervision.superviseur, 'supervision.superviseur', bar(level, 0.7)),
          ...textOutcomes('supervision.comite', gold.supervision.comite, tor.supervision.comite, 'supervision.comite', bar(level, 0.7)),
        ]),
    ...(gold.penalites === undefined
      ? []
      : [
          ...valueOutcomes('penalites.taux', gold.penalites.taux?.valeur, tor.penalites?.taux?.valeur, 'penalites'),
          ...valueOutcomes('penalites.plafond', gold.penalites.plafond?.pourcentage, tor.penalites?.plafond?.pourcentage, 'penalites'),
        ]),
  ];
}

/** The parts of a due date that `like` gives too, as one text. */
function dueText(due: Due | Echeance | undefined, like: Due | Echeance | undefined): string | undefined {
  if (due === undefined || like === undefined) return undefined;
  const parts = [
    like.date === undefined ? undefined : due.date,
    like.periodicite === undefined ? undefined : due.periodicite,
    like.relative === undefined || due.relative === undefined
      ? undefined
      : `${due.relative.origine} + ${due.relative.decalage} ${due.relative.unite}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ; ');
}

/** « a|b » in the gold: either is right. */
function isSameDue(gold: Due | undefined, got: Echeance | undefined): boolean {
  const wanted = dueText(gold, gold);
  const said = dueText(got, got);
  return wanted === said || (said !== undefined && wanted?.split('|').includes(said) === true);
}

function dueOutcomes(gold: Due | undefined, got: Echeance | undefined, path: string, what: string): readonly Outcome[] {
  return [
    ...valueOutcomes('livrables.echeance', dueText(gold, gold), dueText(got, gold ?? got), path, what),
    ...(gold?.borne === undefined ? [] : valueOutcomes('livrables.borne', gold.borne, got?.borne, path, what)),
  ];
}

function compareLivrables(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  if (!labelled(gold, 'livrables')) return [];
  const optional = gold.livrablesOptionnels ?? [];
  const listed = said(tor.livrables, 'livrables').filter(
    ({ item }) => item.nonListe === undefined && !optional.some((one) => likeness(one, item.intitule) >= 0.6),
  );
  const { outcomes, paired } = pairs('livrables', gold.livrables ?? [], listed, {
    alike: (one, got) => (one.ref !== undefined && one.ref === got.ref ? 0.5 : 0) + 0.6 * likestOf(one.intitule, got.intitule),
    bar: 0.4,
    show: ({ ref, intitule }) => `${ref ?? ''} ${intitule}`.slice(0, 90),
  });
  const scheduled = (gold.calendrier?.lignes?.length ?? 0) > 0;
  return [
    ...outcomes,
    ...paired.flatMap(({ gold: one, got: { item, path } }) => [
      ...(one.ref === undefined ? [] : valueOutcomes('livrables.ref', one.ref, item.ref, `${path}.ref`, one.intitule.slice(0, 40))),
      ...textOutcomes('livrables.intitule', one.intitule, item.intitule, `${path}.intitule`, bar(level, 0.7)),
      ...(one.echeance === undefined && scheduled ? [] : dueOutcomes(one.echeance, item.echeance, `${path}.echeance`, one.intitule.slice(0, 40))),
    ]),
  ];
}

/** Likeness with the closest of « a|b ». */
function likestOf(wanted: string, got: string): number {
  return Math.max(...wanted.split('|').map((one) => likeness(one, got)));
}

function span(
  one: { readonly min: string | number; readonly max?: string | number | undefined; readonly unite: string } | undefined,
): string | undefined {
  if (one === undefined) return undefined;
  return `${one.min}${one.max === undefined || one.max === one.min ? '' : `-${one.max}`} ${one.unite}`;
}

function compareCalendrier(gold: Gold, tor: Tor): readonly Outcome[] {
  if (!labelled(gold, 'calendrier')) return [];
  const wanted = gold.calendrier ?? {};
  const got = tor.calendrier;
  const unlabelled = gold.nonLabellises ?? [];
  const spoken = (field: string): boolean => !unlabelled.includes(`calendrier.${field}`) && (gold.partiel !== true || field in wanted);
  const total = wanted.totalDeclare !== undefined || wanted.charge === undefined ? span(got.totalDeclare) : undefined;
  return [
    ...(spoken('debut') ? valueOutcomes('calendrier.debut', wanted.debut, got.debut, 'calendrier.debut') : []),
    ...(spoken('fin') ? valueOutcomes('calendrier.fin', wanted.fin, got.fin, 'calendrier.fin') : []),
    ...('duree' in wanted ? valueOutcomes('calendrier.duree', span(wanted.duree), span(got.duree), 'calendrier.duree') : []),
    ...(spoken('charge') ? valueOutcomes('calendrier.charge', span(wanted.charge), span(got.charge), 'calendrier.charge') : []),
    ...(spoken('totalDeclare') ? valueOutcomes('calendrier.totalDeclare', span(wanted.totalDeclare), total, 'calendrier.totalDeclare') : []),
    ...(spoken('lignes')
      ? pairs('calendrier.lignes', wanted.lignes ?? [], said(got.lignes, 'calendrier.lignes'), {
          alike: (one, row) =>
            (span(one.charge) === span(row.charge) ? 0.4 : 0) +
            (isSameDue(one.echeance, row.echeance) ? 0.4 : 0) +
            0.2 * likeness(one.intitule ?? '', row.intitule),
          bar: 0.85,
          show: (row) => `${row.intitule?.slice(0, 40)} ${span(row.charge) ?? ''} ${dueText(row.echeance, row.echeance) ?? ''}`,
        }).outcomes
      : []),
  ];
}

function comparePaiement(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  if (!labelled(gold, 'paiement')) return [];
  const { outcomes, paired } = pairs('paiement.tranches', gold.paiement?.tranches ?? [], said(tor.paiement.tranches, 'paiement.tranches'), {
    alike: (one, got) =>
      (one.pourcentage === undefined && got.pourcentage === undefined ? 0.3 : matches(one.pourcentage, got.pourcentage)) +
      (one.rang === got.rang ? 0.3 : 0),
    bar: 0.3,
    show: ({ rang, pourcentage, montant }) => `tranche ${rang} : ${pourcentage ?? montant?.valeur ?? 'sans chiffre'}`,
  });
  // A deliverable has two names, its reference and its title: texts that are alike are the same one.
  const titleOf = (ref: string): string => tor.livrables.find((livrable) => livrable.ref === ref)?.intitule ?? ref;
  const isSame = (wanted: string, got: string): boolean => wanted === got || (level === 'tolerant' && likestOf(wanted, titleOf(got)) >= 0.7);
  const paid = (wanted: readonly string[], got: readonly string[]): string =>
    wanted.length === got.length &&
    wanted.every((one) => got.some((other) => isSame(one, other))) &&
    got.every((other) => wanted.some((one) => isSame(one, other)))
      ? (listed(wanted).split('|')[0] ?? '')
      : listed(got);
  return [
    ...outcomes,
    ...paired.flatMap(({ gold: one, got: { item, path } }) => {
      const what = `tranche ${one.rang}`;
      return [
        ...valueOutcomes('paiement.pourcentage', one.pourcentage, item.pourcentage, path, what),
        ...(one.base === undefined ? [] : valueOutcomes('paiement.base', one.base, item.base, path, what)),
        ...(one.lot === undefined ? [] : valueOutcomes('paiement.lot', one.lot, item.lot, path, what)),
        ...valueOutcomes('paiement.multiplicite', one.multiplicite ?? 1, item.multiplicite ?? 1, path, what),
        ...(one.nature === undefined ? [] : valueOutcomes('paiement.nature', one.nature, item.declencheur.nature, `${path}.declencheur`, what)),
        ...(one.livrables === undefined
          ? []
          : valueOutcomes('paiement.livrables', listed(one.livrables), paid(one.livrables, item.declencheur.livrables), `${path}.declencheur`, what)),
        ...(one.montant === undefined ? [] : valueOutcomes('paiement.montant', one.montant.valeur, item.montant?.valeur, path, what)),
      ];
    }),
  ];
}

function matches(gold: string | number | undefined, got: number | undefined): number {
  return gold !== undefined && String(gold).split('|').includes(String(got)) ? 0.6 : 0;
}

function listed(refs: readonly string[]): string {
  return refs.length === 0 ? 'aucun' : refs.join(', ');
}

function compareBudget(gold: Gold, tor: Tor): readonly Outcome[] {
  if (!labelled(gold, 'budget')) return [];
  const amount = (one: Amount | undefined): string | undefined =>
    one === undefined ? undefined : [one.valeur, one.devise ?? '', one.taxe ?? ''].join(' ').trim();
  return [
    ...valueOutcomes('budget.plafond', amount(gold.budget?.plafond), amount(tor.budget.plafond), 'budget.plafond'),
    ...(gold.budget?.estimation === undefined && gold.partiel !== true && gold.regles === undefined
      ? []
      : valueOutcomes('budget.estimation', amount(gold.budget?.estimation), amount(tor.budget.estimation), 'budget.estimation')),
  ];
}

function compareTexts(
  field: string,
  golds: readonly { readonly texte: string }[] | undefined,
  got: readonly { readonly texte: string }[],
  level: Level,
): readonly Outcome[] {
  if (golds === undefined) return [];
  return pairs(field, golds, said(got, field), {
    alike: (one, item) => likeness(one.texte, item.texte),
    bar: bar(level, 0.7),
    show: ({ texte }) => texte.slice(0, 80),
  }).outcomes;
}
