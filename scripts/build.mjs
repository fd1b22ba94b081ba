// Bundles the sources into dist/: the program (tor.js), the library (index.js), their shared and lazy chunks, and PDFium's WebAssembly.
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const wasm = 'pdfium.wasm';

/** The options are shared with the test that looks at what each command loads. */
export const options = {
  absWorkingDir: root,
  entryPoints: { tor: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay whole, so that the stack of a failure can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  // Second readers, optional dependencies: found at run time or done without.
  external: ['pdf-parse', 'mammoth'],
  // Some bundled packages are CommonJS and require Node's own modules.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { metafile } = await build(options);
  const dist = new URL('../dist/', import.meta.url);
  await mkdir(dist, { recursive: true });
  await copyFile(new URL(`../node_modules/@embedpdf/pdfium/dist/${wasm}`, import.meta.url), new URL(wasm, dist));
  const built = new Set([wasm, 'types', ...Object.keys(metafile.outputs).map((path) => path.replace(/^dist\//, ''))]);
  for (const name of await readdir(dist)) {
    if (!built.has(name)) await rm(new URL(name, dist), { recursive: true });
  }
}
