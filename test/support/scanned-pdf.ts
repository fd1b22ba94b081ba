// The bytes of a PDF in; the same document as a scanner gives it, each page one grey picture, out.
import { deflateSync } from 'node:zlib';
import { rawPdf, stream } from '../../scripts/hostile/raw-pdf.ts';
import type { Body } from '../../scripts/pdf-of-objects.ts';
import { usualLimits } from '../../src/document/limits.ts';
import { timeLimit } from '../../src/document/time-limit.ts';
import { openPdf } from '../../src/source/pdf/open-pdf.ts';
import { pagePicture } from '../../src/source/pdf/page-picture.ts';

const perPage = 3;

async function pageObjects(bytes: Uint8Array, page: { number: number; width: number; height: number }, first: number): Promise<readonly Body[]> {
  const picture = await pagePicture(bytes, page, { memoire: usualLimits.memoire, time: timeLimit(60) });
  if (picture === undefined) throw new Error(`page ${page.number} cannot be drawn`);
  const [, width = 0, height = 0] = /^P5 (\d+) (\d+) 255\n/u.exec(Buffer.from(picture.pnm.subarray(0, 40)).toString('latin1')) ?? [];
  const pixels = picture.pnm.subarray(picture.pnm.length - Number(width) * Number(height));
  const image = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode`;
  const box = `/MediaBox [0 0 ${page.width} ${page.height}]`;
  return [
    `<</Type /Page /Parent 2 0 R ${box} /Contents ${first + 1} 0 R /Resources <</XObject <</Im ${first + 2} 0 R>>>>>>`,
    stream('', `q ${page.width} 0 0 ${page.height} 0 0 cm /Im Do Q`),
    stream(image, deflateSync(pixels, { level: 1 })),
  ];
}

export async function scannedPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const source = await openPdf(bytes, {});
  if (source.kind !== 'paged') throw new Error('not read as pages');
  const pages: Body[] = [];
  for (const page of source.pages) pages.push(...(await pageObjects(bytes, page, 3 + pages.length)));
  const kids = source.pages.map((_, index) => `${3 + index * perPage} 0 R`).join(' ');
  return rawPdf(['<</Type /Catalog /Pages 2 0 R>>', `<</Type /Pages /Kids [${kids}] /Count ${source.pages.length}>>`, ...pages]);
}
