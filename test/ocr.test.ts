// The promise of OCR that needs no engine: what is asked of one, how its words become runs, and what is said when there is none.
import { describe, expect, it } from 'vitest';
import { usualLimits } from '../src/document/limits.ts';
import { timeLimit } from '../src/document/time-limit.ts';
import { readInput } from '../src/pipeline.ts';
import { runsOfTsv } from '../src/source/ocr/tsv-runs.ts';
import { openPdf } from '../src/source/pdf/open-pdf.ts';
import { pagePicture } from '../src/source/pdf/page-picture.ts';
import { command } from './support/command.ts';
import { makePdf } from './support/make-pdf.ts';

const line = { texts: [{ text: 'Objet', x: 70, y: 80 }] };
const scan = { image: true };
const noEngine = { ocr: { environment: { PATH: '' } } };
const row = (...fields: readonly (string | number)[]): string => fields.join('\t');
const word = (lineNumber: number, left: number, top: number, width: number, height: number, confidence: number, text: string): string =>
  row(5, 1, 1, 1, lineNumber, 1, left, top, width, height, confidence, text);

describe('the words of tesseract', () => {
  const tsv = [
    row('level', 'page_num', 'block_num', 'par_num', 'line_num', 'word_num', 'left', 'top', 'width', 'height', 'conf', 'text'),
    row(4, 1, 1, 1, 1, 0, 100, 100, 400, 40, -1, ''),
    word(1, 100, 100, 120, 28, 95, 'Objet'),
    word(1, 240, 100, 200, 28, 0, 'proposer'),
    word(1, 460, 100, 30, 28, 4, '~¢'),
    word(2, 100, 150, 90, 29, 95, 'Délai|'),
    word(2, 200, 150, 90, 28, 95, 'déter-'),
    word(3, 100, 200, 180, 56, 95, 'TITRE'),
  ].join('\n');
  const runs = runsOfTsv(tsv, 4);

  it('are runs in points, without stains and rules', () => {
    expect(runs.map(({ text }) => text)).toEqual(['Objet', 'proposer', 'Délai', 'déter-', 'TITRE']);
    expect(runs[0]).toMatchObject({ x: 25, width: 30 });
  });

  it('share the size and the baseline of their line; titles keep their own size', () => {
    expect(runs.map(({ size }) => size)).toEqual([10, 10, 10, 10, 20]);
    expect(new Set(runs.slice(0, 2).map(({ baseline }) => baseline)).size).toBe(1);
  });

  it('end their lines, at a hyphen too', () => {
    expect(runs.map(({ breakAfter }) => breakAfter)).toEqual([undefined, 'line', undefined, 'hyphen', 'line']);
  });
});

describe('a page', () => {
  it('is drawn in grey, as large as it is shown', async () => {
    const picture = await pagePicture(
      makePdf({ pages: [{ ...line, rotate: 90 }] }),
      { number: 1, width: 842, height: 595 },
      { memoire: usualLimits.memoire, time: timeLimit(30) },
    );
    const header = 'P5 3508 2479 255\n';
    expect(Buffer.from(picture?.pnm.subarray(0, header.length) ?? []).toString('latin1')).toBe(header);
    expect(picture?.pnm.length).toBe(header.length + 3508 * 2479);
    expect(picture?.pnm.subarray(header.length).some((grey) => grey < 100)).toBe(true);
  });
});

describe('without an engine', () => {
  it('a document of pictures says how to add one', async () => {
    const bytes = makePdf({ pages: [scan, scan] });
    await expect(readInput({ file: 'a.pdf', bytes }, {})).rejects.toMatchObject({
      code: 'no-text',
      message: expect.stringContaining('relancer avec --ocr'),
    });
    await expect(readInput({ file: 'a.pdf', bytes }, { ocr: { environment: { PATH: 'relative' } } })).rejects.toMatchObject({
      code: 'no-ocr',
      message: expect.stringMatching(/tesseract-ocr-fra.*tesseract\.js/u),
    });
  });

  it('a document of words is read as ever', async () => {
    const bytes = makePdf({ pages: [line, { texts: [] }] });
    expect(await openPdf(bytes, noEngine)).toEqual(await openPdf(bytes, {}));
  });

  it('the command takes --ocr and --ocr=auto', async () => {
    for (const option of ['--ocr', '--ocr=auto']) expect((await command(['check', option, 'absent.pdf'])).err).toContain('fichier introuvable');
  });
});
