// What the instance gives (memory, table, stack) in; the functions that PDFium asks of its host out: no file system, a capped memory.
import type { WasmFunction } from './webassembly.ts';

/** The parts of an instance that its own imports need; they exist only once it is made. */
export interface Host {
  bytes(): Uint8Array;
  /** Grows the memory to hold `size` bytes; false when the cap or the machine refuses. */
  grow(size: number): boolean;
  call(index: number, args: readonly number[]): number;
  stack(): number;
  restoreStack(pointer: number): void;
  setThrew(): void;
}

type Imports = Readonly<Record<string, Readonly<Record<string, WasmFunction>>>>;

const badDescriptor = 8;
const noSuchFile = -44;

/** What PDFium throws through the host to unwind; every other throw is not its own and goes on. */
const longjmp = Number.POSITIVE_INFINITY;

const invocations = ['v', 'vi', 'vii', 'viii', 'viiii', 'viiiiiiiii', 'ii', 'iii', 'iiii', 'iiiii'];
const refusedCalls = ['openat', 'fcntl64', 'ioctl', 'fstat64', 'stat64', 'newfstatat', 'lstat64', 'getdents64', 'unlinkat', 'rmdir', 'ftruncate64'];
const refusedDescriptors = ['fd_close', 'fd_write', 'fd_read', 'fd_sync', 'fd_seek'];

function invoker(host: Host): WasmFunction {
  return (index = 0, ...args) => {
    const stack = host.stack();
    try {
      return host.call(index, args);
    } catch (error) {
      host.restoreStack(stack);
      if (error !== longjmp) throw error;
      host.setThrew();
      return 0;
    }
  };
}

function stop(reason: string): WasmFunction {
  return () => {
    throw new Error(`PDFium: ${reason}`);
  };
}

function copier(host: Host): WasmFunction {
  return (to = 0, from = 0, length = 0) => {
    host.bytes().copyWithin(to, from, from + length);
    return to;
  };
}

/** No clock below the door: times are the epoch, no time zone. */
function emptyTime(host: Host): WasmFunction {
  return (...args) => {
    const pointer = args.at(-1) ?? 0;
    host.bytes().fill(0, pointer, pointer + 40);
    return 0;
  };
}

function noEnvironment(host: Host): WasmFunction {
  return (countPointer = 0, sizePointer = 0) => {
    host.bytes().fill(0, countPointer, countPointer + 4);
    host.bytes().fill(0, sizePointer, sizePointer + 4);
    return 0;
  };
}

function every(names: readonly string[], value: WasmFunction): Record<string, WasmFunction> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** The imports of one instance. */
export function engineImports(host: Host): Imports {
  return {
    env: {
      ...every(
        invocations.map((signature) => `invoke_${signature}`),
        invoker(host),
      ),
      ...every(
        refusedCalls.map((name) => `__syscall_${name}`),
        () => noSuchFile,
      ),
      emscripten_resize_heap: (size = 0) => (host.grow(size >>> 0) ? 1 : 0),
      _emscripten_memcpy_js: copier(host),
      _emscripten_throw_longjmp: () => {
        throw longjmp;
      },
      _abort_js: stop('abort'),
      __assert_fail: stop('assertion'),
      emscripten_date_now: () => 0,
      _tzset_js: () => 0,
      _localtime_js: emptyTime(host),
      _gmtime_js: emptyTime(host),
    },
    wasi_snapshot_preview1: {
      ...every(refusedDescriptors, () => badDescriptor),
      environ_sizes_get: noEnvironment(host),
      environ_get: () => 0,
    },
  };
}
