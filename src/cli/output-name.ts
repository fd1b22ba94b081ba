// The name that an output shall take and what goes in it in; a French refusal where the name, or the file that has it, is a document's or another form's.
import { promises } from 'node:fs';
import { extname, resolve } from 'node:path';
import { isDevice } from '../batch/write-atomically.ts';
import { TorError } from '../document/tor-error.ts';

/** What may hold each content; the first is the one to advise. */
const endings = {
  yaml: ['yaml', 'yml'],
  json: ['json'],
  jsonl: ['jsonl', 'ndjson', 'json'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  html: ['html', 'htm'],
  markdown: ['md', 'markdown', 'txt'],
  sarif: ['sarif', 'json'],
  gitlab: ['json'],
  rdjson: ['rdjson', 'json'],
  junit: ['xml'],
  checkstyle: ['xml'],
  pretty: ['txt', 'text'],
  concise: ['txt', 'text'],
  github: ['txt', 'text'],
  azure: ['txt', 'text'],
  baseline: ['json'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Content = keyof typeof endings;

/** Nothing that tor writes has these names. */
const documents = 'pdf doc docx docm dot dotx dotm odt ott rtf pages xls xlsm xlsb ods ppt pptx odp'.split(' ');
/** « %PDF », and what Word, LibreOffice and Excel write, new and old. */
const signatures = ['25504446', '504b0304', 'd0cf11e0'];

/** Windows forgets dots and blanks at the end of a name. */
function endingOf(name: string): string {
  return extname(name.replace(/[. ]+$/u, ''))
    .slice(1)
    .toLowerCase();
}

async function holdsDocument(path: string): Promise<boolean> {
  try {
    const file = await promises.open(path, 'r');
    try {
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return signatures.includes(buffer.toString('hex'));
    } finally {
      await file.close();
    }
  } catch (error) {
    // Nothing there, a folder, a closed door: the write itself says so.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

export interface WantedOutput {
  /** As it was typed: « -o ». */
  readonly option: string;
  readonly name: string;
  readonly content: Content;
  /** Names of what is read. */
  readonly inputs: readonly string[];
}

/** Throws a TorError. A device or a pipe takes anything. */
export async function refuseOutput({ option, name, content, inputs }: WantedOutput, cwd: string): Promise<void> {
  const path = resolve(cwd, name);
  if (await isDevice(path)) return;
  const refuse = (reason: string): TorError => new TorError('bad-option', `${option} : ${name} ${reason}.`);
  if (inputs.some((file) => file !== '-' && resolve(cwd, file) === path)) throw refuse('est l’un des documents à lire ; choisissez un autre nom');
  const ending = endingOf(name);
  const advised = `choisissez un nom en .${endings[content][0]}`;
  if (content !== 'xlsx' && (ending === 'xlsx' || documents.includes(ending)))
    throw refuse(`est le nom d’un document, que tor n’écrit pas ; ${advised}`);
  const own: readonly string[] = endings[content];
  const known = [...documents, ...Object.values(endings).flat()];
  if (known.includes(ending) && !own.includes(ending)) throw refuse(`annonce autre chose que ce que tor y écrirait ; ${advised}`);
  if (content !== 'xlsx' && (await holdsDocument(path))) throw refuse(`existe et contient un document ; ${advised}`);
}
