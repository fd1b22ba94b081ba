// Nothing in; each hostile file through `tor check`, in a process of its own: how it ended, in how long, with how much memory; a table.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeBlock } from '../generated-block.ts';
import type { HostileCase } from '../hostile/case.ts';
import { hostileCases } from '../hostile/cases.ts';
import { markdownTable } from '../markdown-table.ts';
import { measured } from './measured-process.ts';

const wanted = process.argv[2];
const cases = hostileCases.filter(({ name }) => wanted === undefined || name.includes(wanted));
const maxSeconds = 75;
const maxMegabytes = 1024;
const tor = resolve('bin/tor.js');
interface Outcome {
  readonly end: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly faults: readonly string[];
}

interface Report {
  readonly documents: readonly { readonly status: string; readonly error?: { readonly code: string } }[];
}

function endOf(code: number | null, signal: string | null, out: string): string {
  if (code === null) return `killed by ${signal}`;
  if (code === 2) return 'internal';
  const report: Report = JSON.parse(out);
  return report.documents[0]?.error?.code ?? 'read';
}

async function check(file: string, cwd: string): Promise<Omit<Outcome, 'faults'>> {
  const args = [tor, 'check', '--format', 'json', file];
  const { code, signal, seconds, megabytes, out } = await measured(process.execPath, args, { cwd, timeout: maxSeconds * 2000 });
  return { end: endOf(code, signal, out), seconds, megabytes };
}

async function outcomeOf({ name, make, ends }: HostileCase, folder: string): Promise<Outcome> {
  const cwd = join(folder, 'cwd');
  mkdirSync(cwd);
  const file = join(folder, name);
  writeFileSync(file, make());
  const outcome = await check(file, cwd);
  const written = [...readdirSync(cwd), ...readdirSync(folder).filter((entry) => entry !== 'cwd' && entry !== name)];
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const faults = [
    ...(ends.includes(outcome.end) ? [] : [`expected ${ends.join(' or ')}`]),
    ...(outcome.seconds > maxSeconds ? ['too long'] : []),
    ...(outcome.megabytes > maxMegabytes ? ['too much memory'] : []),
    ...(written.length > 0 ? [`wrote ${written.join(', ')}`] : []),
  ];
  return { ...outcome, faults };
}

const folder = mkdtempSync(join(tmpdir(), 'tor-hostile-'));
const rows: (readonly (string | number)[])[] = [];
let failures = 0;
for (const hostile of cases) {
  const { end, seconds, megabytes, faults } = await outcomeOf(hostile, folder);
  failures += faults.length;
  const shown = hostile.name.replace(/[\u0000-\u001f\u202e]/gu, '');
  rows.push([`\`${shown}\``, hostile.attack, end, seconds.toFixed(1), Math.round(megabytes)]);
  console.log(
    `${shown.padEnd(28)} ${end.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s ${String(Math.round(megabytes)).padStart(6)} MB  ${faults.join('; ')}`,
  );
}
rmSync(folder, { recursive: true });
const verdict = `${cases.length} files, ${failures} over what they may cost (${maxSeconds} s, ${maxMegabytes} MB, nothing written) or ended otherwise than expected.`;
console.log(verdict);
if (wanted === undefined) {
  const table = markdownTable(['file', 'attack', 'outcome', 'seconds', 'peak MB'], rows, ['seconds', 'peak MB']);
  writeBlock('docs/robustness.md', 'hostile', `\`npm run bench:hostile\`, a process for each file, its start included.\n\n${table}\n\n${verdict}`);
}
process.exitCode = failures === 0 ? 0 : 1;
