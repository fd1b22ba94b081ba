// The same documents in; how many a second other programs take the text out of, where they are installed, out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Rival {
  readonly name: string;
  readonly how: string;
  readonly form: 'docx' | 'pdf';
  /** Files a second; undefined: not installed. */
  readonly speed: number | undefined;
}

function isInstalled(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

/** One process for each file, in sequence. */
function each(program: string, argsOf: (file: string) => readonly string[], files: readonly string[]): number | undefined {
  if (!isInstalled(program)) return undefined;
  const start = performance.now();
  for (const file of files) {
    const { status, stderr } = spawnSync(program, argsOf(file), { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`${program} ${file}: ${stderr}`);
  }
  return (1000 * files.length) / (performance.now() - start);
}

/** One process for all, its start not counted. */
function together(script: string, files: readonly string[]): number | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status === 3) return undefined;
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
  return (1000 * files.length) / Number(stdout);
}

export function rivals(pdfs: readonly string[], words: readonly string[]): readonly Rival[] {
  const bench = 'scripts/bench';
  return [
    {
      name: 'pdftotext -bbox-layout',
      how: 'a process for each file',
      form: 'pdf',
      speed: each('pdftotext', (file) => ['-bbox-layout', file, '-'], pdfs),
    },
    { name: 'pdf-parse getText', how: 'one process, warm', form: 'pdf', speed: together(`${bench}/pdf-parse-loop.mjs`, pdfs) },
    { name: 'mammoth extractRawText', how: 'one process, warm', form: 'docx', speed: together(`${bench}/mammoth-loop.mjs`, words) },
    { name: 'pandoc -t plain', how: 'a process for each file', form: 'docx', speed: each('pandoc', (file) => ['-t', 'plain', file], words) },
  ];
}
