// The scripts « check:… » of package.json in; each run, as many at a time as there are cores, and told as a whole when it ends; fails if one does.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));
const waiting = Object.keys(scripts).filter((name) => name.startsWith('check:'));

async function passes(name: string): Promise<boolean> {
  const child = spawn(`npm run --silent ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  console.log([`${code === 0 ? 'passed' : 'FAILED'}: ${name}`, told.trim()].join('\n').trimEnd());
  return code === 0;
}

async function lane(): Promise<boolean> {
  let passed = true;
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) passed = (await passes(name)) && passed;
  return passed;
}

const lanes = await Promise.all(Array.from({ length: availableParallelism() }, lane));
if (lanes.includes(false)) process.exitCode = 1;
