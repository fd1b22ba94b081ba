// Sources in; the same out, with patterns that are tried only on texts that hold the words that their matches need.
//
// V8 compiles a pattern when it is first tried, in a tenth of a millisecond, and most of those of a start match nothing: to look for
// words first leaves those uncompiled (docs/why.md). Once a text has held them the pattern is tried on all, as written.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';
import { gateWords, requiredWords } from './required-words.mjs';
import { withEdits } from './source-edits.mjs';

/** The constant strings at the top of a file, as written. */
function stringsOf(source) {
  const found = new Map();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer !== undefined) found.set(name.text, initializer);
    }
  }
  return found;
}

/** « […].join('|') » → its strings with the sign between them. */
function joinedOf(node, strings) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || node.expression.name.text !== 'join') return undefined;
  const list = node.expression.expression;
  if (!ts.isArrayLiteralExpression(list) || node.arguments.length !== 1) return undefined;
  const [sign, ...parts] = [...node.arguments, ...list.elements].map((one) => stringOf(one, strings));
  return sign === undefined || parts.includes(undefined) ? undefined : parts.join(sign);
}

function isRaw(node) {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw';
}

/** What a string is, when it is made of constants of the file alone. */
function stringOf(node, strings) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const value = strings.get(node.text);
    return value === undefined || ts.isIdentifier(value) ? undefined : stringOf(value, strings);
  }
  if (ts.isCallExpression(node)) return joinedOf(node, strings);
  const raw = isRaw(node);
  const template = raw ? node.template : node;
  const partOf = (part) => (raw ? part.rawText : part.text);
  if (ts.isNoSubstitutionTemplateLiteral(template)) return partOf(template);
  if (!ts.isTemplateExpression(template)) return undefined;
  const parts = template.templateSpans.map(({ expression, literal }) => {
    const value = stringOf(expression, strings);
    return value === undefined ? undefined : value + partOf(literal);
  });
  return parts.includes(undefined) ? undefined : partOf(template.head) + parts.join('');
}

/** A literal, or `new RegExp` of constant strings. */
function literalOf(node, strings) {
  if (node === undefined) return undefined;
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return undefined;
  const [source, flags] = (node.arguments ?? []).map((argument) => stringOf(argument, strings));
  return source === undefined || (flags === undefined && node.arguments.length > 1) ? undefined : { source, flags: flags ?? '' };
}

function unwrapped(node) {
  return node !== undefined && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) ? unwrapped(node.expression) : node;
}

/** The patterns that the constants of a file are, or hold as properties: `name` or `name.property`. */
function constantsOf(source) {
  const strings = stringsOf(source);
  const found = new Map();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name)) continue;
      const value = unwrapped(initializer);
      const pattern = literalOf(value, strings);
      if (pattern !== undefined) found.set(name.text, pattern);
      if (value === undefined || !ts.isObjectLiteralExpression(value)) continue;
      for (const property of value.properties) {
        const held = ts.isPropertyAssignment(property) && ts.isIdentifier(property.name) ? literalOf(property.initializer, strings) : undefined;
        if (held !== undefined) found.set(`${name.text}.${property.name.text}`, held);
      }
    }
  }
  return found;
}

const parsed = new Map();

function parse(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return { source, constants: constantsOf(source) };
}

function fileOf(path) {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const file = parse(path, readFileSync(path, 'utf8'));
  parsed.set(path, file);
  return file;
}

/** Patterns by the names that a file has for them, its imports included. */
function namesOf(path, { source, constants }) {
  const names = new Map(constants);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.text.startsWith('.')) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) continue;
    const from = fileOf(resolve(dirname(path), statement.moduleSpecifier.text)).constants;
    for (const { name, propertyName } of bindings.elements) {
      const own = (propertyName ?? name).text;
      for (const [key, pattern] of from) {
        if (key === own || key.startsWith(`${own}.`)) names.set(name.text + key.slice(own.length), pattern);
      }
    }
  }
  return names;
}

function nameOf(node) {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) return `${node.expression.text}.${node.name.text}`;
  return undefined;
}

/** Names declared anywhere but at the top of the file: one of them may hide a constant. */
function hiddenNames(source) {
  const hidden = new Set();
  const visit = (node, depth) => {
    if ((ts.isParameter(node) || ts.isBindingElement(node) || (ts.isVariableDeclaration(node) && depth > 0)) && ts.isIdentifier(node.name))
      hidden.add(node.name.text);
    const inner = depth + (ts.isFunctionLike(node) || ts.isBlock(node) ? 1 : 0);
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(source, 0);
  return hidden;
}

const ofPattern = { test: 'passes', exec: 'found' };
const ofText = { replace: 'replaced', matchAll: 'matches', match: 'matched' };
/** `recognisers/all-matches.ts`. */
const ofAll = 'allMatches';

/** What the calls of the bundle go to, from the root of the project, where builds run. */
const gateModule = resolve('scripts/gate.mjs');

/** What a call becomes: the function of gate.mjs, its pattern and its text. */
function siteOf(call, patternOf) {
  if (ts.isIdentifier(call.expression) && call.expression.text === ofAll && call.arguments.length === 2) {
    const [constant, text] = call.arguments;
    const pattern = patternOf(constant);
    return pattern === undefined || pattern.flags.includes('y') ? undefined : { as: 'allFound', pattern, parts: [constant, text] };
  }
  // « a?.b.test(c) » asks nothing when there is no a.
  if (!ts.isPropertyAccessExpression(call.expression) || (call.flags & ts.NodeFlags.OptionalChain) !== 0) return;
  const { expression: receiver, name } = call.expression;
  const [first, ...rest] = call.arguments;
  if (first === undefined || call.arguments.some(ts.isSpreadElement)) return;
  const method = name.text;
  if (method in ofPattern && rest.length === 0) {
    const pattern = patternOf(receiver);
    // Where the last match ended is kept in the pattern, and a pattern that is not tried would keep it.
    return pattern === undefined || /[gy]/.test(pattern.flags) ? undefined : { as: ofPattern[method], pattern, parts: [receiver, first] };
  }
  if (!(method in ofText)) return;
  const pattern = patternOf(first);
  return pattern === undefined || pattern.flags.includes('y') ? undefined : { as: ofText[method], pattern, parts: [first, receiver, ...rest] };
}

export function gatedPatterns(path, text) {
  if (!/\.(?:test|exec|replace|matchAll|match)\(|\ballMatches\(/.test(text)) return text;
  const file = parse(path, text);
  const { source } = file;
  const names = namesOf(path, file);
  const hidden = hiddenNames(source);
  const patternOf = (node) => {
    const literal = ts.isRegularExpressionLiteral(node) ? literalOf(node) : undefined;
    if (literal !== undefined) return literal;
    const name = nameOf(node);
    return name === undefined || hidden.has(name.split('.')[0]) ? undefined : names.get(name);
  };
  const edits = [];
  const gates = [];
  const visit = (node) => {
    const site = ts.isCallExpression(node) ? siteOf(node, patternOf) : undefined;
    const ways = site === undefined ? [] : requiredWords(site.pattern.source, site.pattern.flags);
    if (ways.length > 0) {
      const gate = `__gate${gates.length}`;
      gates.push(`const ${gate} = __gates.gate(${JSON.stringify(gateWords(ways))}, ${site.pattern.flags.includes('i')});`);
      // The pieces between the parts, so that calls within calls keep their own edits.
      const [pattern, given, ...others] = site.parts;
      const inOrder = pattern.pos < given.pos ? [pattern, given, ...others] : [given, pattern, ...others];
      edits.push({ start: node.getStart(source), end: inOrder[0].getStart(source), out: `__gates.${site.as}(${gate}, ` });
      for (const [index, part] of inOrder.slice(1).entries()) edits.push({ start: inOrder[index].getEnd(), end: part.getStart(source), out: ', ' });
      edits.push({ start: inOrder.at(-1).getEnd(), end: node.getEnd(), out: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (gates.length === 0) return text;
  // First, since a file may use its patterns while it is loaded.
  return `import * as __gates from ${JSON.stringify(gateModule)};\n${gates.join('\n')}\n${withEdits(text, edits)}`;
}
