// A function of an object in; the same function out, which keeps what it gave for as long as the object lives: readers ask the same of the same parts.

/** Only for objects that nothing changes. */
export function kept<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
