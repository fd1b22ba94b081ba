// What a table for a spreadsheet is made of: types alone.

/** A date is ISO 8601; a text that is no whole day stays a text. */
export interface Column {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'date';
  /** In characters. */
  readonly width: number;
}

export type Cell = string | number | undefined;
export type Row = readonly Cell[];
