// Nothing in; the bytes of `pdfium.wasm` out: beside the bundle, or from the package when the sources run.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The engine as it is shipped. */
export async function readWasmFile(): Promise<Uint8Array> {
  try {
    return await readFile(new URL('./pdfium.wasm', import.meta.url));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  }
}
