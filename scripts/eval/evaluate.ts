// A document with its gold in; its outcomes at both levels, each with the confidence that the reader gave, go out.
import { readFileSync } from 'node:fs';
import { checkResult, readInput } from '../../src/pipeline.ts';
import { compare } from './compare.ts';
import type { Case } from './corpora.ts';
import type { Level } from './level.ts';
import type { Outcome } from './outcome.ts';

export interface Judged extends Outcome {
  /** Absent for what was not said. */
  readonly confidence?: number;
}

export interface Evaluated {
  readonly name: string;
  readonly exact: readonly Judged[];
  readonly tolerant: readonly Judged[];
}

/** Before every deadline of the documents that have a gold: none is past. */
export const day = '2019-01-01';

/** Confidence of a path: its own, else that of what holds it. */
function confidenceOf(path: string | undefined, origins: ReadonlyMap<string, { readonly confiance: number }>): number | undefined {
  if (path === undefined || path === '') return undefined;
  return origins.get(path)?.confiance ?? confidenceOf(path.split('.').slice(0, -1).join('.'), origins);
}

/** Throws what the reader throws on a file that it cannot read. */
export async function evaluate(one: Case): Promise<Evaluated> {
  return judged(one, readFileSync(one.path));
}

/** The same for other bytes than those of the file. */
export async function judged({ name, path, gold }: Case, bytes: Uint8Array): Promise<Evaluated> {
  const input = { file: path, bytes };
  const result = await readInput(input, {});
  const { findings } = checkResult(input, result, { date: day });
  const at = (level: Level): readonly Judged[] =>
    compare(gold, result.tor, findings, level).map((outcome) => {
      const confidence = confidenceOf(outcome.path, result.origins);
      return { ...outcome, ...(confidence === undefined ? {} : { confidence }) };
    });
  return { name, exact: at('exact'), tolerant: at('tolerant') };
}
