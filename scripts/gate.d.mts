// Types of the gates of patterns, for their test.
export interface Gate {
  readonly open: boolean;
}
export declare function gate(words: string, anyCase: boolean): Gate;
export declare function passes(of: Gate, pattern: RegExp, text: string): boolean;
