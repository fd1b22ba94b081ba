// Nothing in; in a repository of 200 documents, what « tor check --changed » costs with one changed file, against that file alone, out.
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execute } from './execute.ts';
import { median } from './median.ts';

const runs = Number(process.argv[2] ?? 9);
const count = 200;
const limit = 1.5;
const tor = resolve('bin/tor.js');
const documents = 'fixtures/documents';

const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@exemple.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@exemple.org' };

/** Copies of our own documents, all committed, then one made longer: bytes after the end of an archive change nothing of what it says. */
function repository(): { readonly folder: string; readonly changed: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tor-changed-'));
  const slugs = readdirSync(documents).filter((slug) => existsSync(`${documents}/${slug}/document.docx`));
  mkdirSync(join(folder, 'appels'));
  for (let rank = 0; rank < count; rank++) {
    copyFileSync(`${documents}/${slugs[rank % slugs.length]}/document.docx`, join(folder, 'appels', `tdr-${String(rank).padStart(3, '0')}.docx`));
  }
  const place = { cwd: folder, more: identity };
  execute('git', ['init', '-q'], place);
  execute('git', ['add', '.'], place);
  execute('git', ['commit', '-q', '-m', 'Documents'], place);
  const changed = 'appels/tdr-100.docx';
  appendFileSync(join(folder, changed), '\0');
  return { folder, changed };
}

const { folder, changed } = repository();
const place = { cwd: folder };
try {
  const alone: number[] = [];
  const among: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const one = execute(process.execPath, [tor, 'check', changed], place);
    const all = execute(process.execPath, [tor, 'check', '--changed'], place);
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
