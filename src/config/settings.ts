// What a configuration says of one file, once every part of it is joined: types alone.
import type { CheckOptions } from '../pipeline.ts';

export interface Settings extends Omit<CheckOptions, 'date' | 'limits' | 'exceptions' | 'measure'> {
  /** Configuration files that hold for the file, the nearest last. */
  readonly from: readonly string[];
}

/** One configuration file, checked; globs are relative to its folder. */
export interface ConfigLayer extends Omit<CheckOptions, 'date' | 'limits' | 'exceptions' | 'measure'> {
  readonly path: string;
  readonly folder: string;
  readonly root: boolean;
  readonly include: readonly string[];
  readonly ignore: readonly string[];
  readonly overrides: readonly (Omit<CheckOptions, 'date' | 'limits' | 'exceptions' | 'measure'> & { readonly files: readonly string[] })[];
}
