// The job of a worker thread in; each task that comes in answered with its outcome.
import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type Job, type Task } from './job.ts';

/** The door reads the standard input itself: a worker is never handed « - ». */
async function* nothing(): AsyncGenerator<Uint8Array> {}

export function serve(): void {
  const job: Job = workerData;
  parentPort?.on('message', (task: Task) => {
    void doJob(job, task, { input: nothing }).then((outcome) => parentPort?.postMessage(outcome));
  });
  parentPort?.postMessage('ready');
}
