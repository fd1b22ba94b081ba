// Documents of one form in; how many a second one and two workers convert and check, in interleaved rounds, out.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured } from './measured-process.ts';
import { median } from './median.ts';

export interface Throughput {
  /** Files a second. */
  readonly one: number;
  readonly two: number;
  /** Median of the ratios of single rounds, whose two halves met the same machine. */
  readonly speedUp: number;
}

/** Seconds that the command takes; it must not fail. */
async function seconds(tor: string, args: readonly string[]): Promise<number> {
  const { code, err, ...run } = await measured(process.execPath, [tor, ...args]);
  // A check leaves with 1 when it finds something.
  if (code !== 0 && code !== 1) throw new Error(`tor ${args.join(' ')}: ${err}`);
  return run.seconds;
}

export async function throughput(
  tor: string,
  command: 'convert' | 'check',
  files: readonly string[],
  folder: string,
  rounds: number,
): Promise<Throughput> {
  const [list, output] = [join(folder, 'list'), join(folder, 'out')];
  writeFileSync(list, files.join('\n'));
  const run = async (jobs: number): Promise<number> => {
    rmSync(output, { recursive: true, force: true });
    const where = command === 'convert' ? ['-o', `${output}/`] : ['-f', `jsonl=${output}`];
    return await seconds(tor, [command, '--files-from', list, '--quiet', '--jobs', String(jobs), ...where]);
  };
  const times: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round += 1) times.push([await run(1), await run(2)]);
  rmSync(output, { recursive: true, force: true });
  return {
    one: files.length / median(times.map(([one]) => one)),
    two: files.length / median(times.map(([, two]) => two)),
    speedUp: median(times.map(([one, two]) => one / two)),
  };
}

/** Pages that a program counts in PDF files. */
export function pagesIn(jsonl: string): number {
  const lines = readFileSync(jsonl, 'utf8').trim().split('\n');
  return lines.reduce((sum, line) => {
    const { source }: { readonly source: { readonly pages?: number } } = JSON.parse(line);
    return sum + (source.pages ?? 0);
  }, 0);
}
