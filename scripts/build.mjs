// Bundles the sources into dist/: the program and its door (CommonJS, with a code cache), the library (modules), and PDFium's WebAssembly.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { door, libraries, library, program, worker } from './build-options.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const wasm = 'pdfium.wasm';
const cache = 'program.cache';

const outputs = (await Promise.all([door, worker, program, libraries, library].map((options) => build(options)))).flatMap(({ metafile }) =>
  Object.keys(metafile.outputs),
);
await mkdir('dist', { recursive: true });
execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/trim-engine.ts'], { stdio: 'inherit' });
await rm(`dist/${cache}`, { force: true });
execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/code-cache.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
const built = new Set([wasm, cache, 'types', ...outputs.map((path) => path.replace(/^dist\//, ''))]);
for (const name of await readdir('dist')) {
  if (!built.has(name)) await rm(`dist/${name}`, { recursive: true });
}
