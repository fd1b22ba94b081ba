// A document in several forms in; how right it is read, by readers built for this run, without some of their entries, goes out.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { z } from 'zod';
import { scriptOptions } from '../../script-options.mjs';
import { rewriteReaders, watchedStages } from './rewrite-readers.ts';

const readSchema = z.object({ scores: z.array(z.number()), used: z.array(z.tuple([z.string(), z.string()])) });

export type Read = z.infer<typeof readSchema>;

/** Documents that have a gold by name, others by path. */
export interface Documents {
  readonly names: readonly string[];
  readonly unscored: readonly string[];
}

export type ReadWithout = (documents: Documents, out: readonly string[]) => Promise<Read>;

/** The readers as one file whose patterns are watched; gone when `use` is done. */
export async function withWatchedReaders(shared: string, use: (read: ReadWithout) => Promise<void>): Promise<void> {
  const folder = 'node_modules/.cache/tor';
  await mkdir(folder, { recursive: true });
  const outfile = resolve(folder, `read-without-${process.pid}.mjs`);
  await build({
    ...scriptOptions('scripts/eval/ablation/read-without.ts', outfile),
    plugins: [
      {
        name: 'watched-readers',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, async ({ path }) =>
            watchedStages.test(path) ? { contents: rewriteReaders(path, await readFile(path, 'utf8')), loader: 'ts' } : undefined,
          ),
      },
    ],
  });
  // A worker for each reading: what the readers keep of one text would answer for another.
  const read: ReadWithout = ({ names, unscored }, out) =>
    new Promise((done, failed) => {
      const worker = new Worker(outfile, { workerData: { shared, names, unscored, out } });
      worker.once('message', (message: unknown) => done(readSchema.parse(message)));
      worker.once('error', failed);
    });
  try {
    await use(read);
  } finally {
    await rm(outfile, { force: true });
  }
}
