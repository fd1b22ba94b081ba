// Nothing in; what tor costs, from its start to ten thousand files, beside other programs and against its limits, out: docs/performance.md.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveCosts } from './bench/archive-costs.ts';
import { exponent } from './bench/exponent.ts';
import { growthOf } from './bench/growth.ts';
import { makeCorpus } from './bench/make-corpus.ts';
import { measured } from './bench/measured-process.ts';
import { rivals } from './bench/rivals.ts';
import { stageTimes } from './bench/stage-times.ts';
import { pagesIn, throughput } from './bench/throughput.ts';
import { writeBlock } from './generated-block.ts';
import { markdownTable } from './markdown-table.ts';

/** « quick »: a tenth of the files, to see that all of it works. */
const quick = process.argv[2] === 'quick';
const size = (usual: number): number => (quick ? Math.max(4, Math.round(usual / 10)) : usual);
const rounds = quick ? 1 : 3;
const tor = resolve('bin/tor.js');
const folder = mkdtempSync(join(tmpdir(), 'tor-bench-'));
const lines: string[] = [];
const verdicts: (readonly string[])[] = [];

function say(...more: readonly string[]): void {
  lines.push(...more);
  console.log(more.join('\n'));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  say('', markdownTable(head, rows), '');
}

function limit(what: string, value: number, digits: number, holds: boolean, wanted: string): void {
  verdicts.push([what, value.toFixed(digits), wanted, holds ? 'yes' : '**no**']);
}

async function starts(): Promise<void> {
  say('', '## Start', '', '```text');
  const { code, out, err } = await measured(process.execPath, ['scripts/run.mjs', 'scripts/bench/start.ts', String(quick ? 3 : 15)]);
  // It leaves with 1 for a start over its limit as well, once the table is written.
  if (code === null || out.trim() === '') throw new Error(`start.ts ended with ${code}: ${err}`);
  say(out.trim(), '```');
  limit('starts over their limit', out.split(' OVER').length - 1, 0, code === 0, '0');
}

async function stages(documents: Readonly<Record<'docx' | 'pdf', readonly string[]>>): Promise<void> {
  say('', '## One warm core, by stage', '', 'Milliseconds for each file of six pages.');
  const times = {
    docx: await stageTimes(documents.docx.slice(0, size(40)), 2, rounds),
    pdf: await stageTimes(documents.pdf.slice(0, size(40)), 2, rounds),
  };
  const rows = [...times.docx.stages.keys()].map((stage) => [
    stage,
    ...[times.docx, times.pdf].map(({ stages: of }) => (of.get(stage) ?? 0).toFixed(2)),
  ]);
  table(['stage', 'Word', 'PDF'], [...rows, ['all', times.docx.total.toFixed(2), times.pdf.total.toFixed(2)]]);
}

async function ceiling(pdfs: readonly string[]): Promise<number> {
  const half = Math.ceil(pdfs.length / 2);
  const parts = [pdfs.slice(0, half), pdfs.slice(half)];
  const runs = await Promise.all(parts.map((part) => measured(process.execPath, ['scripts/run.mjs', 'scripts/bench/bare-loop.ts', ...part])));
  for (const { code, err } of runs) if (code !== 0) throw new Error(`bare-loop.ts ended with ${code}: ${err}`);
  return (1000 * pdfs.length) / Math.max(...runs.map(({ out }) => Number(out)));
}

async function speeds(documents: Readonly<Record<'docx' | 'pdf', readonly string[]>>): Promise<void> {
  say(
    '',
    '## Files a second',
    '',
    `${documents.pdf.length} PDF and ${documents.docx.length} Word files of some six pages; ${rounds} interleaved rounds, medians; processes whole, with their start.`,
  );
  const pdf = await throughput(tor, 'convert', documents.pdf, folder, rounds);
  const docx = await throughput(tor, 'convert', documents.docx, folder, rounds);
  const checks = {
    pdf: await throughput(tor, 'check', documents.pdf, folder, rounds),
    docx: await throughput(tor, 'check', documents.docx, folder, rounds),
  };
  const facts = join(folder, 'facts.jsonl');
  await measured(process.execPath, [tor, 'check', '--files-from', join(folder, 'pdfs'), '-f', `jsonl=${facts}`, '--quiet']);
  const pages = pagesIn(facts) / documents.pdf.length;
  const row = (name: string, { one, two, speedUp }: typeof pdf): readonly string[] => [name, one.toFixed(1), two.toFixed(1), speedUp.toFixed(2)];
  table(
    ['', 'one worker', 'two workers', 'speed-up'],
    [
      row('convert, PDF', pdf),
      row('check, PDF', checks.pdf),
      ['convert, PDF, pages a second', (pdf.one * pages).toFixed(0), (pdf.two * pages).toFixed(0), ''],
      row('convert, Word', docx),
      row('check, Word', checks.docx),
    ],
  );
  const bare = await ceiling(documents.pdf);
  const others = rivals(documents.pdf.slice(0, size(100)), documents.docx.slice(0, size(100)));
  const own = { pdf, docx };
  say('The same files through other programs, that read text and nothing more:');
  table(
    ['program', 'how', 'files a second', 'tor, two workers, beside it'],
    [
      ['a bare loop over PDFium’s words', 'two processes, warm', bare.toFixed(1), `${(pdf.two / bare).toFixed(2)} ×`],
      ...others.map(({ name, how, form, speed }) => [
        `${name} (${form})`,
        how,
        speed?.toFixed(1) ?? 'not installed',
        speed === undefined ? '' : `${(own[form].two / speed).toFixed(2)} ×`,
      ]),
    ],
  );
  limit('PDF pages a second, two workers', pdf.two * pages, 0, pdf.two * pages >= 200, '≥ 200');
  limit('Word files a second, two workers', docx.two, 0, docx.two >= 80, '≥ 80');
  limit('beside a bare loop of PDFium', pdf.two / bare, 2, pdf.two >= 0.45 * bare, '≥ 0.45');
  for (const [index, least] of [
    [0, 1],
    [1, 2],
  ] as const) {
    const { name = '', speed } = others[index] ?? {};
    if (speed !== undefined) limit(`beside ${name}`, pdf.two / speed, 2, pdf.two >= least * speed, `≥ ${least}`);
  }
  const speedUp = Math.min(pdf.speedUp, docx.speedUp);
  limit('speed-up from one to two workers', speedUp, 2, speedUp >= 1.7, '≥ 1.7');
}

async function archives(): Promise<void> {
  say(
    '',
    '## Memory and hostile files',
    '',
    'Documents of 1 to 6 pages, Word and PDF, into a folder with two workers; the most memory that the process has held.',
  );
  const { runs, hostile } = await archiveCosts(tor, folder, [100, 1000, 10_000].map(size), size(20));
  table(
    ['files', 'seconds', 'files a second', 'peak MB'],
    runs.map(({ files, seconds, megabytes }) => [String(files), seconds.toFixed(1), (files / seconds).toFixed(1), megabytes.toFixed(0)]),
  );
  say(`${hostile.files} hostile files among ${hostile.among}: ${hostile.differences} other outputs differ, exit code ${hostile.code}.`);
  const [, thousand, most] = runs.map(({ megabytes }) => megabytes);
  if (thousand === undefined || most === undefined) return;
  limit('memory, 10,000 files beside 1,000', most / thousand, 2, most <= 1.2 * thousand, '≤ 1.2');
  limit('memory, 10,000 files, MB', most, 0, most < 700, '< 700');
  limit('outputs changed by hostile files among them', hostile.differences, 0, hostile.differences === 0 && hostile.code === 3, '0, exit 3');
}

async function growth(): Promise<void> {
  const lengths = quick ? [5, 10, 20] : [5, 10, 20, 50, 100, 200, 500];
  say('', '## Growth with length', '', 'Milliseconds of processor to read, understand, judge and write one document, by its pages.');
  const pdf = await growthOf('pdf', lengths);
  const docx = await growthOf('docx', lengths);
  table(
    ['pages', 'PDF', 'Word'],
    lengths.map((pages, index) => [String(pages), ...[pdf, docx].map((times) => (times[index]?.[1] ?? Number.NaN).toFixed(0))]),
  );
  for (const [name, times] of [
    ['PDF', pdf],
    ['Word', docx],
  ] as const)
    limit(`growth with pages, ${name}: pages ^`, exponent(times), 2, exponent(times) <= 1.1, '≤ 1.1');
}

const [processor] = cpus();
say(
  `\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${processor?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB; node ${process.version}.`,
);
try {
  mkdirSync(join(folder, 'in'));
  const six = { count: size(120), seed: 6, pages: 6 };
  const documents = {
    docx: await makeCorpus(join(folder, 'in/docx'), { ...six, forms: ['docx'] }),
    pdf: await makeCorpus(join(folder, 'in/pdf'), { ...six, forms: ['pdf'] }),
  };
  writeFileSync(join(folder, 'pdfs'), documents.pdf.join('\n'));
  await starts();
  await stages(documents);
  await speeds(documents);
  await archives();
  await growth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say('', '## Limits', '', markdownTable(['what', 'measured', 'limit', 'holds'], verdicts, ['measured', 'limit']));
if (!quick) {
  writeBlock('docs/performance.md', 'performance', lines.join('\n'));
  if (!readFileSync('docs/performance.md', 'utf8').startsWith('#')) throw new Error('docs/performance.md has lost its title');
}
if (verdicts.some((verdict) => verdict.includes('**no**'))) process.exitCode = 1;
