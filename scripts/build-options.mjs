// How the sources are bundled: shared by the build, the notices of third parties and the tests that look at what a command loads.
import { readFile } from 'node:fs/promises';
import { asciiSources } from './ascii-sources.mjs';
import { eitherCasePatterns } from './either-case.mjs';
import { gatedPatterns } from './gated-patterns.mjs';
import { plainLetters } from './plain-letters.mjs';

/** Gates first: they know a pattern by its name, and by its words as they were written. */
const rewritings = [gatedPatterns, plainLetters, eitherCasePatterns, asciiSources];

/** By path: the program and the library are made of the same sources. */
const written = new Map();

function rewritten(path, text) {
  const before = written.get(path);
  if (before?.text === text) return before.out;
  const out = rewritings.reduce((all, rewriting) => rewriting(path, all), text);
  written.set(path, { text, out });
  return out;
}

/** Sources that V8 takes faster: patterns tried only where they may match, with plain ranges and both cases in them, ASCII alone. */
const rewrittenSources = {
  name: 'rewritten-sources',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: rewritten(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The door finds out about colours (NO_COLOR, FORCE_COLOR, the terminal) and tells chalk: what chalk would look at need not be loaded. */
const withoutColourDetection = {
  name: 'without-colour-detection',
  setup(build) {
    build.onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'colours', namespace: 'colours' }));
    build.onLoad({ filter: /.*/, namespace: 'colours' }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
  },
};

/** commander runs subcommands that are programs of their own; ours are not, and Node's `child_process` takes milliseconds to load. */
const withoutSubprograms = {
  name: 'without-subprograms',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules[\\/]commander/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const shared = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Names stay whole, so that the stack of a failure can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'ascii',
  metafile: true,
  plugins: [rewrittenSources, withoutSubprograms, withoutColourDetection],
  logLevel: 'warning',
  // Second readers, optional dependencies: found at run time or done without.
  external: ['pdf-parse', 'mammoth', 'word-extractor'],
};

const modules = {
  ...shared,
  splitting: true,
  format: 'esm',
  // Some bundled packages are CommonJS and require Node's own modules.
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
};

/** CommonJS starts sooner than modules, and takes a code cache. */
const script = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__moduleUrl' },
};

const moduleUrl = "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;";

/** The door: finds the program, with its code cache, and starts it. */
export const door = { ...script, entryPoints: { main: 'src/cli/main.ts' } };

/** The door of worker threads. */
export const worker = { ...script, entryPoints: { worker: 'src/cli/worker.ts' } };

/** Large libraries that few commands need: files of their own beside the program, so that a start neither reads nor sets them up. */
const setApart = ['yaml', 'zod'];

const withLibrariesApart = {
  name: 'with-libraries-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(?:${setApart.join('|')})$`) }, ({ path }) => ({ path: `./${path}.cjs`, external: true }));
  },
};

/** Those libraries, as the program requires them. */
export const libraries = { ...script, entryPoints: Object.fromEntries(setApart.map((name) => [name, name])) };

/** All commands in one file; its lazy parts are functions that run when first asked for. Called by load-program.ts. */
export const program = {
  ...script,
  plugins: [...script.plugins, withLibrariesApart],
  entryPoints: { program: 'src/cli/start.ts' },
  banner: { js: `(function (module, require, __filename) {${moduleUrl}` },
  footer: { js: '})' },
};

export const library = { ...modules, entryPoints: { index: 'src/index.ts' } };

/** The program cut at its lazy parts: not shipped, it shows what each command loads. */
export const programInChunks = { ...modules, entryPoints: { start: 'src/cli/start.ts' } };
