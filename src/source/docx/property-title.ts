// The title in a file's own properties → the same, unless a program filled it in.

const noTitle = /\.(?:docx?|docm|dot[xm]?|odt|rtf|pdf)$|^microsoft word|^(?:titre|title|document|sans titre|untitled)?\W*\d*$|^\[.*\]$|^\S*_\S*$/iu;

/** Undefined for none, a file name or a template's name. */
export function propertyTitle(said: string | undefined): string | undefined {
  const title = (said ?? '').replace(/\s+/gu, ' ').trim();
  return noTitle.test(title) ? undefined : title;
}
