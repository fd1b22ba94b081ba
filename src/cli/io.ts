// What a command may touch of the outside world; the tests hand in their own.

export interface Io {
  /** The folder that relative names start from, absolute. */
  readonly cwd: string;
  /** Of the program. */
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when the standard output takes more. */
  readonly drained: () => Promise<void>;
  /** Calls back on the first Ctrl-C, the next one ends the process; gives what takes that back. */
  readonly onInterrupt: (callback: () => void) => () => void;
  /** The script of worker threads, where there is one. */
  readonly worker?: string;
  readonly stdin: AsyncIterable<unknown>;
  /** The standard output, the error output is a terminal. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly width: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends what would go on for ever. */
  readonly interrupted?: AbortSignal;
  /** The local day, ISO 8601. */
  readonly today: string;
}
