// What was read in the texts of each converter in; the lines of a summary and the page that docs/converters.md holds go out.
import { markdownTable } from '../markdown-table.ts';
import type { Outcome } from './outcome.ts';
import { f1, figuresOf } from './tally.ts';

export interface Read {
  readonly converter: string;
  readonly outcomes: readonly Outcome[];
}

const others = 'autres';
const fields = ['titre', 'sections', 'livrables', 'calendrier', 'paiement', 'budget', 'qualifications', 'candidature', 'evaluation'] as const;

/** The column that a compared field is counted in. */
export function fieldOf(field: string): string {
  const [head = ''] = field.split('.');
  return fields.find((one) => one === head) ?? others;
}

const columns = [...fields, others];

function share(read: readonly Read[], column?: string): number {
  return 100 * f1(figuresOf(read.flatMap(({ outcomes }) => outcomes).filter(({ field }) => column === undefined || fieldOf(field) === column)));
}

interface Row {
  readonly converter: string;
  readonly whole: number;
  readonly cells: readonly number[];
}

/** One row for each converter, the worst first. */
function rowsOf(read: readonly Read[]): readonly Row[] {
  const names = [...new Set(read.map(({ converter }) => converter))];
  return names
    .map((converter) => {
      const own = read.filter((one) => one.converter === converter);
      return { converter, whole: share(own), cells: columns.map((column) => share(own, column)) };
    })
    .toSorted((a, b) => a.whole - b.whole);
}

export function summary(read: readonly Read[]): readonly string[] {
  const head = ['', 'tout', ...columns];
  const width = (at: number): number => Math.max(5, head[at]?.length ?? 0);
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(34)}${cells.map((cell, at) => `  ${cell.padStart(width(at + 1))}`).join('')}`;
  return [
    line('', head.slice(1)),
    ...rowsOf(read).map(({ converter, whole, cells }) =>
      line(
        converter,
        [whole, ...cells].map((one) => one.toFixed(1)),
      ),
    ),
    line(
      'ensemble',
      [share(read), ...columns.map((column) => share(read, column))].map((one) => one.toFixed(1)),
    ),
  ];
}

export function convertersPage(read: readonly Read[], documents: number): string {
  const figures = (whole: number, cells: readonly number[]): readonly string[] => [whole, ...cells].map((one) => one.toFixed(1));
  const together = columns.map((column) => share(read, column));
  const rows = [
    ...rowsOf(read).map(({ converter, whole, cells }) => [converter, ...figures(whole, cells)]),
    ['ensemble', ...figures(share(read), together)],
  ];
  return [
    '# Ce qui reste d’un document converti en texte',
    '<!-- Écrit par `npm run eval:converters` ; ne pas modifier à la main. -->',
    `Chacun de nos ${documents} documents (\`fixtures/documents\`), Word ou PDF, est converti en texte par chaque convertisseur ; le texte est lu, et ce qui y est lu est comparé à ce qui est lu dans le fichier Word. Les chiffres sont des F1 en pour cent, mots exacts : 100 veut dire que tout est lu, et rien d’autre.`,
    markdownTable(['convertisseur', 'tout', ...columns], rows),
    '',
  ].join('\n\n');
}
