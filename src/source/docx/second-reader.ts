// A .docx → its flat text through mammoth, an optional dependency that reads independently of our own reader.
import type { TimeLimit } from '../../document/time-limit.ts';
import { workerText } from '../worker-text.ts';
import { openZip } from './zip-parts.ts';

/** mammoth sets no limit of its own: every part is inflated here first, within ours. */
function refuseBombs(bytes: Uint8Array): void {
  const zip = openZip(bytes);
  for (const name of zip.names) if (/\.(?:xml|rels)$/iu.test(name)) zip.read(name);
}

/** Runs in the worker. */
const reading = 'return (await module.extractRawText({ buffer: Buffer.from(bytes) })).value;';

/** One line per paragraph; automatic numbers are not in it. Throws when mammoth is not installed, cannot read the file, or takes too long. */
export async function secondReadingDocx(bytes: Uint8Array, time?: TimeLimit): Promise<string> {
  refuseBombs(bytes);
  const text = await workerText('mammoth', reading, bytes, time);
  return text.replace(/\n{2,}/gu, '\n').trimEnd();
}
