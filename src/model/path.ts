// Paths into the model (« paiement.tranches.1.pourcentage »), checked by the compiler.
import type { Tor } from './tor.ts';

type Scalar = string | number | boolean | undefined;
type Depth = [never, 0, 1, 2, 3, 4, 5, 6];

type Below<T, D extends number> = [D] extends [never]
  ? never
  : T extends Scalar
    ? never
    : T extends readonly (infer E)[]
      ? `${number}` | `${number}.${Below<E, Depth[D]>}`
      : { [K in keyof T & string]: K | `${K}.${Below<NonNullable<T[K]>, Depth[D]>}` }[keyof T & string];

/** A dotted path that names a field of the model. */
export type Path = Below<Omit<Tor, 'provenance'>, 6>;
