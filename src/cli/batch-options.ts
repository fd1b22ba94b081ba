// A command that reads many files in; the same with the options that say which and how many at once, and the files that are meant out.
import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import { type Jobs, parseJobs } from '../batch/worker-count.ts';
import { TorError } from '../document/tor-error.ts';
import type { Io } from './io.ts';

export interface BatchOptions {
  readonly jobs?: Jobs;
  readonly filesFrom?: string;
  readonly null?: true;
}

export function withBatchOptions(command: Command): Command {
  return command
    .option('--jobs <nombre>', 'fichiers lus à la fois (par défaut : auto, selon les processeurs et la mémoire libre)', parseJobs)
    .option('--files-from <liste>', 'lire aussi les fichiers nommés dans cette liste, un par ligne ; « - » : l’entrée standard')
    .option('-0, --null', 'dans la liste, les noms finissent par un octet nul, comme les écrit « find -print0 »');
}

/** Without files nor a list, commander's own complaint. */
export function demandFiles(files: readonly string[], { filesFrom }: BatchOptions, command: Command): void {
  if (files.length === 0 && filesFrom === undefined) {
    command.error("error: missing required argument 'fichiers'", { code: 'commander.missingArgument' });
  }
}

async function* namesIn(chunks: AsyncIterable<unknown>, end: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    if (!(chunk instanceof Uint8Array)) continue;
    const names = (rest + decoder.decode(chunk, { stream: true })).split(end);
    rest = names.pop() ?? '';
    yield* names;
  }
  yield rest + decoder.decode();
}

/** The names of --files-from, as they come. Throws a TorError when the list cannot be read. */
export async function* listed({ filesFrom, null: nul }: BatchOptions, io: Io): AsyncGenerator<string> {
  if (filesFrom === undefined) return;
  try {
    for await (const name of namesIn(filesFrom === '-' ? io.stdin : createReadStream(filesFrom), nul === true ? '\0' : '\n')) {
      const file = nul === true ? name : name.replace(/\r$/u, '');
      if (file !== '') yield file;
    }
  } catch (error) {
    throw new TorError('bad-option', `--files-from : ${filesFrom} ne peut pas être lu ; vérifiez le chemin et les droits.`, { cause: error });
  }
}
