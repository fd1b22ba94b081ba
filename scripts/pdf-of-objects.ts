// The bodies of PDF objects, numbered from 1, in; the bytes of the file, with its cross-reference table, out.

export type Body = string | Uint8Array;

/** `trailer`: what stands in it beside the size. Strings are one byte a character. */
export function pdfOfObjects(version: string, bodies: readonly Body[], trailer: string): Buffer {
  const parts = [Buffer.from(`%PDF-${version}\n`)];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (...added: readonly Body[]): void => {
    for (const part of added.map((body) => (typeof body === 'string' ? Buffer.from(body, 'latin1') : Buffer.from(body)))) {
      parts.push(part);
      length += part.length;
    }
  };
  for (const [index, body] of bodies.entries()) {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`, body, '\nendobj\n');
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const [size, start] = [bodies.length + 1, length];
  add(`xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size} ${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}
