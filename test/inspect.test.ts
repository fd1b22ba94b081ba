// The promise of `tor inspect`: one page that shows what was read and where, in which no text of the document can act.
import { createHash } from 'node:crypto';
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectInput } from '../src/inspection.ts';
import { layout } from '../src/layout/layout.ts';
import { placeRecorder } from '../src/layout/paged/place-recorder.ts';
import { openSource } from '../src/source/open.ts';
import { indexedPng } from '../src/source/pdf/indexed-png.ts';
import { command } from './support/command.ts';
import { characterWidth, inspectedPdf } from './support/inspected-pdf.ts';
import { makeDocx } from './support/make-docx.ts';
import { makePdf } from './support/make-pdf.ts';

const hostile = `# Termes de référence <script>alert(1)</script>

## 1. Modalités "><img src=x onerror=alert(2)> de paiement

Le paiement se fera en deux tranches :

- 30 % à la signature </mark></style><script src="https://ailleurs.example/x.js"></script> du contrat ;
- 70 % à la validation du rapport \u001b[31m final \u202Eexe\u2066.
`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const options = { date: '2025-01-15', images: true, version: '9.9.9' };
const pageOf = (file: string, bytes: Uint8Array, images = true): Promise<string> => inspectInput({ file, bytes }, { ...options, images });

describe('the page of a hostile document', () => {
  it('holds its words as words', async () => {
    const page = await pageOf('"><svg onload=alert(3)>.txt', bytesOf(hostile.replace(/^#+ /gmu, '')));
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page.match(/<(?:img|svg|iframe|object|link|base)\b/gu)).toBeNull();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&quot;&gt;&lt;svg onload=alert(3)&gt;.txt');
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  });

  it('lets only its own style and script act, and loads nothing', async () => {
    const page = await pageOf('tdr.md', bytesOf(hostile));
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(page)?.groups?.policy ?? '';
    const digest = (element: string): string => {
      const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'u').exec(page)?.[1] ?? '';
      return createHash('sha256').update(text).digest('base64');
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${digest('style')}'`,
      `script-src 'sha256-${digest('script')}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const links = [...page.matchAll(/<[^>]*?\s(?:src|href|xlink:href|action|style|on\w+)="(?<to>[^"]*)"/gu)].map((match) => match.groups?.to ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([]);
  });
});

describe('the marks of a text', () => {
  const marked = (page: string, label: string): string | undefined => {
    const start = page.search(new RegExp(`<mark[^>]*data-label="${label}`, 'u'));
    return start < 0 ? undefined : /^<mark[^>]*>(?<text>[\s\S]*?)<\/mark>/u.exec(page.slice(start))?.groups?.text;
  };

  it('cover the words of the values, numbers of lists beside them', async () => {
    const text = '# Termes de référence\n\n## 1. Paiement\n\nEn deux tranches :\n\n1. 30 % à la signature ;\n2. 70 % à la remise du rapport final.\n';
    const page = await pageOf('tdr.md', bytesOf(text));
    expect(marked(page, 'Tranche 1, part : 30 %')).toBe('30 %');
    expect(marked(page, 'Section 1. Paiement')).toBe('Paiement');
    expect(page).toContain('<span class="label">2.</span>');
    expect(page).toMatch(/<h4 data-line="3"><span class="label">1\.<\/span>|<h3 data-line="3"><span class="label">1\.<\/span>/u);
  });

  it('stand in tables whose merged cells are kept', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const body = `<w:tbl><w:tr>${cell('Lot', '<w:vMerge w:val="restart"/>')}${cell('Étude &amp; suivi', '<w:gridSpan w:val="2"/>')}</w:tr>
<w:tr>${cell('', '<w:vMerge/>')}${cell('Rapport')}${cell('12 jours')}</w:tr></w:tbl>`;
    const page = await pageOf('tdr.docx', makeDocx({ body }));
    expect(page).toMatch(/<td rowspan="2">(?:<mark[^>]*>)?Lot</u);
    expect(page).toMatch(/<td colspan="2">(?:<mark[^>]*>)?Étude &amp; suivi</u);
  });
});

describe('a picture in a text', () => {
  const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const drawn = '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r></w:p>';

  it('has its place, unread', async () => {
    expect(await pageOf('a.docx', makeDocx({ body: `${paragraph('Calendrier')}${drawn}${paragraph('Budget')}` }))).toMatch(
      /Calendrier<[\s\S]*?<p class="picture">image, non lue<\/p>[\s\S]*Budget/u,
    );
    expect(await pageOf('b.docx', makeDocx({ body: paragraph('Calendrier') }))).not.toContain('class="picture"');
  });
});

describe('the pages of a PDF', () => {
  const { bytes, values } = inspectedPdf;

  it('keep the place of each word, and read the same without', async () => {
    const source = await openSource(bytes, {});
    const recorder = placeRecorder();
    const document = layout(source, recorder);
    expect(layout(source)).toEqual(document);
    const { words } = recorder.places();
    for (const { words: wanted, x, y } of values) {
      const start = document.text.indexOf(wanted);
      const first = words.find((word) => word.start <= start && start < word.end);
      expect(first?.box.x, wanted).toBeCloseTo(x - (start - (first?.start ?? 0)) * characterWidth, 0);
      expect(Math.abs((first?.box.y ?? 0) + (first?.box.height ?? 0) - y), wanted).toBeLessThan(4);
    }
  });

  it('are drawn, or written when no picture is wanted', async () => {
    const [full, light] = [await pageOf('tdr.pdf', bytes), await pageOf('tdr.pdf', bytes, false)];
    expect(full.match(/<img alt="" width="595" height="842" src="data:image\/png;base64,/gu)).toHaveLength(2);
    expect(light).not.toContain('<img');
    expect(light.length).toBeLessThan(full.length);
    for (const page of [full, light]) expect(page.match(/<section class="page/gu)).toHaveLength(2);
  });

  it('show a file that asks for more than it may have by its words', async () => {
    const page = await inspectInput({ file: 'tdr.pdf', bytes }, { ...options, limits: { temps: 60 } });
    expect(page).not.toContain('n’ont pas pu être dessinées');
  });
});

describe('a PNG', () => {
  it('holds the colours of the pixels, to a sixteenth', () => {
    const [width, height] = [3, 2];
    const bgrx = [
      [255, 255, 255],
      [0, 0, 0],
      [0x11, 0x88, 0xee],
    ].flatMap(([blue, green, red]) => [blue ?? 0, green ?? 0, red ?? 0, 0]);
    const png = Buffer.from(indexedPng({ width, height, stride: 12, bytes: Uint8Array.from([...bgrx, ...bgrx]) }));
    const part = (name: string): Buffer => {
      const at = png.indexOf(name, 0, 'latin1');
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    const [palette, rows] = [part('PLTE'), inflateSync(part('IDAT'))];
    const colour = (index: number): readonly number[] => [...palette.subarray(3 * index, 3 * index + 3)];
    expect([part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4), rows.length]).toEqual([width, height, 6]);
    expect([colour((rows[1] ?? 0) >> 4), colour((rows[1] ?? 0) & 15), colour((rows[2] ?? 0) >> 4)]).toEqual([
      [255, 255, 255],
      [0, 0, 0],
      [0xee, 0x88, 0x11],
    ]);
  });

  it('keeps the most frequent colours of many, and gives the others the nearest', () => {
    const bytes = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) => (at % 4 === 3 ? 0 : ((at >> 2) >> (4 * (at % 4) * 0.75)) * 17));
    const png = Buffer.from(indexedPng({ width: 64, height: 64, stride: 256, bytes }));
    expect(png.readUInt32BE(png.indexOf('PLTE', 0, 'latin1') - 4)).toBe(3 * 256);
  });
});

describe('tor inspect', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tor-inspect-'));
    writeFileSync(at('tdr.md'), hostile);
    writeFileSync(at('autre.md'), hostile);
    writeFileSync(at('autre.md.html'), '<p>à moi</p>');
    writeFileSync(at('vide.pdf'), '');
    linkSync(at('tdr.md'), at('lien.md'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes beside the document, once and again, and leaves nothing else', async () => {
    for (const _ of [1, 2]) {
      const { code, out, err } = await command(['inspect', at('tdr.md')]);
      expect([code, out]).toEqual([0, '']);
      expect(err).toMatch(/tdr\.md\.html écrit \(\d+ ko\) ; ouvrez-le dans un navigateur\.\n$/u);
    }
    expect(readFileSync(at('tdr.md.html'), 'utf8')).toContain('<meta name="generator" content="tor 9.9.9">');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('prints the page when asked, or when the document came from the standard input', async () => {
    const asked = await command(['inspect', at('tdr.md'), '-o', '-']);
    const piped = await command(['inspect', '-'], { input: bytesOf(hostile) });
    for (const { code, out, err } of [asked, piped]) {
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^<!DOCTYPE html>/u);
    }
  });

  it('writes into a folder by the name of the document', async () => {
    const { code } = await command(['inspect', at('autre.md'), '-o', folder, '--no-images']);
    expect(code).toBe(0);
    expect(readFileSync(at('autre.md.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/u);
    writeFileSync(at('autre.md.html'), '<p>à moi</p>');
  });

  it('never writes over the document, nor over the file of another without being told', async () => {
    const before = readFileSync(at('tdr.md'), 'utf8');
    for (const output of [at('tdr.md'), at('lien.md')]) {
      const { code, err } = await command(['inspect', at('tdr.md'), '-o', output]);
      expect([code, err]).toEqual([2, `tor : -o : ${output} est le document à lire ; choisissez un autre nom.\n`]);
    }
    expect(readFileSync(at('tdr.md'), 'utf8')).toBe(before);
    const { code, err } = await command(['inspect', at('autre.md')]);
    expect([code, err]).toEqual([2, `tor : ${at('autre.md.html')} existe et n’a pas été écrit par tor ; dites où écrire avec -o.\n`]);
    expect(readFileSync(at('autre.md.html'), 'utf8')).toBe('<p>à moi</p>');
  });

  it('says in one line what it cannot read', async () => {
    for (const name of ['vide.pdf', 'absent.pdf']) {
      const { code, out, err } = await command(['inspect', at(name)]);
      expect([code, out, err.trim().split('\n').length]).toEqual([3, '', 1]);
    }
  });
});

it('a page that cannot be drawn is shown by its words', async () => {
  const page = await pageOf('tdr.pdf', makePdf({ pages: [{ texts: [{ text: 'Durée de la mission', x: 70, y: 80 }] }] }), false);
  expect(page).toMatch(/<text x="70" y="[\d.]+" font-size="[\d.]+" textLength="[\d.]+" lengthAdjust="spacingAndGlyphs">Durée de la mission<\/text>/u);
});
