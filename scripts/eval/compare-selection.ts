// A gold and the model read in; the outcomes of who is chosen and how: qualifications, application, evaluation, organisations, wording.
import type { Tor } from '../../src/model/tor.ts';
import type { Gold } from './gold.ts';
import { bar, type Level, labelled, said } from './level.ts';
import { likeness } from './likeness.ts';
import { type Outcome, pairs, textOutcomes, valueOutcomes } from './outcome.ts';

export function compareSelection(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  return [
    ...compareQualifications(gold, tor, level),
    ...compareCandidature(gold, tor, level),
    ...compareEvaluation(gold, tor, level),
    ...compareOrganisations(gold, tor, level),
    ...compareRedaction(gold, tor),
  ];
}

function compareQualifications(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  if (!labelled(gold, 'qualifications')) return [];
  const { outcomes, paired } = pairs('qualifications', gold.qualifications ?? [], said(tor.qualifications, 'qualifications'), {
    alike: (one, got) => likeness(one.texte, got.texte),
    bar: bar(level, 0.5),
    show: ({ texte }) => texte.slice(0, 80),
  });
  return [
    ...outcomes,
    ...paired.flatMap(({ gold: one, got: { item, path } }) => {
      const what = one.texte.slice(0, 40);
      return [
        ...(one.nature === undefined ? [] : valueOutcomes('qualifications.nature', one.nature, item.nature, `${path}.nature`, what)),
        ...valueOutcomes('qualifications.annees', one.annees, item.annees, `${path}.annees`, what),
        ...valueOutcomes('qualifications.diplome', one.diplome, item.diplome, `${path}.diplome`, what),
        ...valueOutcomes('qualifications.langues', tongues(one.langues), tongues(item.langues), `${path}.langues`, what),
        ...(one.titulaire === undefined ? [] : valueOutcomes('qualifications.titulaire', one.titulaire, item.titulaire, `${path}.titulaire`, what)),
        ...(one.mesurable === undefined ? [] : valueOutcomes('qualifications.mesurable', String(one.mesurable), String(item.mesurable), path, what)),
      ];
    }),
  ];
}

function tongues(langues: readonly string[] | undefined): string | undefined {
  return langues === undefined || langues.length === 0 ? undefined : langues.join(', ');
}

function compareCandidature(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  if (!labelled(gold, 'candidature')) return [];
  const wanted = gold.candidature ?? {};
  const limit = wanted.dateLimite;
  const got = tor.candidature;
  const at = 'candidature.dateLimite';
  const spoken = (field: string): boolean => gold.partiel !== true || field in wanted;
  return [
    ...(spoken('dateLimite')
      ? [
          ...valueOutcomes('candidature.date', limit?.date, got.dateLimite?.date, at),
          ...valueOutcomes('candidature.heure', limit?.heure, got.dateLimite?.heure?.heure, at),
          ...valueOutcomes('candidature.fuseau', limit?.fuseau, got.dateLimite?.heure?.fuseau, at),
          ...(limit?.borne === undefined ? [] : valueOutcomes('candidature.borne', limit.borne, got.dateLimite?.borne, at)),
        ]
      : []),
    ...(spoken('courriels')
      ? pairs('candidature.courriels', wanted.courriels ?? [], said(got.courriels, 'candidature.courriels'), {
          alike: (one, mail) => (one.toLowerCase() === mail.toLowerCase() ? 1 : 0),
          bar: 1,
          show: (mail) => mail,
        }).outcomes
      : []),
    ...(wanted.objet === undefined ? [] : textOutcomes('candidature.objet', wanted.objet, got.objet, 'candidature.objet', bar(level, 0.85))),
    ...(wanted.pieces === undefined
      ? []
      : pairs('candidature.pieces', wanted.pieces, said(got.pieces, 'candidature.pieces'), {
          alike: (one, piece) => likeness(one.nom, piece.nom),
          bar: bar(level, 0.7),
          show: ({ nom }) => nom.slice(0, 80),
        }).outcomes),
    ...compareEvents(wanted, got),
  ];
}

/** The other events of the call and the ways of sending: they count when given. */
function compareEvents(wanted: NonNullable<Gold['candidature']>, got: Tor['candidature']): readonly Outcome[] {
  const { publication, validite, questions, canal } = wanted;
  return [
    ...(publication === undefined ? [] : valueOutcomes('candidature.publication', publication, got.publication, 'candidature.publication')),
    ...(validite === undefined ? [] : valueOutcomes('candidature.validite', length(validite), length(got.validite), 'candidature.validite')),
    ...(questions === undefined
      ? []
      : [
          ...valueOutcomes('candidature.questions', questions.date, got.questions?.date, 'candidature.questions.date'),
          ...valueOutcomes('candidature.contact', questions.contact, got.questions?.contact, 'candidature.questions.contact'),
        ]),
    ...(canal === undefined ? [] : valueOutcomes('candidature.canal', canal.join(', '), got.canal.join(', '), 'candidature.canal')),
  ];
}

function length(duree: { readonly min: number | string; readonly unite: string } | undefined): string | undefined {
  return duree === undefined ? undefined : `${duree.min} ${duree.unite}`;
}

function compareEvaluation(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  if (!labelled(gold, 'evaluation')) return [];
  const wanted = gold.evaluation ?? {};
  const criteres = pairs('evaluation.criteres', wanted.criteres ?? [], said(tor.evaluation.criteres, 'evaluation.criteres'), {
    alike: (one, got) =>
      (String(one.poids ?? '')
        .split('|')
        .includes(String(got.poids ?? ''))
        ? 0.7
        : 0) +
      0.3 * likeness(one.intitule, got.intitule),
    bar: bar(level, 0.7),
    show: ({ intitule, poids }) => `${intitule.slice(0, 40)} ${poids ?? ''}`,
  });
  const nested = wanted.criteres?.some(({ parent }) => parent !== undefined) === true;
  return [
    ...criteres.outcomes,
    ...(nested
      ? criteres.paired.flatMap(({ gold: one, got: { item, path } }) =>
          valueOutcomes('evaluation.parent', one.parent, item.parent, `${path}.parent`, one.intitule.slice(0, 40)),
        )
      : []),
    ...('totalDeclare' in wanted
      ? valueOutcomes('evaluation.totalDeclare', wanted.totalDeclare, tor.evaluation.totalDeclare, 'evaluation.totalDeclare')
      : []),
    ...('methode' in wanted ? valueOutcomes('evaluation.methode', wanted.methode, tor.evaluation.methode, 'evaluation.methode') : []),
    ...('seuil' in wanted ? valueOutcomes('evaluation.seuil', wanted.seuil, tor.evaluation.seuil, 'evaluation.seuil') : []),
  ];
}

function compareOrganisations(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  if (gold.organisations === undefined) return [];
  const known = said(tor.organisations, 'organisations').filter(({ item }) => item.role !== 'inconnu');
  const { outcomes, paired } = pairs('organisations', gold.organisations, known, {
    alike: (one, got) => likeness(one.nom, got.nom),
    bar: bar(level, 0.7),
    show: ({ nom, role }) => `${nom} (${role})`,
  });
  return [...outcomes, ...paired.flatMap(({ gold: one, got }) => valueOutcomes('organisations.role', one.role, got.item.role, got.path, one.nom))];
}

function compareRedaction(gold: Gold, tor: Tor): readonly Outcome[] {
  const fields = said(tor.redaction.champsACompleter, 'redaction.champsACompleter');
  const champs =
    gold.champsACompleter === undefined
      ? []
      : pairs(
          'redaction.champsACompleter',
          gold.champsACompleter,
          fields.map(({ item, path }) => ({ item: item.texte, path })),
          {
            alike: (one, got) => (one.trim() === got.trim() ? 1 : 0),
            bar: 1,
            show: (text) => text,
          },
        ).outcomes;
  const sigles =
    gold.sigles === undefined
      ? []
      : gold.sigles.flatMap(({ sigle, developpe }) => {
          const at = tor.redaction.sigles.findIndex((one) => one.sigle === sigle);
          return valueOutcomes(
            'redaction.sigles',
            developpe ?? 'sans développé',
            at < 0 ? undefined : (tor.redaction.sigles[at]?.developpe ?? 'sans développé'),
            `redaction.sigles.${at}`,
            sigle,
          );
        });
  return [...champs, ...sigles];
}
