// The public API: read, check, convert a document; rules; types. Everything else is free to change.

export { TorError } from './document/tor-error.ts';
export type { Tor } from './model/tor.ts';
export { checkResult as check, type Input, type ReadOptions, type ReadResult, readInput as read, withProvenance as convert } from './pipeline.ts';
export type { DocumentReport, Finding, Report } from './report/report.ts';
export { rules } from './rules/index.ts';
