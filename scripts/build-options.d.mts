// Types of the options of the bundle, for the scripts and tests that share them.
import type { BuildOptions } from 'esbuild';

type Options = BuildOptions & { readonly metafile: true };
export declare const door: Options;
export declare const worker: Options;
export declare const program: Options;
export declare const libraries: Options;
export declare const programInChunks: Options;
export declare const library: Options;
