// Nothing in; the bounds within one page or outline of a PDF, besides the limits that users may set.

/** Points: the largest page that PDF allows. */
export const maxPageSide = 14_400;
export const maxCharsPerPage = 100_000;
export const maxObjectsPerPage = 50_000;
export const maxSegmentsPerPath = 2_000;
export const maxRulesPerPage = 5_000;
/** More is a pattern, no bullets. */
export const maxMarksPerPage = 500;
export const maxFormDepth = 4;
export const maxLinksPerPage = 1_000;
export const maxTreeDepth = 40;
export const maxTreeNodesPerPage = 20_000;
export const maxBookmarks = 2_000;
export const maxBookmarkDepth = 12;
