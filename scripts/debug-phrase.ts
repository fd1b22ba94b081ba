// A phrase in (the arguments); which recognisers and which wordings of the lexicon fire on it, each with its span, go to the terminal.
import * as budget from '../src/lexicon/budget.ts';
import { calendrier } from '../src/lexicon/calendrier.ts';
import { livrables } from '../src/lexicon/livrables.ts';
import { paiement } from '../src/lexicon/paiement.ts';
import { fold } from '../src/recognisers/fold.ts';
import { neutralise } from '../src/report/neutralise.ts';
import { recognisers } from '../test/recognisers.ts';

interface Wording {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The patterns of a part of the lexicon, however deep they stand. */
function wordingsIn(name: string, node: unknown): readonly Wording[] {
  if (node instanceof RegExp) return [{ name, pattern: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => wordingsIn(`${name}.${key}`, value));
}

function line(name: string, start: number, end: number, phrase: string, value: string): void {
  console.log(`  ${name.padEnd(30)} ${`${start}-${end}`.padEnd(9)} « ${neutralise(phrase.slice(start, end))} »${value === '' ? '' : ` → ${value}`}`);
}

const phrase = process.argv.slice(2).join(' ').trim();
if (phrase === '') throw new Error('debug:phrase: npm run debug:phrase -- "la phrase"');

console.log('Reconnaissances');
for (const [name, recognise] of recognisers) {
  for (const { start, end, value } of recognise(phrase)) line(name.replace('recognise', ''), start, end, phrase, neutralise(JSON.stringify(value)));
}
console.log('Tournures du lexique');
const folded = fold(phrase);
for (const { name, pattern } of wordingsIn('', { budget, calendrier, livrables, paiement })) {
  const match = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(folded);
  if (match !== null) line(name.slice(1), match.index, match.index + match[0].length, phrase, '');
}
