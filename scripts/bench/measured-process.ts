// A program and its arguments in; how it ended, in how long and with how much memory at most, out.
import { spawn } from 'node:child_process';

/** On exit, a process of Node writes the most memory it has held, in kB, on a pipe of its own; Linux counts that of its parent in `maxRSS`. */
const peak = `
  import { existsSync, readFileSync, writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  const status = '/proc/self/status';
  const known = () => existsSync(status) ? /VmHWM:\\s+(\\d+)/.exec(readFileSync(status, 'utf8'))[1] : process.resourceUsage().maxRSS;
  if (isMainThread) process.on('exit', () => writeSync(3, String(known())));`;
const peakHook = `data:text/javascript,${encodeURIComponent(peak)}`;

/** Without the certificates that Node would read at each start. */
const { NODE_EXTRA_CA_CERTS: _, ...kept } = process.env;
export const environment = kept;

export interface Limits {
  readonly cwd?: string;
  /** Milliseconds until it is killed. */
  readonly timeout?: number;
}

export interface Measured {
  readonly code: number | null;
  /** What killed it, if anything did. */
  readonly signal: NodeJS.Signals | null;
  readonly seconds: number;
  /** Of Node alone; 0 for other programs. */
  readonly megabytes: number;
  readonly out: string;
  readonly err: string;
}

export async function measured(program: string, args: readonly string[], { cwd, timeout }: Limits = {}): Promise<Measured> {
  const isNode = program === process.execPath;
  const start = performance.now();
  const child = spawn(program, [...(isNode ? ['--import', peakHook] : []), ...args], {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
  const texts = { out: '', err: '', peak: '' };
  const keep =
    (name: 'out' | 'err' | 'peak') =>
    (chunk: unknown): void => {
      texts[name] += String(chunk);
    };
  child.stdout?.on('data', keep('out'));
  child.stderr?.on('data', keep('err'));
  child.stdio[3]?.on('data', keep('peak'));
  const [code, signal] = await new Promise<readonly [number | null, NodeJS.Signals | null]>((done, failed) => {
    child.once('error', failed);
    child.once('close', (...ended) => done(ended));
  });
  return { code, signal, seconds: (performance.now() - start) / 1000, megabytes: Number(texts.peak) / 1024, out: texts.out, err: texts.err };
}
