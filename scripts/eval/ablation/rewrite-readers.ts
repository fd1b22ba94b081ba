// A source of the readers in; the same out, whose patterns, tables and searched forms go through watched.ts.
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { type Edit, withEdits } from '../../source-edits.mjs';

/** The functions that look for one form of a list: the form is this expression of their parameters. */
const searches: readonly { readonly file: string; readonly name: string; readonly form: string }[] = [
  { file: 'src/recognisers/grammar.ts', name: 'endOfForm', form: 'form' },
  { file: 'src/recognisers/borne.ts', name: 'startOfForm', form: 'form' },
  { file: 'src/sections/title.ts', name: 'standsAt', form: '["titre", phrase.type, phrase.rank, phrase.text].join(" ")' },
];

/** Stages whose words are French: a format of files has none. */
export const watchedStages = /[\\/]src[\\/](?:lexicon|recognisers|sections|readers|layout)[\\/].*\.ts$|[\\/]src[\\/]recognition\.ts$/u;

function insideFunction(node: ts.Node): boolean {
  for (let above = node.parent; above !== undefined; above = above.parent) if (ts.isFunctionLike(above)) return true;
  return false;
}

/** A pattern made inside a function of what a document says is no entry of ours. */
function madeOfTheDocument({ arguments: given }: ts.NewExpression, source: ts.SourceFile): boolean {
  const [first] = given ?? [];
  if (first === undefined || !insideFunction(first) || /lexicon[\\/]/u.test(source.fileName)) return false;
  return ts.isTemplateExpression(first) && first.templateSpans.some(({ expression }) => !expression.getText(source).endsWith('.source'));
}

const substitutes: Readonly<Record<string, string>> = { RegExp: 'builtPattern', Set: 'watchedSet', Map: 'watchedMap' };

/** « new Set( » becomes « watchedSet("site", »: tables of a module only, and no empty ones, which hold what documents say. */
function constructed(node: ts.NewExpression, source: ts.SourceFile, site: string): Edit | undefined {
  const name = node.expression.getText(source);
  const substitute = substitutes[name];
  if (substitute === undefined || node.arguments === undefined || node.arguments.length === 0) return undefined;
  if (name === 'RegExp' ? madeOfTheDocument(node, source) : insideFunction(node)) return undefined;
  return { start: node.getStart(source), end: node.arguments.pos, out: `${substitute}(${JSON.stringify(site)}, ` };
}

function searched(node: ts.FunctionDeclaration, source: ts.SourceFile, form: string): Edit {
  const name = node.name?.text ?? '';
  const parameters = node.parameters.map((one) => one.name.getText(source)).join(', ');
  const wrapper = `function ${name}(${parameters}) { return heard(${form}, () => ${name}Unwatched(${parameters})); }\n`;
  return { start: node.getStart(source), end: node.parameters.pos, out: `${wrapper}function ${name}Unwatched(` };
}

/** Throws when a search that it should watch is not there any more. */
export function rewriteReaders(path: string, text: string): string {
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const edits: Edit[] = [];
  const wanted = searches.filter((one) => one.file === file);
  const visit = (node: ts.Node): void => {
    const site = `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      edits.push({ start: node.getStart(source), end: node.getStart(source), out: `watchedPattern(${JSON.stringify(site)}, ` });
      edits.push({ start: node.getEnd(), end: node.getEnd(), out: ')' });
    }
    const made = ts.isNewExpression(node) ? constructed(node, source, site) : undefined;
    if (made !== undefined) edits.push(made);
    const search = ts.isFunctionDeclaration(node) ? wanted.find(({ name }) => name === node.name?.text) : undefined;
    if (search !== undefined && ts.isFunctionDeclaration(node)) edits.push(searched(node, source, search.form));
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { name } of wanted) if (!edits.some((edit) => edit.out.includes(`function ${name}(`))) throw new Error(`${file}: no function ${name}`);
  const runtime = resolve(join('scripts', 'eval', 'ablation', 'watched.ts'));
  const lead = `import { builtPattern, heard, watchedMap, watchedPattern, watchedSet } from ${JSON.stringify(runtime)};\n`;
  return lead + withEdits(text, edits);
}
