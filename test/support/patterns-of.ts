// A source file → the patterns written in it as literals, without the flags that keep a place.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export function patternsOf(path: string): readonly RegExp[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1).replace(/[gy]/gu, '')));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
