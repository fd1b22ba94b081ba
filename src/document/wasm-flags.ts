// V8's flags for PDFium's WebAssembly: data, set where the engine is compiled, and before the program is loaded from its code cache.

/**
 * Validated function by function when first called, and optimised only when really hot: most runs read one short file, and
 * both save tens of milliseconds. The budget is what a function may spend before V8 optimises it: less, and a thread does so for
 * files of five pages, which end before it pays.
 */
export const wasmFlags: readonly string[] = ['--wasm-lazy-validation', '--wasm-tiering-budget=400000000'];
