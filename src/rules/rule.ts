// What a rule is: it judges the model alone, and its examples are its tests and its documentation.
import type { Path } from '../model/path.ts';
import type { Tor } from '../model/tor.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Facts that the message, the fingerprint and the machine formats share. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | readonly number[]>>;

/** A figure that a configuration may change. */
export interface RuleOption {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  /** In a few French words, with its unit. */
  readonly description: string;
}

/** What a configuration says of one rule. */
export interface RuleSetting {
  /** In place of the rule's own, before the evidence weakens it. */
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, number>>;
}

/** By the id of the rule. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A figure that a profile demands and the text that it comes from; `aConfirmer`: it gives a remark at most. */
export interface Demand {
  readonly valeur: number;
  readonly source: string;
  readonly aConfirmer?: true;
}

/** What the agency demands besides sections. Meaning of each field: `profiles/profile.ts`. */
export interface Demands {
  readonly titre: string;
  readonly rubriques?: readonly { readonly titre: string; readonly mots: readonly string[]; readonly severity: Severity }[];
  readonly avanceMaximale?: Demand;
  readonly delaiMinimal?: Demand;
  readonly validiteMinimale?: Demand;
  readonly poidsDuPrix?: { readonly minimum: number; readonly maximum: number; readonly source: string; readonly aConfirmer?: true };
  readonly canal?: { readonly valeur: 'portail'; readonly source: string };
  readonly criteresCad?: Demand;
  readonly independance?: { readonly source: string };
}

/** What the door hands to rules: nothing here reads a clock or the environment. */
export interface RuleContext {
  /** The day of the check, ISO 8601. */
  readonly date: string;
  /** Section types that the profile demands, with the severity of their absence. */
  readonly requiredSections: readonly { readonly type: string; readonly severity: Severity }[];
  readonly profile?: Demands;
  /** Types of clause that some line of the document could announce, whatever the outline made of it. */
  readonly announced?: { includes(type: string): boolean };
  /** Subjects that some passage touches, however it says it: no rule may call them absent. Names of `lexicon/mentions.ts`. */
  readonly mentions?: { includes(subject: string): boolean };
  /** Indexes of deliverables beside whose name a delay stands that could not be read. */
  readonly delayed?: readonly number[];
  /** Shares and efforts that stand beside the instalments, the criteria or the rows of work and that none of them holds: a text whose table was not read whole. */
  readonly unreadShares?: Readonly<Record<'paiement' | 'evaluation' | 'calendrier', readonly number[]>>;
  /** Days from Monday to Friday between two ISO days, both included. */
  workingDays(from: string, to: string): number;
  /** The public holiday of a country (ISO 3166) on a full day; `approximatif`: a feast of the moon, one day sooner or later. */
  holiday?(country: string, day: string): { readonly nom: string; readonly approximatif?: true } | undefined;
  /** Whether a full day is one of weekly rest: Saturday and Sunday where the country is not known. */
  weeklyRest?(country: string | undefined, day: string): boolean;
  /** ISO 3166, two letters, when a configuration says it. */
  readonly country?: string;
  readonly settings?: RuleSettings;
}

/** One defect. `at` is where it is shown; when that part is absent the place of its nearest present parent, or of the clause, is. */
export interface Accusation<F extends Facts = Facts> {
  readonly at: Path;
  /** Every value that was compared: their confidence bounds the severity. */
  readonly operands: readonly Path[];
  readonly facts: F;
  /** Other places that the reader should see: the second side of a contradiction. */
  readonly related?: readonly { readonly path: Path; readonly message: string }[];
  /** When other than the rule's own. */
  readonly severity?: Severity;
  /** Accuses what is missing: weakened when a notice says that a part of the file was not read. */
  readonly absence?: true;
}

export interface Rule<F extends Facts = Facts> {
  /** `clause/defaut`, the path of its file. */
  readonly id: string;
  readonly severity: Severity;
  /** The defect in a few French words. */
  readonly title: string;
  /** Why it matters to the officer: one or two French sentences. */
  readonly why: string;
  /** How to put it right, one French sentence. */
  readonly remede: string;
  /** A full French sentence, « constaté X, attendu Y », with a full stop. */
  message(facts: F): string;
  /** Documents that it must let pass, the traps among them. Made when asked for: a check needs no examples, and making them takes milliseconds. */
  accepts(): readonly Tor[];
  /** Documents that it accuses, once, exactly at `at`. */
  rejects(): readonly { readonly tor: Tor; readonly at: Path }[];
  /** The examples are judged under these demands, in place of those of the general profile. */
  readonly profile?: Demands;
  /** By name: what a configuration may change. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** `option` gives the figure of one of its options. */
  check(tor: Tor, context: RuleContext, option: (name: string) => number): Iterable<Accusation<F>>;
}

/** A rule with the type of its facts forgotten, as the registry holds it. */
export interface RegisteredRule extends Omit<Rule, 'message' | 'check'> {
  /** The accusations with their messages. */
  judge(tor: Tor, context: RuleContext): Iterable<Accusation & { readonly message: string }>;
}

/** Binds a rule's facts to its message. */
export function defineRule<F extends Facts>(rule: Rule<F>): RegisteredRule {
  const { message, check } = rule;
  return {
    ...rule,
    *judge(tor, context) {
      const option = (name: string): number => context.settings?.[rule.id]?.options?.[name] ?? rule.options?.[name]?.default ?? Number.NaN;
      for (const accusation of check(tor, context, option)) yield { ...accusation, message: message(accusation.facts) };
    },
  };
}
