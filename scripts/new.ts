// A kind and a name in (« rule paiement/penalite-sans-plafond »); the skeleton of the thing and of its examples, on the disk, out.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { kinds } from './new/skeletons.ts';

function fail(message: string): never {
  console.error(`new: ${message}\nusage: npm run new -- ${Object.keys(kinds).join('|')} NAME`);
  process.exit(2);
}

const [kind = '', name = ''] = process.argv.slice(2);
const skeleton = Object.entries(kinds).find(([key]) => key === kind)?.[1];
if (skeleton === undefined) fail(kind === '' ? 'what?' : `no kind is called « ${kind} »`);
if (!skeleton.name.test(name)) fail(`« ${name} » is no name for a ${kind}: ${skeleton.shape}`);
const files = skeleton.files(name);
const there = files.find(({ path }) => existsSync(path));
if (there !== undefined) fail(`${there.path} is there already`);
for (const { path, content } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`written  ${path}`);
}
console.log(`then     ${skeleton.next(name).join('\n         ')}`);
