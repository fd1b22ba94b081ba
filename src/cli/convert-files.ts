// Arguments and lists of names in; the files to convert, as they are found, and how many there are, out.
import { resolve } from 'node:path';
import { findInputs, inputKind, type Problem } from '../batch/expand-inputs.ts';
import type { Task } from '../batch/job.ts';
import type { Roots } from '../batch/output-places.ts';
import { TorError } from '../document/tor-error.ts';
import { type BatchOptions, listed } from './batch-options.ts';
import { longRun } from './engine-flags.ts';
import type { Io } from './io.ts';
import type { Files } from './process-files.ts';

export interface ConvertFiles extends Files {
  readonly problems: readonly Problem[];
}

async function* filesIn(args: readonly string[]): AsyncGenerator<string> {
  for await (const found of findInputs(args)) if (!('error' in found)) yield found.file;
}

async function* following(args: readonly string[], first: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield* filesIn(args);
  yield* first;
  yield* rest;
}

/** A name that is being read must not be written to. */
async function* tasksOf(files: AsyncIterable<string>, output: string | undefined, cwd: string): AsyncGenerator<Task> {
  const target = output === undefined ? undefined : resolve(cwd, output);
  for await (const file of files) {
    if (file !== '-' && resolve(cwd, file) === target)
      throw new TorError('bad-option', `-o : ${output} est l’un des documents à lire ; choisissez un autre nom.`);
    yield { file };
  }
}

/**
 * Folders are walked twice, once to count: a walk costs a thousandth of a conversion, and a million names are never held.
 * The first names of a list are awaited, so that few files start no worker. `output`: the one file that is written, if there is one.
 * `found`: what is done first with each file that an argument gives; what it throws ends all before anything is read.
 */
export async function convertFiles(
  args: readonly string[],
  options: BatchOptions,
  output: string | undefined,
  io: Io,
  found: (file: string) => Promise<void> = async () => {},
): Promise<ConvertFiles> {
  const problems: Problem[] = [];
  let count = 0;
  for await (const one of findInputs(args)) {
    if ('error' in one) problems.push(one);
    else {
      await found(one.file);
      count += 1;
    }
  }
  const names = listed(options, io);
  const first: string[] = [];
  let ended = false;
  while (!ended && count + first.length < longRun) {
    const { done, value } = await names.next();
    if (done === true) ended = true;
    else first.push(value);
  }
  const atLeast = count + first.length;
  const whole = ended || options.filesFrom === undefined;
  return { tasks: tasksOf(following(args, first, names), output, io.cwd), ...(whole ? { total: atLeast } : {}), atLeast, problems };
}

/** More than files that were named one by one. */
export function isArchive(args: readonly string[], { filesFrom }: BatchOptions): boolean {
  return filesFrom !== undefined || args.some((argument) => ['folder', 'pattern'].includes(inputKind(argument)));
}

/** The folders and files that were named, each once. */
export function rootsOf(args: readonly string[], cwd: string): Roots {
  const once = [...new Map(args.map((argument) => [argument === '-' ? '-' : resolve(cwd, argument), argument])).values()];
  const kinds = once.map((argument) => ({ argument, kind: inputKind(argument) }));
  const those = (wanted: string): string[] => kinds.filter(({ kind }) => kind === wanted).map(({ argument }) => argument);
  return { folders: those('folder'), files: those('file'), cwd };
}
