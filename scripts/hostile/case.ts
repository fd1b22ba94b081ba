// Nothing in; the shape of a hostile or broken file: its name, what it attacks, its bytes, and how reading it may end.

export interface HostileCase {
  /** File name, with its extension. */
  readonly name: string;
  /** What is wrong with it, in a few words. */
  readonly attack: string;
  readonly make: () => Uint8Array;
  /** Codes of errors that may end it; « read » when a reading is right, alone or too. */
  readonly ends: readonly string[];
  /** Takes too long, or too much memory, for the tests of every day. */
  readonly slow?: true;
}
