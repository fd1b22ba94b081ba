// Nothing in; everything that a finding can be named after out: the rules, and what can be wrong with exceptions.
import { rules } from '../rules/index.ts';
import type { RuleOption, Severity } from '../rules/rule.ts';
import { exceptionRules } from './exception-rules.ts';

export interface CatalogueEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remede: string;
  readonly options?: Readonly<Record<string, RuleOption>>;
}

export const catalogue: readonly CatalogueEntry[] = [...rules, ...exceptionRules].toSorted((a, b) => (a.id < b.id ? -1 : 1));
