// The sources in; what the house style forbids and no linter says out: long files, casts, `any`, a missing first sentence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const longest = 200;
const folders = ['src', 'scripts', 'test'];
/** Data and generated files may be long. */
const long = /^(?:src\/lexicon\/|src\/calendar\/feries\.ts|src\/rules\/index\.ts|test\/)/u;

function castsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const line = (): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (ts.isAsExpression(node) && node.type.getText(source) !== 'const') found.push(`line ${line()}: a cast, « as ${node.type.getText(source)} »`);
    if (ts.isTypeAssertionExpression(node)) found.push(`line ${line()}: a cast`);
    if (ts.isNonNullExpression(node)) found.push(`line ${line()}: a « ! »`);
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`line ${line()}: any`);
    if (ts.isClassDeclaration(node) && node.name?.text !== 'TorError') found.push(`line ${line()}: a class`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function faultsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').length - 1;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return [
    ...(/^\/\/ \S/u.test(text) ? [] : ['line 1: no sentence says what comes in and what goes out']),
    ...(lines > longest && !long.test(path) ? [`${lines} lines, at most ${longest}`] : []),
    ...(/@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/u.test(text) && path !== 'scripts/check-style.ts'
      ? ['a silenced check']
      : []),
    ...castsIn(source),
  ];
}

const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .sort();
const faults = files.flatMap((path) => faultsOf(path).map((fault) => `${path}: ${fault}`));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
