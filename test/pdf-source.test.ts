// Files that were made for it → what the PDF reader gives: words in their place, rules, links, trees, titles, and clear errors.
import { describe, expect, it } from 'vitest';
import { timeLimit } from '../src/document/time-limit.ts';
import { TorError } from '../src/document/tor-error.ts';
import { engineModule } from '../src/source/pdf/engine.ts';
import { engineFunctionNames } from '../src/source/pdf/engine-functions.ts';
import { openPdf } from '../src/source/pdf/open-pdf.ts';
import { fallbackReading, secondReadingPdf } from '../src/source/pdf/second-reader.ts';
import { wasm } from '../src/source/pdf/webassembly.ts';
import type { PagedSource } from '../src/source/source.ts';
import { type MadePdf, makePdf, pageHeight, pageWidth } from './support/make-pdf.ts';

async function read(made: MadePdf): Promise<PagedSource> {
  const source = await openPdf(makePdf(made), {});
  if (source.kind !== 'paged') throw new Error(`read as ${source.kind}`);
  return source;
}

async function errorOf(bytes: Uint8Array, options = {}): Promise<TorError> {
  try {
    await openPdf(bytes, options);
  } catch (error) {
    if (error instanceof TorError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

const oneLine = { texts: [{ text: 'Durée de la mission', x: 100, y: 200, size: 12 }] };

describe('words', () => {
  it('stand where they are shown, with their size', async () => {
    const { pages } = await read({ pages: [oneLine] });
    const runs = pages[0]?.runs ?? [];
    expect(runs.map((run) => run.text)).toEqual(['Durée', 'de', 'la', 'mission']);
    expect(runs[0]).toMatchObject({ size: 12, bold: false, baseline: 200 });
    expect(runs[0]?.x).toBeCloseTo(100, 0);
    expect(runs[0]?.width).toBeCloseTo(5 * 7.2, 0);
  });

  it('are bold by the name of their font, and glued where only the look changes', async () => {
    const page = {
      texts: [
        { text: 'Total', x: 100, y: 200, bold: true },
        { text: 's dus', x: 130, y: 200 },
      ],
    };
    const [total, plural] = (await read({ pages: [page] })).pages[0]?.runs ?? [];
    expect(total).toMatchObject({ text: 'Total', bold: true, glued: true });
    expect(plural).toMatchObject({ text: 's', bold: false });
  });

  it.each([
    [90, { width: pageHeight, height: pageWidth }],
    [180, { width: pageWidth, height: pageHeight }],
    [270, { width: pageHeight, height: pageWidth }],
  ])('keep inside a page turned by %i degrees', async (rotate, size) => {
    const { pages } = await read({ pages: [{ ...oneLine, rotate }] });
    expect(pages[0]).toMatchObject(size);
    for (const run of pages[0]?.runs ?? []) {
      expect(run.x).toBeGreaterThanOrEqual(0);
      expect(run.x + run.width).toBeLessThanOrEqual(size.width);
      expect(run.y + run.height).toBeLessThanOrEqual(size.height);
      expect(run.vertical ?? false).toBe(rotate !== 180);
    }
  });

  it('are counted from the corner of the crop box', async () => {
    const { pages } = await read({ pages: [{ ...oneLine, crop: [50, 100, 545, 742] }] });
    expect(pages[0]).toMatchObject({ width: 495, height: 642 });
    expect(pages[0]?.runs[0]?.x).toBeCloseTo(50, 0);
    expect(pages[0]?.runs[0]?.baseline).toBeCloseTo(100, 0);
  });
});

describe('words off the page', () => {
  it('are not read, however far they stand', async () => {
    const texts = [...oneLine.texts, { text: 'Loin', x: 4_000_000, y: 200 }, { text: 'Dehors', x: 100, y: 900 }];
    expect((await read({ pages: [{ texts }] })).pages[0]?.runs.map((run) => run.text)).toEqual(['Durée', 'de', 'la', 'mission']);
  });
});

describe('rules', () => {
  it('are merged from their pieces, thin filled boxes among them; clips draw nothing', async () => {
    const rules = [
      [70, 300, 200, 300],
      [200, 300, 400, 300],
      [70, 300, 70, 350],
    ] as const;
    const raw = '80 400 200 0.8 re f\n10 10 500 500 re W n';
    const { pages } = await read({ pages: [{ ...oneLine, rules, raw }] });
    expect(pages[0]?.rules.map(({ direction, x1, y1, x2, y2 }) => [direction, ...[x1, y1, x2, y2].map(Math.round)])).toEqual([
      ['horizontal', 70, 300, 400, 300],
      ['horizontal', 80, 442, 280, 442],
      ['vertical', 70, 300, 70, 350],
    ]);
  });
});

describe('what the file says of itself', () => {
  it('gives its links, its outline and its title', async () => {
    const source = await read({
      pages: [{ ...oneLine, link: { uri: 'https://exemple.org/avis', rect: [100, 190, 200, 204] } }],
      title: 'Étude de marché',
      outline: [{ title: 'Durée de la mission', page: 1, y: 188 }],
    });
    expect(source.pages[0]?.links).toMatchObject([{ uri: 'https://exemple.org/avis', x: 100, y: 190, width: 100, height: 14 }]);
    expect(source.bookmarks).toEqual([{ title: 'Durée de la mission', page: 1, depth: 0, y: 188 }]);
    expect(source.propertyTitle).toBe('Étude de marché');
  });

  it.each(['TdR_final_v3.docx', 'Microsoft Word - offre', 'Sans titre', 'Document1'])('takes « %s » for no title', async (title) => {
    expect((await read({ pages: [oneLine], title })).propertyTitle).toBeUndefined();
  });

  it('gives the structure tree of a tagged file, and the content of each element', async () => {
    const texts = [
      { text: 'Objet', x: 70, y: 80, tag: 'H1' },
      { text: 'Le texte.', x: 70, y: 100, tag: 'P' },
    ];
    const source = await read({ pages: [{ texts }] });
    expect(source.tagged).toBe(true);
    expect(source.pages[0]?.tree).toEqual([
      { type: 'H1', children: [], mcids: [0] },
      { type: 'P', children: [], mcids: [1] },
    ]);
    expect(source.pages[0]?.runs.map((run) => run.mcid)).toEqual([0, 1, 1]);
  });
});

describe('a file that cannot be read whole', () => {
  it('tells the pages that are images', async () => {
    const source = await read({ pages: [oneLine, { image: true }] });
    expect(source.pages.map((page) => page.image)).toEqual([false, true]);
    expect(source.notices).toMatchObject([{ code: 'page-without-text', page: 2 }]);
    expect(source.notices[0]?.message).toContain('--ocr');
  });

  it('counts the pages that are missing in one notice', async () => {
    const text = Buffer.from(makePdf({ pages: [oneLine] })).toString('latin1');
    const source = await openPdf(Buffer.from(text.replace('/Count 1', '/Count 9'), 'latin1'), {});
    expect(source.notices).toMatchObject([{ code: 'truncated', page: 2 }]);
    expect(source.notices[0]?.message).toContain('8 pages');
  });

  it('asks for OCR when no page has text', async () => {
    const error = await errorOf(makePdf({ pages: [{ image: true }, { image: true }] }));
    expect(error.code).toBe('no-text');
    expect(error.message).toMatch(/numérisé.*2 pages.*relancer avec --ocr/u);
  });

  it.each([
    ['empty', new Uint8Array(), 'empty'],
    ['no PDF', new TextEncoder().encode('Ceci est un texte.'), 'unreadable'],
    ['cut in its middle', makePdf({ pages: [oneLine] }).subarray(0, 700), 'truncated'],
    ['locked', makePdf({ pages: [oneLine], encrypted: true }), 'encrypted'],
  ])('refuses a file that is %s in one French sentence', async (_, bytes, code) => {
    const error = await errorOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/ : .+\.$/u);
  });

  it('says when the password that was given is wrong', async () => {
    expect((await errorOf(makePdf({ pages: [oneLine], encrypted: true }), { password: 'faux' })).message).toContain('mot de passe donné');
  });

  it('refuses a file over the size that the caller allows', async () => {
    expect((await errorOf(makePdf({ pages: [oneLine] }), { limits: { taille: 100 } })).code).toBe('too-large');
  });

  it('reads a file behind a few bytes of garbage', async () => {
    const source = await openPdf(Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), makePdf({ pages: [oneLine] })]), {});
    expect(source.kind).toBe('paged');
  });

  it('ends a bomb of nested forms by its memory, and reads the next file', async () => {
    const bomb = makePdf({ pages: [{ ...oneLine, raw: '/Fm Do' }], nestedForms: 8 });
    expect((await errorOf(bomb)).code).toBe('too-large');
    expect((await read({ pages: [oneLine] })).pages[0]?.runs).toHaveLength(4);
  }, 20_000);
});

describe('the second reader', () => {
  it('gives a flat text, and says what it does not see', async () => {
    const source = await fallbackReading(makePdf({ pages: [oneLine] }), timeLimit(20));
    expect(source).toMatchObject({ kind: 'text', format: 'pdf', notices: [{ code: 'fallback-reader' }] });
    expect(source.text.trim()).toBe('Durée de la mission');
  });

  it('leaves the error of the first when it cannot read the file either', async () => {
    const text = Buffer.from(makePdf({ pages: [oneLine] })).toString('latin1');
    const error = await errorOf(Buffer.from(text.replace('/Root 1 0 R', '/Root 9 0 R'), 'latin1'));
    expect(error).toMatchObject({ code: 'unreadable', cause: expect.anything() });
  });

  it('reads the same words', async () => {
    expect((await secondReadingPdf(makePdf({ pages: [oneLine] }))).trim()).toBe('Durée de la mission');
  });
});

describe('the engine', () => {
  it('asks its host for the same functions as when it was pinned, and gives those that are called', async () => {
    const module = await engineModule();
    const exported = new Set(wasm.Module.exports(module).map(({ name }) => name));
    expect(engineFunctionNames.filter((name) => !exported.has(name))).toEqual([]);
    expect([exported.has('memory'), exported.has('__indirect_function_table')]).toEqual([true, true]);
    const imports = wasm.Module.imports(module).map(({ name, kind }) => `${kind} ${name}`);
    expect(imports.toSorted()).toMatchInlineSnapshot(`
      [
        "function __assert_fail",
        "function __syscall_fcntl64",
        "function __syscall_fstat64",
        "function __syscall_ftruncate64",
        "function __syscall_getdents64",
        "function __syscall_ioctl",
        "function __syscall_lstat64",
        "function __syscall_newfstatat",
        "function __syscall_openat",
        "function __syscall_rmdir",
        "function __syscall_stat64",
        "function __syscall_unlinkat",
        "function _abort_js",
        "function _emscripten_memcpy_js",
        "function _emscripten_throw_longjmp",
        "function _gmtime_js",
        "function _localtime_js",
        "function _tzset_js",
        "function emscripten_date_now",
        "function emscripten_resize_heap",
        "function environ_get",
        "function environ_sizes_get",
        "function fd_close",
        "function fd_read",
        "function fd_seek",
        "function fd_sync",
        "function fd_write",
        "function invoke_ii",
        "function invoke_iii",
        "function invoke_iiii",
        "function invoke_iiiii",
        "function invoke_v",
        "function invoke_vi",
        "function invoke_vii",
        "function invoke_viii",
        "function invoke_viiii",
        "function invoke_viiiiiiiii",
      ]
    `);
  });
});
