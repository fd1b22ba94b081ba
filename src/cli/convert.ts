// `tor convert`: files in; what each says as YAML or JSON out, on the standard output or in files.
import { promises, statSync } from 'node:fs';
import { Command, Option } from 'commander';
import { expandInputs } from '../batch/expand-inputs.ts';
import type { Shape, Task } from '../batch/job.ts';
import { outputPlaces } from '../batch/output-places.ts';
import { TorError } from '../document/tor-error.ts';
import { type BatchOptions, demandFiles, listed, withBatchOptions } from './batch-options.ts';
import { convertToFile, convertToOutput } from './convert-texts.ts';
import { longRun } from './engine-flags.ts';
import { type ExitCode, worst } from './exit-code.ts';
import type { Io } from './io.ts';
import type { Files } from './process-files.ts';
import { tellUnreadable } from './read-inputs.ts';
import { type ReadingOptions, readOptions, withReadingOptions } from './reading-options.ts';

const shapes = ['yaml', 'json', 'jsonl'] as const;

interface ConvertOptions extends ReadingOptions, BatchOptions {
  readonly to?: Shape;
  readonly output?: string;
  readonly provenance?: true;
  readonly resume?: true;
  readonly force?: true;
  readonly quiet?: true;
}

const examples = `
Exemples :
  tor convert tdr.docx                    en YAML, à l’écran
  tor convert tdr.pdf -o tdr.json         en JSON, dans un fichier
  tor convert archive/ -o sorties/        un fichier par document : avis/a.docx donne sorties/avis/a.docx.yaml
  tor convert archive/ -o sorties/ --resume   reprendre, sans relire ce qui n’a pas changé
  tor convert --to json a.pdf b.docx      plusieurs documents : un tableau JSON
  find . -name "*.pdf" -print0 | tor convert -0 --files-from - --to jsonl | jq .titre

Plusieurs documents sans dossier de sortie : en YAML, des documents séparés par « --- » ; en JSON, un tableau ; en jsonl,
une ligne par document, écrite dès qu’il est lu. Le JSON porte la provenance de chaque valeur ; le YAML seulement avec --provenance.
Une archive laisse dans le dossier de sortie tor-manifest.jsonl : entrée, empreinte, état, sortie et avis de chaque document.`;

function shapeOf({ to, output }: ConvertOptions): Shape {
  return to ?? (output?.toLowerCase().endsWith('.json') === true ? 'json' : 'yaml');
}

async function isFolder(output: string): Promise<boolean> {
  if (/[/\\]$/u.test(output)) return true;
  try {
    return (await promises.stat(output)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return false;
    throw new TorError('bad-option', `-o : le système refuse l’accès à ${output}.`, { cause: error });
  }
}

function namesFolder(argument: string): boolean {
  return statSync(argument, { throwIfNoEntry: false })?.isDirectory() === true;
}

async function* tasksOf(files: readonly string[], rest: AsyncIterable<string>): AsyncGenerator<Task> {
  for (const file of files) yield { file };
  for await (const file of rest) yield { file };
}

/** Tasks, and how many there are at least: the first of a list are awaited, so that few files start no worker. */
async function filesOf(files: readonly string[], options: BatchOptions, io: Io): Promise<Files> {
  if (options.filesFrom === undefined) return { tasks: files.map((file) => ({ file })), total: files.length, atLeast: files.length };
  const names = listed(options, io);
  const first = [...files];
  while (first.length < longRun) {
    const { done, value } = await names.next();
    if (done === true) return { tasks: first.map((file) => ({ file })), total: first.length, atLeast: first.length };
    first.push(value);
  }
  return { tasks: tasksOf(first, names), atLeast: first.length };
}

async function collected({ tasks }: Files): Promise<readonly Task[]> {
  const all: Task[] = [];
  for await (const task of tasks) all.push(task);
  return all;
}

function refuseMixtures({ to, output, resume, force }: ConvertOptions, folder: boolean): void {
  if (to === 'jsonl' && output !== undefined) {
    throw new TorError('bad-option', '--to jsonl va sur la sortie standard : « tor convert --to jsonl … > tdr.jsonl ».');
  }
  if ((resume === true || force === true) && !folder) {
    throw new TorError('bad-option', '--resume et --force vont avec un dossier de sortie : « tor convert archive/ -o sorties/ --resume ».');
  }
  if (resume === true && force === true) throw new TorError('bad-option', '--resume continue et --force recommence : choisissez l’un des deux.');
}

async function convert(args: readonly string[], options: ConvertOptions, io: Io): Promise<ExitCode> {
  const shape = shapeOf(options);
  const { output, quiet, resume, force, jobs = 'auto' } = options;
  const folder = output !== undefined && (await isFolder(output));
  refuseMixtures(options, folder);
  const reading = await readOptions(options, io);
  const wanted = { kind: 'text', shape, provenance: shape !== 'yaml' || options.provenance === true } as const;
  const { files: named, problems } = await expandInputs(args);
  const files = await filesOf(named, options, io);
  for (const { file, error } of problems) tellUnreadable(file, error, io);
  const codes: ExitCode[] = problems.map(() => 3);
  const asked = {
    shape,
    job: { wanted, options: reading },
    jobs,
    quiet: quiet === true,
    several: (files.total ?? files.atLeast) + problems.length > 1,
  };
  if (output === undefined) return worst([...codes, ...(await convertToOutput(files, asked, io))]);
  if (!folder) return worst([...codes, ...(await convertToFile(output, await collected(files), asked, io))]);
  const folders = args.filter(namesFolder);
  const manifest = options.filesFrom !== undefined || resume === true || named.some((file) => !args.includes(file));
  const placeOf = outputPlaces({ folders, files: named.filter((file) => args.includes(file)), cwd: io.cwd }, shape);
  const { convertToFolder } = await import('./convert-folder.ts');
  const archive = { ...asked, output, placeOf, resume: resume === true, force: force === true, manifest };
  return worst([...codes, ...(await convertToFolder(files, archive, io))]);
}

export function convertCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('convert')
    .description('dire en YAML ou en JSON ce que des documents contiennent')
    .argument('[fichiers...]', 'fichiers, dossiers, motifs, ou « - » pour l’entrée standard')
    .addOption(new Option('--to <forme>', 'forme de sortie ; à défaut, celle du nom de -o, sinon yaml').choices(shapes))
    .option('-o, --output <chemin>', 'fichier, ou dossier (finissant par « / ») pour un fichier par document')
    .option('--provenance', 'en YAML aussi, dire où chaque valeur a été lue')
    .option('--resume', 'continuer une conversion interrompue, et ne pas relire ce qui n’a pas changé depuis la dernière')
    .option('--force', 'tout recommencer, même après une interruption')
    .option('--quiet', 'ne dire que ce qui ne se lit pas : ni avancement, ni résumé')
    .addHelpText('after', examples);
  return withReadingOptions(withBatchOptions(command)).action(async (files: readonly string[], options: ConvertOptions) => {
    demandFiles(files, options, command);
    finish(await convert(files, options, io));
  });
}
