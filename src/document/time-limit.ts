// Seconds in; a budget out, under which work that runs in one go is ended when the time is over, even in the middle of a loop.
import { Script } from 'node:vm';
import { milliseconds as now } from './clock.ts';
import { overLimit } from './limits.ts';
import type { TorError } from './tor-error.ts';

export interface TimeLimit {
  /** Throws a TorError when the time is over. No `finally` of `work` runs then: what it held is left as it was. */
  run<T>(work: () => T): T;
  /** Milliseconds. */
  left(): number;
  /** Waits for another program, whose time has a limit of its own and is not counted here. */
  outside<T>(work: () => Promise<T>): Promise<T>;
}

const desk = Symbol.for('tor.work');
let entry: Script | undefined;

/**
 * The engine's own watchdog, a thread that interrupts scripts, patterns and WebAssembly alike; it costs less than a
 * millisecond where a worker costs fifty. The script is a door to the work, nothing is shut in it.
 */
function interruptible<T>(milliseconds: number, work: () => T): T {
  entry ??= new Script('globalThis[Symbol.for("tor.work")]()');
  const before: unknown = Reflect.get(globalThis, desk);
  Reflect.set(globalThis, desk, work);
  try {
    return entry.runInThisContext({ timeout: milliseconds, displayErrors: false });
  } finally {
    Reflect.set(globalThis, desk, before);
  }
}

export function timeOver(seconds: number): TorError {
  return overLimit(
    'temps',
    `la lecture a été arrêtée au bout de ${seconds} s`,
    'enregistrez le document de nouveau (« Imprimer en PDF ») ou n’en gardez que les termes de référence',
  );
}

export function timeLimit(seconds: number): TimeLimit {
  let end = now() + seconds * 1000;
  const left = (): number => Math.max(0, end - now());
  return {
    left,
    async outside(work) {
      const start = now();
      try {
        return await work();
      } finally {
        end += now() - start;
      }
    },
    run<T>(work: () => T): T {
      const milliseconds = Math.ceil(left());
      if (milliseconds === 0) throw timeOver(seconds);
      try {
        return interruptible(milliseconds, work);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw timeOver(seconds);
        throw error;
      }
    },
  };
}
