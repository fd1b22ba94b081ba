// The outline → the numbers that its headings skip and that the text accounts for: a line that has one and is no heading, « le point 5 est omis ».
import type { Block } from '../../document/document.ts';
import { fold } from '../../recognisers/fold.ts';
import { type Numbering, numberingsOf } from '../../sections/numbering.ts';
import { contentOf, type Outline, type Section } from '../../sections/section.ts';

const longestSkip = 3;
const head =
  /^\s*(?:(?:[Aa]rticle|ARTICLE|[Ss]ection|SECTION|[Cc]hapitre|CHAPITRE|[Pp]artie|PARTIE|[Pp]oint)\s+(?:\d[\d.]*|[IVX]+)|\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Za-z])(?:\s?[.):°–—-]|\s+(?:et|à|[-–])\s+(?:\d|[IVX])|\s+(?=\p{Lu})))/u;
const omitted =
  /\b(?:omis\w*|supprim\w+|reserve\w*|sans objet|ne s'appliqu\w+|non applicables?|retire\w*|n(?:'est|e sont) pas repris\w*|abrog\w+|releve\w* d)\b/u;
const named =
  /\b(?:articles?|sections?|chapitres?|titres?|parties?|points?|rubriques?|taches?|paragraphes?|numeros?) ((?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5})(?:(?:, | et | a |-)(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5}))*)/gu;

/** The numbers between those of two neighbours, in their style. */
function skipped(before: Section, after: Section): readonly Numbering[] {
  const next = numberingsOf(after.number);
  return numberingsOf(before.number).flatMap(({ style, path, text }) => {
    const other = next.find(
      (one) => one.style === style && one.path.length === path.length && path.slice(0, -1).every((part, at) => part === one.path[at]),
    );
    const [from, to] = [path.at(-1) ?? 0, other?.path.at(-1) ?? 0];
    if (to - from < 2 || to - from - 1 > longestSkip) return [];
    return Array.from({ length: to - from - 1 }, (_, step) => ({ style, path: [...path.slice(0, -1), from + 1 + step], text }));
  });
}

const isSame = (one: Numbering, other: Numbering): boolean =>
  one.path.join('.') === other.path.join('.') && (one.style === other.style || [one, other].some(({ style }) => style === 'article'));

/** The numbers at the head of a block, in every reading; « 4 et 5. » has two. */
function numbersAt({ label, flow }: Block): readonly Numbering[] {
  const found = head.exec(label === undefined ? flow.text : `${label} ${flow.text}`)?.[0];
  if (found === undefined) return [];
  const second = /\s(?:et|à|[-–])\s+(?<last>\d|[IVX])$/u.exec(found)?.groups?.['last'];
  return [...numberingsOf(found.trim()), ...numberingsOf(second)];
}

/** A list that counts up to the number of its section goes on for itself. */
function linesOf(section: Section, wanted: readonly Numbering[]): readonly Numbering[] {
  const found = contentOf(section).flatMap(numbersAt);
  const own = numberingsOf(section.number);
  if (found.some((one) => own.some((number) => isSame(one, number)))) return [];
  return found.filter((one) => wanted.some((number) => isSame(number, one)));
}

function omittedIn(blocks: readonly Block[]): readonly Numbering[] {
  return blocks.flatMap(({ flow }) =>
    fold(flow.text)
      .split(/[.;]\s/u)
      .filter((sentence) => omitted.test(sentence))
      .flatMap((sentence) =>
        [...sentence.matchAll(named)].flatMap(([, list = '']) => list.split(/, | et | a |-/u).flatMap((one) => numberingsOf(one.toUpperCase()))),
      ),
  );
}

/** As written at the head of their lines. */
export function readNumerosSansTitre({ sections, preamble }: Outline): readonly string[] {
  const blocks = [...preamble, ...sections.flatMap(contentOf)];
  const seen: string[] = [];
  const visit = (siblings: readonly Section[]): void => {
    for (const [at, before] of siblings.entries()) {
      visit(before.children);
      const after = siblings[at + 1];
      const wanted = after === undefined ? [] : skipped(before, after);
      if (wanted.length === 0) continue;
      const told = omittedIn(blocks).filter((one) => wanted.some((number) => isSame(number, one)));
      seen.push(...[...linesOf(before, wanted), ...told].map(({ text }) => text));
    }
  };
  visit(sections);
  return [...new Set(seen)];
}
