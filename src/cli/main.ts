// The arguments of the process in; its output and its exit code out. The version is printed before anything else is loaded.
import { join } from 'node:path';
import { version } from '../version.ts';
import { standardOutput } from './standard-output.ts';

const args = process.argv.slice(2);
const [first] = args;

async function main(): Promise<void> {
  const { loadProgram, workerFile } = await import('./load-program.ts');
  const { start } = loadProgram(import.meta.dirname).program;
  process.exitCode = await start(args, version, join(import.meta.dirname, workerFile));
}

/** A reader that closes the pipe early is no failure. */
function leave(error: Error): void {
  process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2);
}

if (args.length === 1 && (first === '--version' || first === '-V'))
  standardOutput(1, () => process.stdout.on('error', leave), leave).write(`${version}\n`);
else void main();
