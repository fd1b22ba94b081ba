// Bytes of any file in; the same with a byte changed, a run of bytes copied elsewhere, or an end cut off, out.
import type { Random } from './random.ts';

const longestCopy = 200;

export function changeBytes(bytes: Uint8Array, { next, below }: Random): Uint8Array {
  const kind = next();
  if (kind > 0.97) return bytes.slice(0, Math.max(1, below(bytes.length)));
  const changed = Uint8Array.from(bytes);
  if (kind < 0.6) changed[below(changed.length)] = below(256);
  else {
    const from = below(changed.length);
    changed.copyWithin(below(changed.length), from, from + below(longestCopy));
  }
  return changed;
}
