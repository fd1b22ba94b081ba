// Evaluated corpora in; the page that docs/evaluation.md holds goes out.
import { markdownTable } from '../markdown-table.ts';
import type { Evaluated, Judged } from './evaluate.ts';
import { byField, type Figures, f1, figuresOf, macro, precision, recall } from './tally.ts';

export interface Scored {
  readonly title: string;
  readonly guarded: boolean;
  readonly documents: readonly Evaluated[];
}

const sure = 0.95;
const steps = [sure, 0.85, 0.8, 0.6, 0] as const;

const percent = (share: number): string => (100 * share).toFixed(1);
const longest = 160;

const three = (figures: Figures): readonly string[] => [precision, recall, f1].map((measure) => percent(measure(figures)));

function fieldsTable(documents: readonly Evaluated[]): string {
  const exact = new Map(byField(documents.flatMap((one) => one.exact)));
  const rows = byField(documents.flatMap((one) => one.tolerant)).map(([field, outcomes]) => {
    const figures = figuresOf(outcomes);
    return [field, figures.right + figures.missed, ...three(figures), percent(f1(figuresOf(exact.get(field) ?? [])))];
  });
  return markdownTable(['champ', 'dans les golds', 'précision', 'rappel', 'F1', 'F1 exact'], rows);
}

function documentsTable(documents: readonly Evaluated[]): string {
  const rows = documents.map(({ name, tolerant, exact }) => [name, percent(f1(figuresOf(tolerant))), percent(f1(figuresOf(exact)))]);
  return markdownTable(['document', 'F1', 'F1 exact'], rows);
}

/** Of the values said with at least each confidence and less than the one above, how many are right. */
function calibration(outcomes: readonly Judged[]): string {
  const rows = steps.flatMap((from, at) => {
    const below = steps[at - 1] ?? Number.POSITIVE_INFINITY;
    const { right, wrong } = figuresOf(outcomes.filter(({ confidence }) => confidence !== undefined && confidence >= from && confidence < below));
    return right + wrong === 0 ? [] : [[`≥ ${from}`, right + wrong, right, percent(right / (right + wrong))]];
  });
  return markdownTable(['confiance annoncée', 'valeurs', 'justes', '%'], rows);
}

function sureAndWrong(documents: readonly Evaluated[]): string {
  const rows = documents.flatMap(({ name, tolerant }) =>
    tolerant.flatMap(({ kind, field, what, confidence }) =>
      kind === 'wrong' && confidence !== undefined && confidence >= sure ? [[name, field, what.slice(0, longest)]] : [],
    ),
  );
  return rows.length === 0 ? 'Aucune.' : markdownTable(['document', 'champ', 'constat'], rows);
}

export function summaryLine({ title, documents }: Scored): string {
  const tolerant = documents.flatMap((one) => one.tolerant);
  const { right, wrong } = figuresOf(tolerant.filter(({ confidence }) => confidence !== undefined && confidence >= sure));
  const exact = documents.flatMap((one) => one.exact);
  return `${title} : ${documents.length} documents, F1 moyen des clauses ${percent(macro(tolerant))} (exact ${percent(macro(exact))}), ${percent(right / (right + wrong))} % de justes parmi ${right + wrong} valeurs sûres`;
}

export function page(corpora: readonly Scored[]): string {
  const all = corpora.flatMap(({ documents }) => documents);
  const shown = corpora.filter(({ guarded }) => !guarded).flatMap(({ documents }) => documents);
  return [
    '# Ce que valent les lectures',
    '<!-- Écrit par `npm run eval` ; ne pas modifier à la main. -->',
    'Chaque document a un gold, écrit à la main. « F1 » admet un texte proche (comme le marqueur commun) ; « F1 exact » veut les mêmes mots.',
    'Des documents réservés on ne montre que les scores.',
    corpora.map((corpus) => `- ${summaryLine(corpus)}`).join('\n'),
    '## Confiance annoncée et exactitude',
    calibration(all.flatMap(({ tolerant }) => tolerant)),
    '## Sûres et fausses',
    sureAndWrong(shown),
    ...corpora.flatMap(({ title, documents }) => [`## ${title}`, documentsTable(documents), fieldsTable(documents)]),
    '',
  ].join('\n\n');
}
