// A .docx → its flat text through mammoth, an optional dependency that reads independently of our own reader.
import { TorError } from '../../document/tor-error.ts';
import { openZip } from './zip-parts.ts';

/** mammoth sets no limit of its own: every part is inflated here first, within ours. */
function refuseBombs(bytes: Uint8Array): void {
  const zip = openZip(bytes);
  for (const name of zip.names) if (/\.(?:xml|rels)$/iu.test(name)) zip.read(name);
}

async function loadMammoth(): Promise<typeof import('mammoth')> {
  try {
    return await import('mammoth');
  } catch (error) {
    throw new TorError('unreadable', 'le second lecteur n’est pas installé : ajoutez le module « mammoth » à côté de tor.', { cause: error });
  }
}

/** One line per paragraph; automatic numbers are not in it. */
export async function secondReadingDocx(bytes: Uint8Array): Promise<string> {
  refuseBombs(bytes);
  const mammoth = await loadMammoth();
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) });
  return value.replace(/\n{2,}/gu, '\n').trimEnd();
}
