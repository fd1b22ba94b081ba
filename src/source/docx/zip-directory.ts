// Bytes of a zip archive → the list of its parts, nothing inflated.
import { TorError } from '../../document/tor-error.ts';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Sizes in bytes as the archive declares them. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const maxEntries = 10_000;

function truncated(): TorError {
  return new TorError('truncated', 'le fichier est incomplet (son archive est coupée) : copiez-le ou téléchargez-le de nouveau.');
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw truncated();
}

/** The parts of the archive in the order of its directory. Zip64 and archives in several volumes are refused. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > maxEntries || start === 0xffffffff) {
    throw new TorError('too-large', 'le fichier contient trop de parties : enregistrez-le de nouveau depuis Word.');
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw truncated();
    const nameLength = view.getUint16(at + 28, true);
    entries.push(entryAt(view, bytes, at, nameLength));
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
  return {
    name: name.replaceAll('\\', '/').replace(/^\/+/u, ''),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The bytes of one part as they are packed. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = 30;
  if (entry.offset + header > bytes.byteLength) throw truncated();
  const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, header);
  const start = entry.offset + header + view.getUint16(26, true) + view.getUint16(28, true);
  if (view.getUint32(0, true) !== 0x04034b50 || start + entry.packedSize > bytes.byteLength) throw truncated();
  return bytes.subarray(start, start + entry.packedSize);
}
