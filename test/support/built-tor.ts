// Nothing in; the program as the build makes it, made once for all tests that need processes of their own, out: the script to run with Node.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { door, libraries, program, worker } from '../../scripts/build-options.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The script to run with Node; `tor` and `npx` beside it are commands of the shell. */
    readonly builtTor: string;
  }
}

/** With the code cache: what each start compiles anew would be half of these tests. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tor-built-'));
  chmodSync(folder, 0o755);
  await Promise.all([door, libraries, program, worker].map((options) => build({ ...options, outdir: folder })));
  copyFileSync('node_modules/@embedpdf/pdfium/dist/pdfium.wasm', join(folder, 'pdfium.wasm'));
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/code-cache.ts', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const script = join(folder, 'main.cjs');
  const commands = { tor: `exec "${process.execPath}" "${script}" "$@"`, npx: 'exec "$@"', npm: 'exit 0' };
  for (const [name, line] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  project.provide('builtTor', script);
  return () => rmSync(folder, { recursive: true });
}
