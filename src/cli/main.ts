// The arguments of the process in; its output and its exit code out. The version is printed before anything else is loaded.
import { version } from '../version.ts';

const args = process.argv.slice(2);
const [first] = args;
/** For a run that reads a few short files: compile a pattern once, not twice, and optimise only what stays hot. */
const flags = ['--no-regexp-tier-up', '--interrupt-budget=1000000'];

if (args.length === 1 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  for (const flag of flags) process.getBuiltinModule('node:v8').setFlagsFromString(flag);
  const { start } = await import('./start.ts');
  process.exitCode = await start(args, version);
}
