// Bodies of objects in; the bytes of a PDF out, whatever the bodies say.

export type Body = string | Buffer;

export function stream(dictionary: string, content: Body): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`<<${dictionary} /Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);
}

/** Objects are numbered from 1, the first being the catalogue. */
export function rawPdf(bodies: readonly Body[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, body] of bodies.entries()) {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]));
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  const start = length;
  add(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

export const text = 'BT /F1 10 Tf 1 0 0 1 70 700 Tm (Termes de reference : objet de la mission) Tj ET';
const font = '<</Type /Font /Subtype /Type1 /BaseFont /Courier>>';

export interface OnePage {
  /** Content stream, object 4. */
  readonly content?: Body;
  /** In the dictionaries of the catalogue, the pages, the page and its resources. */
  readonly catalogue?: string;
  readonly pages?: string;
  readonly page?: string;
  readonly resources?: string;
  /** Objects from 6 on. */
  readonly more?: readonly Body[];
}

/** A page with a line of text, and whatever else is asked for: 1 catalogue, 2 pages, 3 page, 4 content, 5 font. */
export function onePage({ content = stream('', text), catalogue = '', pages = '/Count 1', page = '', resources = '', more = [] }: OnePage): Buffer {
  return rawPdf([
    `<</Type /Catalog /Pages 2 0 R ${catalogue}>>`,
    `<</Type /Pages /Kids [3 0 R] ${pages}>>`,
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>> ${resources}>> ${page}>>`,
    content,
    font,
    ...more,
  ]);
}
