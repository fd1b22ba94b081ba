// Nothing in; the part of the WebAssembly global that the engine uses, typed (the ES libraries of TypeScript leave it to the browser's).

export type WasmFunction = (...args: number[]) => number;

export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

interface WasmGlobal {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  instantiate(
    module: WasmModule,
    imports: Readonly<Record<string, Readonly<Record<string, WasmFunction>>>>,
  ): Promise<{ readonly exports: Readonly<Record<string, unknown>> }>;
  readonly Module: {
    imports(module: WasmModule): readonly { readonly module: string; readonly name: string; readonly kind: string }[];
    exports(module: WasmModule): readonly { readonly name: string; readonly kind: string }[];
  };
}

declare const WebAssembly: WasmGlobal;

export const wasm: WasmGlobal = WebAssembly;
