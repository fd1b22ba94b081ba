// The path of a configuration file in; it and those that it extends, checked, the farthest first, out. Loaded only where there is one.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { TorError } from '../document/tor-error.ts';
import { catalogue } from '../exceptions/catalogue.ts';
import { type ProfileId, profiles } from '../profiles/profiles.ts';
import type { RuleSetting, RuleSettings } from '../rules/rule.ts';
import { type Config, configSchema } from './config-schema.ts';
import { configIn, foldersAbove, isFile } from './find-config.ts';
import { readChecked } from './read-checked.ts';
import type { ConfigLayer } from './settings.ts';
import { severityNamed } from './severity-names.ts';

const deepest = 10;

function isProfile(name: string | undefined): name is ProfileId {
  return name !== undefined && Object.hasOwn(profiles, name);
}

function settingOf(given: unknown): RuleSetting | undefined {
  const named = severityNamed(given);
  if (named !== undefined) return { severity: named };
  if (typeof given !== 'object' || given === null) return undefined;
  const { severity, options }: { readonly severity?: unknown; readonly options?: unknown } = given;
  const figures = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  return {
    ...settingOf(severity),
    ...(figures.length === 0
      ? {}
      : { options: Object.fromEntries(figures.filter((entry): entry is [string, number] => typeof entry[1] === 'number')) }),
  };
}

/** « clause/* » holds for each rule of the clause, unless the rule is named too. */
function ruleSettings(given: Readonly<Record<string, unknown>>): RuleSettings {
  const settings = catalogue.map(({ id }) => {
    const clause = settingOf(given[`${id.slice(0, id.indexOf('/'))}/*`]);
    const own = settingOf(given[id]);
    return [id, clause === undefined && own === undefined ? undefined : { ...clause, ...own }] as const;
  });
  return Object.fromEntries(settings.flatMap(([id, setting]) => (setting === undefined ? [] : [[id, setting]])));
}

function judged({ profile, country, rules: given }: Pick<Config, 'profile' | 'country' | 'rules'>) {
  return {
    ...(isProfile(profile) ? { profile } : {}),
    ...(country === undefined ? {} : { country }),
    ...(given === undefined ? {} : { rules: ruleSettings(given) }),
  };
}

/** A path when it says so; else a package, looked for in the node_modules above. Only data is read, nothing is run. */
function extended(name: string, from: string, cwd: string): string {
  const folder = dirname(from);
  if (/^\.{0,2}[\\/]|^[A-Za-z]:[\\/]|^\.{1,2}$/u.test(name) || /\.(?:ya?ml|json)$/u.test(name)) {
    const path = resolve(folder, name);
    if (isFile(path)) return path;
  }
  for (const above of foldersAbove(folder)) {
    const path = join(above, 'node_modules', name);
    const found = isFile(path) ? path : configIn(path);
    if (found !== undefined) return found;
  }
  throw new TorError('bad-option', `${shownPath(from, cwd)} : extends : « ${name} » est introuvable, ni fichier ni paquet installé.`);
}

function shownPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}

function readText(path: string, cwd: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new TorError('bad-option', `${shownPath(path, cwd)} : cette configuration ne peut pas être lue.`, { cause: error });
  }
}

/** Globs of a base are relative to the folder of the file that extends it. Throws a TorError that points at the line and column of what it refuses. */
export function loadLayers(path: string, cwd: string, folder = dirname(path), seen: readonly string[] = []): readonly ConfigLayer[] {
  if (seen.includes(path) || seen.length >= deepest) {
    throw new TorError('bad-option', `${shownPath(path, cwd)} : extends tourne en rond ou va trop loin.`);
  }
  const inPackage = basename(path) === 'package.json';
  const config = readChecked({ path: shownPath(path, cwd), text: readText(path, cwd), schema: configSchema, ...(inPackage ? { under: 'tor' } : {}) });
  const bases = typeof config.extends === 'string' ? [config.extends] : (config.extends ?? []);
  const own: ConfigLayer = {
    path,
    folder,
    root: config.root === true,
    ...judged(config),
    include: config.include ?? [],
    ignore: config.ignore ?? [],
    overrides: (config.overrides ?? []).map((override) => ({ files: override.files, ...judged(override) })),
  };
  return [...bases.flatMap((base) => loadLayers(extended(base, path, cwd), cwd, folder, [...seen, path])), own];
}
