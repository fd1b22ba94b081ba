// A text in; how many letters it has, and how many of them are capitals or small, out. Counted sign by sign: lists of matches cost a document's worth of memory.

export interface LetterCounts {
  readonly letters: number;
  readonly capitals: number;
  readonly small: number;
}

type Kind = 'none' | 'caseless' | 'capital' | 'small';

const known = new Map<number, Kind>();

function kindOf(code: number): Kind {
  const sign = String.fromCharCode(code);
  if (!/\p{L}/u.test(sign)) return 'none';
  const upper = sign.toUpperCase();
  if (upper === sign.toLowerCase()) return 'caseless';
  return upper === sign ? 'capital' : 'small';
}

function kindBeyondAscii(code: number): Kind {
  const before = known.get(code);
  if (before !== undefined) return before;
  const kind = kindOf(code);
  known.set(code, kind);
  return kind;
}

export function letterCounts(text: string): LetterCounts {
  let [letters, capitals, small] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (code >= 97 && code <= 122) small += 1;
      else if (code >= 65 && code <= 90) capitals += 1;
      continue;
    }
    const kind = kindBeyondAscii(code);
    if (kind === 'capital') capitals += 1;
    else if (kind === 'small') small += 1;
    else if (kind === 'caseless') letters += 1;
  }
  return { letters: letters + capitals + small, capitals, small };
}
