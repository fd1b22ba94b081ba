// A pattern, sets of words of each of which its matches hold one, and a text in; what the pattern makes of the text out. The build puts these calls into the bundle.

/** `words` apart by bars, sets by ampersands; in small letters when the pattern takes any. Open once a text has held one of each set. */
export function gate(words, anyCase) {
  return { open: false, words, sets: undefined, anyCase };
}

/** Under `iu` an « s » also stands for « ſ », which is a small letter already. */
function inSmallLetters(text) {
  return text.toLowerCase().replaceAll('\u017f', 's');
}

function opens(of, text) {
  of.sets ??= of.words.split('&').map((set) => set.split('|'));
  const given = of.anyCase ? inSmallLetters(text) : text;
  of.open = of.sets.every((set) => set.some((word) => given.includes(word)));
  return of.open;
}

export function passes(of, pattern, text) {
  return (of.open || opens(of, text)) && pattern.test(text);
}

export function found(of, pattern, text) {
  return of.open || opens(of, text) ? pattern.exec(text) : null;
}

export function matched(of, text, pattern) {
  return of.open || opens(of, text) ? text.match(pattern) : null;
}

export function replaced(of, text, pattern, by) {
  return of.open || opens(of, text) ? text.replace(pattern, by) : text;
}

export function matches(of, text, pattern) {
  return of.open || opens(of, text) ? text.matchAll(pattern) : [].values();
}
