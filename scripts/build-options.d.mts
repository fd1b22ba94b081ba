// Types of the options of the bundle, for the scripts and tests that share them.
import type { BuildOptions } from 'esbuild';

export declare const program: BuildOptions & { readonly metafile: true };
export declare const library: BuildOptions & { readonly metafile: true };
