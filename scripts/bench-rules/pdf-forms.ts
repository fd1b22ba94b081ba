// Word files in; the same documents as PDF out, converted by LibreOffice all at once.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** In the order of `documents`; throws when LibreOffice did not write one. */
export function pdfForms(documents: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rules-'));
  try {
    const names = documents.map((bytes, index) => {
      const name = join(folder, `${index}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return names.map((name) => {
      const pdf = name.replace(/docx$/u, 'pdf');
      if (!existsSync(pdf)) throw new Error('LibreOffice did not convert a document');
      return readFileSync(pdf);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
