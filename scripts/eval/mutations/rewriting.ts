// A text and its gold in; both rewritten the same way go out.
import { type Gold, goldSchema } from '../gold.ts';

export interface Mutated {
  readonly text: string;
  readonly gold: Gold;
}

/** Undefined when the document has nothing of the kind to change, or says it in a way that a script cannot follow. */
export interface Mutation {
  readonly name: string;
  readonly apply: (text: string, gold: Gold) => Mutated | undefined;
}

/** A number of the gold, the field that holds it and what stands beside it there. */
export type ChangeNumber = (value: number, key: string, beside: ReadonlyMap<string, unknown>) => number;

interface Rewriting {
  readonly words: (words: string, key: string) => string;
  readonly number: ChangeNumber;
}

function rewritten(node: unknown, rewriting: Rewriting, key = '', beside: ReadonlyMap<string, unknown> = new Map()): unknown {
  if (typeof node === 'string') return rewriting.words(node, key);
  if (typeof node === 'number') return rewriting.number(node, key, beside);
  if (Array.isArray(node)) return node.map((item: unknown) => rewritten(item, rewriting, key));
  if (typeof node !== 'object' || node === null) return node;
  const fields = new Map<string, unknown>(Object.entries(node));
  return Object.fromEntries([...fields].map(([name, value]) => [name, rewritten(value, rewriting, name, fields)]));
}

/** What the rules find is another matter: it goes out of the gold. */
export function withoutFindings({ constats: _constats, regles: _regles, ...kept }: Gold): Gold {
  return kept;
}

const same: ChangeNumber = (value) => value;

/** The text rewritten, and every word and number of the gold. */
export function throughout(
  text: string,
  gold: Gold,
  write: (words: string, key: string) => string,
  number: ChangeNumber = same,
): Mutated | undefined {
  const changed = write(text, '');
  return changed === text ? undefined : { text: changed, gold: goldSchema.parse(rewritten(withoutFindings(gold), { words: write, number })) };
}
