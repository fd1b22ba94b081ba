// The engine as its package holds it in; the same out as dist/pdfium.wasm, of its exports only those that are called.
//
// The package exports some 630 functions, for each of which the engine makes an object when it starts: half of what that start takes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { engineFunctionNames } from '../src/source/pdf/engine-functions.ts';

const header = 8;
const exportSection = 7;
const kept = new Set<string>([...engineFunctionNames, 'memory', '__indirect_function_table']);

interface Read {
  readonly value: number;
  readonly next: number;
}

/** An unsigned LEB128 number, as WebAssembly writes lengths. */
function readNumber(bytes: Uint8Array, at: number): Read {
  let value = 0;
  for (let next = at, shift = 0; ; next += 1, shift += 7) {
    const byte = bytes[next];
    if (byte === undefined) throw new Error('pdfium.wasm ends in the middle of a number');
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next: next + 1 };
  }
}

function writtenNumber(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...writtenNumber(Math.floor(value / 0x80))];
}

/** Each entry is a name, a kind (one byte) and an index. */
function trimmed(section: Uint8Array): Buffer {
  const { value: count, next: first } = readNumber(section, 0);
  const entries: Uint8Array[] = [];
  let at = first;
  for (let entry = 0; entry < count; entry += 1) {
    const { value: length, next: name } = readNumber(section, at);
    const { next } = readNumber(section, name + length + 1);
    if (kept.has(Buffer.from(section.subarray(name, name + length)).toString('utf8'))) entries.push(section.subarray(at, next));
    at = next;
  }
  if (entries.length !== kept.size) throw new Error(`pdfium.wasm exports ${entries.length} of the ${kept.size} that are called`);
  return Buffer.concat([Buffer.from(writtenNumber(entries.length)), ...entries]);
}

function trim(engine: Uint8Array): Buffer {
  const parts: Uint8Array[] = [engine.subarray(0, header)];
  for (let at = header; at < engine.length; ) {
    const { value: length, next: body } = readNumber(engine, at + 1);
    const end = body + length;
    if (engine[at] === exportSection) {
      const section = trimmed(engine.subarray(body, end));
      parts.push(Buffer.from([exportSection, ...writtenNumber(section.length)]), section);
    } else parts.push(engine.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}

writeFileSync('dist/pdfium.wasm', trim(readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'))));
