// A file, the name of a block in it and a text in; the file with that text between the block's marks, made where they are missing, out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export function writeBlock(file: string, name: string, text: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const block = `${open}\n\n${text.trim()}\n\n${close}`;
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  writeFileSync(file, start < 0 || end < 0 ? `${before.trimEnd()}\n\n${block}\n` : before.slice(0, start) + block + before.slice(end + close.length));
}
