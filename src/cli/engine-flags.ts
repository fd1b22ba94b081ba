// Nothing in; how V8 shall run the program, for a start and for a long run.
import { setFlagsFromString } from 'node:v8';
import { wasmFlags } from '../document/wasm-flags.ts';

/**
 * For a run that reads a few short files: compile a pattern once, not twice (`--no-regexp-tier-up` would do it too, and crash V8 on a pattern
 * of Node's own that ran before the flag was set); optimise only what stays hot, without the tier between; give
 * new objects room at once, and do not look through the old ones in steps: the run ends before it pays. Figures in docs/why.md.
 */
const startFlags = [
  '--regexp-tier-up-ticks=0',
  '--interrupt-budget=1000000',
  '--no-sparkplug',
  '--semi-space-growth-factor=16',
  '--no-incremental-marking',
  ...wasmFlags,
];

/** What pays from the tenth file on. */
const longRunFlags = ['--sparkplug', '--incremental-marking'];

/** Files from which a run is a long one. */
export const longRun = 10;

function set(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}

export function setStartFlags(): void {
  set(startFlags);
}

export function setLongRunFlags(): void {
  set(longRunFlags);
}
