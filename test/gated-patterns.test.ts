// The promise of the gates that the build sets before patterns: no match is lost, and the calls mean what they meant.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { gate, passes } from '../scripts/gate.mjs';
import { gatedPatterns } from '../scripts/gated-patterns.mjs';
import { gateWords, requiredWords } from '../scripts/required-words.mjs';
import { fold } from '../src/recognisers/fold.ts';
import { patternsOf } from './support/patterns-of.ts';

describe('words that a pattern requires', () => {
  it.each([
    [/livrables?/u, [[['livrable']]]],
    [/^(?:titre|title)\b/iu, [[['titre', 'title']]]],
    [
      /\b(?:note|score)s? (?:minimale?|éliminatoire)/u,
      [
        [
          ['minimal', 'éliminatoire'],
          ['note', 'score'],
        ],
      ],
    ],
    [/(?<!sans )délai(?= de) de (?:dix )?jours/u, [[['délai de '], ['jours']]]],
    [/\b(?:prix|coût)\b.*\btotal|\d+\s?%|budget/u, [[['%', 'budget']], [['total'], ['prix', 'coût']]]],
    [/budget|\d{3}/u, []],
    [/\d\s?\/\s?\d/u, [[['/']]]],
    [/le|rapport/u, []],
    [/(?:rapport)?/u, []],
    [/\d+[a-z]{3}/u, []],
  ] as const)('%s', (pattern, words) => {
    expect(requiredWords(pattern.source, pattern.flags)).toEqual(words);
  });

  it('stand in every text that a pattern of the sources matches', () => {
    const folder = 'fixtures/lectures';
    const lines = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        readdirSync(join(folder, name))
          .filter((file) => /\.(?:txt|md)$/u.test(file))
          .map((file) => join(folder, name, file)),
      )
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'));
    // One line in eight: all of them take a minute.
    const some = [...new Set(lines)].filter((line, index) => index % 8 === 0 && line.trim() !== '');
    const texts = [...some, ...some.map(fold)];
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const patterns = sources.flatMap((path) => patternsOf(join('src', path)));
    let tried = 0;
    for (const pattern of patterns) {
      const ways = requiredWords(pattern.source, pattern.flags);
      if (ways.length === 0) continue;
      tried += 1;
      const words = gateWords(ways);
      const lost = texts.find((text) => !passes(gate(words, pattern.ignoreCase), pattern, text) && pattern.test(text));
      expect([pattern.source, lost]).toEqual([pattern.source, undefined]);
    }
    expect(tried).toBeGreaterThan(400);
  });
});

describe('gated patterns', () => {
  it('are asked as the sources ask them', async () => {
    const code = `
      const plain = /rapports? fina(?:l|ux)/u;
      const held = { every: /livrable\\s(\\d)/gu } as const;
      const nothing = (text: string): string | undefined => (text === 'rien' ? undefined : text);
      const texts = ['le rapport final', 'les rapports finaux', 'livrable 1, livrable 2', 'rien', ''];
      const other = /rapport/u;
      const allMatches = (pattern: RegExp, text: string): readonly RegExpExecArray[] => [...text.matchAll(pattern)];
      const hides = (other: RegExp): boolean => other.test('rien');
      export const out = texts.map((text) => [
        plain.test(text), plain.exec(text)?.[0], /RAPPORT/iu.test(text), text.match(plain)?.index,
        text.replace(plain, 'x').replace(/livrable/u, (found) => found.toUpperCase()),
        [...text.matchAll(held.every)].map(([, digit]) => digit), allMatches(held.every, text).length, hides(/rien/u), nothing(text)?.trim().replace(/rapport/u, 'x'),
      ]);`;
    const run = async (source: string): Promise<unknown> => {
      const { outputFiles } = await build({
        stdin: { contents: source, loader: 'ts', resolveDir: process.cwd() },
        bundle: true,
        write: false,
        format: 'esm',
      });
      const [file] = outputFiles;
      const made: { readonly out: unknown } = await import(`data:text/javascript,${encodeURIComponent(file?.text ?? '')}`);
      return made.out;
    };
    const gated = gatedPatterns('/sources/sample.ts', code);
    expect(gated.match(/__gates\.(?:passes|found|matched|replaced|matches|allFound)\(/gu)).toHaveLength(8);
    expect(await run(gated)).toEqual(await run(code));
  });
});
