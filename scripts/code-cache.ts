// The bundled program (in dist/, or in the folder that is named) in; what V8 made of it while it read the own documents out, as a file beside it:
// the next start need not compile it again.
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setStartFlags } from '../src/cli/engine-flags.ts';
import { cacheFile, loadProgram } from '../src/cli/load-program.ts';

const folder = resolve(process.argv[2] ?? 'dist');
const { program, script } = loadProgram(folder);
const documents = readdirSync('fixtures/documents', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['docx', 'pdf'].map((form) => join('fixtures/documents', name, `document.${form}`)));

const code = await program.start(['check', ...documents], '0.0.0');
if (code !== 1) throw new Error(`the documents with planted defects gave exit code ${code}`);
// A run of many files changes them, and the cache is bound to them.
setStartFlags();
writeFileSync(join(folder, cacheFile), script.createCachedData());
