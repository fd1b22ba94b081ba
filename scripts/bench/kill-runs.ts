// The built program, a list of files and a source of chance in; runs killed at random moments and resumed, each held against an undisturbed one, out.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../fuzz/random.ts';
import { differencesOf, treeOf } from './tree.ts';

export interface KillOptions {
  /** The script to run with Node. */
  readonly tor: string;
  /** A folder to work in, and there a list of names for --files-from. */
  readonly cwd: string;
  readonly list: string;
  readonly kills: number;
  readonly random: Random;
}

export interface KilledRun {
  /** Milliseconds after which each process was killed: the first, and those that resumed it. */
  readonly moments: readonly number[];
  /** Files that were there when the last one was killed. */
  readonly written: number;
  /** Names under the output folder that differ from those of the undisturbed run, or hold other bytes. */
  readonly differences: readonly string[];
}

/** Whether the process was killed; false when it had ended by itself. */
async function runOnce({ tor, cwd, list }: KillOptions, output: string, more: readonly string[], killAfter?: number): Promise<boolean> {
  const args = [tor, 'convert', '--files-from', list, '-o', `${output}/`, '--quiet', '--jobs', '2', ...more];
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code, signal] = await new Promise<readonly [number | null, string | null]>((done) => child.once('exit', (...ended) => done(ended)));
  clearTimeout(timer);
  if (signal === null && code !== 0) throw new Error(`tor convert ${more.join(' ')} ended with ${code}`);
  return signal !== null;
}

/** Kills a run and those that resume it, at random moments; one that ended before is tried again on a moment half as late. */
async function killed(options: KillOptions, output: string, times: number, duration: number): Promise<Omit<KilledRun, 'differences'>> {
  const moments: number[] = [];
  let longest = duration;
  while (moments.length < times) {
    const moment = Math.round(options.random.next() * longest);
    if (await runOnce(options, output, moments.length === 0 ? [] : ['--resume'], moment)) {
      moments.push(moment);
      longest = duration * 0.6;
      continue;
    }
    rmSync(join(options.cwd, output), { recursive: true });
    moments.length = 0;
    longest = moment;
  }
  const root = join(options.cwd, output);
  const written = readdirSync(options.cwd).includes(output) ? treeOf(root).size : 0;
  return { moments, written };
}

/** One run killed once, one killed twice, one three times… until `kills` is reached. */
export async function* killRuns(options: KillOptions): AsyncGenerator<KilledRun> {
  const start = performance.now();
  await runOnce(options, 'undisturbed', []);
  const duration = performance.now() - start;
  const wanted = treeOf(join(options.cwd, 'undisturbed'));
  for (let [done, times] = [0, 1]; done < options.kills; done += times, times = Math.min(times + 1, options.kills - done)) {
    const output = `killed-${done}`;
    const run = await killed(options, output, times, duration);
    await runOnce(options, output, ['--resume']);
    yield { ...run, differences: differencesOf(treeOf(join(options.cwd, output)), wanted) };
    rmSync(join(options.cwd, output), { recursive: true });
  }
}
