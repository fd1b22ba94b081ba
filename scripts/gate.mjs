// A pattern, the words that its matches hold, and a text in; what the pattern makes of the text out. The build puts these calls into the bundle.
import { allMatches } from '../src/recognisers/all-matches.ts';

/**
 * Words are apart by bars, sets of them by ampersands, ways of matching by line feeds; in small letters when the pattern takes any. Open once a
 * text has held, for one of the ways, a word of each set.
 */
export function gate(words, anyCase) {
  return { open: false, words, ways: undefined, anyCase };
}

/** Under `iu` an « s » also stands for « ſ », which is a small letter already. */
function inSmallLetters(text) {
  return text.toLowerCase().replaceAll('\u017f', 's');
}

function opens(of, text) {
  of.ways ??= of.words.split('\n').map((way) => way.split('&').map((set) => set.split('|')));
  const given = of.anyCase ? inSmallLetters(text) : text;
  of.open = holdsOne(of.ways, given);
  return of.open;
}

/** Loops, not calls: gates that stay shut are asked of every text. */
function holdsOne(ways, text) {
  nextWay: for (const sets of ways) {
    nextSet: for (const set of sets) {
      for (const word of set) if (text.includes(word)) continue nextSet;
      continue nextWay;
    }
    return true;
  }
  return false;
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

export function allFound(of, pattern, text) {
  return of.open || opens(of, text) ? allMatches(pattern, text) : [];
}

export function matches(of, text, pattern) {
  return allFound(of, pattern, text).values();
}
