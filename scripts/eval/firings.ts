// Findings on real documents and what people judged of each in; the page that docs/firings.md holds goes out.
import { z } from 'zod';
import { counted } from '../../src/report/counted.ts';
import { severityWord } from '../../src/report/severity-word.ts';
import { rules } from '../../src/rules/index.ts';
import { markdownTable } from '../markdown-table.ts';

export interface Fired {
  readonly document: string;
  /** Its words, places and values are shown to nobody. */
  readonly guarded: boolean;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly fingerprint: string;
  readonly line?: number;
}

const verdictSchema = z.strictObject({
  regle: z.enum(rules.map(({ id }) => id)),
  verdict: z.enum(['juste', 'discutable', 'faux']),
  pourquoi: z.string(),
});

/** By document, then by fingerprint of the finding. */
export const verdictsSchema = z.record(z.string(), z.record(z.string(), verdictSchema));

export type Verdicts = z.infer<typeof verdictsSchema>;

const open = 'à juger';
const severities = ['error', 'warning', 'info'] as const;
const names = { error: 'erreurs', warning: 'avertissements', info: 'remarques' } as const;

const verdictOf = ({ document, fingerprint }: Fired, verdicts: Verdicts): string => verdicts[document]?.[fingerprint]?.verdict ?? open;

function countsOf(fired: readonly Fired[], verdicts: Verdicts): readonly number[] {
  return ['juste', 'discutable', 'faux', open].map((verdict) => fired.filter((one) => verdictOf(one, verdicts) === verdict).length);
}

/** « erreurs : 7 justes, 1 discutable, 0 faux, 0 à juger », of all documents: figures alone. */
export function summary(fired: readonly Fired[], verdicts: Verdicts): readonly string[] {
  return severities.map((severity) => {
    const [right = 0, debatable = 0, wrong = 0, rest = 0] = countsOf(
      fired.filter((one) => one.severity === severity),
      verdicts,
    );
    return `${names[severity]} : ${counted(right, 'juste')}, ${counted(debatable, 'discutable')}, ${wrong} faux, ${rest} ${open}`;
  });
}

function rulesTable(fired: readonly Fired[], verdicts: Verdicts): string {
  const rows = [...new Set(fired.map(({ rule }) => rule))].toSorted().map((rule) => {
    const counts = countsOf(
      fired.filter((one) => one.rule === rule),
      verdicts,
    );
    return [rule, ...counts];
  });
  return markdownTable(['règle', 'justes', 'discutables', 'faux', open], rows);
}

function findingsTable(fired: readonly Fired[], verdicts: Verdicts): string {
  const rows = fired.map((one) => {
    const { document, fingerprint, guarded, line, rule, severity } = one;
    const [place, why] = guarded ? ['', ''] : [line ?? '', verdicts[document]?.[fingerprint]?.pourquoi ?? ''];
    return [severityWord(severity).toLowerCase(), rule, place, verdictOf(one, verdicts), why];
  });
  return markdownTable(['gravité', 'règle', 'ligne', 'verdict', 'pourquoi'], rows, ['ligne']);
}

export function firingsPage(fired: readonly Fired[], verdicts: Verdicts): string {
  const documents = [...new Set(fired.map(({ document }) => document))];
  return `${[
    '# Ce que les règles disent des documents réels',
    '<!-- Écrit par `npm run eval:firings` ; ne pas modifier à la main. -->',
    'Chaque constat, de chaque règle, sur chaque document réel dont on dispose, et ce qu’en dit une personne qui a le document sous les yeux, comme le ferait un acheteur : juste, discutable ou faux. Les verdicts sont dans `fixtures/verdicts.yaml`, par document et par empreinte de constat : un constat qui change n’a plus de verdict. Des documents réservés on ne montre ni les lignes ni les mots.',
    summary(fired, verdicts)
      .map((line) => `- ${line}`)
      .join('\n'),
    '## Par règle',
    rulesTable(fired, verdicts),
    ...documents.flatMap((document) => [
      `## ${document}`,
      findingsTable(
        fired.filter((one) => one.document === document),
        verdicts,
      ),
    ]),
  ].join('\n\n')}\n`;
}
