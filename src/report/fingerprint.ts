// Rule, path and facts of a finding → a short stable name for it, the same wherever its lines move.
import { sha256Of } from '../document/sha256.ts';
import type { Facts } from '../rules/rule.ts';

/** 16 hexadecimal digits; facts count in the order of their names, texts without their blanks and case. */
export function fingerprintOf(rule: string, path: string, facts: Facts): string {
  const normalised = Object.entries(facts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${String(value).toLowerCase().replace(/\s+/gu, '')}`);
  return sha256Of([rule, path, ...normalised].join('\n')).slice(0, 16);
}
