// The text of a cell in; the offsets out where the items of its lists begin.

/** « 1. Plan de travail 2. Rapport », « a) analyser … b) former … »: where the items of a list that counts start; none for a figure that ends a sentence. */
export function countedStarts(text: string): readonly number[] {
  return [
    runOf(text, /(?<=^|\s)(\d{1,2})[.)]\s+(?=\p{L})/gu, Number),
    runOf(text, /(?<=^|\s)([a-h])\)\s+(?=\p{L})/gu, (mark) => 'abcdefgh'.indexOf(mark) + 1),
  ].flat();
}

function runOf(text: string, marks: RegExp, valueOf: (mark: string) => number): readonly number[] {
  const found: number[] = [];
  for (const match of text.matchAll(marks)) if (valueOf(match[1] ?? '') === found.length + 1) found.push(match.index);
  return found.length >= fewestCounted ? found : [];
}
const fewestCounted = 2;

/** Where the items of a list begin: at the sign that opens it; in a text that opens none, a dash in the middle of a sentence parts its words. */
export function markedStarts(text: string): readonly number[] {
  const sign = /(?:^|:\s)([-–•])\s/u.exec(text)?.[1];
  const marks = sign === undefined ? markAfterSign : ({ '-': dashes, '–': longDashes, '•': dots }[sign] ?? markAfterSign);
  return [...text.matchAll(marks)].map((match) => match.index + 1);
}
const dashes = /\s(?=-\s+\p{L})/gu;
const longDashes = /\s(?=–\s+\p{L})/gu;
const dots = /\s(?=•\s+\p{L})/gu;
const markAfterSign = /\s(?=•\s+\p{L})|(?<=[.;,!?)»])\s(?=[-–]\s+\p{L})/gu;
