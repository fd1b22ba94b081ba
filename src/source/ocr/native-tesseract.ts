// An environment in; tesseract as a recogniser, or undefined when no folder of its PATH holds it, out.
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { TorError } from '../../document/tor-error.ts';
import type { Environment, PagePicture, Recogniser } from './recogniser.ts';

const names = ['tesseract', 'tesseract.exe'];
const mostOutput = 64 * 2 ** 20;
const pointsPerInch = 72;
const mostAtOnce = 4;

/** Never in the current folder, which may hold whatever came with the documents: folders of PATH that are not absolute are left out. */
async function programIn(searchPath: string): Promise<string | undefined> {
  const candidates = searchPath.split(delimiter).filter(isAbsolute);
  for (const path of candidates.flatMap((folder) => names.map((name) => join(folder, name)))) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}

function failure(error: Error, stderr: string): TorError {
  if ('killed' in error && error.killed === true) {
    return new TorError('timeout', 'la reconnaissance de caractères d’une page dure trop longtemps : relancez avec --limit temps=5min.', {
      cause: error,
    });
  }
  if (/traineddata|language/iu.test(stderr)) {
    return new TorError('no-ocr', 'tesseract n’a pas les données du français : installez-les (paquet tesseract-ocr-fra), puis relancez.', {
      cause: error,
    });
  }
  return new TorError('no-ocr', 'tesseract n’a pas pu reconnaître une page : vérifiez que « tesseract --version » répond.', { cause: error });
}

function recognise(program: string, env: Environment, { pnm, pixelsPerPoint }: PagePicture, timeout: number): Promise<string> {
  const dpi = String(Math.round(pixelsPerPoint * pointsPerInch));
  const args = ['stdin', 'stdout', '-l', 'fra', '--dpi', dpi, '--psm', '3', 'tsv'];
  return new Promise((resolve, reject) => {
    const options = { env, timeout, maxBuffer: mostOutput, killSignal: 'SIGKILL', windowsHide: true } as const;
    const child = execFile(program, args, options, (error, stdout, stderr) => (error === null ? resolve(stdout) : reject(failure(error, stderr))));
    // A program that ends before it has read its picture tells why by its exit, not by the pipe.
    child.stdin?.on('error', () => undefined).end(pnm);
  });
}

export async function nativeTesseract(environment: Environment): Promise<Recogniser | undefined> {
  const program = await programIn(environment['PATH'] ?? environment['Path'] ?? '');
  if (program === undefined) return undefined;
  // Its own threads spend twice the processor time for a third of the wait: pages are shared out instead.
  const alone = { ...environment, OMP_THREAD_LIMIT: '1' };
  return {
    atOnce: Math.min(mostAtOnce, availableParallelism()),
    recognise: (picture, milliseconds) => recognise(program, alone, picture, milliseconds),
    close: async () => undefined,
  };
}
