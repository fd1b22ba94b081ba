// Bytes of a zip archive → its parts inflated one by one, within limits that hold whatever sizes the archive declares.
import { Inflate } from 'fflate';
import { TorError } from '../../document/tor-error.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

const megabyte = 1024 * 1024;
/** Inflated bytes of one part, and of all that are read. */
export interface ZipLimits {
  readonly part: number;
  readonly total: number;
}

/** A Word text of a thousand pages is about 30 MB of XML. */
const usualLimits: ZipLimits = { part: 64 * megabyte, total: 128 * megabyte };
/** Packed bytes given at once: deflate grows them 1032 times at most, so no step yields more than 17 MB. */
const step = 16 * 1024;

export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of a part, its name compared without case; undefined when there is none. */
  read(name: string): Uint8Array | undefined;
}

function tooLarge(): TorError {
  return new TorError('too-large', 'Le fichier se décompresse au-delà de la limite : enregistrez-le de nouveau depuis Word, ou en PDF.');
}

function damaged(cause?: unknown): TorError {
  return new TorError('unreadable', 'Le fichier est endommagé (archive illisible) : enregistrez-le de nouveau depuis Word.', { cause });
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step) stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof TorError ? error : damaged(error);
  }
  return concat(chunks, size);
}

function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) {
    throw new TorError('encrypted', 'L’archive du document est chiffrée : déchiffrez-la et enregistrez le document sans mot de passe.');
  }
  if (entry.size > limit) throw tooLarge();
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  const part = inflate(packed, limit);
  if (part.length !== entry.size) throw damaged();
  return part;
}

/** The parts of the archive; what is read adds up to the limit of the file. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = usualLimits): ZipParts {
  const entries = readZipDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byName.has(entry.name.toLowerCase())) byName.set(entry.name.toLowerCase(), entry);
  let left = limits.total;
  return {
    names: entries.map((entry) => entry.name),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      const part = unpack(bytes, entry, Math.min(limits.part, left));
      left -= part.length;
      return part;
    },
  };
}
