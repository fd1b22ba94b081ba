// A model in; YAML for people out: no anchors, long texts as folded blocks, dates without quotes.
import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

const longText = 90;
const lineWidth = 100;
/** Plain words that older YAML readers take for booleans or base 60 numbers: « no » is a language, « 23:59 » an hour. */
const misread = /^(?:y|n|yes|no|on|off|[-+]?\d[\d_]*(?::[0-5]?\d)+)$/iu;

function textNode(text: string): Scalar {
  const node = new Scalar(text);
  if (misread.test(text)) node.type = Scalar.QUOTE_DOUBLE;
  else if (text.length > longText) node.type = text.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  return node;
}

/** The library's own nodes, made at once: its `createNode` asks each value which of its tags may be meant, a third of what the writing cost. */
function nodeOf(value: unknown): Scalar | YAMLMap | YAMLSeq {
  if (typeof value === 'string') return textNode(value);
  if (typeof value !== 'object' || value === null) return new Scalar(value);
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map(nodeOf);
    return list;
  }
  const map = new YAMLMap();
  for (const [key, part] of Object.entries(value)) if (part !== undefined) map.items.push(new Pair(new Scalar(key), nodeOf(part)));
  return map;
}

export function toYaml(models: readonly unknown[]): string {
  const texts = models.map((model) => {
    const document = new Document();
    document.contents = nodeOf(model);
    return document.toString({ lineWidth, flowCollectionPadding: true });
  });
  return texts.join('---\n');
}
