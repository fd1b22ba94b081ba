// Nothing in; the bounds that keep a hostile PDF from costing more than a large honest one.

/** Bytes of the file itself. */
export const maxFileBytes = 128 * 2 ** 20;
/** Bytes that the WebAssembly memory may reach: what stops inflate bombs and nested forms. */
export const maxMemoryBytes = 256 * 2 ** 20;
export const maxPages = 2000;
/** Points: the largest page that PDF allows. */
export const maxPageSide = 14_400;
export const maxCharsPerPage = 100_000;
export const maxCharsPerDocument = 10_000_000;
export const maxObjectsPerPage = 50_000;
export const maxSegmentsPerPath = 2_000;
export const maxRulesPerPage = 5_000;
export const maxFormDepth = 4;
export const maxLinksPerPage = 1_000;
export const maxTreeDepth = 40;
export const maxTreeNodesPerPage = 20_000;
export const maxBookmarks = 2_000;
export const maxBookmarkDepth = 12;
