// The options of the door in; for each file the settings that hold for it, and whether it is left out, out.
import { dirname, resolve } from 'node:path';
import type { ProfileId } from '../profiles/profiles.ts';
import { configIn, foldersAbove } from './find-config.ts';
import { ignoreFiles } from './ignore-files.ts';
import type { ConfigLayer, Settings } from './settings.ts';

export interface ConfigurationOptions {
  readonly cwd: string;
  /** This file alone, for every document; `false`: none. */
  readonly config?: string | false;
  /** In place of the profile of any file. */
  readonly profile?: ProfileId;
}

export interface Configuration {
  /** Throws a TorError where a configuration is faulty. */
  readonly settingsOf: (file: string) => Promise<Settings>;
  /** The file that leaves this one out; `named`: it was named on the command line, so that .gitignore does not count. */
  readonly ignoredBy: (file: string, named: boolean) => Promise<string | undefined>;
  /** Globs of text files that a folder takes in, with the folder that each is relative to. */
  readonly includesOf: (folder: string) => Promise<readonly { readonly glob: string; readonly folder: string }[]>;
}

export function configuration({ cwd, config, profile }: ConfigurationOptions): Configuration {
  const loaded = new Map<string, Promise<readonly ConfigLayer[]>>();
  const chains = new Map<string, Promise<readonly ConfigLayer[]>>();
  const ignores = ignoreFiles();

  const load = (path: string): Promise<readonly ConfigLayer[]> => {
    const layers = loaded.get(path) ?? import('./configured.ts').then(({ loadLayers }) => loadLayers(path, cwd));
    loaded.set(path, layers);
    return layers;
  };
  /** From the folder upwards, until a file says that it is the root. */
  const climb = async (folder: string): Promise<readonly ConfigLayer[]> => {
    let layers: readonly ConfigLayer[] = [];
    for (const above of foldersAbove(folder)) {
      const path = configIn(above);
      if (path === undefined) continue;
      const found = await load(path);
      layers = [...found, ...layers];
      if (found.some(({ root }) => root)) break;
    }
    return layers;
  };
  const layersIn = (folder: string): Promise<readonly ConfigLayer[]> => {
    if (config === false) return Promise.resolve([]);
    const layers = chains.get(folder) ?? (config === undefined ? climb(folder) : load(resolve(cwd, config)));
    chains.set(folder, layers);
    return layers;
  };
  /** The standard input stands in the current folder. */
  const pathOf = (file: string): string => resolve(cwd, file === '-' ? 'stdin' : file);

  return {
    settingsOf: async (file) => {
      const layers = await layersIn(dirname(pathOf(file)));
      const settings = layers.length === 0 ? { from: [] } : (await import('./configured.ts')).resolveSettings(layers, pathOf(file));
      return profile === undefined ? settings : { ...settings, profile };
    },
    ignoredBy: async (file, named) => {
      if (file === '-') return undefined;
      const layers = await layersIn(dirname(pathOf(file)));
      if (layers.some(({ ignore }) => ignore.length > 0)) {
        const layer = (await import('./configured.ts')).isIgnoredBy(layers, pathOf(file));
        if (layer !== undefined) return layer.path;
      }
      return ignores.ignoring(pathOf(file), !named);
    },
    includesOf: async (folder) => (await layersIn(pathOf(folder))).flatMap((layer) => layer.include.map((glob) => ({ glob, folder: layer.folder }))),
  };
}
