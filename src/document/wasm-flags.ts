// V8's flags for PDFium's WebAssembly: data, set where the engine is compiled, and before the program is loaded from its code cache.

/**
 * Validated function by function when first called, and optimised only when really hot: most runs read one short file, and
 * both save tens of milliseconds before its first page.
 */
export const wasmFlags: readonly string[] = ['--wasm-lazy-validation', '--wasm-tiering-budget=100000000'];
