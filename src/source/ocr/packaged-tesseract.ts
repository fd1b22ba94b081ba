// Nothing in; tesseract.js with its French data as a recogniser out, or undefined when either package is not installed beside tor.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { TorError } from '../../document/tor-error.ts';
import type { Recogniser } from './recogniser.ts';

/** The part of the package that is used; it is no dependency, so its types are not there. */
interface Worker {
  recognize(image: Buffer, options: object, output: object): Promise<{ readonly data: { readonly tsv: string | null } }>;
  terminate(): Promise<unknown>;
}

interface Package {
  createWorker(languages: string, mode: number, options: object): Promise<Worker>;
}

const lstmOnly = 1;

function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new TorError('timeout', 'la reconnaissance de caractères d’une page dure trop longtemps : relancez avec --limit temps=5min.');
    timer = setTimeout(() => reject(error), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Works in a thread of its own; its data are read where they are installed, nothing is fetched and nothing written. */
export async function packagedTesseract(): Promise<Recogniser | undefined> {
  const [path, data] = [resolved('tesseract.js'), resolved('@tesseract.js-data/fra/package.json')];
  if (path === undefined || data === undefined) return undefined;
  const { createWorker }: Package = createRequire(import.meta.url)(path);
  const options = { langPath: join(dirname(data), '4.0.0_best_int'), cacheMethod: 'none', gzip: true, errorHandler: () => undefined };
  const worker = await createWorker('fra', lstmOnly, options);
  return {
    atOnce: 1,
    async recognise({ pnm }, milliseconds) {
      const { data: result } = await within(worker.recognize(Buffer.from(pnm), {}, { text: false, tsv: true }), milliseconds);
      return result.tsv ?? '';
    },
    close: async () => void (await worker.terminate()),
  };
}
