// Bytes of a zip archive → its parts inflated one by one, within limits on what it declares and on what it yields.
import { inflateRawSync } from 'node:zlib';
import { inMegabytes, overLimit, usualLimits } from '../../document/limits.ts';
import { TorError } from '../../document/tor-error.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of a part, its name compared without case; undefined when there is none. */
  read(name: string): Uint8Array | undefined;
}

function tooLarge(limit: number): TorError {
  return overLimit(
    'decompression',
    `le fichier se décompresse au-delà de la limite (${inMegabytes(limit)})`,
    'enregistrez-le de nouveau depuis Word, ou en PDF',
  );
}

function damaged(cause?: unknown): TorError {
  return new TorError('unreadable', 'le fichier est endommagé (archive illisible) : enregistrez-le de nouveau depuis Word.', { cause });
}

/** Never more than the declared size, so that an archive cannot inflate to more than it says. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    throw damaged(error);
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  if (entry.encrypted) {
    throw new TorError('encrypted', 'l’archive du document est chiffrée : déchiffrez-la et enregistrez le document sans mot de passe.');
  }
  if (entry.size > limit) throw tooLarge(limit);
  if (entry.method !== 0 && entry.method !== 8) throw damaged();
  const packed = packedBytes(bytes, entry);
  const part = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (part.length !== entry.size) throw damaged();
  return part;
}

/** The parts of the archive; what is read of them adds up to `limit` bytes at most, half of it for one part. */
export function openZip(bytes: Uint8Array, limit: number = usualLimits.decompression): ZipParts {
  const entries = readZipDirectory(bytes);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) if (!byName.has(entry.name.toLowerCase())) byName.set(entry.name.toLowerCase(), entry);
  let left = limit;
  return {
    names: entries.map((entry) => entry.name),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      const part = unpack(bytes, entry, Math.min(limit / 2, left));
      left -= part.length;
      return part;
    },
  };
}
