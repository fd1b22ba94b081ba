// `pdfium.wasm` in; an engine out: its functions, its memory, and whether the memory cap was hit. One per file after a throw.
import { setFlagsFromString } from 'node:v8';
import { wasmFlags } from '../../document/wasm-flags.ts';
import { type EngineExports, type EngineFunctions, isEngine } from './engine-functions.ts';
import { engineImports, type Host } from './engine-imports.ts';
import { readWasmFile } from './wasm-file.ts';
import { type WasmModule, wasm } from './webassembly.ts';

export interface Engine {
  readonly call: EngineFunctions;
  /** A view of the memory, good until the next call. */
  view(): DataView<ArrayBuffer>;
  /** What the memory may reach, in bytes. */
  capMemory(bytes: number): void;
  /** Whether the file asked for more memory than it may have. */
  isExhausted(): boolean;
}

let compiled: Promise<WasmModule> | undefined;
let idle: Engine | undefined;

function compile(): Promise<WasmModule> {
  for (const flag of wasmFlags) setFlagsFromString(flag);
  return wasm.compile(readWasmFile());
}

/** The compiled module, once per process. */
export function engineModule(): Promise<WasmModule> {
  compiled ??= compile();
  return compiled;
}

const wasmPage = 65_536;
/** Growing costs more than what is grown by: seldom and by much. */
const growthStep = 1.25;

/** What the imports of an instance may do to it, `exports` being known only once it is made. */
function hostOf(exports: () => EngineExports, on: { readonly cap: () => number; readonly refusal: () => void; readonly growth: () => void }): Host {
  return {
    bytes: () => new Uint8Array(exports().memory.buffer),
    grow: (size) => {
      if (size > on.cap()) {
        on.refusal();
        return false;
      }
      const { memory } = exports();
      const current = memory.buffer.byteLength;
      const wanted = Math.min(on.cap(), Math.max(size, Math.ceil(current * growthStep)));
      if (wanted > current) memory.grow(Math.ceil((wanted - current) / wasmPage));
      on.growth();
      return true;
    },
    call: (index, args) => exports().__indirect_function_table.get(index)(...args),
    stack: () => exports().emscripten_stack_get_current(),
    restoreStack: (pointer) => void exports()._emscripten_stack_restore(pointer),
    setThrew: () => void exports().setThrew(1, 0),
  };
}

async function startEngine(): Promise<Engine> {
  let exhausted = false;
  let cap = Number.POSITIVE_INFINITY;
  let linked: EngineExports | undefined;
  const exportsOf = (): EngineExports => {
    if (linked === undefined) throw new Error('pdfium.wasm calls its host before it is started');
    return linked;
  };
  let view: DataView<ArrayBuffer> | undefined;
  const host = hostOf(exportsOf, {
    cap: () => cap,
    refusal: () => {
      exhausted = true;
    },
    growth: () => {
      view = undefined;
    },
  });
  const { exports } = await wasm.instantiate(await engineModule(), engineImports(host));
  if (!isEngine(exports)) throw new Error('pdfium.wasm does not export what is called');
  linked = exports;
  exports.emscripten_stack_init();
  exports.__wasm_call_ctors();
  exports.FPDF_InitLibrary();
  return {
    call: exports,
    view: () => {
      view ??= new DataView(exports.memory.buffer);
      return view;
    },
    capMemory: (bytes) => {
      cap = bytes;
    },
    isExhausted: () => exhausted,
  };
}

/** Runs `use` on an engine of at most `memory` bytes that no throw has left in doubt; the engine is kept for the next file when all went well. */
export async function withEngine<T>(memory: number, use: (engine: Engine) => T): Promise<T> {
  const engine = idle ?? (await startEngine());
  idle = undefined;
  engine.capMemory(memory);
  const result = use(engine);
  if (!engine.isExhausted()) idle = engine;
  return result;
}
