// `tor inspect`: a file in; one HTML page that shows what was read, and where, out.
import { promises } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import { readBytes } from '../batch/read-bytes.ts';
import { writeAtomically } from '../batch/write-atomically.ts';
import { configuration } from '../config/configuration.ts';
import { sidecarExceptions } from '../config/sidecar.ts';
import { withUsualLimits } from '../document/limits.ts';
import { TorError } from '../document/tor-error.ts';
import { type ProfileId, profiles } from '../profiles/profiles.ts';
import { neutralise } from '../report/neutralise.ts';
import { checkedDate } from './checked-date.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { refuseOutput } from './output-name.ts';
import { type ReadingOptions, readOptions, withReadingOptions } from './reading-options.ts';

interface InspectOptions extends ReadingOptions {
  readonly output?: string;
  readonly images: boolean;
  readonly date?: string;
  readonly config: string | boolean;
  readonly profile?: ProfileId;
}

const examples = `
Exemples :
  tor inspect tdr.pdf                     écrit tdr.pdf.html à côté du document
  tor inspect tdr.docx -o lecture.html    écrit lecture.html
  tor inspect --no-images tdr.pdf         une page plus légère, sans l’image des pages
  tor inspect tdr.pdf -o - > page.html    la sortie standard

La page tient en un fichier : rien n’est chargé d’ailleurs, elle s’ouvre dans un navigateur, hors ligne.`;

interface Known {
  readonly device: number;
  readonly inode: number;
  readonly isFolder: boolean;
}

async function known(path: string): Promise<Known | undefined> {
  try {
    const facts = await promises.stat(path);
    return { device: facts.dev, inode: facts.ino, isFolder: facts.isDirectory() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw new TorError('bad-option', `-o : le système refuse l’accès à ${path}.`, { cause: error });
  }
}

const ownMark = '<meta name="generator" content="tor ';

/** A page of ours may be written anew; nobody's own file is, unless it was named. */
async function isOurs(path: string): Promise<boolean> {
  const file = await promises.open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2048), 0, 2048, 0);
    return buffer.toString('utf8', 0, bytesRead).includes(ownMark);
  } finally {
    await file.close();
  }
}

/** Where to write; « - » is the standard output. */
async function targetOf(file: string, output: string | undefined): Promise<string> {
  if (output === '-' || (output === undefined && file === '-')) return '-';
  const name = `${file === '-' ? 'stdin' : basename(file)}.html`;
  if (output === undefined) {
    const path = `${file}.html`;
    if ((await known(path)) !== undefined && !(await isOurs(path)))
      throw new TorError('bad-option', `${path} existe et n’a pas été écrit par tor ; dites où écrire avec -o.`);
    return path;
  }
  const target = (await known(output))?.isFolder === true ? join(output, name) : output;
  const [there, input] = [await known(target), file === '-' ? undefined : await known(file)];
  if (there !== undefined && input !== undefined && there.device === input.device && there.inode === input.inode)
    throw new TorError('bad-option', `-o : ${target} est le document à lire ; choisissez un autre nom.`);
  await refuseOutput({ option: '-o', name: target, content: 'html', inputs: [file] }, '.');
  return target;
}

async function inspect(file: string, options: InspectOptions, io: Io): Promise<ExitCode> {
  const { output, images, date, config, profile } = options;
  const reading = await readOptions(options, io);
  const day = checkedDate(date, io.today);
  const settings = configuration({ cwd: io.cwd, ...(config === true ? {} : { config }), ...(profile === undefined ? {} : { profile }) });
  const exceptions = await sidecarExceptions(file, io.cwd);
  const own = { ...(await settings.settingsOf(file)), ...(exceptions.length === 0 ? {} : { exceptions }) };
  try {
    const bytes = await readBytes(file, () => io.stdin, withUsualLimits(reading.limits).taille);
    const target = await targetOf(file, output);
    const { inspectInput } = await import('./engine-inspect.ts');
    const page = await inspectInput({ file, bytes }, { ...reading, ...own, date: day, images, version: io.version });
    if (target === '-') io.out(page);
    else {
      await writeAtomically(target, page);
      io.err(`tor : ${neutralise(target)} écrit (${size(page)}) ; ouvrez-le dans un navigateur.\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof TorError) || error.code === 'bad-option') throw error;
    io.err(`tor : ${neutralise(file === '-' ? 'entrée standard' : file)} : ${neutralise(error.message)}\n`);
    return 3;
  }
}

function size(page: string): string {
  const bytes = Buffer.byteLength(page);
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} ko` : `${(bytes / 1024 / 1024).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`;
}

export function inspectCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('inspect')
    .description('montrer dans une page HTML ce qui a été lu, et où')
    .argument('<fichier>', 'un fichier, ou « - » pour l’entrée standard')
    .option('-o, --output <chemin>', 'page à écrire, dossier, ou « - » pour la sortie standard ; à défaut, à côté du document')
    .option('--no-images', 'sans l’image des pages : les mots d’un PDF sont écrits à leur place')
    .option('--date <AAAA-MM-JJ>', 'jour de la vérification (par défaut : aujourd’hui)')
    .addOption(new Option('--profile <nom>', 'exigences d’une agence, à la place de celles de la configuration').choices(Object.keys(profiles)))
    .option('--config <fichier>', 'cette configuration seule')
    .option('--no-config', 'aucune configuration')
    .addHelpText('after', examples);
  return withReadingOptions(command).action(async (file: string, options: InspectOptions) => finish(await inspect(file, options, io)));
}
