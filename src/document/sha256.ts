// Bytes or a text in; their SHA-256 in hexadecimal digits out.

/** Node's cryptography takes milliseconds to load: asked for at the first digest, which a check that only prints findings never needs. */
export function sha256Of(data: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(data).digest('hex');
}
