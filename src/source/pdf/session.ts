// An engine in; what reading one file needs out: a scratch area for results that come by pointer, and strings both ways.
import type { Engine } from './engine.ts';
import type { EngineFunctions } from './engine-functions.ts';

const scratchBytes = 8192;
const longestString = 2 ** 20;

export interface Session {
  readonly call: EngineFunctions;
  /** Where calls may write up to 8 kB. */
  readonly scratch: number;
  /** What a call wrote there; good until the next call. */
  floats(): Float32Array;
  doubles(): Float64Array;
  float(index: number): number;
  integer(index: number): number;
  /** Writes a number at the start of the scratch area, for a call that takes it by pointer. */
  lendInteger(value: number): void;
  /** What `fill` writes: PDFium's way to give a string (a length in bytes, its zero included). */
  utf16(fill: (pointer: number, length: number) => number): string;
  utf8(fill: (pointer: number, length: number) => number): string;
  /** The engine's own bytes, good until the next call. */
  bytes(pointer: number, length: number): Uint8Array;
  /** Copies bytes in for the length of `use`; a zero follows them. */
  lend<T>(bytes: Uint8Array, use: (pointer: number) => T): T;
}

const decoders = { utf16: new TextDecoder('utf-16le'), utf8: new TextDecoder('utf-8') };

function stringReader(engine: Engine, scratch: number, encoding: keyof typeof decoders, zero: number) {
  const { call } = engine;
  const decode = (pointer: number, length: number): string =>
    decoders[encoding].decode(new Uint8Array(engine.view().buffer, pointer, Math.max(0, length - zero)));
  return (fill: (pointer: number, length: number) => number): string => {
    const length = fill(scratch, scratchBytes);
    if (length <= scratchBytes) return decode(scratch, length);
    if (length > longestString) return '';
    const pointer = call.malloc(length);
    try {
      return pointer === 0 ? '' : decode(pointer, Math.min(length, fill(pointer, length)));
    } finally {
      call.free(pointer);
    }
  };
}

/** Runs `use` with a session on `engine`, and gives its scratch area back. */
export function withSession<T>(engine: Engine, use: (session: Session) => T): T {
  const { call } = engine;
  const scratch = call.malloc(scratchBytes);
  let floats = new Float32Array(0);
  let doubles = new Float64Array(0);
  const session: Session = {
    call,
    scratch,
    // A view of a memory that has grown since is empty.
    floats: () => {
      if (floats.length === 0) floats = new Float32Array(engine.view().buffer, scratch, 8);
      return floats;
    },
    doubles: () => {
      if (doubles.length === 0) doubles = new Float64Array(engine.view().buffer, scratch, 4);
      return doubles;
    },
    float: (index) => engine.view().getFloat32(scratch + 4 * index, true),
    integer: (index) => engine.view().getInt32(scratch + 4 * index, true),
    lendInteger: (value) => engine.view().setInt32(scratch, value, true),
    bytes: (pointer, length) => new Uint8Array(engine.view().buffer, pointer, length),
    utf16: stringReader(engine, scratch, 'utf16', 2),
    utf8: stringReader(engine, scratch, 'utf8', 1),
    lend: (bytes, borrow) => {
      const pointer = call.malloc(bytes.length + 1);
      if (pointer === 0) throw new Error('PDFium: no memory for the file');
      try {
        const memory = new Uint8Array(engine.view().buffer, pointer, bytes.length + 1);
        memory.set(bytes);
        memory[bytes.length] = 0;
        return borrow(pointer);
      } finally {
        call.free(pointer);
      }
    },
  };
  try {
    return use(session);
  } finally {
    call.free(scratch);
  }
}
