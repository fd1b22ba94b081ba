// Types of the options of a bundled script, for the scripts that share them.
import type { BuildOptions } from 'esbuild';

export declare function scriptOptions(entryPoint: string, outfile: string): BuildOptions;
