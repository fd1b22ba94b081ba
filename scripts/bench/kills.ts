// How many files, kills, and a seed in; whether runs killed at random moments and resumed end as if nothing had happened, told in a table, out.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { random } from '../fuzz/random.ts';
import { killRuns } from './kill-runs.ts';
import { smallText } from './small-text.ts';

const [files, kills, seed] = [process.argv[2] ?? 2000, process.argv[3] ?? 10, process.argv[4] ?? 1].map(Number);
if (files === undefined || kills === undefined || seed === undefined) throw new Error('kills [files] [kills] [seed]');
const chance = random(seed);
const cwd = mkdtempSync(join(tmpdir(), 'tor-kills-'));
const names = Array.from({ length: files }, (_, rank) => `in/lot ${rank % 20}/tdr-${String(rank).padStart(5, '0')}.txt`);
for (let lot = 0; lot < 20; lot += 1) mkdirSync(join(cwd, `in/lot ${lot}`), { recursive: true });
for (const [rank, name] of names.entries()) writeFileSync(join(cwd, name), smallText(rank, chance));
writeFileSync(join(cwd, 'list'), names.join('\n'));

console.log(`${files} files, ${kills} kills, seed ${seed}; node ${process.version}\n`);
let [count, wrong] = [0, 0];
for await (const { moments, written, differences } of killRuns({ tor: resolve('bin/tor.js'), cwd, list: 'list', kills, random: chance })) {
  count += moments.length;
  wrong += differences.length;
  const end = differences.length === 0 ? 'as undisturbed' : `${differences.length} differ: ${differences.slice(0, 3).join(', ')}`;
  console.log(`killed after ${moments.map((moment) => `${moment} ms`).join(', then ')}, with ${written} files there; resumed: ${end}`);
}
rmSync(cwd, { recursive: true });
console.log(`\n${count} kills, ${wrong} differences`);
if (wrong > 0) process.exitCode = 1;
