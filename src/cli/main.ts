// The arguments of the process in; its output and its exit code out. The version is printed before anything else is loaded.
import { version } from '../version.ts';

const args = process.argv.slice(2);
const [first] = args;

/** A reader that closes the pipe early (« head ») is no failure. */
function leaveOnClosedPipe(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
}

if (args.length === 1 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  process.stdout.on('error', leaveOnClosedPipe);
  process.stderr.on('error', leaveOnClosedPipe);
  const [{ run }, { processIo }] = await Promise.all([import('./run.ts'), import('./process-io.ts')]);
  process.exitCode = await run(args, processIo(version));
}
