// A command in; the milliseconds that it takes, its start included, and what it says, out.
import { spawnSync } from 'node:child_process';
import { environment } from './measured-process.ts';

export interface Executed {
  readonly milliseconds: number;
  readonly out: string;
}

export interface Place {
  readonly cwd?: string;
  /** Beside the variables of this process. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Throws when the command fails. */
export function execute(command: string, args: readonly string[], { cwd, more = {} }: Place = {}): Executed {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env: { ...environment, ...more }, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  // A check leaves with 1 when it finds something.
  if (error !== undefined || (status !== 0 && status !== 1)) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return { milliseconds, out: stdout };
}
