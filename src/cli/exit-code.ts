// What happened during a command in; the exit code of the program out.

export type ExitCode = 0 | 1 | 2 | 3;

export const exitCodes: readonly { readonly code: ExitCode; readonly meaning: string }[] = [
  { code: 0, meaning: 'aucun constat au niveau de --fail-on ou au-dessus (par défaut : error)' },
  { code: 1, meaning: 'au moins un constat à ce niveau ou au-dessus' },
  { code: 2, meaning: 'mauvais usage de la commande, ou défaillance de tor lui-même' },
  { code: 3, meaning: 'au moins un fichier n’a pas pu être lu ; les autres sont tout de même traités' },
];

const precedence: readonly ExitCode[] = [2, 3, 1];

/** The gravest of several codes: 2, then 3, 1 and 0. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return precedence.find((code) => codes.includes(code)) ?? 0;
}
