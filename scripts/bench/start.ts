// Nothing in; how long a cold start of each command takes against its limit out: interleaved runs, medians, one table.
import { existsSync, readdirSync } from 'node:fs';
import { execute } from './execute.ts';
import { median } from './median.ts';

const runs = Number(process.argv[2] ?? 15);
const wantedPages = 6;
const documents = 'fixtures/documents';
const tor = 'bin/tor.js';

function pagesOf(file: string): number {
  const report: { readonly documents: readonly { readonly source: { readonly pages?: number } }[] } = JSON.parse(
    execute(process.execPath, [tor, 'check', '--format', 'json', file]).out,
  );
  return report.documents[0]?.source.pages ?? 0;
}

function nearestToSix(): { readonly slug: string; readonly pages: number } {
  const slugs = readdirSync(documents).filter((slug) => ['pdf', 'docx'].every((form) => existsSync(`${documents}/${slug}/document.${form}`)));
  const [nearest] = slugs
    .map((slug) => ({ slug, pages: pagesOf(`${documents}/${slug}/document.pdf`) }))
    .sort((a, b) => Math.abs(a.pages - wantedPages) - Math.abs(b.pages - wantedPages) || (a.slug < b.slug ? -1 : 1));
  if (nearest === undefined) throw new Error(`no document in ${documents}`);
  return nearest;
}

const { slug, pages } = nearestToSix();
const pdf = `${documents}/${slug}/document.pdf`;
const docx = `${documents}/${slug}/document.docx`;

const commands = {
  floor: ['-e', '0'],
  version: [tor, '--version'],
  docx: [tor, 'check', docx],
  pdf: [tor, 'check', pdf],
  bare: ['scripts/bench/bare-pdf-parse.mjs', pdf],
} as const;

const times: Record<keyof typeof commands, number[]> = { floor: [], version: [], docx: [], pdf: [], bare: [] };
for (let run = 0; run < runs; run++) {
  for (const name of ['floor', 'version', 'docx', 'pdf', 'bare'] as const) times[name].push(execute(process.execPath, commands[name]).milliseconds);
}
const ms = { floor: median(times.floor), version: median(times.version), docx: median(times.docx), pdf: median(times.pdf), bare: median(times.bare) };

interface Row {
  readonly what: string;
  readonly milliseconds: number;
  readonly measured: string;
  readonly limit: string;
  readonly holds: boolean;
}

const over = (value: number): string => `floor + ${Math.round(value - ms.floor)} ms`;
const times2 = (value: number, base: number): string => `${(value / base).toFixed(2)} ×`;
const rows: readonly Row[] = [
  { what: 'node -e 0', milliseconds: ms.floor, measured: 'floor', limit: '', holds: true },
  {
    what: 'tor --version',
    milliseconds: ms.version,
    measured: `${times2(ms.version, ms.floor)} floor`,
    limit: '1.60 × floor',
    holds: ms.version <= 1.6 * ms.floor,
  },
  { what: 'tor check, DOCX', milliseconds: ms.docx, measured: over(ms.docx), limit: 'floor + 220 ms', holds: ms.docx <= ms.floor + 220 },
  { what: 'tor check, PDF', milliseconds: ms.pdf, measured: over(ms.pdf), limit: 'floor + 380 ms', holds: ms.pdf <= ms.floor + 380 },
  { what: 'pdf-parse getText', milliseconds: ms.bare, measured: over(ms.bare), limit: '', holds: true },
  {
    what: 'tor check, PDF',
    milliseconds: ms.pdf,
    measured: `${times2(ms.pdf, ms.bare)} pdf-parse`,
    limit: '0.70 × pdf-parse',
    holds: ms.pdf <= 0.7 * ms.bare,
  },
];

console.log(`${slug}, ${pages} pages; ${runs} interleaved runs, medians; node ${process.version}\n`);
console.log(`${'command'.padEnd(20)}${'ms'.padStart(7)}  ${'measured'.padEnd(20)}${'limit'.padEnd(20)}`);
for (const { what, milliseconds, measured, limit, holds } of rows) {
  console.log(
    `${what.padEnd(20)}${milliseconds.toFixed(0).padStart(7)}  ${measured.padEnd(20)}${limit.padEnd(20)}${limit === '' ? '' : holds ? 'ok' : 'OVER'}`,
  );
}
if (rows.some(({ holds }) => !holds)) process.exitCode = 1;
