// A file name (or « - ») in; its bytes out, never more than a limit.
// At once: for one file in turn it is quicker than in the background, and it loads less.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileTooLarge } from '../document/limits.ts';
import { TorError } from '../document/tor-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'fichier introuvable, ou disparu entre-temps ; vérifiez le chemin.',
  EACCES: 'accès refusé ; vérifiez les droits de lecture.',
  EPERM: 'accès refusé ; vérifiez les droits de lecture.',
  EBUSY: 'le fichier est ouvert ailleurs ; fermez-le et recommencez.',
  EISDIR: 'c’est un dossier ; nommez un fichier.',
  ELOOP: 'ce lien tourne en rond et ne mène à aucun fichier ; refaites-le ou supprimez-le.',
};

async function collect(stream: AsyncIterable<unknown>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size > limit) throw fileTooLarge(size, limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Pipes that a shell has opened: « <(…) ». Opening any other may wait for ever for someone to write. */
const ofTheShell = /^\/(?:dev\/(?:fd\/|std)|proc\/)/u;

/** What has no size, as devices, is read up to the limit. */
function bytesOf(file: string, limit: number): Promise<Uint8Array> | Uint8Array {
  const facts = statSync(file);
  if (facts.isFIFO() && !ofTheShell.test(resolve(file))) {
    throw new TorError('unreadable', 'c’est un tube nommé, non un fichier ; passez ce qu’il donne par l’entrée standard, nommée « - ».');
  }
  if (!facts.isFile()) return collect(createReadStream(file), limit);
  if (facts.size > limit) throw fileTooLarge(facts.size, limit);
  return readFileSync(file);
}

/** `input`: the standard input, opened only for « - ». Throws a TorError for whatever the system refuses, and for more than `limit` bytes. */
export async function readBytes(file: string, input: () => AsyncIterable<unknown>, limit: number): Promise<Uint8Array> {
  try {
    return file === '-' ? await collect(input(), limit) : await bytesOf(file, limit);
  } catch (error) {
    if (error instanceof TorError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new TorError(
      code === 'ENOENT' ? 'missing' : 'unreadable',
      reasons[code] ?? `le système refuse la lecture (${code}) ; copiez le fichier et recommencez.`,
      { cause: error },
    );
  }
}
