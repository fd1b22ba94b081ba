// Bytes of a PDF in; the same with a number, a name, a reference or an inflated content stream changed out.
import { deflateSync, inflateSync } from 'node:zlib';
import { changeBytes } from './change-bytes.ts';
import type { Random } from './random.ts';

const numbers = ['0', '-1', '1', '65535', '2147483647', '-2147483648', '4294967296', '99999999999999999999', '1e99', '0.0000001'];
const values = ['null', '[]', '<<>>', '()', 'true', '[[[[[[[[[[', '>>', 'endobj', '/Type /Page', '1 0 R'];

/** Every place where a pattern stands in the file, one changed. */
function replaceOne(text: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const match = random.pick([...text.matchAll(pattern)]);
  return match === undefined ? text : text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

function changeObject(text: string, random: Random): string {
  const object = random.pick([...text.matchAll(/\d+ 0 obj[\s\S]*?endobj/gu)]);
  if (object === undefined) return text;
  const other = random.pick([...text.matchAll(/\d+ 0 obj[\s\S]*?endobj/gu)])?.[0] ?? '';
  const replaced = random.next() < 0.5 ? '' : other;
  return text.slice(0, object.index) + replaced + text.slice(object.index + object[0].length);
}

/** Latin-1 text of a stream's bytes, changed and deflated again; its declared length becomes a lie. */
function changeStream(text: string, random: Random): string {
  return replaceOne(text, /stream\r?\n[\s\S]*?endstream/gu, random, (found) => {
    const start = found.indexOf('\n') + 1;
    const packed = Buffer.from(found.slice(start, found.lastIndexOf('endstream')), 'latin1');
    try {
      const content = changeText(inflateSync(packed, { maxOutputLength: 10_000_000, finishFlush: 2 }).toString('latin1'), random);
      return `${found.slice(0, start)}${deflateSync(Buffer.from(content, 'latin1')).toString('latin1')}\nendstream`;
    } catch {
      // Not a deflated stream: its bytes are changed as they are.
      return found.slice(0, start) + Buffer.from(changeBytes(packed, random)).toString('latin1') + 'endstream';
    }
  });
}

function changeText(text: string, random: Random): string {
  const kind = random.next();
  if (kind < 0.35) return replaceOne(text, /(?<![\w.-])-?\d+(?:\.\d+)?/gu, random, () => random.pick(numbers) ?? '0');
  if (kind < 0.55) return replaceOne(text, /\/[A-Za-z]{2,}/gu, random, () => random.pick([...text.matchAll(/\/[A-Za-z]{2,}/gu)])?.[0] ?? '/X');
  if (kind < 0.7) return replaceOne(text, /\d+ 0 R/gu, random, () => `${random.below(60)} 0 R`);
  if (kind < 0.8) return replaceOne(text, /(?<=[\s[<])[^\s<>[\]]+(?=\s)/gu, random, () => random.pick(values) ?? 'null');
  return changeObject(text, random);
}

/** Streams are kept as they are, so that the change meets the parser behind the filters too. */
export function changePdf(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(random.next() < 0.5 ? changeStream(text, random) : changeText(text, random), 'latin1');
}
