// The public API: read, check, convert a document; rules; types. Everything else is free to change.
export type { Finding, DocumentReport, Report } from './report/report.ts';
export type { Tor } from './model/tor.ts';
export { TorError } from './document/tor-error.ts';
export { checkResult as check, type Input, readInput as read, type ReadOptions, type ReadResult, withProvenance as convert } from './pipeline.ts';
export { rules } from './rules/index.ts';
