// The words of a comment in; each exception that it asks for, or why it cannot be understood, out.
import { exceptionMarks } from '../document/exception-marks.ts';

export interface Directive {
  /** Identifiers of rules, as written. */
  readonly rules: readonly string[];
  /** Empty when none was given. */
  readonly motif: string;
  /** The last day on which it holds, ISO 8601. */
  readonly until?: string;
  /** A date that no calendar has, as written. */
  readonly wrongDate?: string;
}

const ruleList = /^[\s:]*((?:[a-z]+\/[a-z0-9-]+)(?:[\s,;]+(?:et\s+)?(?:[a-z]+\/[a-z0-9-]+))*)/u;
const expiry = /\bjusqu[’']au\s+([0-9][0-9/.-]{0,12}[0-9])/iu;
/** A reason is a sentence, not a page. */
const longest = 1000;

/** « 2026-12-31 » or « 31/12/2026 »; undefined when no calendar has it. */
function isoDay(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(written) ?? [];
  const iso = year === undefined ? written : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return undefined;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}

/** In the order of the comment; none when it is a remark. */
export function directivesOf(comment: string): readonly Directive[] {
  return exceptionMarks(comment).asked.map((asked) => directiveOf(asked.slice(0, longest)));
}

function directiveOf(rest: string): Directive {
  const list = ruleList.exec(rest);
  const rules = list?.[1]?.match(/[a-z]+\/[a-z0-9-]+/gu) ?? [];
  const told = rest.slice(list?.[0].length ?? 0);
  const [dated = '', written] = expiry.exec(told) ?? [];
  const until = written === undefined ? undefined : isoDay(written);
  const motif = told
    .replace(dated, ' ')
    .replace(/\(\s*\)/gu, ' ')
    .replace(/^[\s—–:;,.-]+|[\s—–:;,-]+$/gu, '')
    .replace(/\s+/gu, ' ');
  return {
    rules,
    motif: /\p{L}{2}/u.test(motif) ? motif : '',
    ...(until === undefined ? {} : { until }),
    ...(written !== undefined && until === undefined ? { wrongDate: written } : {}),
  };
}
