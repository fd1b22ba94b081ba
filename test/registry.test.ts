// The promise of the registry: it holds every rule of the clause folders, each under the path of its file.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.ts';

const folder = new URL('../src/rules/', import.meta.url);

function ruleFiles(): readonly string[] {
  const clauses = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return clauses.flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file.replace(/\.ts$/u, '')}`)).sort();
}

describe('registry of rules', () => {
  it('holds the rules of the folders, in order, by the path of their files', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleFiles());
  });
});
