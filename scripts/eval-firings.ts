// Every real document at hand and the verdicts of fixtures/verdicts.yaml in; each finding with its verdict goes to docs/firings.md. `--shared DIR`.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { checkResult, readInput } from '../src/pipeline.ts';
import { type Case, corpora, documentsOf } from './eval/corpora.ts';
import { day } from './eval/evaluate.ts';
import { type Fired, firingsPage, summary, verdictsSchema } from './eval/firings.ts';

const { values: options } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });
const verdicts = verdictsSchema.parse(parse(readFileSync('fixtures/verdicts.yaml', 'utf8')));

async function findingsOf(one: Case): Promise<readonly Omit<Fired, 'document' | 'guarded'>[]> {
  const input = { file: one.path, bytes: readFileSync(one.path) };
  const { findings } = checkResult(input, await readInput(input, {}), { date: day });
  return findings.map(({ rule, severity, fingerprint, place }) => ({
    rule,
    severity,
    fingerprint,
    ...(place?.line === undefined ? {} : { line: place.line }),
  }));
}

/** What its forms (text, Word, PDF) are found at fault for, each finding once; the line is that of the first form. */
const fired: Fired[] = [];
for (const { guarded, cases } of corpora(options.shared).filter(({ real }) => real)) {
  for (const { name: document, cases: forms } of documentsOf(cases)) {
    const all = [];
    for (const one of forms) all.push(...(await findingsOf(one)));
    const once = new Map(all.toReversed().map((finding) => [finding.fingerprint, finding]));
    fired.push(...[...once.values()].toReversed().map((finding) => ({ ...finding, document, guarded })));
  }
}
if (fired.length === 0) console.error('Aucun document réel sous la main : la page reste ce qu’elle est.');
else {
  for (const line of summary(fired, verdicts)) console.log(line);
  writeFileSync('docs/firings.md', firingsPage(fired, verdicts));
}
