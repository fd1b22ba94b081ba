// Judged accusations and where things were read → the findings of the report, each with its place and quote.
import type { Document } from '../document/document.ts';
import { lineAt, placeOf } from '../document/place.ts';
import type { Span } from '../document/span.ts';
import type { Tor } from '../model/tor.ts';
import type { Accusation, RegisteredRule, Severity } from '../rules/rule.ts';
import { fingerprintOf } from './fingerprint.ts';
import { quoteContext } from './quote-context.ts';
import type { Finding, RelatedPlace, ReportPlace } from './report.ts';

interface Judged {
  readonly rule: RegisteredRule;
  readonly accusation: Accusation;
  readonly severity: Severity;
  readonly message: string;
}

/** What is known of the document when findings are placed. */
export interface Ground {
  readonly document: Document;
  readonly tor: Tor;
  readonly origins: ReadonlyMap<string, { readonly ranges: readonly Span[] }>;
}

const maxQuote = 400;

/** Findings in the order of the accusations. */
export function findingsOf(judged: readonly Judged[], ground: Ground): readonly Finding[] {
  return judged.map(({ rule, accusation, severity, message }) => {
    const place = placeAt(ground, accusation.at);
    const related = (accusation.related ?? []).map(({ path, message: about }): RelatedPlace => {
      const other = placeAt(ground, path);
      return { path, message: about, ...(other === undefined ? {} : { place: other }) };
    });
    return {
      rule: rule.id,
      severity,
      message,
      remede: rule.remede,
      path: accusation.at,
      operands: accusation.operands,
      ...(place === undefined ? {} : { place }),
      related,
      facts: accusation.facts,
      get fingerprint() {
        return fingerprintOf(rule.id, accusation.at, accusation.facts);
      },
    };
  });
}

/** What the author wrote beside the text, each with its place. */
export function placedComments(ground: Ground): readonly { readonly text: string; readonly place?: ReportPlace }[] {
  return (ground.document.comments ?? []).map(({ text, line }) => {
    const span = ground.document.lines[line];
    const place = span === undefined ? undefined : reportPlace(ground, [span]);
    if (place === undefined || place.section !== undefined) return { text, ...(place === undefined ? {} : { place }) };
    // After the last words of a section, it still stands in it.
    const above = ground.tor.sections.findLast(({ lignes }) => (lignes[0]?.[0] ?? Number.POSITIVE_INFINITY) <= line + 1);
    return { text, place: above === undefined ? place : { section: titled(above), ...place } };
  });
}

/** What is said of the whole text has parts everywhere: none is the place of another. */
const wholeText = 'redaction';

function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** The place of a path: its own, that of the parts below it, else that of the nearest part around it, else of its clause's section. */
function placeAt(ground: Ground, path: string): ReportPlace | undefined {
  for (let part = path; part !== ''; part = parent(part)) {
    const ranges = ground.origins.get(part)?.ranges ?? below(ground, part);
    const place = reportPlace(ground, ranges);
    if (place !== undefined) return place;
    if (parent(part) === wholeText) return undefined;
  }
  const clause = path.split('.')[0];
  const index = ground.tor.sections.findIndex(({ types }) => types.some((type) => type === clause));
  const heading = ground.origins.get(`sections.${index}.titre`) ?? ground.origins.get('titre');
  return heading === undefined ? undefined : reportPlace(ground, heading.ranges);
}

/** The first and last of what was read under a path that has no place of its own. */
function below(ground: Ground, path: string): readonly Span[] {
  if (path === 'sections') return [];
  return [...ground.origins]
    .filter(([key]) => key.startsWith(`${path}.`))
    .flatMap(([, { ranges }]) => ranges)
    .toSorted((a, b) => a.start - b.start);
}

function reportPlace({ document, tor }: Ground, ranges: readonly Span[]): ReportPlace | undefined {
  const place = placeOf(document, withoutOverlaps(ranges));
  if (place === undefined) return undefined;
  const { box: _box, quote, ...rest } = place;
  const line = lineAt(document, ranges[0]?.start ?? 0) + 1;
  const section = tor.sections.find(({ lignes }) => lignes.some(([a, b]) => a <= line && line <= b));
  return {
    ...(section === undefined ? {} : { section: titled(section) }),
    ...rest,
    quote: quote.length > maxQuote ? `${quote.slice(0, maxQuote)}…` : quote,
    ...quoteContext(document, ranges),
  };
}

function titled({ numero, titre }: Tor['sections'][number]): string {
  return numero === undefined ? titre : `${numero}. ${titre}`;
}

function withoutOverlaps(ranges: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const range of ranges) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}
