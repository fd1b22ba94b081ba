// A name in; the files of a new rule, recogniser, section type or report format out: they compile, and their tests fail until they are filled.

export interface Skeleton {
  readonly name: RegExp;
  /** What the name must look like. */
  readonly shape: string;
  readonly files: (name: string) => readonly { readonly path: string; readonly content: string }[];
  /** What is left to do by hand. */
  readonly next: (name: string) => readonly string[];
}

const word = '[a-z0-9]+(?:-[a-z0-9]+)*';

function camel(kebab: string): string {
  return kebab.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

function pascal(kebab: string): string {
  return camel(`-${kebab}`);
}

function ruleFile(id: string): string {
  const name = id.slice(id.indexOf('/') + 1);
  return `// A model in, the places where … out.
import { example } from '../../model/example.ts';
import { defineRule } from '../rule.ts';

type ${pascal(name)} = { readonly constate: number; readonly attendu: number };

export const ${camel(name)} = defineRule<${pascal(name)}>({
  id: '${id}',
  severity: 'warning',
  title: 'Défaut en quelques mots',
  why: 'À écrire : pourquoi ce défaut coûte à quelqu’un.',
  remede: 'À écrire : comment le corriger.',
  message: ({ constate, attendu }) => \`Constaté \${constate}, attendu \${attendu}.\`,
  // Two of each at least, the traps among them: they are the tests of the rule and its page of documentation.
  accepts: () => [example({})],
  rejects: () => [],
  *check(tor) {
    for (const [index, tranche] of tor.paiement.tranches.entries()) {
      const at = \`paiement.tranches.\${index}.pourcentage\` as const;
      if ((tranche.pourcentage ?? 0) > 100) yield { at, operands: [at], facts: { constate: tranche.pourcentage ?? 0, attendu: 100 } };
    }
  },
});
`;
}

function recogniserFile(name: string): string {
  return `// A text in; every … that it says out, each with its place.
import type { Located } from '../document/span.ts';

const pattern = /à compléter/gu;

export function recognise${pascal(name)}(text: string): readonly Located<string>[] {
  return [...text.matchAll(pattern)].map((match) => ({ value: match[0], start: match.index, end: match.index + match[0].length }));
}
`;
}

const recogniserCorpus = (name: string): string => `# « … » marks the part that is read; without it, the whole phrasing is.
recogniser: recognise${pascal(name)}
yields:
  - value: valeur à écrire
    phrasings: ['une écriture à compléter']
nothing:
  - une écriture qui ne dit rien, à remplacer
`;

const sectionFixture = (name: string): string => `# Termes de référence

## 1. Titre qui annonce ce type {${name}}

Une phrase qui en parle.

## 2. Titre qui lui ressemble sans en être {autre}

Une phrase qui n’en parle pas.
`;

const formatFile = (name: string): string => `// A report in; … out.
import type { ReportFormat } from './format.ts';

export const format: ReportFormat = {
  description: 'à écrire : pour qui est le format ${name}',
  write: () => '',
};
`;

export const kinds: Readonly<Record<'rule' | 'recogniser' | 'section' | 'format', Skeleton>> = {
  rule: {
    name: new RegExp(`^${word}/${word}$`, 'u'),
    shape: 'clause/defaut, as in paiement/penalite-sans-plafond',
    files: (id) => [{ path: `src/rules/${id}.ts`, content: ruleFile(id) }],
    next: () => ['fill it, then: npm run generate', 'npx vitest run test/rules.test.ts test/registry.test.ts'],
  },
  recogniser: {
    name: new RegExp(`^${word}$`, 'u'),
    shape: 'one French noun, as in pourcentage',
    files: (name) => [
      { path: `src/recognisers/${name}.ts`, content: recogniserFile(name) },
      { path: `fixtures/recognisers/${name}.yaml`, content: recogniserCorpus(name) },
    ],
    next: (name) => [`list recognise${pascal(name)} in test/recognisers.ts, call it from a reader`, 'npx vitest run test/recognisers.test.ts'],
  },
  section: {
    name: /^[a-z]+(?:[A-Z][a-z]+)*$/u,
    shape: 'camel case, as in partiesPrenantes',
    files: (name) => [{ path: `fixtures/sections/${name}.md`, content: sectionFixture(name) }],
    next: (name) => [
      `add '${name}' to src/model/types-section.ts and src/sections/section-type.ts, its titles to src/lexicon/titres.ts`,
      'npx vitest run test/sections.test.ts',
    ],
  },
  format: {
    name: new RegExp(`^${word}$`, 'u'),
    shape: 'one word, as in sarif',
    files: (name) => [{ path: `src/report/${name}.ts`, content: formatFile(name) }],
    next: () => ['fill it, then: npm run generate', 'npx vitest run test/report.test.ts'],
  },
};
