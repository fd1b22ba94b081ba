// A job and a number of threads in; a function that has one of them do a task out. A thread that dies costs its file alone.
import { Worker } from 'node:worker_threads';
import { withUsualLimits } from '../document/limits.ts';
import type { Job, Made, Outcome, Task } from './job.ts';

/** Megabytes of heap of one thread: some five times what the greatest honest document takes. */
const heap = 1024;

export interface Pool {
  /** Undefined: the pool was stopped before the task began. */
  readonly run: (task: Task) => Promise<Outcome | undefined>;
  /** Tasks that have not begun are given up. */
  readonly stop: () => void;
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  readonly job: Job;
  readonly count: number;
  /** The script of a worker. */
  readonly script: string;
  /** Called when each of the first threads has loaded the program. */
  readonly loaded: () => void;
}

interface Hand {
  readonly worker: Worker;
  finish: ((made: Outcome) => void) | undefined;
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (outcome: Outcome | undefined) => void;
}

function error(code: 'too-large' | 'timeout', message: string): Made {
  return { kind: 'error', code, message };
}

function deathOf(reason: Error | undefined): Made {
  if (reason !== undefined && 'code' in reason && reason.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return error(
      'too-large',
      `la lecture a pris plus de ${heap} Mo de mémoire et a été arrêtée : donnez le seul document à vérifier, sans ses annexes.`,
    );
  }
  const message = 'le fil qui lisait ce fichier est mort : signalez-le ; les autres fichiers sont traités.';
  return { kind: 'error', code: 'internal', message, ...(reason?.stack === undefined ? {} : { stack: reason.stack }) };
}

/** Files end by themselves at their time limit; beyond this many milliseconds the thread itself is stuck. */
function fenceOf({ options }: Job): number | undefined {
  return options.ocr === undefined ? (2 * withUsualLimits(options.limits).temps + 10) * 1000 : undefined;
}

export function pool({ job, count, script, loaded }: PoolOptions): Pool {
  const idle: Hand[] = [];
  const waiting: Waiting[] = [];
  const hands = new Set<Hand>();
  const fence = fenceOf(job);
  let toLoad = count;
  let closing = false;

  const leave = (hand: Hand): void => {
    hands.delete(hand);
    const at = idle.indexOf(hand);
    if (at >= 0) idle.splice(at, 1);
  };
  const hire = (): Hand => {
    const worker = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: heap } });
    const hand: Hand = { worker, finish: undefined };
    let reason: Error | undefined;
    hands.add(hand);
    worker.on('message', (message: Outcome | 'ready') => {
      if (message !== 'ready') return hand.finish?.(message);
      toLoad -= 1;
      if (toLoad === 0) loaded();
    });
    worker.on('error', (given) => {
      reason = given instanceof Error ? given : new Error(String(given));
    });
    worker.on('exit', () => {
      leave(hand);
      if (!closing) hand.finish?.({ made: deathOf(reason), milliseconds: 0 });
    });
    return hand;
  };
  const give = (hand: Hand, { task, resolve }: Waiting): void => {
    const timer =
      fence === undefined
        ? undefined
        : setTimeout(() => {
            leave(hand);
            hand.finish?.({
              made: error('timeout', 'la lecture ne finissait pas et a été arrêtée : enregistrez le document de nouveau.'),
              milliseconds: fence,
            });
            void hand.worker.terminate();
          }, fence);
    // The thread keeps the process alive, not its fence.
    timer?.unref();
    hand.finish = (outcome) => {
      clearTimeout(timer);
      hand.finish = undefined;
      resolve(outcome);
      // A thread that died, or is being ended, takes no more tasks.
      if (hands.has(hand)) idle.push(hand);
      next();
    };
    hand.worker.postMessage(task);
  };
  const next = (): void => {
    while (!closing && waiting.length > 0 && (idle.length > 0 || hands.size < count)) {
      const first = waiting.shift();
      if (first !== undefined) give(idle.shift() ?? hire(), first);
    }
  };
  return {
    run: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        next();
      }),
    stop: () => {
      for (const { resolve } of waiting.splice(0)) resolve(undefined);
    },
    close: async () => {
      closing = true;
      await Promise.all([...hands].map(({ worker }) => worker.terminate()));
    },
  };
}
