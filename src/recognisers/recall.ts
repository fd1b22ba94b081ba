// A function of a text in; the same function out, which keeps what it gave for the last texts: readers ask the same of the same words.

/** Characters of text kept before all is forgotten: a few documents' worth, whatever the length of the batch. */
const capacity = 262_144;

export function recalled<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let kept = 0;
  let last: { readonly text: string; readonly value: T } | undefined;
  const keep = (text: string, value: T): T => {
    last = { text, value };
    return value;
  };
  return (text) => {
    // Asked again at once: nothing to look up.
    if (last?.text === text) return last.value;
    const before = known.get(text);
    if (before !== undefined) return keep(text, before);
    const value = compute(text);
    kept += text.length;
    if (kept > capacity) {
      known.clear();
      kept = text.length;
    }
    known.set(text, value);
    return keep(text, value);
  };
}
