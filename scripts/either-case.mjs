// Sources in; the same out, with patterns that take either case (`/…/iu`) written with both, « [Pp][Rr][Ii][Xx] ».
//
// V8 asks ICU for the cases of each letter of such a pattern, and sets its tables up for the first: thirty patterns of a check cost ten
// milliseconds (docs/why.md). « ſ » and the sign of the kelvin, which Unicode holds for an « s » and a « k », do not pass here for letters.
import regexpTree from 'regexp-tree';
import ts from 'typescript';
import { withEdits } from './source-edits.mjs';

const lastRange = 0x1fff;
const foreign = new Set([0x17f, 0x212a]);

/** The other case of a character: one code unit, or none. */
function otherCases(code) {
  const character = String.fromCodePoint(code);
  return [character.toLowerCase(), character.toUpperCase()]
    .filter((other) => other !== character && other.length === 1)
    .map((other) => other.charCodeAt(0))
    .filter((other) => !foreign.has(other));
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

/** What a range of a class lacks. */
function lacking(from, to) {
  const others = new Set();
  for (let code = from; code <= Math.min(to, lastRange); code += 1) {
    for (const other of otherCases(code)) if (other < from || other > to) others.add(other);
  }
  return ranges([...others].sort((a, b) => a - b));
}

/** `source` of a pattern under `iu` → the same under `u`; undefined when something in it cannot be written so. */
export function eitherCase(source) {
  const edits = [];
  let possible = true;
  const add = (node, out) => edits.push({ start: node.loc.start.offset - 1, end: node.loc.end.offset - 1, out });
  const character = (node, inClass) => {
    if (node.kind !== 'simple' && node.kind !== 'unicode') return;
    const others = otherCases(node.codePoint);
    if (others.length > 0)
      add(node, inClass ? `${node.loc.source}${others.map(written).join('')}` : `[${node.loc.source}${others.map(written).join('')}]`);
  };
  const visitClass = ({ expressions }) => {
    for (const one of expressions) {
      if (one.type === 'Char') character(one, true);
      else if (one.type === 'ClassRange') {
        const more = lacking(one.from.codePoint, one.to.codePoint);
        if (more !== '') add(one, `${one.loc.source}${more}`);
      } else possible = false;
    }
  };
  regexpTree.traverse(regexpTree.parse(`/${source}/u`, { captureLocations: true, allowGroupNameDuplicates: true }), {
    // The walk goes into what stands in a class too: its members are looked at here, once.
    CharacterClass: ({ node }) => visitClass(node),
    Char: ({ node, parent }) => {
      if (parent.type !== 'CharacterClass' && parent.type !== 'ClassRange') character(node, false);
    },
    Backreference: () => {
      possible = false;
    },
    UnicodeProperty: () => {
      possible = false;
    },
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
