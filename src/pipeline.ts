// The stages in order: bytes → source → document → outline → model → findings. The table of contents of the program.
import { holidayOn, isWeeklyRest } from './calendar/holidays.ts';
import { workingDays } from './calendar/working-days.ts';
import type { Document } from './document/document.ts';
import { type Limits, textTooLong, tooManyBlocks, withUsualLimits } from './document/limits.ts';
import { type Measure, unmeasured } from './document/measure.ts';
import type { Notice, NoticeCode } from './document/notice.ts';
import { sha256Of } from './document/sha256.ts';
import { timeLimit } from './document/time-limit.ts';
import type { TorError } from './document/tor-error.ts';
import { type Applied, applyExceptions } from './exceptions/apply-exceptions.ts';
import { documentExceptions } from './exceptions/document-exceptions.ts';
import type { Exception } from './exceptions/exception.ts';
import { layout } from './layout/layout.ts';
import type { PlaceRecorder } from './layout/paged/place-recorder.ts';
import type { Tor } from './model/tor.ts';
import { type ProfileId, profileOf } from './profiles/profiles.ts';
import { coverageOf } from './readers/coverage.ts';
import { delayedInWords } from './readers/delais-en-mots.ts';
import { langueOf } from './readers/langue.ts';
import { lessSure } from './readers/less-sure.ts';
import type { Origin } from './readers/lift.ts';
import { mentionedIn } from './readers/mentions.ts';
import { unreadShares } from './readers/parts-non-lues.ts';
import { provenanceOf } from './readers/provenance.ts';
import { readTor } from './readers/read-tor.ts';
import { whyNotJudged } from './recognition.ts';
import { findingsOf, placedComments } from './report/findings.ts';
import type { DocumentReport, Finding } from './report/report.ts';
import { rules } from './rules/index.ts';
import { judge } from './rules/judge.ts';
import { allSections } from './rules/outline.ts';
import type { RuleContext, RuleSettings } from './rules/rule.ts';
import { verified } from './rules/verified.ts';
import { announcedIn } from './sections/announced.ts';
import { outline } from './sections/outline.ts';
import { openSource } from './source/open.ts';

/** `file` is the name to show. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  readonly password?: string;
  /** Those that differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  /** Recognises the characters of pages that are pictures: with tesseract, sought in the PATH of `environment`, else tesseract.js. */
  readonly ocr?: { readonly environment: Readonly<Record<string, string | undefined>> };
  readonly measure?: Measure;
}

export interface ReadResult {
  readonly document: Document;
  readonly tor: Tor;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly notices: readonly Notice[];
  /** Share of the content lines that a reader placed, 0 to 1. */
  readonly coverage: number;
}

/** Parts of the file that these notices name were not read: « not found » is then less than « not there ». */
const incompleteness: readonly NoticeCode[] = [
  'page-without-text',
  'recognised-text',
  'embedded-object',
  'truncated',
  'unsupported-element',
  'fallback-reader',
];

/** Reads one file; `recorder` keeps where the words of a PDF stand. Throws a TorError when it cannot be read, or not within its limits. */
export async function readInput(input: Input, options: ReadOptions, recorder?: PlaceRecorder): Promise<ReadResult> {
  const limits = withUsualLimits(options.limits);
  const time = timeLimit(limits.temps);
  const { measure = unmeasured, ...opening } = options;
  const source = await measure('source', () => openSource(input.bytes, { ...opening, time }));
  return time.run(() => {
    const document = measure('layout', () => layout(source, recorder));
    return understood(input, document, limits, measure);
  });
}

function understood(input: Input, document: Document, limits: Limits, measure: Measure): ReadResult {
  if (document.text.length > limits.texte) throw textTooLong(document.text.length, limits.texte);
  if (document.blocks.length > limits.elements) throw tooManyBlocks(limits.elements);
  const sections = measure('sections', () => outline(document));
  const facts = {
    fichier: input.file,
    format: document.format,
    get sha256() {
      return sha256Of(input.bytes);
    },
    ...(document.pages === undefined ? {} : { pages: document.pages }),
    langue: langueOf(document.text),
  } as const;
  const { tor, origins: surest, notices } = measure('readers', () => readTor(document, sections, facts));
  const origins = lessSure(surest, document);
  const { share, unread } = coverageOf(document, sections, origins);
  return {
    document,
    tor: { ...tor, nonInterprete: unread.map(([a, b]) => [a, b]) },
    origins,
    notices: [...document.notices, ...notices],
    coverage: share,
  };
}

/** How a document is judged; `date` is the day of the check, ISO 8601. */
export interface CheckOptions {
  readonly date: string;
  readonly profile?: ProfileId;
  /** ISO 3166, two letters. */
  readonly country?: string;
  readonly rules?: RuleSettings;
  /** Those written beside the document; its own comments are read with it. */
  readonly exceptions?: readonly Exception[];
  /** Those that differ from the usual ones. */
  readonly limits?: Partial<Limits>;
  readonly measure?: Measure;
}

/** What the rules may know besides the model. */
export function ruleContext({ date, profile = 'generique', country, rules: settings }: CheckOptions): RuleContext {
  return {
    date,
    requiredSections: profileOf(profile).requiredSections,
    profile: profileOf(profile),
    workingDays,
    holiday: holidayOn,
    weeklyRest: isWeeklyRest,
    ...(country === undefined ? {} : { country }),
    ...(settings === undefined ? {} : { settings }),
  };
}

/** Judges what was read. Throws a TorError when that takes too long. */
export function checkResult(input: Input, result: ReadResult, options: CheckOptions): DocumentReport {
  return timeLimit(withUsualLimits(options.limits).temps).run(() => judged(input, result, options));
}

const knownRules = new Set(rules.map(({ id }) => id));

/** Without the findings that an exception sets aside, and with what is wrong with exceptions. */
function setAside(findings: readonly Finding[], result: ReadResult, { date, exceptions = [], rules: settings }: CheckOptions): Applied {
  const all = [...documentExceptions(placedComments(result)), ...exceptions];
  if (all.length === 0) return { findings, suppressed: [] };
  return applyExceptions(findings, all, { date, knownRules, ...(settings === undefined ? {} : { settings }) });
}

/** Titles of the sections whose clause is known. */
function placedTitles({ sections }: Tor): ReadonlySet<string> {
  return new Set(allSections(sections).flatMap(({ titre, types }) => (types[0] === 'autre' ? [] : [titre])));
}

function judged(input: Input, result: ReadResult, options: CheckOptions): DocumentReport {
  const { tor, origins } = result;
  const why = whyNotJudged(result);
  const recognised = why === undefined;
  const notices = why === undefined ? result.notices : [why, ...result.notices];
  const incomplete = notices.some(({ code }) => incompleteness.includes(code));
  const { document } = result;
  const context = {
    ...ruleContext(options),
    announced: announcedIn(document, () => placedTitles(tor)),
    mentions: mentionedIn(document, origins),
    delayed: delayedInWords(tor, document, origins),
    unreadShares: unreadShares(document, origins),
  };
  const verdicts = judge(tor, rules, context, (path) => origins.get(path)?.confiance, incomplete, options.measure);
  const { findings, suppressed } = recognised ? setAside(findingsOf(verdicts, result), result, options) : { findings: [], suppressed: [] };
  const { format, pages } = tor.source;
  return {
    source: {
      file: input.file,
      format,
      get sha256() {
        return tor.source.sha256;
      },
      ...(pages === undefined ? {} : { pages }),
    },
    status: incomplete ? 'partial' : 'read',
    notices: notices.map(({ code, message, page }) => ({ code, message, ...(page === undefined ? {} : { page }) })),
    coverage: result.coverage,
    verified: recognised ? verified(tor) : [],
    findings,
    ...(suppressed.length === 0 ? {} : { suppressed }),
  };
}

/** The report of a file that could not be read. */
export function unreadable(input: { readonly file: string }, error: Pick<TorError, 'code' | 'message'>): DocumentReport {
  return { source: { file: input.file }, status: 'unreadable', error: { code: error.code, message: error.message }, notices: [], findings: [] };
}

/** The model with `provenance`, as JSON prints it. */
export function withProvenance(result: ReadResult): Tor {
  return { ...result.tor, provenance: provenanceOf(result.document, result.origins) };
}
