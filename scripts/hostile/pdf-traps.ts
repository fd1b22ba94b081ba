// Nothing in; PDF files with loops, lies, cuts and actions out.
import type { HostileCase } from './case.ts';
import { onePage, rawPdf, stream, text } from './raw-pdf.ts';

const page = '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>';

function replaced(bytes: Buffer, from: string | RegExp, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');
}

export const pdfTraps: readonly HostileCase[] = [
  {
    name: 'looped-page-tree.pdf',
    attack: 'the page tree holds itself',
    make: () => rawPdf(['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [3 0 R 2 0 R] /Count 9>>', page]),
    ends: ['no-text', 'unreadable'],
  },
  {
    name: 'looped-outline.pdf',
    attack: 'an outline whose entries follow and hold one another',
    make: () =>
      onePage({
        catalogue: '/Outlines 6 0 R',
        more: [
          '<</Type /Outlines /First 7 0 R /Last 8 0 R /Count 2>>',
          '<</Title (a) /Parent 6 0 R /Next 8 0 R /First 8 0 R /Dest [3 0 R /Fit]>>',
          '<</Title (b) /Parent 6 0 R /Next 7 0 R /First 7 0 R /Dest [3 0 R /Fit]>>',
        ],
      }),
    ends: ['read'],
  },
  {
    name: 'looped-structure.pdf',
    attack: 'a structure tree whose element is its own child',
    make: () =>
      onePage({
        catalogue: '/StructTreeRoot 6 0 R /MarkInfo <</Marked true>>',
        content: stream('', `/P <</MCID 0>> BDC ${text} EMC`),
        page: '/StructParents 0',
        more: [
          '<</Type /StructTreeRoot /K [7 0 R] /ParentTree <</Nums [0 [7 0 R]]>>>>',
          '<</Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K [7 0 R 0]>>',
        ],
      }),
    ends: ['read'],
  },
  {
    name: 'wide-cells.pdf',
    attack: 'tagged cells that span two billion columns',
    make: () =>
      onePage({
        catalogue: '/StructTreeRoot 6 0 R /MarkInfo <</Marked true>>',
        content: stream('', `/TD <</MCID 0>> BDC ${text} EMC`),
        page: '/StructParents 0',
        more: [
          '<</Type /StructTreeRoot /K [7 0 R] /ParentTree <</Nums [0 [9 0 R]]>>>>',
          '<</Type /StructElem /S /Table /P 6 0 R /Pg 3 0 R /K [8 0 R]>>',
          '<</Type /StructElem /S /TR /P 7 0 R /Pg 3 0 R /K [9 0 R]>>',
          '<</Type /StructElem /S /TD /P 8 0 R /Pg 3 0 R /A <</O /Table /ColSpan 2000000000 /RowSpan 2000000000>> /K 0>>',
        ],
      }),
    ends: ['read'],
  },
  {
    name: 'looped-xref.pdf',
    attack: 'a cross-reference table that names itself as the one before',
    make: () => {
      const bytes = onePage({});
      return replaced(bytes, '/Root 1 0 R', `/Root 1 0 R /Prev ${bytes.lastIndexOf('xref\n0')}`);
    },
    ends: ['read', 'unreadable'],
  },
  {
    name: 'deep-arrays.pdf',
    attack: 'arrays nested 500 000 deep',
    make: () => onePage({ catalogue: `/X ${'['.repeat(500_000)}` }),
    ends: ['read', 'unreadable'],
  },
  {
    name: 'deep-dictionaries.pdf',
    attack: 'dictionaries nested 100 000 deep in a content stream',
    make: () => onePage({ content: stream('', `${text} /P ${'<</A '.repeat(100_000)} BDC`) }),
    ends: ['read'],
  },
  {
    name: 'truncated.pdf',
    attack: 'cut at sixty per cent',
    make: () => onePage({}).subarray(0, 500),
    ends: ['truncated', 'unreadable', 'read', 'no-text'],
  },
  {
    name: 'lying-page-count.pdf',
    attack: 'one page, two billion announced',
    make: () => onePage({ pages: '/Count 2147483647' }),
    ends: ['too-large', 'read'],
  },
  {
    name: 'lying-length.pdf',
    attack: 'a stream of 80 bytes that announces two billion',
    make: () => replaced(onePage({}), /\/Length \d+/u, '/Length 2147483647'),
    ends: ['read', 'no-text', 'unreadable'],
  },
  {
    name: 'lying-object-stream.pdf',
    attack: 'an object stream that announces a billion objects',
    make: () => onePage({ more: [stream('/Type /ObjStm /N 1000000000 /First 10', '1 0 2 5 null null')] }),
    ends: ['read'],
  },
  {
    name: 'huge-page.pdf',
    attack: 'a page of 10⁹ points, a font of 10⁹ points',
    make: () =>
      onePage({ content: stream('', `BT /F1 1000000000 Tf (a) Tj ET ${text}`), page: '/MediaBox [0 0 1000000000 1000000000] /UserUnit 1000000' }),
    ends: ['read', 'no-text'],
    slow: true,
  },
  {
    name: 'damaged-xref.pdf',
    attack: 'a cross-reference table whose offsets are wrong',
    make: () => replaced(onePage({}), /\d{10} 00000 n/gu, '0000000007 00000 n'),
    ends: ['read'],
  },
  {
    name: 'prefixed-garbage.pdf',
    attack: '900 bytes of another protocol before the header',
    make: () => Buffer.concat([Buffer.alloc(900, 'HTTP/1.1 200 OK\r\n'), onePage({})]),
    ends: ['read'],
  },
  {
    name: 'javascript.pdf',
    attack: 'a script to run when the file is opened',
    make: () => onePage({ catalogue: '/OpenAction <</S /JavaScript /JS (while\\(true\\){app.alert\\(1\\)})>>' }),
    ends: ['read'],
  },
  {
    name: 'launch.pdf',
    attack: 'a program to launch, a file to open, an address to submit to',
    make: () =>
      onePage({
        catalogue: '/OpenAction <</S /Launch /F (/bin/sh) /NewWindow true>> /AA <</WC <</S /SubmitForm /F (http://localhost:9/)>>>>',
        page: '/Annots [<</Type /Annot /Subtype /Link /Rect [0 0 500 800] /A <</S /GoToR /F (/etc/passwd) /D [0 /Fit]>>>>]',
      }),
    ends: ['read'],
  },
  {
    name: 'escapes.pdf',
    attack: 'terminal escapes in the title and the text',
    make: () => onePage({ content: stream('', 'BT /F1 10 Tf 1 0 0 1 70 700 Tm (\\033[31mObjet\\033]0;x\\007) Tj ET') }),
    ends: ['read'],
  },
];
