// Bytes or a text in; their SHA-256 in hexadecimal digits out.
import { createHash } from 'node:crypto';

export function sha256Of(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
