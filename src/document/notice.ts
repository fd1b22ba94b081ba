// What makes a reading uncertain: data, never thrown; weakens the rules that accuse an absence.

export type NoticeCode =
  | 'page-without-text'
  | 'recognised-text'
  | 'fallback-reader'
  | 'encoding-guessed'
  | 'embedded-object'
  | 'hidden-text'
  | 'tracked-changes'
  | 'truncated'
  | 'unsupported-element'
  | 'ambiguous-reading'
  | 'not-recognised';

export interface Notice {
  readonly code: NoticeCode;
  /** A full French sentence. */
  readonly message: string;
  /** 1-based page, when the notice concerns one page. */
  readonly page?: number;
}
