// Files and an output folder in; one output for each, the manifest and the closing summary out, at any moment whole enough to go on from.
import { createWriteStream, existsSync, promises } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Task } from '../batch/job.ts';
import { type Done, doneIn, type Entry, entryIn, lineOf } from '../batch/manifest.ts';
import { enterFolder, type RunFolder, timingsName } from '../batch/run-folder.ts';
import { makeFolder, makeFoldersOf, refusal, writeAtomically } from '../batch/write-atomically.ts';
import { sha256Of } from '../document/sha256.ts';
import { TorError } from '../document/tor-error.ts';
import { neutralise } from '../report/neutralise.ts';
import { type Asked, tellBreaches } from './convert-texts.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { type Files, processFiles } from './process-files.ts';
import { codeOfError, tellUnreadable } from './read-inputs.ts';
import { type Summary, summary } from './run-summary.ts';

/** What to do when the system takes no more. */
const goOn = 'remédiez-y, puis la même commande avec --resume reprendra là';

export interface Archive extends Asked {
  readonly output: string;
  readonly placeOf: (file: string) => string;
  readonly resume: boolean;
  readonly force: boolean;
  /** An archive keeps a manifest; a few files that were named do not. */
  readonly manifest: boolean;
}

/** What an output depends on besides the bytes of its file. */
function settingsOf({ job: { wanted, options } }: Archive): string {
  const facts = JSON.stringify({ wanted, limits: options.limits ?? {}, ocr: options.ocr !== undefined });
  return sha256Of(facts).slice(0, 16);
}

/** Whether the output still is what was written. */
async function isThere({ output, outputSha256 }: Entry, folder: string): Promise<boolean> {
  if (output === undefined) return true;
  const path = join(folder, output);
  return existsSync(path) && sha256Of(await promises.readFile(path)) === outputSha256;
}

function entryOf(task: Task, { made, sha256 }: Outcome, output: string, common: Pick<Entry, 'tool' | 'settings'>): Entry {
  const read = { input: task.file, ...(sha256 === undefined ? {} : { sha256 }) };
  if (made.kind === 'error') return { ...read, status: 'unreadable', notices: [], error: { code: made.code, message: made.message }, ...common };
  if (made.kind !== 'text') throw new Error(`a conversion made a ${made.kind}`);
  const notices = made.notices.map(({ code, message, page }) => ({ code, message, ...(page === undefined ? {} : { page }) }));
  return { ...read, status: 'read', output, outputSha256: sha256Of(made.text), notices, ...common };
}

interface Finished {
  readonly entry: Entry;
  readonly skipped: boolean;
}

/** Writes an output as soon as it is there; gives the line of the manifest, that waits for its turn. */
function finisher(archive: Archive, place: RunFolder, done: ReadonlyMap<string, Done>, common: Pick<Entry, 'tool' | 'settings'>) {
  const { output, placeOf } = archive;
  return async (outcome: Outcome, task: Task): Promise<Finished> => {
    const before = done.get(task.file);
    if (outcome.made.kind === 'unchanged' && before !== undefined) return { entry: entryIn(before), skipped: true };
    const path = placeOf(task.file);
    if (outcome.made.kind === 'text') {
      await makeFoldersOf(output, path);
      await writeAtomically(join(output, path), outcome.made.text, { temporary: place.temporary(), advice: archive.manifest ? goOn : undefined });
    }
    return { entry: entryOf(task, outcome, path, common), skipped: false };
  };
}

async function* knowing(tasks: Files['tasks'], done: ReadonlyMap<string, Done>, output: string): AsyncGenerator<Task> {
  for await (const task of tasks) {
    const before = done.get(task.file);
    yield before !== undefined && (await isThere(entryIn(before), output)) ? { ...task, known: before.sha256 } : task;
  }
}

/** What the runs before this one have done, in one file, so that a kill of this one loses none of it. */
async function gather(place: RunFolder): Promise<void> {
  if (!place.interrupted) return;
  const read = async (path: string): Promise<string> => (existsSync(path) ? await promises.readFile(path, 'utf8') : '');
  const lines = `${await read(place.manifest)}${await read(place.journal)}`;
  await writeAtomically(place.manifest, lines.slice(0, lines.lastIndexOf('\n') + 1), { temporary: place.temporary(), advice: goOn });
}

async function convertAll(files: Files, archive: Archive, place: RunFolder, totals: Summary, io: Io): Promise<ExitCode[]> {
  const { job, jobs, quiet, output } = archive;
  const common = { tool: io.version, settings: settingsOf(archive) };
  if (archive.resume) await gather(place);
  const done = archive.resume ? await doneIn([place.manifest], common.tool, common.settings) : new Map<string, Done>();
  const [journal, timings] = [createWriteStream(place.journal), createWriteStream(place.timings)];
  const failed = new Promise<never>((_, reject) => {
    for (const stream of [journal, timings]) {
      stream.on('error', (error) => reject(refusal(output, error, goOn)));
    }
  });
  failed.catch(() => undefined);
  const write = async (stream: typeof journal, line: string): Promise<void> => {
    if (!stream.write(line)) await Promise.race([new Promise<void>((resolve) => stream.once('drain', () => resolve())), failed]);
  };
  const codes: ExitCode[] = [];
  const finish = finisher(archive, place, done, common);
  const run = processFiles({ ...files, tasks: knowing(files.tasks, done, output) }, { job, jobs, quiet, finish }, io);
  let step = await run.next();
  for (; step.done !== true; step = await run.next()) {
    const { task, outcome, result } = step.value;
    const { entry } = result;
    if (outcome.made.kind === 'text') tellBreaches(task.file, outcome.made.breaches, io);
    if (outcome.made.kind === 'text' && outcome.made.breaches.length > 0) codes.push(2);
    if (entry.error !== undefined && !codes.includes(codeOfError(entry.error.code))) codes.push(codeOfError(entry.error.code));
    if (!archive.manifest && entry.output !== undefined && !quiet) io.err(`tor : ${neutralise(join(output, entry.output))} écrit.\n`);
    if (result.skipped && entry.error !== undefined) tellUnreadable(task.file, entry.error, io);
    totals.add(entry, outcome, result.skipped);
    await write(journal, lineOf(entry));
    await write(
      timings,
      `${JSON.stringify({ input: entry.input, bytes: outcome.bytes ?? 0, milliseconds: Math.round(outcome.milliseconds * 10) / 10 })}\n`,
    );
  }
  await Promise.race([Promise.all([journal, timings].map((stream) => new Promise<void>((resolve) => stream.end(() => resolve())))), failed]);
  if (step.value) {
    io.err(`tor : interrompu ; la même commande avec --resume reprend où elle s’est arrêtée.\n`);
    return [...codes, 2];
  }
  if (archive.manifest) {
    await promises.rename(place.timings, join(output, timingsName));
    await promises.rename(place.journal, place.manifest);
  }
  await place.leave(true);
  return codes;
}

/** Throws a TorError when another run works there, or one was interrupted and neither --resume nor --force says what to do. */
export async function convertToFolder(files: Files, archive: Archive, io: Io): Promise<ExitCode[]> {
  await makeFolder(archive.output);
  const place = await enterFolder(archive.output);
  const totals = summary();
  try {
    if (place.interrupted && !archive.resume && !archive.force) {
      const choice = '--resume la continue, --force recommence tout';
      throw new TorError('bad-option', `-o : une conversion vers ${archive.output} a été interrompue : ${choice}.`);
    }
    const codes = await convertAll(files, archive, place, totals, io);
    if (archive.manifest && !archive.quiet) io.err(totals.told());
    return codes;
  } finally {
    await place.leave(!archive.manifest || !existsSync(place.journal));
  }
}
