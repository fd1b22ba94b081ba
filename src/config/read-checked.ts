// The text of a YAML or JSON file and its schema in; the value out, or a French error with its line and column.
import { isMap, isPair, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { z } from 'zod';
import { TorError } from '../document/tor-error.ts';
import { type KnownKeys, type Refusal, refusals } from './french-issue.ts';

export interface CheckedFile<S extends z.ZodType> {
  /** To name in errors. */
  readonly path: string;
  readonly text: string;
  readonly schema: S;
  /** The part of the file to look at: `tor` of package.json. */
  readonly under?: string;
}

const longest = 1_000_000;
const wrong = 'ce n’est pas du YAML ni du JSON correct : vérifiez le retrait, et mettez entre guillemets un texte qui contient « : »';

/** What the parser's codes say to people. */
const faults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'cette clé est écrite deux fois',
  TAB_AS_INDENT: 'une tabulation fait le retrait : remplacez-la par des espaces',
  MISSING_CHAR: 'il manque un guillemet, une virgule, un deux-points ou un crochet',
};

function property(schema: unknown, name: string): unknown {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema)
    ? Object.entries(schema).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Walks the JSON Schema, through its alternatives and its definition, to the properties that a path may have. */
function knownKeysOf(schema: z.ZodType): KnownKeys {
  const whole: unknown = z.toJSONSchema(schema, { unrepresentable: 'any' });
  const definitions = property(whole, '$defs');
  const bodyOf = (node: unknown): unknown => {
    const reference = property(node, '$ref');
    return typeof reference === 'string' ? property(definitions, reference.slice(reference.lastIndexOf('/') + 1)) : node;
  };
  const step = (node: unknown, key: PropertyKey): unknown => {
    const body = bodyOf(node);
    const alternatives = property(body, 'anyOf');
    const found = typeof key === 'number' ? property(body, 'items') : property(property(body, 'properties'), String(key));
    if (found !== undefined || !Array.isArray(alternatives)) return found;
    return alternatives.map((one: unknown) => step(one, key)).find((one) => one !== undefined);
  };
  return (path) => {
    let node = whole;
    for (const key of path) node = step(node, key);
    const body = bodyOf(node);
    const alternatives = property(body, 'anyOf');
    const bodies = Array.isArray(alternatives) ? alternatives : [body];
    return bodies.map((one: unknown) => property(one, 'properties')).find((one) => one !== undefined);
  };
}

/** Where the value of a path, or its key, starts in the text; that of the nearest part around it when it is absent. */
function offsetOf(root: ParsedNode | null, { path, key }: Refusal): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair: unknown = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      if (!isPair(pair)) return offset;
      const last = index === path.length - 1;
      const target: unknown = last && key ? pair.key : pair.value;
      node = pair.value;
      offset = rangeStart(target) ?? rangeStart(pair.key) ?? offset;
    } else {
      node = typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items) ? node.items[Number(step)] : undefined;
      offset = rangeStart(node) ?? offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start]: unknown[] = node.range;
  return typeof start === 'number' ? start : undefined;
}

function told({ path, key, message }: Refusal, value: unknown): string {
  if (path.length === 0 || key) return message;
  const isMissing = path.reduce<unknown>((node, step) => property(node, String(step)) ?? itemOf(node, step), value) === undefined;
  if (!isMissing) return `${nameOf(path)} : ${message}`;
  const around = nameOf(path.slice(0, -1));
  return `${around === '' ? '' : `${around} : `}il manque « ${String(path.at(-1))} »`;
}

/** « exceptions n° 1, passage »: people count from one. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return ` n° ${step + 1}`;
      return index === 0 ? String(step) : `${typeof path[index - 1] === 'number' ? ', ' : '.'}${String(step)}`;
    })
    .join('');
}

function itemOf(node: unknown, step: PropertyKey): unknown {
  return Array.isArray(node) ? node[Number(step)] : undefined;
}

/** All faults at once, one a line: whoever corrects the file sees them together. */
function refuse(path: string, faults: readonly { readonly line: number; readonly col: number; readonly message: string }[]): TorError {
  const lines = faults.map(({ line, col, message }) => `${path}:${line}:${col} : ${message.replace(/\?$|$/u, (end) => (end === '?' ? '?' : '.'))}`);
  return new TorError('bad-option', lines.join('\n'));
}

/** Throws a TorError. */
export function readChecked<S extends z.ZodType>({ path, text, schema, under }: CheckedFile<S>): z.output<S> {
  if (text.length > longest) throw new TorError('bad-option', `${path} : ce fichier est trop gros pour une configuration.`);
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error !== undefined) {
    throw refuse(path, [{ ...counter.linePos(error.pos[0]), message: faults[error.code] ?? wrong }]);
  }
  const whole: unknown = document.toJS({ maxAliasCount: 50 });
  const value = under === undefined ? (whole ?? {}) : property(whole, under);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const known = knownKeysOf(schema);
  const found = parsed.error.issues.flatMap((issue) => refusals(issue, known));
  const placed = found
    .map((refusal) => ({ refusal, at: offsetOf(document.contents, under === undefined ? refusal : { ...refusal, path: [under, ...refusal.path] }) }))
    .toSorted((a, b) => a.at - b.at);
  throw refuse(
    path,
    placed.map(({ refusal, at }) => ({ ...counter.linePos(at), message: told(refusal, value) })),
  );
}
