// Files and options in; their report, judged under the settings of each, out.
import type { Judging, Task } from '../batch/job.ts';
import { type Configuration, configuration } from '../config/configuration.ts';
import { sidecarExceptions, straySidecar } from '../config/sidecar.ts';
import type { Measure } from '../document/measure.ts';
import { neutralise } from '../report/neutralise.ts';
import type { DocumentReport } from '../report/report.ts';
import type { CheckInputs } from './check-inputs.ts';
import type { CheckCommandOptions } from './check-options.ts';
import { checkedDate } from './checked-date.ts';
import { tellDifferences } from './cross-read.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { type Processing, processFiles } from './process-files.ts';
import { codeOfError, tellUnreadable } from './read-inputs.ts';
import { readOptions } from './reading-options.ts';

export type JudgingOptions = Pick<
  CheckCommandOptions,
  'date' | 'config' | 'profile' | 'password' | 'passwordFile' | 'limit' | 'ocr' | 'crossRead' | 'jobs' | 'quiet'
>;

export interface Checked {
  readonly documents: DocumentReport[];
  readonly codes: ExitCode[];
}

export function configurationOf({ config, profile }: Pick<JudgingOptions, 'config' | 'profile'>, io: Io): Configuration {
  return configuration({ cwd: io.cwd, ...(config === undefined ? {} : { config }), ...(profile === undefined ? {} : { profile }) });
}

/** The settings that hold for a file, and the exceptions beside it. Throws a TorError where one of these is faulty. */
export async function judgingOf(file: string, settings: Configuration, io: Io): Promise<Judging> {
  const exceptions = await sidecarExceptions(file, io.cwd);
  return { ...(await settings.settingsOf(file)), ...(exceptions.length === 0 ? {} : { exceptions }) };
}

/** Files of exceptions whose names miss the end of that of their document: each is told once. */
function tellStraySidecars(files: readonly string[], io: Io): void {
  const strays = new Map(files.flatMap((file) => straySidecar(file, io.cwd) ?? []).map((stray) => [stray.found, stray.wanted]));
  for (const [found, wanted] of strays) io.err(`tor : ${neutralise(found)} n’est pas lu : nommez-le ${neutralise(wanted)}.\n`);
}

/** What keeps a check in this thread, if anything does. */
function doorOf({ bytesOf }: CheckInputs, { crossRead }: JudgingOptions, measure: Measure | undefined, io: Io): Pick<Processing<void>, 'door'> {
  if (bytesOf === undefined && measure === undefined && crossRead !== true) return {};
  return {
    door: {
      ...(bytesOf === undefined ? {} : { bytesOf }),
      ...(measure === undefined ? {} : { measure }),
      ...(crossRead === true ? { seen: (result, input) => tellDifferences(input, result, io) } : {}),
    },
  };
}

export async function checkDocuments(
  inputs: CheckInputs,
  options: JudgingOptions,
  settings: Configuration,
  io: Io,
  measure?: Measure,
): Promise<Checked> {
  const date = checkedDate(options.date, io.today);
  const job = { wanted: { kind: 'report', date }, options: await readOptions(options, io) } as const;
  // Before anything is read: a faulty configuration is no fault of the documents.
  const tasks: readonly Task[] = await Promise.all(inputs.files.map(async (file) => ({ file, judging: await judgingOf(file, settings, io) })));
  tellStraySidecars(inputs.files, io);
  const { unreadable } = await import('./engine.ts');
  const documents: DocumentReport[] = [];
  const codes: ExitCode[] = [];
  for (const { file, error } of inputs.problems) {
    tellUnreadable(file, error, io);
    documents.push(unreadable({ file }, error));
    codes.push(codeOfError(error.code));
  }
  const { jobs = 'auto', quiet = false } = options;
  const processing = { job, jobs, quiet, allOrNothing: true, finish: () => undefined, ...doorOf(inputs, options, measure, io) } as const;
  for await (const { task, outcome } of processFiles({ tasks, total: tasks.length, atLeast: tasks.length }, processing, io)) {
    const { made } = outcome;
    if (made.kind === 'report') documents.push(made.report);
    if (made.kind !== 'error') continue;
    documents.push(unreadable(task, made));
    codes.push(codeOfError(made.code));
  }
  return { documents, codes };
}
