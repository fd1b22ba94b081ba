// How the sources are bundled: shared by the build, the notices of third parties and the tests that look at what a command loads.

import { plainLettersPlugin } from './plain-letters.mjs';

/** @type {import('esbuild').BuildOptions & { metafile: true }} */
export const buildOptions = {
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
  plugins: [plainLettersPlugin],
  logLevel: 'warning',
  // Second readers, optional dependencies: found at run time or done without.
  external: ['pdf-parse', 'mammoth'],
  // Some bundled packages are CommonJS and require Node's own modules.
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
};
