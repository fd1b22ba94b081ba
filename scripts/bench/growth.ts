// A form and lengths in pages in; how long one document of each takes to be read, understood, judged and written, in milliseconds of processor, out.
import { Packer } from 'docx';
import { checkResult, readInput } from '../../src/pipeline.ts';
import { toYaml } from '../../src/report/model-yaml.ts';
import { readMarkedSource } from '../fixtures/marked-source.ts';
import { wordDocument } from '../fixtures/word-document.ts';
import { random } from '../fuzz/random.ts';
import { median } from './median.ts';
import { processorTime } from './processor-time.ts';
import { sourcePdf } from './source-pdf.ts';
import { variedTor } from './varied-tor.ts';

async function once(form: 'docx' | 'pdf', bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  const input = { file: `a.${form}`, bytes };
  const result = await readInput(input, {});
  checkResult(input, result, { date: '2026-01-15' });
  toYaml([result.tor]);
  return processorTime(start);
}

export async function growthOf(form: 'docx' | 'pdf', lengths: readonly number[]): Promise<readonly (readonly [number, number])[]> {
  const points: (readonly [number, number])[] = [];
  for (const pages of lengths) {
    const source = readMarkedSource(variedTor(random(pages), pages));
    const bytes = form === 'docx' ? await Packer.toBuffer(wordDocument(source)) : sourcePdf(source, 'word');
    const times: number[] = [];
    // The first runs of the first length warm V8 up for all.
    for (let run = points.length === 0 ? -12 : -1; run < (pages > 100 ? 3 : 5); run += 1) {
      const time = await once(form, bytes);
      if (run >= 0) times.push(time);
    }
    points.push([pages, median(times)]);
  }
  return points;
}
