// A gold and what was read in its document in; the outcome of each labelled value goes out, at one of two levels.
import type { Tor } from '../../src/model/tor.ts';
import { compareMission } from './compare-mission.ts';
import { compareSelection } from './compare-selection.ts';
import type { Gold } from './gold.ts';
import { bar, type Level, labelled, said } from './level.ts';
import { likeness } from './likeness.ts';
import { type Outcome, pairs, textOutcomes, valueOutcomes } from './outcome.ts';

export function compare(
  gold: Gold,
  tor: Tor,
  rules: readonly { readonly rule: string; readonly severity: string }[],
  level: Level,
): readonly Outcome[] {
  return [
    ...(gold.titre === undefined ? [] : textOutcomes('titre', gold.titre, tor.titre, 'titre', bar(level, 0.85))),
    ...compareSections(gold, tor, level),
    ...compareMission(gold, tor, level),
    ...compareSelection(gold, tor, level),
    ...compareRules(gold, rules),
  ];
}

function compareSections(gold: Gold, tor: Tor, level: Level): readonly Outcome[] {
  if (!labelled(gold, 'sections')) return [];
  const { outcomes, paired } = pairs('sections', gold.sections ?? [], said(tor.sections, 'sections'), {
    alike: (one, got) => likeness(one.titre, got.titre),
    bar: bar(level, 0.7),
    show: ({ titre }) => `« ${titre} »`,
  });
  return [
    ...outcomes,
    ...paired.flatMap(({ gold: one, got: { item, path } }) => [
      ...valueOutcomes('sections.type', one.types[0], item.types[0], path, one.titre),
      ...valueOutcomes('sections.typesSecondaires', others(one.types, item.types), others(item.types, one.types), `${path}.types`, one.titre),
      ...(one.numero === undefined ? [] : valueOutcomes('sections.numero', one.numero, item.numero, path, one.titre)),
    ]),
  ];
}

/** The types after the first, sorted; written as the other side writes them where « a|b » leaves the choice, left out where its main type is the choice. */
function others(types: readonly string[], opposite: readonly string[]): string | undefined {
  const chosen = types.slice(1).flatMap((type) => {
    const choices = type.split('|');
    const made = choices.find((one) => opposite.slice(1).includes(one));
    return made !== undefined ? [made] : choices.length > 1 && choices.includes(opposite[0] ?? '') ? [] : [choices[0] ?? type];
  });
  return chosen.length === 0 ? undefined : [...new Set(chosen)].toSorted().join(' + ');
}

function compareRules(gold: Gold, found: readonly { readonly rule: string; readonly severity: string }[]): readonly Outcome[] {
  const fired = new Set(found.map(({ rule }) => rule));
  const serious = [...new Set(found.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule])))];
  const exactly = gold.regles === undefined ? [] : valueOutcomes('constats', listed(gold.regles), listed(serious), '');
  const forbidden = (gold.constats?.interdits ?? []).filter((rule) => fired.has(rule));
  const expected = Object.entries(gold.constats?.attendus ?? {}).flatMap(([rule, { severite }]) =>
    valueOutcomes(
      'constats.attendus',
      severite,
      found
        .filter((one) => one.rule === rule)
        .map(({ severity }) => severity)
        .find((one) => severite.split('|').includes(one)),
      '',
      rule,
    ),
  );
  return [...exactly, ...expected, ...forbidden.map((rule) => ({ field: 'constats.interdits', kind: 'wrong' as const, what: rule }))];
}

function listed(rules: readonly string[]): string {
  return rules.length === 0 ? 'aucun' : rules.toSorted().join(', ');
}
