// Types of the options of the bundle, for the scripts and tests that share them.
import type { BuildOptions } from 'esbuild';

export declare const buildOptions: BuildOptions & { readonly metafile: true };
