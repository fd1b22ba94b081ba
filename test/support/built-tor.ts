// A folder in; the program bundled there as the build does, for the tests that need a process of their own, out.
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { door, libraries, program, worker } from '../../scripts/build-options.mjs';

/** The path of the script to run with Node; `tor` and `npx` beside it are commands of the shell. */
export async function builtTor(folder: string): Promise<string> {
  await Promise.all([door, libraries, program, worker].map((options) => build({ ...options, outdir: folder })));
  copyFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm', join(folder, 'pdfium.wasm'));
  const script = join(folder, 'main.cjs');
  const commands = { tor: `exec "${process.execPath}" "${script}" "$@"`, npx: 'exec "$@"', npm: 'exit 0' };
  for (const [name, line] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return script;
}
