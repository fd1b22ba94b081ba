// Sources in; the same out, with patterns that take either case (`/…/iu`) written with both, « [Pp][Rr][Ii][Xx] ».
//
// V8 asks ICU for the cases of each letter of such a pattern, and sets its tables up for the first: thirty patterns of a check cost ten
// milliseconds (docs/why.md). « ſ », « ı » and the sign of the kelvin, which Unicode holds for « s », « i » and « k », do not pass here for them.
import regexpTree from 'regexp-tree';
import ts from 'typescript';
import { withEdits } from './source-edits.mjs';

const lastRange = 0x1fff;
const foreign = new Set([0x131, 0x17f]);

/** The other case of a character: one code unit, or none. */
function otherCases(code) {
  const character = String.fromCodePoint(code);
  return [character.toLowerCase(), character.toUpperCase()]
    .filter((other) => other !== character && other.length === 1)
    .map((other) => other.charCodeAt(0))
    .filter((other) => other <= lastRange && !foreign.has(other));
}

function written(code) {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? character : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The ranges of codes that stand in order. */
function ranges(codes) {
  const found = [];
  for (const code of codes) {
    const last = found.at(-1);
    if (last !== undefined && last.to === code - 1) last.to = code;
    else found.push({ from: code, to: code });
  }
  return found.map(({ from, to }) => (from === to ? written(from) : `${written(from)}-${written(to)}`)).join('');
}

/** The other cases of what stands in a class, save those that stand in it too. */
function lacking(members) {
  const has = (code) => members.some(({ from, to }) => code >= from && code <= to);
  const others = new Set();
  for (const { from, to } of members) {
    for (let code = from; code <= Math.min(to, lastRange); code += 1) {
      for (const other of otherCases(code)) if (!has(other)) others.add(other);
    }
  }
  return ranges([...others].sort((a, b) => a - b));
}

/** The codes that a member of a class stands for; none for « \\d » and the like, which have no case. */
function memberOf(node) {
  if (node.type === 'ClassRange') return [{ from: node.from.codePoint, to: node.to.codePoint }];
  return node.kind === 'simple' || node.kind === 'unicode' ? [{ from: node.codePoint, to: node.codePoint }] : [];
}

/** `source` of a pattern under `iu` → the same under `u`; undefined when something in it cannot be written so. */
export function eitherCase(source) {
  const edits = [];
  let possible = true;
  const add = (node, out) => edits.push({ start: node.loc.start.offset - 1, end: node.loc.end.offset - 1, out });
  const refuse = () => {
    possible = false;
  };
  regexpTree.traverse(regexpTree.parse(`/${source}/u`, { captureLocations: true, allowGroupNameDuplicates: true }), {
    CharacterClass: ({ node }) => {
      const more = lacking(node.expressions.flatMap(memberOf));
      // A hyphen that ends the class would begin a range.
      if (more !== '') add(node, `${node.loc.source.slice(0, -1).replace(/(?<!\\)-$/u, '\\-')}${more}]`);
    },
    // The walk goes into classes too, whose members were looked at together.
    Char: ({ node, parent }) => {
      if (parent.type === 'CharacterClass' || parent.type === 'ClassRange') return;
      const more = lacking(memberOf(node));
      if (more !== '') add(node, `[${node.loc.source}${more}]`);
    },
    Backreference: refuse,
    UnicodeProperty: refuse,
  });
  return possible ? withEdits(source, edits) : undefined;
}

export function eitherCasePatterns(path, text) {
  if (!/\/[a-z]*i[a-z]*\b/u.test(text)) return text;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const flags = node.text.slice(end + 1);
      const out = flags.includes('i') && flags.includes('u') ? eitherCase(node.text.slice(1, end)) : undefined;
      if (out !== undefined) edits.push({ start: node.getStart(file), end: node.getEnd(), out: `/${out}/${flags.replace('i', '')}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return withEdits(text, edits);
}
