// Bodies of objects in; the bytes of a PDF out, whatever the bodies say.
import { type Body, pdfOfObjects } from '../pdf-of-objects.ts';

export function stream(dictionary: string, content: Body): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`<<${dictionary} /Length ${bytes.length}>>\nstream\n`), bytes, Buffer.from('\nendstream')]);
}

/** Objects are numbered from 1, the first being the catalogue. */
export function rawPdf(bodies: readonly Body[], trailer = ''): Buffer {
  return pdfOfObjects('1.7', bodies, `/Root 1 0 R ${trailer}`);
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
