// The arguments of the process in; its output and its exit code out. The version is printed before anything else is loaded.
import { join } from 'node:path';
import { version } from '../version.ts';

const args = process.argv.slice(2);
const [first] = args;

async function main(): Promise<void> {
  const { loadProgram, workerFile } = await import('./load-program.ts');
  const { start } = loadProgram(import.meta.dirname).program;
  process.exitCode = await start(args, version, join(import.meta.dirname, workerFile));
}

if (args.length === 1 && (first === '--version' || first === '-V')) process.stdout.write(`${version}\n`);
else void main();
