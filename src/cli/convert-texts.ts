// Files in; what they say as one text out, on the standard output as it comes or in one file.
import { resolve } from 'node:path';
import type { Problem } from '../batch/expand-inputs.ts';
import { type GrowingFile, growingFile } from '../batch/growing-file.ts';
import type { Job, Outcome, Task } from '../batch/job.ts';
import type { Jobs } from '../batch/worker-count.ts';
import { neutralise } from '../report/neutralise.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { print } from './print.ts';
import { type Files, processFiles } from './process-files.ts';
import { codeOfError } from './read-inputs.ts';
import { type Chunk, type Form, textForm } from './text-form.ts';

export interface Asked {
  readonly form: Form;
  readonly job: Job;
  readonly jobs: Jobs;
  readonly quiet: boolean;
  /** More than one document is asked for, however many of them can be read: in JSON, an array. */
  readonly several: boolean;
  /** What was asked for and cannot be found: in a table, rows. */
  readonly problems: readonly Problem[];
}

export function tellBreaches(file: string, breaches: readonly string[], io: Io): void {
  for (const breach of breaches) io.err(`tor : ${neutralise(file)} : lecture hors du schéma, à signaler : ${neutralise(breach)}\n`);
}

interface Passed {
  readonly codes: ExitCode[];
  readonly interrupted: boolean;
}

async function passTexts(files: Files, asked: Asked, take: (chunk: Chunk) => Promise<void>, io: Io): Promise<Passed> {
  const { form, job, jobs, quiet, several, problems } = asked;
  const codes: ExitCode[] = [];
  const text = await textForm(form, several);
  const pass = async (task: Task, outcome: Outcome): Promise<void> => {
    const chunk = text.of(task, outcome);
    if (chunk !== undefined) await take(chunk);
  };
  for (const { file, error } of problems)
    await pass({ file }, { made: { kind: 'error', code: error.code, message: error.message }, milliseconds: 0 });
  const run = processFiles(files, { job, jobs, quiet, finish: () => undefined }, io);
  let step = await run.next();
  for (; step.done !== true; step = await run.next()) {
    const { task, outcome } = step.value;
    const { made } = outcome;
    if (made.kind === 'error') codes.push(codeOfError(made.code));
    if (made.kind === 'text') tellBreaches(task.file, made.breaches, io);
    if (made.kind === 'text' && made.breaches.length > 0) codes.push(2);
    await pass(task, outcome);
  }
  const last = text.last();
  if (last !== undefined) await take(last);
  return { codes: step.value ? [...codes, 2] : codes, interrupted: step.value };
}

export async function convertToOutput(files: Files, asked: Asked, io: Io): Promise<ExitCode[]> {
  const take = async (chunk: Chunk): Promise<void> => {
    if (typeof chunk !== 'string') throw new Error('bytes are for a file');
    print(chunk, io);
    await io.drained();
  };
  return (await passTexts(files, asked, take, io)).codes;
}

/** The file is there once it is whole: not when the run is interrupted, nor when nothing could be read. */
export async function convertToFile(output: string, files: Files, asked: Asked, io: Io): Promise<ExitCode[]> {
  const place: { file: GrowingFile | undefined } = { file: undefined };
  const take = async (chunk: Chunk): Promise<void> => {
    place.file ??= await growingFile(resolve(io.cwd, output));
    await place.file.write(chunk);
  };
  try {
    const { codes, interrupted } = await passTexts(files, asked, take, io);
    if (interrupted) io.err(`tor : interrompu : ${neutralise(output)} n’est pas écrit.\n`);
    const nothing = codes.length + asked.problems.length === 0;
    if (place.file === undefined && nothing && !asked.quiet) io.err(`tor : aucun document à lire : ${neutralise(output)} n’est pas écrit.\n`);
    if (interrupted || place.file === undefined) return codes;
    await place.file.keep();
    place.file = undefined;
    if (!asked.quiet) io.err(`tor : ${neutralise(output)} écrit.\n`);
    return codes;
  } finally {
    await place.file?.abandon();
  }
}
