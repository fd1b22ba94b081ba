// `tor convert`: files in; what each says as YAML or JSON out, on the standard output or in files.
import { promises } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { expandInputs } from '../batch/expand-inputs.ts';
import { outputNames } from '../batch/output-names.ts';
import { makeFolder, writeAtomically } from '../batch/write-atomically.ts';
import { TorError } from '../document/tor-error.ts';
import type { Tor } from '../model/tor.ts';
import { toJson } from '../report/json.ts';
import { neutralise } from '../report/neutralise.ts';
import { type ExitCode, worst } from './exit-code.ts';
import type { Io } from './io.ts';
import { print } from './print.ts';
import { readInputs } from './read-inputs.ts';
import { type ReadingOptions, readOptions, withReadingOptions } from './reading-options.ts';

const shapes = ['yaml', 'json'] as const;
type Shape = (typeof shapes)[number];

interface ConvertOptions extends ReadingOptions {
  readonly to?: Shape;
  readonly output?: string;
  readonly provenance?: true;
}

interface Converted {
  readonly file: string;
  readonly tor: Tor;
}

const examples = `
Exemples :
  tor convert tdr.docx                    en YAML, à l’écran
  tor convert tdr.pdf -o tdr.json         en JSON, dans un fichier
  tor convert dossier/ -o sorties/        un fichier .yaml par document
  tor convert --to json a.pdf b.docx      plusieurs documents : un tableau JSON

Plusieurs documents sans dossier de sortie : en YAML, des documents séparés par « --- » ; en JSON, un tableau.
Le JSON porte la provenance de chaque valeur ; le YAML seulement avec --provenance.`;

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

/** One document asked for is a JSON object, several an array, however many of them could be read. */
async function serialise(models: readonly Tor[], shape: Shape, several: boolean): Promise<string> {
  if (shape === 'yaml') return (await import('../report/model-yaml.ts')).toYaml(models);
  return toJson(several ? models : models[0]);
}

async function writeTo(output: string, converted: readonly Converted[], shape: Shape, several: boolean, io: Io): Promise<void> {
  const files = converted.map(({ file }) => file);
  const folder = await isFolder(output);
  const paths = folder ? outputNames(files, output, shape) : [output];
  const inputs = new Set(files.map((file) => resolve(file)));
  const clash = paths.find((path) => inputs.has(resolve(path)));
  if (clash !== undefined) throw new TorError('bad-option', `-o : ${clash} est l’un des documents à lire ; choisissez un autre nom.`);
  if (folder) await makeFolder(output);
  for (const [index, path] of paths.entries()) {
    const models = (folder ? converted.slice(index, index + 1) : converted).map(({ tor }) => tor);
    await writeAtomically(path, await serialise(models, shape, several && !folder));
    io.err(`tor : ${neutralise(path)} écrit.\n`);
  }
}

async function convert(args: readonly string[], options: ConvertOptions, io: Io): Promise<ExitCode> {
  const shape = shapeOf(options);
  const { conform } = await import('../report/conform.ts');
  const { withProvenance } = await import('./engine.ts');
  const codesOfBreaches: ExitCode[] = [];
  const { results, codes } = await readInputs<Converted>(
    await expandInputs(args),
    {
      read: (result, { file }) => {
        const { tor, breaches } = conform(shape === 'json' || options.provenance === true ? withProvenance(result) : result.tor);
        for (const breach of breaches) io.err(`tor : ${neutralise(file)} : lecture hors du schéma, à signaler : ${neutralise(breach)}\n`);
        if (breaches.length > 0) codesOfBreaches.push(2);
        return { file, tor };
      },
      unreadable: () => undefined,
    },
    await readOptions(options, io),
    io,
  );
  const several = codes.length + results.length > 1;
  if (results.length > 0) {
    if (options.output === undefined) {
      print(
        await serialise(
          results.map(({ tor }) => tor),
          shape,
          several,
        ),
        io,
      );
    } else await writeTo(options.output, results, shape, several, io);
  }
  return worst([...codes, ...codesOfBreaches]);
}

export function convertCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('convert')
    .description('dire en YAML ou en JSON ce que des documents contiennent')
    .argument('<fichiers...>', 'fichiers, dossiers, motifs, ou « - » pour l’entrée standard')
    .addOption(new Option('--to <forme>', 'forme de sortie ; à défaut, celle du nom de -o, sinon yaml').choices(shapes))
    .option('-o, --output <chemin>', 'fichier, ou dossier (finissant par « / ») pour un fichier par document')
    .option('--provenance', 'en YAML aussi, dire où chaque valeur a été lue')
    .addHelpText('after', examples);
  return withReadingOptions(command).action(async (files: readonly string[], options: ConvertOptions) => finish(await convert(files, options, io)));
}
