// The promise of --ocr, with the engines that are installed: a scanned page is read like the page that was scanned, less surely.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkResult, type ReadResult, readInput } from '../../src/pipeline.ts';
import { scannedPdf } from '../support/scanned-pdf.ts';
import { wordScore } from '../support/word-score.ts';

const slug = 'fixtures/documents/senegal-ministere-lecture';
const environment = process.env;
const minutes = 10 * 60_000;

function isInstalled(name: string): boolean {
  try {
    return createRequire(import.meta.url).resolve(name) !== '';
  } catch {
    return false;
  }
}

let scan: Uint8Array = new Uint8Array();
let whole: ReadResult;
beforeAll(async () => {
  const bytes = readFileSync(`${slug}/document.pdf`);
  scan = await scannedPdf(bytes);
  whole = await readInput({ file: 'whole.pdf', bytes }, {});
}, minutes);

function isReadLikeTheOriginal(result: ReadResult): void {
  expect(wordScore(whole.document.text, result.document.text).f1).toBeGreaterThan(0.95);
  expect(result.tor.candidature.dateLimite).toEqual(whole.tor.candidature.dateLimite);
  expect(result.tor.livrables.length).toBe(whole.tor.livrables.length);
  expect(result.notices.map(({ code }) => code)).toContain('recognised-text');
  expect(Math.max(...[...result.origins.values()].map(({ confiance }) => confiance))).toBeLessThan(0.8);
}

describe('a scanned document', () => {
  it(
    'is read by tesseract, its words in their places, and no error is sure',
    async () => {
      const input = { file: 'scan.pdf', bytes: scan };
      const result = await readInput(input, { ocr: { environment } });
      isReadLikeTheOriginal(result);
      expect(result.document.lines.every(({ page = 0, box }) => page > 0 && box !== undefined)).toBe(true);
      const report = checkResult(input, result, { date: '2026-01-01' });
      expect(report.status).toBe('partial');
      expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
    minutes,
  );

  it.runIf(isInstalled('tesseract.js') && isInstalled('@tesseract.js-data/fra/package.json'))(
    'is read by tesseract.js when there is no tesseract',
    async () => isReadLikeTheOriginal(await readInput({ file: 'scan.pdf', bytes: scan }, { ocr: { environment: { PATH: '' } } })),
    minutes,
  );

  it(
    'ends when a page takes longer than its time',
    async () => {
      const input = { file: 'scan.pdf', bytes: scan };
      await expect(readInput(input, { ocr: { environment }, limits: { temps: 1 } })).rejects.toMatchObject({ code: 'timeout' });
    },
    minutes,
  );
});
