// Sources in; the same out, with patterns and « String.raw » templates that hold more than ASCII written so that a bundle of ASCII alone is possible.
//
// esbuild writes characters beyond ASCII as escapes in strings, but leaves patterns and tagged templates as they are, and one such character
// doubles what V8 has to read: a bundle of ASCII alone is one byte per character, without decoding (docs/why.md).
import ts from 'typescript';
import { withEdits } from './source-edits.mjs';

const beyondAscii = /[\u0080-\uffff]/gu;

function isRaw(node, source) {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'String.raw';
}

/** The pieces of text of a template: its only one, or its head and what follows each expression. */
function textsOf(template) {
  return ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

/** A text that a tag takes as it stands, for a template without tag. */
function cooked(text) {
  return text.replaceAll('\\', '\\\\');
}

function escaped(pattern) {
  return pattern.replace(beyondAscii, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function asciiSources(path, text) {
  if (!/[^ -~\s]/u.test(text)) return text;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) edits.push({ start: node.getStart(source), end: node.getEnd(), out: escaped(node.getText(source)) });
    if (ts.isTaggedTemplateExpression(node) && !isRaw(node, source)) {
      for (const piece of textsOf(node.template))
        edits.push({ start: piece.getStart(source), end: piece.getEnd(), out: escaped(piece.getText(source)) });
    }
    if (isRaw(node, source)) {
      edits.push({ start: node.tag.getStart(source), end: node.template.getStart(source), out: '' });
      for (const piece of textsOf(node.template)) {
        edits.push({ start: piece.getStart(source), end: piece.getEnd(), out: cooked(piece.getText(source)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return withEdits(text, edits);
}
