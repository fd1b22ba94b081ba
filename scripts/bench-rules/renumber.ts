// A draft and one of its sections in; the typed numbers of those that follow, each one less or one more, go out.
import { romans } from '../romans.ts';
import { type Draft, lineAt, type Part } from './draft.ts';
import type { Planted } from './operator.ts';

function isRoman(numbers: readonly string[]): boolean {
  return numbers.includes('II') || numbers.includes('III') || numbers.includes('IV');
}

/** Numbers as « 4 », « IV » or « D »; undefined for « 3.1 » and for headings without one. */
export function moved(numero: string, by: number, all: readonly string[]): string | undefined {
  if (/^\d+$/u.test(numero)) return String(Number(numero) + by);
  if (isRoman(all)) return romans.includes(numero) ? romans[romans.indexOf(numero) + by] : undefined;
  return /^[A-Z]$/u.test(numero) ? String.fromCharCode(numero.charCodeAt(0) + by) : undefined;
}

/** True when the numbers stand in the source: automatic ones follow by themselves. */
export function isTyped(draft: Draft, { heading, numero, titre }: Part): boolean {
  const line = lineAt(draft, heading);
  return (
    numero !== undefined && new RegExp(`(?<![\\p{L}\\d.])${numero}(?![\\p{L}\\d])`, 'u').test(line.slice(0, Math.max(0, line.length - titre.length)))
  );
}

/** The heading with another number. */
export function withNumber(line: string, numero: string, wanted: string): string {
  return line.replace(new RegExp(`(?<![\\p{L}\\d.])${numero.replaceAll('.', '\\.')}(?![\\p{L}\\d])`, 'u'), wanted);
}

/** The numbers of one level in the order of the document. */
export function numbersOf(draft: Draft): readonly string[] {
  return draft.parts.flatMap(({ numero }) => numero ?? []);
}

/** Every number after `from` moved; sub-sections « 4.2 » with it, whether the gold knows them or not. */
export function movedFrom(draft: Draft, from: number, by: number): readonly string[] {
  const all = numbersOf(draft);
  return draft.lines.map((line, index) => {
    const part = draft.parts.find(({ heading }) => heading === index);
    const below = /^\s*(?:#+ )?(\d{1,2})(?=\.\d{1,2}\.? )/u.exec(line);
    if (part === undefined && index >= from && below?.[1] !== undefined && all.includes(below[1]))
      return withNumber(line, below[1], String(Number(below[1]) + by));
    if (part?.numero === undefined || index < from || !isTyped(draft, part)) return line;
    const [head = '', ...rest] = part.numero.split('.');
    const wanted = moved(head, by, all);
    return wanted === undefined ? line : withNumber(line, part.numero, [wanted, ...rest].join('.'));
  });
}

/** Without the line of the table of contents that names the section. */
export function withoutEntry(planted: Planted, { titre }: Part): Planted {
  return { ...planted, lines: planted.lines.filter((line) => !(line.startsWith('{toc}') && line.includes(titre))) };
}

/** What follows a section that was taken out, numbered as if it had never been there. */
export function renumbered(draft: Draft, planted: Planted, gone: Part): Planted {
  const after = movedFrom(draft, gone.end, -1);
  const kept = draft.lines.length - gone.end;
  return { ...planted, lines: [...planted.lines.slice(0, planted.lines.length - kept), ...after.slice(gone.end)] };
}
