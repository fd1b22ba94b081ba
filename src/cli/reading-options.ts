// A command that reads files in; the same with the options that say how they are read, and what those ask for out.
import { promises } from 'node:fs';
import type { Command } from 'commander';
import type { Limits } from '../document/limits.ts';
import { TorError } from '../document/tor-error.ts';
import type { ReadOptions } from '../pipeline.ts';
import type { Io } from './io.ts';
import { addLimit, usualLimitsWritten } from './limit-option.ts';

export interface ReadingOptions {
  readonly password?: string;
  readonly passwordFile?: string;
  readonly limit?: Partial<Limits>;
  readonly ocr?: true;
}

export function withReadingOptions(command: Command): Command {
  return command
    .option('--ocr', 'reconnaître le texte des pages numérisées (tesseract, ou tesseract.js s’il est installé)')
    .option('--password <mot>', 'mot de passe des PDF protégés ; visible de tous dans la liste des processus, préférez les deux suivants')
    .option('--password-file <fichier>', 'fichier dont la première ligne est le mot de passe ; à défaut, la variable TOR_PASSWORD')
    .option(
      '--limit <nom=valeur>',
      `ce qu’un fichier peut coûter au plus, se répète (par défaut : ${usualLimitsWritten()} ; texte en caractères)`,
      addLimit,
    );
}

/** The first line: editors end a file by a line end that is no part of the password. */
async function passwordIn(file: string): Promise<string> {
  try {
    const [line = ''] = (await promises.readFile(file, 'utf8')).split(/\r?\n/u, 1);
    return line;
  } catch (error) {
    throw new TorError('bad-option', `--password-file : ${file} ne peut pas être lu ; vérifiez le chemin et les droits.`, { cause: error });
  }
}

/** What reading is asked for. The environment gives the password when no option does. */
export async function readOptions({ password, passwordFile, limit, ocr }: ReadingOptions, io: Io): Promise<ReadOptions> {
  const given = password ?? (passwordFile === undefined ? io.environment['TOR_PASSWORD'] : await passwordIn(passwordFile));
  return {
    ...(given === undefined || given === '' ? {} : { password: given }),
    ...(limit === undefined ? {} : { limits: limit }),
    ...(ocr === undefined ? {} : { ocr: { environment: io.environment } }),
  };
}
