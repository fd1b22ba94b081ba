// A model and the rules in, every accusation out with the severity that its evidence bears, the gravest for the officer first.
import type { Tor } from '../model/tor.ts';
import type { Accusation, RegisteredRule, RuleContext, Severity } from './rule.ts';

export interface JudgedAccusation {
  readonly rule: RegisteredRule;
  readonly accusation: Accusation;
  readonly severity: Severity;
  readonly message: string;
}

/** How sure the reading of a path is, 0 to 1; undefined where nothing was recorded. */
export type ConfidenceOf = (path: string) => number | undefined;

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const weaker: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };
const confidenceOfAnError = 0.8;

/** What follows from the defect, by clause: an offer wrongly rejected, a payment in dispute, an impossible calendar; 3 is a matter of form. */
const consequence: ReadonlyMap<string, number> = new Map([
  ['candidature', 0],
  ['dates', 0],
  ['paiement', 1],
  ['montants', 1],
  ['calendrier', 2],
  ['livrables', 2],
]);

/** A part is as sure as the nearest part around it that was recorded. */
function confidenceAround(path: string, confidenceOf: ConfidenceOf): number | undefined {
  for (let part = path; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const confidence = confidenceOf(part);
    if (confidence !== undefined) return confidence;
  }
  return undefined;
}

function isSure(accusation: Accusation, confidenceOf: ConfidenceOf): boolean {
  const unrecorded = accusation.absence === true ? 1 : 0;
  return accusation.operands.every((path) => (confidenceAround(path, confidenceOf) ?? unrecorded) >= confidenceOfAnError);
}

function severityOf(asked: Severity, accusation: Accusation, confidenceOf: ConfidenceOf, incomplete: boolean): Severity {
  const borne = asked === 'error' && !isSure(accusation, confidenceOf) ? 'warning' : asked;
  return incomplete && accusation.absence === true ? weaker[borne] : borne;
}

function rank(judged: JudgedAccusation): number {
  const clause = judged.rule.id.slice(0, judged.rule.id.indexOf('/'));
  return gravity[judged.severity] * 4 + (consequence.get(clause) ?? 3);
}

function inOrder(a: JudgedAccusation, b: JudgedAccusation): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (a.rule.id === b.rule.id) return 0;
  return a.rule.id < b.rule.id ? -1 : 1;
}

type Told = Accusation & { readonly message: string };

/** `incomplete`: a notice says that a part of the file was not read, so that « not found » is less than « not there ». */
export function judge(
  tor: Tor,
  rules: readonly RegisteredRule[],
  context: RuleContext,
  confidenceOf: ConfidenceOf,
  incomplete: boolean,
  measure: (stage: string, work: () => readonly Told[]) => readonly Told[] = (_, work) => work(),
): readonly JudgedAccusation[] {
  const judged: JudgedAccusation[] = [];
  for (const rule of rules) {
    const wanted = context.settings?.[rule.id]?.severity;
    if (wanted === 'off') continue;
    for (const { message, ...accusation } of measure(rule.id, () => [...rule.judge(tor, context)])) {
      const asked = wanted ?? accusation.severity ?? rule.severity;
      judged.push({ rule, accusation, severity: severityOf(asked, accusation, confidenceOf, incomplete), message });
    }
  }
  return judged.sort(inOrder);
}
