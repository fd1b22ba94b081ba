// Every document that has a gold in, read without the entries that it alone uses; what it falls by goes to docs/ablation.md. `--shared DIR`, `--show NAME`.
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ReadWithout, withWatchedReaders } from './eval/ablation/ablate.ts';
import { isClosed } from './eval/ablation/closed-lists.ts';
import { type Ablated, page } from './eval/ablation/page.ts';
import { corpora, documentsOf } from './eval/corpora.ts';

const { values: options } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, show: { type: 'string' }, fall: { type: 'string', default: '0.03' } },
});

interface Document {
  readonly name: string;
  readonly guarded: boolean;
  readonly forms: readonly string[];
}

/** Its forms (Word, PDF, text) are one document, in whatever corpora they stand; guarded in one, it is guarded. */
function allDocuments(shared: string): readonly Document[] {
  const all = corpora(shared);
  const guarded = new Set(all.filter((corpus) => corpus.guarded).flatMap(({ cases }) => documentsOf(cases).map(({ name }) => name)));
  const documents = documentsOf(all.flatMap(({ cases }) => cases));
  return documents.map(({ name, cases }) => ({ name, guarded: guarded.has(name), forms: cases.map((one) => one.name) }));
}

/** Documents without a gold: what plays in one of them is not one document's own. */
function witnesses(): readonly string[] {
  return ['fixtures/sections', 'fixtures/sosies', 'fixtures/sains'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:txt|md|docx)$/u.test(name) && !/^readme/iu.test(basename(name)))
      .sort()
      .map((name) => join(folder, name)),
  );
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two at a time, in the order of the list. */
async function eachOf<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < list.length; at += 2) results.push(...(await Promise.all(list.slice(at, at + 2).map(work))));
  return results;
}

async function ablated(documents: readonly Document[], read: ReadWithout): Promise<readonly Ablated[]> {
  const others = await eachOf(witnesses(), (path) => read({ names: [], unscored: [path] }, []));
  const first = await eachOf(documents, async (document) => ({ document, ...(await read({ names: document.forms, unscored: [] }, [])) }));
  const users = new Map<string, number>();
  for (const [entry] of [...others, ...first].flatMap(({ used }) => used)) users.set(entry, (users.get(entry) ?? 0) + 1);
  return eachOf(first, async ({ document: { name, forms, guarded }, scores, used }) => {
    const own = used.filter(([entry, label]) => users.get(entry) === 1 && !isClosed(label));
    if (options.show === name && !guarded) for (const [, label] of own) console.log(label);
    const without = own.map(([entry]) => entry);
    const after = without.length === 0 ? scores : (await read({ names: forms, unscored: [] }, without)).scores;
    return { name, used: used.length, own: own.length, before: mean(scores), after: mean(after) };
  });
}

const fall = Number(options.fall);
const documents = allDocuments(options.shared);
await withWatchedReaders(options.shared, async (read) => {
  const results = await ablated(documents, read);
  for (const { name, own, before, after } of results) {
    if (before - after > fall) {
      console.error(`${name} : ${own} entrées à lui seul, ${(100 * before).toFixed(1)} sans rien ôter, ${(100 * after).toFixed(1)} sans elles`);
      process.exitCode = 1;
    }
  }
  writeFileSync('docs/ablation.md', page(results, fall));
});
