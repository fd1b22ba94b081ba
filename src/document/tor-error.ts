// The one error of the program: we cannot work. Thrown in source/, config/ and cli/ only, caught once.

export type TorErrorCode =
  | 'missing'
  | 'empty'
  | 'unreadable'
  | 'encrypted'
  | 'truncated'
  | 'unknown-format'
  | 'unsupported-format'
  | 'too-large'
  | 'timeout'
  | 'no-text'
  | 'no-ocr'
  | 'bad-option'
  | 'internal';

/** `message` is one French sentence that says what is wrong and what to do; it never holds document text. */
export class TorError extends Error {
  readonly code: TorErrorCode;

  constructor(code: TorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TorError';
    this.code = code;
  }
}

/** A bug of ours, told as one: it concerns one file alone; its stack is that of the cause. */
export function ownFailure(cause: unknown): TorError {
  return new TorError('internal', 'défaillance de tor sur ce fichier (trace ci-dessus) : signalez-la ; les autres fichiers sont traités.', { cause });
}

export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
