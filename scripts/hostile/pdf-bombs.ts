// Nothing in; PDF files that ask for more time or memory than any honest one out.
import { deflateSync } from 'node:zlib';
import type { Body } from '../pdf-of-objects.ts';
import type { HostileCase } from './case.ts';
import { onePage, rawPdf, stream, text } from './raw-pdf.ts';

const megabyte = 2 ** 20;
const flate = '/Filter /FlateDecode';

function bomb(megabytes: number): Buffer {
  return deflateSync(Buffer.alloc(megabytes * megabyte, ' '), { level: 9 });
}

/** Each form draws the next one ten times. */
function nestedForms(depth: number): Body[] {
  const head = '/Type /XObject /Subtype /Form /BBox [0 0 9 9]';
  return Array.from({ length: depth }, (_, level) =>
    level === depth - 1 ? stream(head, '0 0 m 1 1 l S') : stream(`${head} /Resources <</XObject <</Fm ${level + 7} 0 R>>>>`, '/Fm Do '.repeat(10)),
  );
}

function samePages(count: number, content: Body): Buffer {
  const page = '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources <</Font <</F1 4 0 R>>>>>>';
  const kids = Array.from({ length: count }, (_, index) => `${index + 5} 0 R`).join(' ');
  const fixed = ['<</Type /Catalog /Pages 2 0 R>>', `<</Type /Pages /Kids [${kids}] /Count ${count}>>`, content];
  return rawPdf([...fixed, '<</Type /Font /Subtype /Type1 /BaseFont /Courier>>', ...Array.from({ length: count }, () => page)]);
}

const overlapping = Array.from({ length: 60_000 }, (_, index) => `1 0 0 1 ${70 + (index % 7) / 10} ${700 - (index % 11) / 10} Tm (a) Tj`);

function characterMap(entries: number): string {
  const lines = Array.from({ length: entries }, (_, index) => `<${(index % 65_536).toString(16).padStart(4, '0')}> <0000> <0041>`);
  return `/CIDInit /ProcSet findresource begin begincmap ${entries} beginbfrange\n${lines.join('\n')}\nendbfrange endcmap`;
}

/** Words in two columns whose lines start anywhere: no stretch of them is a table, and each line may open one. */
function unalignedColumns(lines: number): string {
  const word = (x: number, y: number): string => `1 0 0 1 ${x} ${y} Tm (Mot du livre) Tj`;
  const pairs = Array.from({ length: lines }, (_, index) => [
    word(60 + ((index * 37) % 61), 14_300 - index * 7),
    word(320 + ((index * 53) % 89), 14_300 - index * 7),
  ]);
  return `BT /F1 6 Tf ${pairs.flat().join('\n')} ET`;
}

export const pdfBombs: readonly HostileCase[] = [
  {
    name: 'unaligned-columns.pdf',
    attack: 'two thousand lines in two columns that nothing aligns',
    make: () => onePage({ content: stream('', unalignedColumns(2_000)), page: '/MediaBox [0 0 595 14400]' }),
    ends: ['read'],
    slow: true,
  },
  {
    name: 'flate-bomb.pdf',
    attack: 'a content stream of 0.4 MB inflates to 400 MB',
    make: () => onePage({ content: stream(flate, bomb(400)) }),
    ends: ['too-large', 'unreadable'],
    slow: true,
  },
  {
    name: 'flate-bomb-twice.pdf',
    attack: 'a bomb in a bomb: two filters, 2 kB to 400 MB',
    make: () => onePage({ content: stream('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb(400))) }),
    ends: ['too-large', 'unreadable'],
    slow: true,
  },
  {
    name: 'nested-forms.pdf',
    attack: 'forms nested nine deep, each drawn ten times: 10⁸ objects',
    make: () => onePage({ content: stream('', `${text} /Fm Do`), resources: '/XObject <</Fm 6 0 R>>', more: nestedForms(9) }),
    ends: ['too-large'],
    slow: true,
  },
  {
    name: 'looped-form.pdf',
    attack: 'a form that draws itself',
    make: () =>
      onePage({
        content: stream('', `${text} /Fm Do`),
        resources: '/XObject <</Fm 6 0 R>>',
        more: [stream('/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</Fm 6 0 R>>>>', '/Fm Do /Fm Do')],
      }),
    ends: ['read', 'too-large'],
    slow: true,
  },
  {
    name: 'million-objects.pdf',
    attack: 'a million objects',
    make: () => onePage({ more: Array.from({ length: 1_000_000 }, () => 'null') }),
    ends: ['read', 'too-large'],
    slow: true,
  },
  {
    name: 'operators.pdf',
    attack: 'four million operators on one page',
    make: () => onePage({ content: stream(flate, deflateSync(`${text} ${'q 1 0 0 1 0 0 cm Q '.repeat(1_300_000)}`)) }),
    ends: ['read', 'too-large', 'timeout'],
    slow: true,
  },
  {
    name: 'overlapping-letters.pdf',
    attack: 'sixty thousand letters in one place',
    make: () => onePage({ content: stream('', `BT /F1 10 Tf ${overlapping.join(' ')} ET`) }),
    ends: ['read', 'too-large', 'timeout'],
    slow: true,
  },
  {
    name: 'thousand-heavy-pages.pdf',
    attack: 'a thousand pages that share one content of 2 MB',
    make: () => samePages(1000, stream(flate, deflateSync(`${text} ${'q 1 0 0 1 0 0 cm Q '.repeat(100_000)}`))),
    ends: ['read', 'timeout'],
    slow: true,
  },
  {
    name: 'too-many-pages.pdf',
    attack: 'three thousand pages',
    make: () => samePages(3000, stream('', text)),
    ends: ['too-large'],
  },
  {
    name: 'character-map.pdf',
    attack: 'a character map of half a million ranges',
    make: () =>
      onePage({
        resources: '/ExtGState <<>>',
        content: stream('', 'BT /F2 10 Tf (ab) Tj ET'),
        page: '/Rotate 0',
        more: [stream('', characterMap(500_000))],
      }),
    ends: ['read', 'no-text'],
    slow: true,
  },
  {
    name: 'image-bomb.pdf',
    attack: 'an image of 100 000 × 100 000 points',
    make: () =>
      onePage({
        content: stream('', 'q 595 0 0 842 0 0 cm /Im Do Q'),
        resources: '/XObject <</Im 6 0 R>>',
        more: [stream('/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8 /ColorSpace /DeviceRGB', 'x')],
      }),
    ends: ['no-text'],
  },
];
