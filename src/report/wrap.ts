// Styled pieces of text in; lines of at most a given width out, broken at spaces, but never inside « » nor before « : », « ; », « % ».

export interface Piece {
  readonly text: string;
  readonly style?: (text: string) => string;
}

interface Word extends Piece {
  /** A space stands before it. */
  readonly spaced: boolean;
}

/** The spaces that stay as they are, since the words may be searched for in the document, yet do not break. */
const breakable = /(?<!«) (?![»:;!?%])/u;

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let spaced = false;
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split(breakable).entries()) {
      if (index > 0) spaced = true;
      if (text === '') continue;
      words.push({ ...piece, text, spaced });
      spaced = false;
    }
  }
  return words;
}

/** Words that no space parts stay together. */
function clusters(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last === undefined || word.spaced) groups.push([word]);
    else last.push(word);
  }
  return groups;
}

function paint(words: readonly Word[]): string {
  let line = '';
  let run = '';
  let style: Piece['style'];
  const flush = (): void => {
    if (run !== '') line += style === undefined ? run : style(run);
    run = '';
  };
  for (const [index, word] of words.entries()) {
    const gap = index > 0 && word.spaced ? ' ' : '';
    if (word.style === style) {
      run += gap + word.text;
      continue;
    }
    flush();
    line += gap;
    style = word.style;
    run = word.text;
  }
  flush();
  return line;
}

/** `first` opens the first line, `rest` the following ones; their lengths count. */
export function wrap(pieces: readonly Piece[], width: number, first: string, rest: string): string {
  const lines: string[] = [];
  let line: Word[] = [];
  let length = first.length;
  for (const group of clusters(wordsOf(pieces))) {
    const size = group.reduce((sum, word) => sum + word.text.length, 0);
    if (line.length > 0 && length + 1 + size > width) {
      lines.push(paint(line));
      line = [];
      length = rest.length;
    }
    length += size + (line.length > 0 ? 1 : 0);
    line.push(...group);
  }
  lines.push(paint(line));
  return lines.map((text, index) => (index === 0 ? first : rest) + text).join('\n');
}
