// Documents in; what each stage costs on one warm core, in milliseconds for each file, out.
import { readFileSync } from 'node:fs';
import { checkResult, readInput } from '../../src/pipeline.ts';
import { toYaml } from '../../src/report/model-yaml.ts';

export interface StageTimes {
  readonly stages: ReadonlyMap<string, number>;
  readonly total: number;
}

const named: readonly (readonly [string, string])[] = [
  ['source', 'reading'],
  ['layout', 'layout'],
  ['sections', 'sections'],
  ['readers', 'readers'],
  ['rules', 'rules'],
  ['report', 'report'],
];

async function pass(files: readonly string[], spent: Map<string, number>): Promise<void> {
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const add = (): void => void spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
    const done = work();
    if (done instanceof Promise) void done.then(add, add);
    else add();
    return done;
  };
  for (const file of files) {
    const input = { file, bytes: readFileSync(file) };
    const start = performance.now();
    const result = await readInput(input, { measure: timed });
    timed('rules', () => checkResult(input, result, { date: '2026-01-15' }));
    timed('report', () => toYaml([result.tor]));
    spent.set('total', (spent.get('total') ?? 0) + performance.now() - start);
  }
}

/** `warmUps` passes unmeasured: before, it is V8's compiler that is measured. */
export async function stageTimes(files: readonly string[], warmUps: number, passes: number): Promise<StageTimes> {
  for (let index = 0; index < warmUps; index += 1) await pass(files, new Map());
  const spent = new Map<string, number>();
  for (let index = 0; index < passes; index += 1) await pass(files, spent);
  const each = (stage: string): number => (spent.get(stage) ?? 0) / (files.length * passes);
  return { stages: new Map(named.map(([stage, name]) => [name, each(stage)] as const)), total: each('total') };
}
