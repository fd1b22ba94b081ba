// What the rewritten readers call instead of a pattern, a table or the search for a form: it works as before, and says what was used; what was struck out is not there.
import { type Branch, branches, hasNumberedReference, type Marked, markedExclusions, markedMatches, struck } from './branches.ts';

interface State {
  readonly struck: Set<string>;
  /** Whether to find out what is used, which costs several readings. */
  watching: boolean;
  /** Each entry that took part in a reading, with what a person would look for. */
  readonly used: Map<string, string>;
}

const state: State = { struck: new Set(), watching: true, used: new Map() };

/** Called before any reader is loaded: patterns are built without these entries; where there are none, what is used is found out. */
export function strikeOut(entries: readonly string[]): void {
  state.watching = entries.length === 0;
  for (const entry of entries) state.struck.add(entry);
}

/** What was used so far. */
export function usedEntries(): readonly (readonly [entry: string, label: string])[] {
  return [...state.used];
}

interface Watch {
  readonly pattern: RegExp;
  /** Entry and label by group; those already used are gone, and nothing is left to watch once all are. */
  readonly groups: Map<string, readonly [entry: string, label: string]>;
}

interface Plan {
  /** The last text that exclusions were looked for in: a search goes through one text in many steps. */
  excludedIn?: string;
  /** The pattern that reads: the pattern itself where nothing of it is struck out. */
  readonly without?: RegExp;
  readonly matches?: Watch;
  readonly exclusions?: Watch;
}

const plans = new Map<string, Plan>();
const native = RegExp.prototype.exec;

/** A short name of the pattern: two sites that hold the same pattern hold the same entries. */
function digest(source: string): string {
  let hash = 0n;
  for (const letter of source) hash = (hash * 1_099_511_628_211n + BigInt(letter.codePointAt(0) ?? 0)) & 0xffff_ffff_ffff_ffffn;
  return hash.toString(36);
}

function watchOf(site: string, source: string, name: string, marked: Marked, flags: string): Watch {
  const label = ({ start, end }: Branch): string => `${site} ${source.slice(start, Math.min(end, start + 80))}`;
  const groups = new Map([...marked.groupOf].map(([branch, group]) => [group, [`${name}.${branch.start}`, label(branch)] as const]));
  return { pattern: new RegExp(marked.source, flags), groups };
}

function planned(site: string, source: string, flags: string): Plan {
  const key = `${flags} ${source}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const name = digest(source);
  const out: readonly Branch[] = branches(source).filter(({ start }) => state.struck.has(`${name}.${start}`));
  const bare = flags.replace(/[gy]/gu, '');
  const watched = state.watching && !hasNumberedReference(source);
  const exclusions = watched ? markedExclusions(source) : undefined;
  const plan: Plan = {
    ...(out.length === 0 ? {} : { without: new RegExp(struck(source, out), flags) }),
    ...(watched ? { matches: watchOf(site, source, name, markedMatches(source), `${bare}y`) } : {}),
    ...(exclusions !== undefined ? { exclusions: watchOf(site, source, name, exclusions, `${bare}g`) } : {}),
  };
  plans.set(key, plan);
  return plan;
}

function note({ groups }: Watch, found: RegExpExecArray | null): void {
  if (found?.groups === undefined) return;
  for (const [group, [entry, label]] of groups) {
    if (found.groups[group] === undefined) continue;
    state.used.set(entry, label);
    groups.delete(group);
  }
}

function noteMatch({ matches }: Plan, text: string, at: number): void {
  if (matches === undefined || matches.groups.size === 0) return;
  matches.pattern.lastIndex = at;
  note(matches, native.call(matches.pattern, text));
}

function noteExclusions(plan: Plan, text: string): void {
  const { exclusions } = plan;
  if (exclusions === undefined || exclusions.groups.size === 0 || plan.excludedIn === text) return;
  plan.excludedIn = text;
  const { pattern } = exclusions;
  pattern.lastIndex = 0;
  for (let found = native.call(pattern, text); found !== null; found = native.call(pattern, text)) {
    note(exclusions, found);
    if (found[0] === '') pattern.lastIndex += 1;
  }
}

/** The same pattern, watched; so are those that split and matchAll make of it. */
export function watchedPattern(site: string, pattern: RegExp): RegExp {
  const plan = planned(site, pattern.source, pattern.flags);
  const exec = (text: string): RegExpExecArray | null => {
    const reader = plan.without ?? pattern;
    reader.lastIndex = pattern.lastIndex;
    const found = native.call(reader, text);
    pattern.lastIndex = reader.lastIndex;
    if (found !== null) noteMatch(plan, text, found.index);
    noteExclusions(plan, text);
    return found;
  };
  function again(other: RegExp, flags: string): RegExp {
    return watchedPattern(site, new RegExp(other.source, flags));
  }
  return Object.defineProperties(pattern, { exec: { value: exec }, constructor: { value: { [Symbol.species]: again } } });
}

export function builtPattern(site: string, source: string | RegExp, flags?: string): RegExp {
  return watchedPattern(site, new RegExp(source, flags));
}

/** A form of a list, searched for by a function of the readers. */
export function heard<T>(form: string, search: () => T): T | undefined {
  const entry = `form ${form}`;
  if (state.struck.has(entry)) return undefined;
  const found = search();
  if (found !== undefined && found !== false) state.used.set(entry, entry);
  return found;
}

export function watchedSet<T>(site: string, values: Iterable<T>): Set<T> {
  const set = new Set(values);
  const has = Set.prototype.has;
  return Object.defineProperty(set, 'has', { value: (value: T) => heard(`${site} ${String(value)}`, () => has.call(set, value)) ?? false });
}

export function watchedMap<K, V>(site: string, entries: Iterable<readonly [K, V]>): Map<K, V> {
  const map = new Map(entries);
  const get = Map.prototype.get;
  return Object.defineProperty(map, 'get', { value: (key: K) => heard(`${site} ${String(key)}`, () => get.call(map, key)) });
}
