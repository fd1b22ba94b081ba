// A model in; YAML for people out: no anchors, long texts as folded blocks, dates without quotes.
import { Document, isScalar, Scalar, visit } from 'yaml';

const longText = 90;
const lineWidth = 100;
/** Plain words that older YAML readers take for booleans or base 60 numbers: « no » is a language, « 23:59 » an hour. */
const misread = /^(?:y|n|yes|no|on|off|[-+]?\d[\d_]*(?::[0-5]?\d)+)$/iu;

export function toYaml(models: readonly unknown[]): string {
  const texts = models.map((model) => {
    const document = new Document(model, { aliasDuplicateObjects: false });
    visit(document, {
      Scalar: (key, node) => {
        if (key === 'key' || !isScalar(node) || typeof node.value !== 'string') return;
        if (misread.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
        else if (node.value.length > longText) node.type = node.value.includes('\n') ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
      },
    });
    return document.toString({ lineWidth, flowCollectionPadding: true });
  });
  return texts.join('---\n');
}
