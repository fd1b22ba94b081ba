// The words of a comment in; what is written in it after each mark of an exception (« tor:ignore »), and whether it holds anything else, out.

/** Word puts a space before the colon, and a capital at the beginning. At the start of a line; later in one, only before the name of a rule. */
const mark = /(?:^[^\S\n]*tor[^\S\n]*:[^\S\n]*ignore\b)|(?:\btor[^\S\n]*:[^\S\n]*ignore(?=[\s:]+[a-z]+\/[a-z]))/gimu;

export interface ExceptionMarks {
  /** What follows each mark, up to the next. */
  readonly asked: readonly string[];
  /** Words stand before the first: someone remarks something too. */
  readonly remark: boolean;
}

export function exceptionMarks(comment: string): ExceptionMarks {
  const found = [...comment.matchAll(mark)];
  const [first] = found;
  // « le mot tor:ignore dans une phrase »: a remark on exceptions.
  if (first === undefined || !/(?:^|\n)\s*$/u.test(comment.slice(0, first.index))) return { asked: [], remark: comment.trim() !== '' };
  return {
    asked: found.map((one, at) => comment.slice(one.index + one[0].length, found[at + 1]?.index).trim()),
    remark: comment.slice(0, first.index).trim() !== '',
  };
}
