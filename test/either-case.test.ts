// The promise of the build's patterns of either case: they match what `iu` matches, save the letters that no document has.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eitherCase, eitherCasePatterns } from '../scripts/either-case.mjs';
import { patternsOf } from './support/patterns-of.ts';

describe('patterns of either case', () => {
  it.each([
    ['prix', '[pP][rR][iI][xX]'],
    ['[a-zà-é]', String.raw`[a-zà-éA-Z\u00c0-\u00c9]`],
    ['[^IVX.-]', String.raw`[^IVX.\-ivx]`],
    [String.raw`\d\s?%`, String.raw`\d\s?%`],
    [String.raw`(a)\1`, undefined],
    [String.raw`\p{Lu}`, undefined],
  ])('%s', (source, written) => {
    expect(eitherCase(source)).toBe(written);
  });

  it('match the same words of the fixtures', () => {
    const folder = 'fixtures/lectures';
    const lines = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => ['txt', 'md'].map((form) => join(folder, name, `document.${form}`)))
      .flatMap((path) => (readdirSync(join(path, '..')).includes(path.split(/[\\/]/u).at(-1) ?? '') ? readFileSync(path, 'utf8').split('\n') : []))
      .filter((line, index) => index % 20 === 0 && line.trim() !== '');
    const texts = lines.flatMap((line) => [line, line.toUpperCase(), line.toLowerCase()]);
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    let tried = 0;
    for (const pattern of sources.flatMap((path) => patternsOf(join('src', path))).filter(({ ignoreCase }) => ignoreCase)) {
      const source = eitherCase(pattern.source);
      if (source === undefined) continue;
      tried += 1;
      const same = new RegExp(source, 'u');
      const differs = texts.find((text) => pattern.exec(text)?.[0] !== same.exec(text)?.[0]);
      expect([pattern.source, differs]).toEqual([pattern.source, undefined]);
    }
    expect(tried).toBeGreaterThan(80);
  });

  it('stand where the sources had the others', () => {
    expect(eitherCasePatterns('a.ts', 'const a = /né/giu.test(b) && /x/u.test(c);')).toBe(
      String.raw`const a = /[nN][é\u00c9]/gu.test(b) && /x/u.test(c);`,
    );
  });
});
