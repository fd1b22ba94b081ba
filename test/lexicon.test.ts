// Words of the lexicon → each stands in a phrasing of the corpora; the idle ones are listed.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import * as champs from '../src/lexicon/champs.ts';
import * as diplomes from '../src/lexicon/diplomes.ts';
import * as echeances from '../src/lexicon/echeances.ts';
import * as fuseaux from '../src/lexicon/fuseaux.ts';
import * as langues from '../src/lexicon/langues.ts';
import * as mois from '../src/lexicon/mois.ts';
import * as monnaies from '../src/lexicon/monnaies.ts';
import * as nombres from '../src/lexicon/nombres.ts';
import * as renvois from '../src/lexicon/renvois.ts';
import * as unites from '../src/lexicon/unites.ts';
import { fold } from '../src/recognisers/fold.ts';

const corpusSchema = z.object({ yields: z.array(z.object({ phrasings: z.array(z.string()) })), nothing: z.array(z.string()) });
const folder = new URL('../fixtures/recognisers/', import.meta.url);
const corpora = readdirSync(folder).map((file) => corpusSchema.parse(parse(readFileSync(new URL(file, folder), 'utf8'))));
const phrasings = corpora.flatMap(({ yields, nothing }) => [...yields.flatMap((one) => one.phrasings), ...nothing]);
const text = fold(phrasings.join(' \n ')).replace(/[«»]/gu, ' ').replace(/ +/gu, ' ');

/** Every string of a lexicon file, ids apart: those of `formes`, and those of plain lists. */
function formsIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(formsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'valeur' ? [] : formsIn(value)));
}

function stands(form: string): boolean {
  const escaped = fold(form).replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return new RegExp(`(?<![a-z])${escaped}${/[a-z0-9]$/u.test(fold(form)) ? '(?![a-z])' : ''}`, 'u').test(text);
}

const files = { champs, diplomes, echeances, fuseaux, langues, mois, monnaies, nombres, renvois, unites };

for (const [name, file] of Object.entries(files)) {
  it(`has no idle word in ${name}`, () => {
    expect(formsIn({ ...file }).filter((form) => !stands(form))).toEqual([]);
  });
}
