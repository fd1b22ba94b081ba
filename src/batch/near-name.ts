// A name that no file has in; what its author may have meant out: a name that looks like it, or several arguments that are one name with blanks.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { documentExtensions } from './walk-folder.ts';

const longestFolder = 10_000;
const longestName = 20;

/** Letters and figures alone: capitals, accents, blanks and dashes are what slips. */
function folded(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function namesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder);
    return names.length > longestFolder ? [] : names;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}

/** What to do about a name that no file has, as the end of a sentence. */
export function nearName(given: string): string {
  const name = basename(given);
  const folder = dirname(given);
  const ending = extname(name).slice(1).toLowerCase();
  const stem = (one: string): string => (documentExtensions.includes(extname(one).slice(1).toLowerCase()) ? one.slice(0, -extname(one).length) : one);
  const near = namesIn(folder).filter(
    (one) => folded(one) === folded(name) || (folded(stem(one)) === folded(stem(name)) && (stem(one) !== one || ending === '')),
  );
  const [first] = near.toSorted((a, b) => Number(folded(b) === folded(name)) - Number(folded(a) === folded(name)) || (a < b ? -1 : 1));
  if (first === undefined || folded(name) === '') return 'vérifiez le chemin.';
  return `vouliez-vous dire « ${folder === '.' ? first : join(folder, first)} » ?`;
}

export interface SplitName {
  readonly name: string;
  readonly from: number;
  readonly count: number;
}

/** The first arguments in a row that name nothing one by one, and a file or folder together. */
export function splitName(given: readonly { readonly argument: string; readonly kind: string }[]): SplitName | undefined {
  for (const [from, { kind }] of given.entries()) {
    if (kind !== 'missing') continue;
    const end = given.findIndex((one, index) => index > from && one.kind !== 'missing');
    const row = given.slice(from, Math.min(end < 0 ? given.length : end, from + longestName));
    for (let count = row.length; count > 1; count--) {
      const name = row
        .slice(0, count)
        .map(({ argument }) => argument)
        .join(' ');
      if (existsSync(name)) return { name, from, count };
    }
  }
  return undefined;
}
