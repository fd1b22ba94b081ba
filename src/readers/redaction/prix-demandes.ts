// Blocks of a document → the runs of lines that others fill in by hand: what each thing costs.
import type { Block } from '../../document/document.ts';
import { monnaies } from '../../lexicon/monnaies.ts';
import { fold } from '../../recognisers/fold.ts';
import { formsOf } from '../../recognisers/grammar.ts';
import { pattern, wordsPattern } from '../../recognisers/pattern.ts';

/** « Deux séances : ______ € HT »: a price that is asked. */
const priced = pattern(String.raw`^[^_….]{3,120}:~(?:_{3,60}|\.{4,60}|…{2,40})~(?:[€$%]|(?:${wordsPattern(formsOf(monnaies))})(?![a-z]))`);
const fewestPrices = 3;

/** A blank of the writer's own stands alone: « Budget : ______ € ». */
export function pricesAsked(blocks: readonly Block[]): readonly Block[] {
  return runsOf(blocks, ({ flow }) => priced.test(fold(flow.text)), fewestPrices).flat();
}

function runsOf(blocks: readonly Block[], picks: (block: Block) => boolean, fewest: number): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  let run: Block[] = [];
  for (const block of blocks) {
    if (block.cells === undefined && picks(block)) run.push(block);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run].filter(({ length }) => length >= fewest);
}
