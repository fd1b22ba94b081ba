// The layers of configuration that hold for a file, the farthest first, in; its settings out.
import type { RuleSettings } from '../rules/rule.ts';
import { globMatcher } from './match-glob.ts';
import type { ConfigLayer, Settings } from './settings.ts';

type Judged = Omit<Settings, 'from'>;

/** Rule by rule, a later severity or option takes the place of an earlier one. */
function joinRules(before: RuleSettings, after: RuleSettings): RuleSettings {
  const merged = Object.entries(after).map(([id, setting]) => {
    const options = { ...before[id]?.options, ...setting.options };
    return [id, { ...before[id], ...setting, ...(Object.keys(options).length === 0 ? {} : { options }) }] as const;
  });
  return { ...before, ...Object.fromEntries(merged) };
}

function join(before: Judged, { profile, country, rules }: Judged): Judged {
  return {
    ...before,
    ...(profile === undefined ? {} : { profile }),
    ...(country === undefined ? {} : { country }),
    ...(rules === undefined ? {} : { rules: joinRules(before.rules ?? {}, rules) }),
  };
}

export function resolveSettings(layers: readonly ConfigLayer[], file: string): Settings {
  const parts = layers.flatMap((layer): readonly Judged[] => [
    layer,
    ...layer.overrides.filter(({ files }) => globMatcher(files, layer.folder)(file)),
  ]);
  const joined = parts.reduce(join, {});
  return { ...joined, from: layers.map(({ path }) => path) };
}

export function isIgnoredBy(layers: readonly ConfigLayer[], file: string): ConfigLayer | undefined {
  return layers.find(({ ignore, folder }) => ignore.length > 0 && globMatcher(ignore, folder)(file));
}
