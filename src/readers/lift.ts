// A clause as a reader builds it: plain values, any part of which may know where it was read; `split` takes the two apart.
import type { Span } from '../document/span.ts';

export type Methode = 'explicite' | 'deduit' | 'calcule';

/** Where and how surely something was read. `ranges` are in the document's text. */
export interface Origin {
  readonly ranges: readonly Span[];
  readonly methode: Methode;
  /** 0.95 explicit in its own section, 0.85 joined from two places, 0.8 explicit elsewhere, 0.6 deduced. */
  readonly confiance: number;
}

const mark: unique symbol = Symbol('origin');

/** A value with its origin. */
export interface Read<T> {
  readonly [mark]: Origin;
  readonly value: T;
}

type Scalar = string | number | boolean | undefined;

/** `T` with any of its parts, or all of it, carrying an origin. */
export type Lifted<T> = Bare<T> | Read<Bare<T>>;
type Bare<T> = T extends Scalar ? T : T extends readonly (infer E)[] ? readonly Lifted<E>[] : { readonly [K in keyof T]: Lifted<T[K]> };

/** Marks a value as read at `origin`. */
export function read<T>(value: T, origin: Origin): Read<T> {
  return { [mark]: origin, value };
}

/** The same words, taken to say something else as well: `confiance` of that. */
export function inferred<T>({ [mark]: origin, value }: Read<T>, confiance: number): Read<T> {
  return read(value, { ...origin, methode: 'deduit', confiance });
}

function isRead(node: object): node is Read<unknown> {
  return mark in node;
}

/** The plain tree, and in `origins` the origin of each marked part by its dotted path. Absent (undefined) fields are dropped. */
export function split<T>(node: Lifted<T>, path: string, origins: Map<string, Origin>): T;
export function split(node: unknown, path: string, origins: Map<string, Origin>): unknown {
  return plain(node, path, origins);
}

function plain(node: unknown, path: string, origins: Map<string, Origin>): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const below = (key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);
  if (Array.isArray(node)) return node.map((item: unknown, index) => plain(item, below(index), origins));
  if (isRead(node)) {
    origins.set(path, node[mark]);
    return plain(node.value, path, origins);
  }
  const entries: (readonly [string, unknown])[] = [];
  for (const [key, value] of Object.entries(node)) if (value !== undefined) entries.push([key, plain(value, below(key), origins)]);
  return Object.fromEntries(entries);
}
