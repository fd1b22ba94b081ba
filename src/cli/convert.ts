// `tor convert`: files in; what each says as YAML or JSON out, on the standard output or in files.
import { promises } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Task, Wanted } from '../batch/job.ts';
import { outputPlaces } from '../batch/output-places.ts';
import { isDevice } from '../batch/write-atomically.ts';
import { TorError } from '../document/tor-error.ts';
import { type BatchOptions, demandFiles, withBatchOptions } from './batch-options.ts';
import { configurationOf, judgingOf } from './check-documents.ts';
import { checkedDate } from './checked-date.ts';
import { convertFiles, isArchive, rootsOf } from './convert-files.ts';
import { convertToFile, convertToOutput } from './convert-texts.ts';
import { type ExitCode, worst } from './exit-code.ts';
import type { Io } from './io.ts';
import { refuseOutput } from './output-name.ts';
import type { Files } from './process-files.ts';
import { tellUnreadable } from './read-inputs.ts';
import { type ReadingOptions, readOptions, withReadingOptions } from './reading-options.ts';
import { type Form, isTable } from './text-form.ts';

const forms = ['yaml', 'json', 'jsonl', 'csv', 'xlsx'] as const;

interface ConvertOptions extends ReadingOptions, BatchOptions {
  readonly to?: Form;
  readonly date?: string;
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
  tor convert archive/ -o tdr.xlsx        un tableau pour Excel : une ligne par document, avec le nombre de constats
  tor convert --to json a.pdf b.docx      plusieurs documents : un tableau JSON
  find . -name "*.pdf" -print0 | tor convert -0 --files-from - --to jsonl | jq .titre

Plusieurs documents sans dossier de sortie : en YAML, des documents séparés par « --- » ; en JSON, un tableau ; en jsonl,
une ligne par document, écrite dès qu’il est lu ; en csv et xlsx, un tableau avec une ligne par document. Le JSON porte la provenance de chaque valeur ; le YAML seulement avec --provenance.
Une archive laisse dans le dossier de sortie tor-manifest.jsonl : entrée, empreinte, état, sortie et avis de chaque document.`;

function formOf({ to, output }: ConvertOptions): Form {
  return to ?? forms.find((form) => output?.toLowerCase().endsWith(`.${form}`) === true) ?? 'yaml';
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

function refuseMixtures(form: Form, { date, output, provenance, resume, force }: ConvertOptions, folder: boolean): void {
  if (date !== undefined && !isTable(form)) {
    throw new TorError(
      'bad-option',
      `--date compte les constats d’un tableau, et --to ${form} n’en fait pas : choisissez --to csv ou xlsx, ou ôtez --date.`,
    );
  }
  if (provenance === true && isTable(form)) {
    throw new TorError('bad-option', `--provenance ne tient pas dans un tableau : choisissez --to yaml ou json, ou ôtez --provenance.`);
  }
  if (folder && form !== 'yaml' && form !== 'json') {
    throw new TorError('bad-option', `--to ${form} fait un seul texte de tous les documents : donnez un fichier à -o, comme « -o tdr.${form} ».`);
  }
  if (form === 'xlsx' && output === undefined) {
    throw new TorError('bad-option', '--to xlsx va dans un fichier : « tor convert --to xlsx archive/ -o tdr.xlsx ».');
  }
  if ((resume === true || force === true) && !folder) {
    throw new TorError('bad-option', '--resume et --force vont avec un dossier de sortie : « tor convert archive/ -o sorties/ --resume ».');
  }
  if (resume === true && force === true) throw new TorError('bad-option', '--resume continue et --force recommence : choisissez l’un des deux.');
}

/** One file takes the name of its form, and no other; only --to gives a form to a name that tells none. */
async function refuseName(form: Form, { to, output = '' }: ConvertOptions, args: readonly string[], io: Io): Promise<void> {
  await refuseOutput({ option: '-o', name: output, content: form, inputs: args }, io.cwd);
  if (to !== undefined || /\.(?:ya?ml|jsonl?|csv|xlsx)$/iu.test(output) || (await isDevice(resolve(io.cwd, output)))) return;
  throw new TorError(
    'bad-option',
    `-o : ${output} ne dit pas sous quelle forme écrire : finissez par .yaml, .json, .jsonl, .csv ou .xlsx, par « / » pour un dossier, ou ajoutez --to.`,
  );
}

interface Judge {
  /** Throws a TorError where settings or exceptions of a file are faulty: no fault of its document. */
  readonly found?: (file: string) => Promise<void>;
  readonly judged: (tasks: Files['tasks']) => Files['tasks'];
}

/** A table tells findings: each document is judged as `tor check` would. */
function judgeOf(form: Form, io: Io): Judge {
  if (!isTable(form)) return { judged: (tasks) => tasks };
  const settings = configurationOf({}, io);
  return {
    found: async (file) => void (await judgingOf(file, settings, io)),
    judged: async function* (tasks): AsyncGenerator<Task> {
      for await (const task of tasks) yield { ...task, judging: await judgingOf(task.file, settings, io) };
    },
  };
}

function wantedOf(form: Form, { date, provenance }: ConvertOptions, io: Io): Wanted {
  if (isTable(form)) return { kind: 'row', date: checkedDate(date, io.today) };
  return { kind: 'text', shape: form, provenance: form !== 'yaml' || provenance === true };
}

async function convert(args: readonly string[], options: ConvertOptions, io: Io): Promise<ExitCode> {
  const form = formOf(options);
  const { output, quiet, resume, force, jobs = 'auto' } = options;
  const folder = output !== undefined && (await isFolder(output));
  refuseMixtures(form, options, folder);
  if (output !== undefined && !folder) await refuseName(form, options, args, io);
  const job = { wanted: wantedOf(form, options, io), options: await readOptions(options, io) };
  const judge = judgeOf(form, io);
  const { problems, ...found } = await convertFiles(args, options, folder ? undefined : output, io, judge.found);
  const files = { ...found, tasks: judge.judged(found.tasks) };
  for (const { file, error } of problems) tellUnreadable(file, error, io);
  const codes: ExitCode[] = problems.map(() => 3);
  const asked = { form, job, jobs, quiet: quiet === true, several: (files.total ?? files.atLeast) + problems.length > 1, problems };
  if (output === undefined) return worst([...codes, ...(await convertToOutput(files, asked, io))]);
  if (!folder) return worst([...codes, ...(await convertToFile(output, files, asked, io))]);
  const manifest = resume === true || isArchive(args, options);
  const { convertToFolder } = await import('./convert-folder.ts');
  const archive = { ...asked, output, placeOf: outputPlaces(rootsOf(args, io.cwd), form), resume: resume === true, force: force === true, manifest };
  return worst([...codes, ...(await convertToFolder(files, archive, io))]);
}

export function convertCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('convert')
    .description('dire en YAML ou en JSON ce que des documents contiennent')
    .argument('[fichiers...]', 'fichiers, dossiers, motifs, ou « - » pour l’entrée standard')
    .addOption(new Option('--to <forme>', 'forme de sortie ; à défaut, celle du nom de -o, sinon yaml').choices(forms))
    .option('-o, --output <chemin>', 'fichier, ou dossier (finissant par « / ») pour un fichier par document')
    .option('--provenance', 'en YAML aussi, dire où chaque valeur a été lue')
    .option('--date <AAAA-MM-JJ>', 'en csv et xlsx, jour de la vérification qui compte les constats (par défaut : aujourd’hui)')
    .option('--resume', 'continuer une conversion interrompue, et ne pas relire ce qui n’a pas changé depuis la dernière')
    .option('--force', 'tout recommencer, même après une interruption')
    .option('--quiet', 'ne dire que ce qui ne se lit pas : ni avancement, ni résumé')
    .addHelpText('after', examples);
  return withReadingOptions(withBatchOptions(command)).action(async (files: readonly string[], options: ConvertOptions) => {
    demandFiles(files, options, command);
    finish(await convert(files, options, io));
  });
}
