// Files in; what they say as one text out, on the standard output as it comes or in one file.
import { resolve } from 'node:path';
import type { Job, Shape, Task } from '../batch/job.ts';
import type { Jobs } from '../batch/worker-count.ts';
import { writeAtomically } from '../batch/write-atomically.ts';
import { TorError } from '../document/tor-error.ts';
import { neutralise } from '../report/neutralise.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { print } from './print.ts';
import { type Files, processFiles } from './process-files.ts';
import { codeOfError } from './read-inputs.ts';

export interface Asked {
  readonly shape: Shape;
  readonly job: Job;
  readonly jobs: Jobs;
  readonly quiet: boolean;
  /** More than one document is asked for, however many of them can be read: in JSON, an array. */
  readonly several: boolean;
}

/** What stands before a document, around and after all of them. */
function frame(shape: Shape, several: boolean): { readonly first: string; readonly between: string; readonly last: string } {
  if (shape === 'jsonl' || !several) return { first: '', between: '', last: '' };
  return shape === 'yaml' ? { first: '', between: '---\n', last: '' } : { first: '[\n', between: ',\n', last: '\n]\n' };
}

function inArray(json: string): string {
  return json.trimEnd().replace(/^/gmu, '  ');
}

export function tellBreaches(file: string, breaches: readonly string[], io: Io): void {
  for (const breach of breaches) io.err(`tor : ${neutralise(file)} : lecture hors du schéma, à signaler : ${neutralise(breach)}\n`);
}

async function passTexts(
  files: Files,
  { shape, job, jobs, quiet, several }: Asked,
  take: (text: string) => Promise<void>,
  io: Io,
): Promise<ExitCode[]> {
  const codes: ExitCode[] = [];
  const { first, between, last } = frame(shape, several);
  let count = 0;
  const run = processFiles(files, { job, jobs, quiet, finish: () => undefined }, io);
  for (;;) {
    const step = await run.next();
    if (step.done === true) {
      if (step.value) codes.push(2);
      break;
    }
    const { task, outcome } = step.value;
    const { made } = outcome;
    if (made.kind === 'error') codes.push(codeOfError(made.code));
    if (made.kind !== 'text') continue;
    tellBreaches(task.file, made.breaches, io);
    if (made.breaches.length > 0) codes.push(2);
    await take(`${count === 0 ? first : between}${shape === 'json' && several ? inArray(made.text) : made.text}`);
    count += 1;
  }
  if (count > 0) await take(last);
  return codes;
}

export async function convertToOutput(files: Files, asked: Asked, io: Io): Promise<ExitCode[]> {
  return await passTexts(
    files,
    asked,
    async (text) => {
      print(text, io);
      await io.drained();
    },
    io,
  );
}

export async function convertToFile(output: string, tasks: readonly Task[], asked: Asked, io: Io): Promise<ExitCode[]> {
  const path = resolve(io.cwd, output);
  if (tasks.some(({ file }) => resolve(io.cwd, file) === path)) {
    throw new TorError('bad-option', `-o : ${output} est l’un des documents à lire ; choisissez un autre nom.`);
  }
  const texts: string[] = [];
  const codes = await passTexts({ tasks, total: tasks.length, atLeast: tasks.length }, asked, async (text) => void texts.push(text), io);
  if (texts.length === 0) return codes;
  await writeAtomically(output, texts.join(''));
  if (!asked.quiet) io.err(`tor : ${neutralise(output)} écrit.\n`);
  return codes;
}
