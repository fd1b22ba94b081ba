// Nothing in; the bytes of `pdfium.wasm` out: beside the bundle, or from the package when the sources run.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The engine as it is shipped; read at once, which for one large file is quicker than in turns. */
export function readWasmFile(): Uint8Array {
  try {
    return readFileSync(new URL('./pdfium.wasm', import.meta.url));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  }
}
