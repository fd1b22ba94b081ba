// The folder of the bundle in; the program out, compiled with the help of the code cache that the build made, when this Node accepts it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';
import { setStartFlags } from './engine-flags.ts';
import type { ExitCode } from './exit-code.ts';

/** What `start.ts` exports. */
interface Program {
  readonly start: (args: readonly string[], version: string, worker?: string) => Promise<ExitCode>;
  /** What a worker thread does. */
  readonly serve: () => Promise<void>;
}

interface Loaded {
  readonly program: Program;
  readonly script: Script;
}

function cacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isProgram(exported: object): exported is Program {
  return 'start' in exported && typeof exported.start === 'function' && 'serve' in exported && typeof exported.serve === 'function';
}

/** Where the bundle lies: the build writes them under these names. */
export const programFile = 'program.cjs';
export const cacheFile = 'program.cache';
export const workerFile = 'worker.cjs';

/** `first`: for this process; its threads share its flags. */
export function loadProgram(folder: string, first = true): Loaded {
  // A cache made under other flags is refused.
  if (first) setStartFlags();
  const filename = join(folder, programFile);
  const cachedData = cacheOf(join(folder, cacheFile));
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(filename), filename);
  if (!isProgram(module.exports)) throw new Error(`${filename} does not hold the program`);
  return { program: module.exports, script };
}
