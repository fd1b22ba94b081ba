// Sources in; the same out, with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in their patterns written as a few plain ranges.
//
// V8 compiles a class of Unicode properties twenty times slower than plain ranges (docs/why.md), and a start of `tor` compiles hundreds of
// patterns: this halves the time of a check. The ranges hold the letters of the scripts below U+2000; marks, modifiers and digits of other
// scripts pass for letters, and the signs ª, µ, º, the letters of East Asia and those beyond the first plane do not. What cannot be rewritten is left as it is.
import ts from 'typescript';
import { withEdits } from './source-edits.mjs';

/** Where capitals and small letters alternate (U+0100 to U+017F, « Ł », « ş »), they pass for both but for œ: else sixty ranges would be needed. */
const classes = {
  L: 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be',
  Lu: 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u0152\\u0154-\\u017f\\u0391-\\u03ab\\u0400-\\u042f',
  Ll: 'a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u0100-\\u0151\\u0153-\\u017f\\u03ac-\\u03ce\\u0430-\\u045f',
};

/** `escape` is how the text writes a backslash: one in a pattern, two in a string. Undefined when a class does not end. */
function rewritten(text, escape, inside) {
  const mark = escape === '\\' ? /\\p\{(L[ul]?|N)\}|\\.|[[\]]/gsu : /\\\\p\{(L[ul]?|N)\}|\\\\(?:\\\\|.)|\\.|[[\]]/gsu;
  let open = inside;
  const out = text.replace(mark, (found, name) => {
    if (found === '[') open = true;
    else if (found === ']') open = false;
    if (name === undefined) return found;
    const ranges = classes[name].replaceAll('\\', escape);
    return open ? ranges : `[${ranges}]`;
  });
  return { out, open };
}

/** Strings of these files go through `expand` of recognisers/pattern.ts, which has shorter ranges for folded text. */
const expandedAtRunTime = /[\\/]src[\\/]recognisers[\\/]/u;

function pieces(node, source) {
  const text = node.getText(source);
  if (ts.isRegularExpressionLiteral(node)) return [{ node, text, escape: '\\' }];
  if (expandedAtRunTime.test(source.fileName)) return [];
  const raw = node.parent !== undefined && ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText(source) === 'String.raw';
  const escape = raw ? '\\' : '\\\\';
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [{ node, text, escape }];
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => ({ node: part, text: part.getText(source), escape }));
  return [];
}

export function plainLetters(path, text) {
  if (!/\\p\{(?:L[ul]?|N)\}/u.test(text)) return text;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const edits = [];
  const visit = (node) => {
    let open = false;
    const found = [];
    for (const piece of pieces(node, source)) {
      const result = rewritten(piece.text, piece.escape, open);
      open = result.open;
      found.push({ start: piece.node.getStart(source), end: piece.node.getEnd(), out: result.out });
    }
    if (!open) edits.push(...found);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return withEdits(text, edits);
}
