// The start of a line → its list marker or heading number, or nothing.

/** Signs that are nothing but bullets, for a class of a pattern. */
export const bullets = '•●▪■□◦‣➢➤➔✓✔√❖❑❏◆♦►▸▶⮚⁃∙⦁◾▫⚫☞➜➝➞⇨✅';
/** Those, dashes and other signs that open an item when a blank follows. */
export const itemMarks = `${bullets}○·→⇒–—‐‑‒−*`;

/** What is left of Wingdings' arrows, squares and ticks where the font was lost: « Ø Rédiger », « ü le rapport », never « § 3 », « Ø 110 ». */
const lostFont = String.raw`[§ØüðÞŸè](?=\s+[\p{L}«"])|[vqn+>](?=\s+\p{Lu}\p{Ll})`;
const bullet = String.raw`[${itemMarks}-]|[\uE000-\uF8FF]|o(?=\s)|${lostFont}`;
const arabic = String.raw`\d{1,2}(?:\.\d{1,2}){0,4}`;
const roman = String.raw`[IVX]{1,6}|[ivx]{1,6}`;
const letter = String.raw`[A-LO-Ra-z]`;
const closing = String.raw`\s?(?:[.)/:°]{1,2}(?:\s?[-–—])?|[-–—]+)`;

/** Forms that need no more evidence than what follows them: a blank, or at once a capital. */
const forms = [
  /^(?:article|section|chapitre|titre|partie)\s(?:premier|1\s?er|\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,6})(?:\s(?:bis|ter|quater)(?!\p{L}))?\s?[.:)–—-]{0,2}(?=\s|$)/iu,
  /^(?:[Ss]ection|SECTION|[Cc]hapitre|CHAPITRE)\s[A-H]\s?[.:)–—-]{1,2}(?=\s+[\p{Lu}«"])/u,
  /^\d{1,2}\s?(?:bis|ter|quater)\s?[.:)–—-]{1,2}(?=\s)/iu,
  /^\d{1,2}\s(?:et|&)\s\d{1,2}\s?[.)–—-]{1,2}(?=\s+[\p{Lu}«"])/u,
  /^\d{1,2}\.\s\d{1,2}\.(?=\s+\p{Lu})/u,
  /^\((?:\d{1,2}|[ivx]{1,5}|[a-zA-Z])\)(?=\s)/u,
  new RegExp(String.raw`^(?:${arabic})${closing}(?=\s|\p{Lu}|[«"])`, 'u'),
  /^\d{1,2}(?:\.\d{1,2}){1,4}(?=\s+[\p{Lu}«"]|\p{Lu}\p{Ll}*['’\s])/u,
  /^\d{1,2}(?:-\d{1,2}){1,2}[.)]?(?=\s+[\p{Lu}«"])/u,
  /^[Nn]°\s?\d{1,2}\s?[.):–—-]{0,2}(?=\s+[\p{Lu}«"])/u,
  /^[IVX]{1,6}[.-]\d{1,2}(?:[.-]\d{1,2}){0,2}(?:\s?[.):])?(?=\s+[\p{Lu}«"])/u,
  // « II-III Contenu »: not the initials « I.V. Ba ».
  /^[IVX]{1,4}[.-][IVX]{1,4}(?:\s?[):])?(?=\s+[\p{Lu}«"])/u,
  new RegExp(String.raw`^(?:${roman})${closing}(?=\s|\p{Lu})`, 'u'),
  /^[A-L][-–—](?=\s)/u,
  new RegExp(String.raw`^(?:${letter})\s?(?:[.)/]|\s[-–—])(?:\s?[-–—])?(?=\s|\p{Lu})`, 'u'),
];
/** Bullets need no blank: converters of PDF often leave none. */
const bulletForm = new RegExp(String.raw`^(?:(?:${bullet})(?=\s|\p{Lu}|[«"])|[${bullets}](?=[\p{Ll}\d(]))`, 'u');
/** « le 12. » or « 3 : 4 » are numbers of a sentence, « 1-A » before a gap is the cell of a reference: not labels. */
const notLabel = /^(?:\d{1,2}\s?[:/]\s*\d|[a-z]\.\s?[a-z]\.|\d{1,2}-[A-Z](?=\s{2}|\t|\s*$))/u;

/** How any of the forms may start: most lines are prose and start otherwise. */
const likely = /^(?:[\d(]|[A-Za-z]{1,6}\s{0,2}[.)/:°–—-]|(?:article|section|chapitre|titre|partie)\s)/iu;

function bare(text: string): string | undefined {
  if (!likely.test(text) || notLabel.test(text)) return undefined;
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}

/** The label that opens `text` and the offset of the first character after it and its blanks; undefined when none or nothing follows. */
export function splitLabel(text: string): { readonly label: string; readonly rest: number } | undefined {
  const indent = text.length - text.trimStart().length;
  const body = text.slice(indent);
  const mark = bulletForm.exec(body)?.[0];
  const gap = mark === undefined ? 0 : mark.length + blanks(body, mark.length);
  const number = bare(body.slice(gap)) ?? (gap > 0 ? bulletForm.exec(body.slice(gap))?.[0] : undefined);
  const length = number === undefined ? (mark?.length ?? 0) : gap + number.length;
  if (length === 0) return undefined;
  const rest = length + blanks(body, length);
  return rest >= body.trimEnd().length ? undefined : { label: body.slice(0, length), rest: indent + rest };
}

function blanks(text: string, from: number): number {
  let end = from;
  while (end < text.length && /\s/u.test(text.charAt(end))) end += 1;
  return end - from;
}
