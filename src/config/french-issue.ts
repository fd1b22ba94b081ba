// What a schema refuses in; where, and one French sentence without its full stop, out.
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Keys = readonly PropertyKey[];

export interface Refusal {
  readonly path: Keys;
  /** The key itself is at fault, not its value. */
  readonly key: boolean;
  readonly message: string;
}

const shapes: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des clés et des valeurs',
  record: 'des clés et des valeurs',
};

/** Letters that must change to turn one word into the other, counted roughly: those that only one of them has. */
function distance(a: string, b: string): number {
  const letters = new Map<string, number>();
  for (const letter of a) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  for (const letter of b) letters.set(letter, (letters.get(letter) ?? 0) - 1);
  return [...letters.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

/** What follows a word that is not known; a rule may be named without its clause. */
function suggestion(given: string, known: readonly string[]): string {
  const named = known.filter((one) => one.endsWith(`/${given}`));
  if (named.length > 0) return ` ; vouliez-vous dire ${named.map((one) => `« ${one} »`).join(' ou ')} ?`;
  const [closest] = known.toSorted((a, b) => distance(a, given) - distance(b, given));
  if (closest !== undefined && distance(closest, given) <= Math.max(2, given.length / 4)) return ` ; vouliez-vous dire « ${closest} » ?`;
  return known.length > 0 && known.length <= 12 ? ` ; clés connues : ${known.join(', ')}` : '';
}

function keysOf(schema: unknown): readonly string[] {
  return typeof schema === 'object' && schema !== null ? Object.keys(schema) : [];
}

/** The alternatives at fault, the one that understood most first; with none that went inside, each says what it wants. */
function ofUnion(errors: readonly (readonly Issue[])[], path: Keys, known: KnownKeys): readonly Refusal[] {
  const inside = errors.find((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys'));
  if (inside !== undefined) return inside.flatMap((issue) => refusals({ ...issue, path: [...path.map(plain), ...issue.path] }, known));
  const wanted = errors.flatMap((issues) => issues.map((issue) => wantedBy(issue)));
  return [{ path, key: false, message: `attendu ${[...new Set(wanted)].join(', ou ')}` }];
}

function plain(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function wantedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return shapes[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'quelque chose : c’est vide' : `au moins ${issue.minimum}`;
    case 'too_big':
      return `au plus ${issue.maximum}`;
    case 'invalid_format':
      // The schema says it in French, beside its pattern.
      return issue.message;
    default:
      return 'une autre valeur';
  }
}

/** Keys that the schema knows at a path, to suggest one. */
export type KnownKeys = (path: Keys) => unknown;

export function refusals(issue: Issue, known: KnownKeys): readonly Refusal[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const keys = keysOf(known(path));
    return issue.keys.map((key) => ({ path: [...path, key], key: true, message: `clé inconnue « ${key} »${suggestion(key, keys)}` }));
  }
  if (issue.code === 'invalid_union') return ofUnion(issue.errors, path, known);
  if (issue.code === 'custom') return [{ path, key: false, message: issue.message }];
  return [{ path, key: false, message: `attendu ${wantedBy(issue)}` }];
}
