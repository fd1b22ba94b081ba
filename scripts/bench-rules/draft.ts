// A source (marked, text or Markdown) with its gold in; its lines and where each section stands in them go out.
import type { Gold } from '../eval/gold.ts';

export interface Part {
  readonly titre: string;
  readonly numero?: string;
  readonly types: readonly string[];
  /** Index of the line of its heading. */
  readonly heading: number;
  /** Index after its last line. */
  readonly end: number;
}

/** One document before a defect is planted; `marked` sources become Word files, the others are read as they are. */
export interface Draft {
  readonly name: string;
  readonly form: 'marked' | 'text' | 'markdown';
  /** Front matter of a marked source. */
  readonly head: string;
  readonly lines: readonly string[];
  readonly gold: Gold;
  readonly parts: readonly Part[];
}

/** Without case, quotes and no-break spaces: as two hands may write the same title. */
export function plain(text: string): string {
  return text
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .trim()
    .toLowerCase();
}

const lead = /^[\s#*_]*(?:(?:article|section|chapitre)\s+)?(?:[ivx]{1,5}|[a-z]|\d{1,2}(?:\.\d{1,2})*)?\s*[.):°–-]*\s*$/u;

/** A heading stands alone on its line, after its number, its sign, or both. */
function isHeading(line: string, titre: string): boolean {
  const wanted = plain(titre).replace(/\s*:$/u, '');
  const text = plain(line.replace(/[\s*_:]+$/u, ''));
  return text.endsWith(wanted) && lead.test(text.slice(0, text.length - wanted.length)) && !line.startsWith('{toc}');
}

const typed = /^[\s#*_]*(?:(?:article|section|chapitre)\s+)?(?:([IVX]{1,5}|[A-Z])\s?[.)–:-]|(\d{1,2}(?:\.\d{1,2})*)(?:\s?[.)°–:-]|\s))/iu;

/** The number as the line has it, where the gold does not tell it. */
function typedNumber(line: string, titre: string): string | undefined {
  const [, word, figure] = typed.exec(line.slice(0, Math.max(0, line.length - titre.length))) ?? [];
  return word ?? figure;
}

function partsOf(lines: readonly string[], gold: Gold): readonly Part[] {
  let from = 0;
  const found = (gold.sections ?? []).flatMap(({ titre, numero, types }) => {
    const heading = lines.findIndex((line, index) => index >= from && isHeading(line, titre));
    if (heading < 0) return [];
    from = heading + 1;
    const number = numero ?? typedNumber(lines[heading] ?? '', titre);
    return [{ titre, types, heading, ...(number === undefined ? {} : { numero: number }) }];
  });
  const sectionOfAll = (index: number): number => found[index + 1]?.heading ?? lines.findLastIndex((line) => !/^\[\^\d+\]:/u.test(line)) + 1;
  return found.map((part, index) => ({ ...part, end: sectionOfAll(index) }));
}

/** Not where the gold says that the headings are not all read yet. */
function areHeadingsRead({ aMieuxLire = [] }: Gold): boolean {
  return !aMieuxLire.some((field) => field.startsWith('sections'));
}

export function draftOf(name: string, form: Draft['form'], text: string, gold: Gold): Draft {
  const [, head = '', body = text] = form === 'marked' ? (/^(---\n[\s\S]*?\n---\n)([\s\S]*)$/u.exec(text) ?? []) : [];
  const lines = body.split('\n');
  return { name, form, head, lines, gold, parts: areHeadingsRead(gold) ? partsOf(lines, gold) : [] };
}

/** The lines of the sections whose main type is among these, headings left out; of any of their types when none is. */
export function linesIn(draft: Draft, ...types: readonly string[]): readonly number[] {
  const main = draft.parts.filter((part) => types.includes(part.types[0] ?? ''));
  const chosen = main.length > 0 ? main : draft.parts.filter((part) => part.types.some((type) => types.includes(type)));
  return chosen.flatMap(({ heading, end }) => Array.from({ length: end - heading - 1 }, (_, index) => heading + 1 + index));
}

export function lineAt(draft: Draft, index: number): string {
  return draft.lines[index] ?? '';
}

/** A bullet, a numbered item or a row of a table. */
export function isListed(line: string): boolean {
  return /^\s*(?:[-+•▪–*o] |\d{1,2}[.)-] |[a-z]{1,3}[.)-] |\|)/u.test(line);
}

export function isRow(line: string): boolean {
  return line.trimStart().startsWith('|');
}
