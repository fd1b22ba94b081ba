// A rule in; what a person should know of it out: why, the remedy, examples with the message that each would get.
import { example } from '../model/example.ts';
import type { Tor } from '../model/tor.ts';
import type { RegisteredRule, RuleContext, Severity } from '../rules/rule.ts';

export interface RuleExample {
  /** The parts of the model that make the example. */
  readonly model: unknown;
  readonly messages: readonly string[];
}

export interface RulePage {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly remede: string;
  readonly rejects: readonly RuleExample[];
  readonly accepts: readonly RuleExample[];
}

const silent = example({});

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What an example says, without what every document has. */
function told(value: unknown, nothing: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const empty = new Map(typeof nothing === 'object' && nothing !== null ? Object.entries(nothing) : []);
  const kept = Object.entries(value).filter(([key, part]) => !isSame(part, empty.get(key)));
  return Object.fromEntries(kept.map(([key, part]) => [key, told(part, empty.get(key))]));
}

function shown(rule: RegisteredRule, tor: Tor, context: RuleContext): RuleExample {
  return {
    model: told(tor, silent),
    messages: [...rule.judge(tor, rule.profile === undefined ? context : { ...context, profile: rule.profile })].map(({ message }) => message),
  };
}

export function rulePage(rule: RegisteredRule, context: RuleContext): RulePage {
  const { id, severity, title, why, remede } = rule;
  return {
    id,
    severity,
    title,
    why,
    remede,
    rejects: rule.rejects().map(({ tor }) => shown(rule, tor, context)),
    accepts: rule.accepts().map((tor) => shown(rule, tor, context)),
  };
}
