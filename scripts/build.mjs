// Bundles the sources into dist/: the program (tor.js), the library (index.js), their shared and lazy chunks, and PDFium's WebAssembly.
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { library, program } from './build-options.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const wasm = 'pdfium.wasm';

const outputs = (await Promise.all([build(program), build(library)])).flatMap(({ metafile }) => Object.keys(metafile.outputs));
await mkdir('dist', { recursive: true });
await copyFile(`node_modules/@embedpdf/pdfium/dist/${wasm}`, `dist/${wasm}`);
const built = new Set([wasm, 'types', ...outputs.map((path) => path.replace(/^dist\//, ''))]);
for (const name of await readdir('dist')) {
  if (!built.has(name)) await rm(`dist/${name}`, { recursive: true });
}
