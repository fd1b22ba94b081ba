// Nothing in; in a repository of 200 documents, what « tor check --changed » costs with one changed file, against that file alone, out.
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './median.ts';

const runs = Number(process.argv[2] ?? 9);
const count = 200;
const limit = 1.5;
const tor = resolve('bin/tor.js');
const documents = 'fixtures/documents';

const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;
const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@exemple.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@exemple.org' };

function execute(command: string, args: readonly string[], cwd: string): { readonly milliseconds: number; readonly out: string } {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env: { ...environment, ...identity }, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  // A check leaves with 1 when it finds something.
  if (error !== undefined || (status !== 0 && status !== 1)) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return { milliseconds, out: stdout };
}

/** Copies of our own documents, all committed, then one made longer: bytes after the end of an archive change nothing of what it says. */
function repository(): { readonly folder: string; readonly changed: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tor-changed-'));
  const slugs = readdirSync(documents).filter((slug) => existsSync(`${documents}/${slug}/document.docx`));
  mkdirSync(join(folder, 'appels'));
  for (let rank = 0; rank < count; rank++) {
    copyFileSync(`${documents}/${slugs[rank % slugs.length]}/document.docx`, join(folder, 'appels', `tdr-${String(rank).padStart(3, '0')}.docx`));
  }
  execute('git', ['init', '-q'], folder);
  execute('git', ['add', '.'], folder);
  execute('git', ['commit', '-q', '-m', 'Documents'], folder);
  const changed = 'appels/tdr-100.docx';
  appendFileSync(join(folder, changed), '\0');
  return { folder, changed };
}

const { folder, changed } = repository();
try {
  const alone: number[] = [];
  const among: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const one = execute(process.execPath, [tor, 'check', changed], folder);
    const all = execute(process.execPath, [tor, 'check', '--changed'], folder);
    if (one.out !== all.out) throw new Error('the two say different things');
    // The first run warms the disk.
    if (run === 0) continue;
    alone.push(one.milliseconds);
    among.push(all.milliseconds);
  }
  const ratio = median(among) / median(alone);
  console.log(`${count} documents, one changed; ${runs} interleaved runs, medians; node ${process.version}`);
  console.log(
    `alone ${median(alone).toFixed(0)} ms, --changed ${median(among).toFixed(0)} ms: ${ratio.toFixed(2)} ×, limit ${limit.toFixed(2)} × ${ratio <= limit ? 'ok' : 'OVER'}`,
  );
  if (ratio > limit) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
