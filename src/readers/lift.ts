// A clause as a reader builds it: plain values and leaves that know where they were read; `split` takes the two apart.
import type { Span } from '../document/span.ts';

export type Methode = 'explicite' | 'deduit' | 'calcule';

/** Where and how surely something was read. `ranges` are in the document's text. */
export interface Origin {
  readonly ranges: readonly Span[];
  readonly methode: Methode;
  /** 0.95 explicit in its own section, 0.85 joined from two places, 0.8 explicit elsewhere, 0.6 deduced. */
  readonly confiance: number;
}

const origin: unique symbol = Symbol('origin');

/** A value with its origin. */
export interface Read<T> extends Origin {
  readonly [origin]: true;
  readonly value: T;
}

/** `T` with any of its parts, or all of it, carrying an origin. */
export type Lifted<T> =
  | Read<Bare<T>>
  | Bare<T>;
type Bare<T> = T extends readonly (infer E)[] ? readonly Lifted<E>[] : T extends object ? { readonly [K in keyof T]: Lifted<T[K]> } : T;

/** Marks a value as read at `at`. */
export function read<T>(value: T, at: Origin): Read<T> {
  return { [origin]: true, value, ranges: at.ranges, methode: at.methode, confiance: at.confiance };
}

export function isRead(node: unknown): node is Read<unknown> {
  return typeof node === 'object' && node !== null && origin in node;
}

/** The plain tree, and the origin of each marked part by its dotted path. Absent (undefined) fields are dropped. */
export function split(node: unknown, path: string, origins: Map<string, Origin>): unknown {
  if (isRead(node)) {
    origins.set(path, { ranges: node.ranges, methode: node.methode, confiance: node.confiance });
    return split(node.value, path, origins);
  }
  if (Array.isArray(node)) return node.map((item, index) => split(item, `${path}.${index}`, origins));
  if (typeof node !== 'object' || node === null) return node;
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (value !== undefined) plain[key] = split(value, path === '' ? key : `${path}.${key}`, origins);
  }
  return plain;
}
