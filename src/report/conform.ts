// A model in; the same with its keys in the order of the schema, and where it breaks the schema out.
import type { Tor } from '../model/tor.ts';
import { torSchema } from '../model/tor.ts';

export interface Conformed {
  readonly tor: Tor;
  /** Paths and reasons; empty when the model is as promised. */
  readonly breaches: readonly string[];
}

export function conform(tor: Tor): Conformed {
  const parsed = torSchema.safeParse(tor);
  if (parsed.success) return { tor: parsed.data, breaches: [] };
  return { tor, breaches: parsed.error.issues.map((issue) => `${issue.path.join('.')} : ${issue.message}`) };
}
