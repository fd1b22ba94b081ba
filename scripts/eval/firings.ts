// Findings on real documents and what people judged of each in; the page that docs/firings.md holds goes out.
import { z } from 'zod';
import { rules } from '../../src/rules/index.ts';

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

/** « erreurs : 7 justes, 1 discutable, 0 faux, 0 à juger », of the documents that may be shown. */
export function summary(fired: readonly Fired[], verdicts: Verdicts): readonly string[] {
  return severities.map((severity) => {
    const [right, debatable, wrong, rest] = countsOf(
      fired.filter((one) => one.severity === severity),
      verdicts,
    );
    return `${names[severity]} : ${right} justes, ${debatable} discutables, ${wrong} faux, ${rest} ${open}`;
  });
}

function rulesTable(fired: readonly Fired[], verdicts: Verdicts): string {
  const rows = [...new Set(fired.map(({ rule }) => rule))].toSorted().map((rule) => {
    const counts = countsOf(
      fired.filter((one) => one.rule === rule),
      verdicts,
    );
    return `| ${[rule, ...counts].join(' | ')} |`;
  });
  return ['| règle | justes | discutables | faux | à juger |', '| --- | --: | --: | --: | --: |', ...rows].join('\n');
}

function findingsTable(fired: readonly Fired[], verdicts: Verdicts): string {
  const rows = fired.map((one) => {
    const { document, fingerprint, guarded, line, rule, severity } = one;
    const shown = guarded ? ['', ''] : [line ?? '', verdicts[document]?.[fingerprint]?.pourquoi ?? ''];
    return `| ${[severity, rule, shown[0], verdictOf(one, verdicts), shown[1]].join(' | ')} |`;
  });
  return ['| | règle | ligne | verdict | pourquoi |', '| --- | --- | --: | --- | --- |', ...rows].join('\n');
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
