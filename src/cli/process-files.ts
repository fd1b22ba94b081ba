// Tasks and a job in; each task with its outcome out, in the order of the tasks, done by this thread or by several.
import { inOrder } from '../batch/in-order.ts';
import { type Door, doJob, type Job, type Outcome, type Task } from '../batch/job.ts';
import type { Pool } from '../batch/pool.ts';
import { type Jobs, workerCount } from '../batch/worker-count.ts';
import { neutraliseLines } from '../report/neutralise.ts';
import { longRun, setLongRunFlags } from './engine-flags.ts';
import type { Io } from './io.ts';
import { progress } from './progress.ts';
import { tellUnreadable } from './read-inputs.ts';

/** Files under way, or waiting for their turn to be told, for each thread. */
const window = 32;

export interface Files {
  readonly tasks: AsyncIterable<Task> | Iterable<Task>;
  /** How many there are, when that is known. */
  readonly total?: number;
  /** How many there are at least. */
  readonly atLeast: number;
}

export interface Processing<R> {
  readonly job: Job;
  readonly jobs: Jobs;
  readonly quiet: boolean;
  /** What only this thread can do: then no other is asked. */
  readonly door?: Omit<Door, 'input'>;
  /** Ctrl-C ends the process at once, as half of the result would mislead. */
  readonly allOrNothing?: true;
  /** What to make of an outcome as soon as it is there, out of order. */
  readonly finish: (outcome: Outcome, task: Task) => R | Promise<R>;
}

interface Crew extends Pool {
  readonly width: number;
}

async function crewOf({ job, jobs, door }: Pick<Processing<unknown>, 'job' | 'jobs' | 'door'>, atLeast: number, io: Io): Promise<Crew> {
  const count = io.worker === undefined || door !== undefined ? 0 : workerCount(jobs, atLeast, longRun);
  const here = (task: Task): Promise<Outcome> => doJob(job, task, { input: () => io.stdin, ...door });
  if (io.worker === undefined || count === 0) {
    if (atLeast >= longRun) setLongRunFlags();
    return { run: here, stop: () => {}, close: () => Promise.resolve(), width: 1 };
  }
  const { pool } = await import('../batch/pool.ts');
  const threads = pool({ job, count, script: io.worker, loaded: () => (atLeast >= longRun ? setLongRunFlags() : undefined) });
  return { ...threads, run: (task) => (task.file === '-' ? here(task) : threads.run(task)), width: window * count };
}

function tell(task: Task, { made }: Outcome, io: Io): void {
  if (made.kind !== 'error') return;
  if (made.stack !== undefined) io.err(`${neutraliseLines(made.stack)}\n`);
  tellUnreadable(task.file, made, io);
}

/** Yields nothing more once it is interrupted, and gives whether it was. */
export async function* processFiles<R>(
  { tasks, total, atLeast }: Files,
  processing: Processing<R>,
  io: Io,
): AsyncGenerator<{ readonly task: Task; readonly outcome: Outcome; readonly result: R }, boolean> {
  const crew = await crewOf(processing, atLeast, io);
  const bar = progress(total, processing.quiet, io);
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    bar.clear();
    io.err(`tor : interruption : les fichiers en main sont terminés, un second Ctrl-C arrête tout.\n`);
    crew.stop();
  };
  const forget = processing.allOrNothing === true ? () => {} : io.onInterrupt(stop);
  const untilStopped = async function* (): AsyncGenerator<Task> {
    for await (const task of tasks) {
      if (stopped) return;
      yield task;
    }
  };
  const run = async (task: Task): Promise<{ readonly outcome: Outcome; readonly result: R } | undefined> => {
    const outcome = stopped ? undefined : await crew.run(task);
    return outcome === undefined ? undefined : { outcome, result: await processing.finish(outcome, task) };
  };
  try {
    for await (const [task, done] of inOrder(untilStopped(), run, crew.width)) {
      if (done === undefined) break;
      if (done.outcome.made.kind === 'error') bar.clear();
      tell(task, done.outcome, io);
      bar.done(task.file, done.outcome.made.kind === 'error');
      yield { task, ...done };
    }
    return stopped;
  } finally {
    bar.clear();
    forget();
    await crew.close();
  }
}
