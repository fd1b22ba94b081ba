// The path of a TypeScript script in; runs it, bundled under node_modules/.cache, from the root of the project.
import { mkdir, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { scriptOptions } from './script-options.mjs';

const [script] = process.argv.splice(2, 1);
if (script === undefined) throw new Error('run: the path of a script is missing');
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = 'node_modules/.cache/tor';
await mkdir(folder, { recursive: true });
const outfile = `${folder}/${basename(script, '.ts')}-${process.pid}.mjs`;
await build({ ...scriptOptions(script, outfile), sourcemap: 'inline' });
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
