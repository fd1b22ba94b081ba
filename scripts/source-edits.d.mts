// Types of edits of a text.
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly out: string;
}
export declare function withEdits(text: string, edits: readonly Edit[]): string;
