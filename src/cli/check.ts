// `tor check`: files in; the report in its formats, and the exit code out.
import { Command, Option } from 'commander';
import { expandInputs } from '../batch/expand-inputs.ts';
import { configuration } from '../config/configuration.ts';
import { type ProfileId, profiles } from '../profiles/profiles.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { formats } from '../report/formats.ts';
import { neutralise } from '../report/neutralise.ts';
import type { DocumentReport } from '../report/report.ts';
import { checkedDate } from './checked-date.ts';
import { colourLevel } from './colour-level.ts';
import { tellDifferences } from './cross-read.ts';
import { type ExitCode, worst } from './exit-code.ts';
import { findRoot } from './find-root.ts';
import type { Io } from './io.ts';
import { readInputs } from './read-inputs.ts';
import { type ReadingOptions, readOptions, withReadingOptions } from './reading-options.ts';
import { addOutput, checkOutputs, type Output, writeReport } from './report-outputs.ts';
import { failingFrom, parseCount, reportFails, type Threshold, thresholds } from './severity-threshold.ts';

interface CheckCommandOptions extends ReadingOptions {
  readonly format?: readonly Output[];
  readonly failOn: Threshold;
  readonly maxWarnings?: number;
  readonly date?: string;
  readonly all?: true;
  readonly quiet?: true;
  readonly crossRead?: true;
  readonly config: string | boolean;
  readonly profile?: ProfileId;
}

const examples = `
Exemples :
  tor check tdr.docx                        les constats d’un document
  tor check dossier/ "appels/**/*.pdf"      un dossier entier et un motif
  tor check --fail-on warning tdr.pdf       code 1 dès un avertissement
  tor check -f pretty -f sarif=tor.sarif .  à l’écran, et pour une machine
  cat tdr.docx | tor check -                l’entrée standard

Un dossier vaut pour ses .pdf, .docx, .docm, .odt et .doc ; les .txt et .md se nomment, ou s’ajoutent par « include »
dans tor.config.yaml. Ce que .gitignore, .torignore ou « ignore » écartent n’est pas lu.`;

async function check(args: readonly string[], options: CheckCommandOptions, io: Io): Promise<ExitCode> {
  const date = checkedDate(options.date, io.today);
  const reading = await readOptions(options, io);
  const { config, profile, format: outputs = [{ format: 'pretty' }] } = options;
  const settings = configuration({
    cwd: io.cwd,
    ...(config === true ? {} : { config }),
    ...(profile === undefined ? {} : { profile }),
  });
  const inputs = await expandInputs(args, settings);
  checkOutputs(outputs, inputs.files, io.cwd);
  for (const { file, by } of inputs.leftOut) io.err(`tor : ${neutralise(file)} : laissé de côté (${neutralise(by)}).\n`);
  // Before anything is read: a faulty configuration is no fault of the documents.
  const settingsOf = new Map(await Promise.all(inputs.files.map(async (file) => [file, await settings.settingsOf(file)] as const)));
  const { checkResult, rules, unreadable } = await import('./engine.ts');
  const { results, codes } = await readInputs<DocumentReport>(
    inputs,
    {
      read: async (result, input) => {
        if (options.crossRead === true) await tellDifferences(input, result, io);
        const limits = reading.limits === undefined ? {} : { limits: reading.limits };
        return checkResult(input, result, { date, ...limits, ...settingsOf.get(input.file) });
      },
      unreadable: (file, error) => unreadable({ file }, error),
    },
    reading,
    io,
  );
  const report = assembleReport(results, io.version);
  const failing = failingFrom(options.failOn);
  const view = {
    width: io.width,
    colour: colourLevel(io),
    all: options.all === true,
    quiet: options.quiet === true,
    cwd: io.cwd,
    root: findRoot(io.cwd),
    failing,
    rules,
  };
  await writeReport(report, outputs, view, io);
  return worst([...codes, reportFails(report, failing, options.maxWarnings) ? 1 : 0]);
}

export function checkCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('check')
    .description('vérifier des documents et dire ce qui n’y tient pas')
    .argument('<fichiers...>', 'fichiers, dossiers, motifs, ou « - » pour l’entrée standard')
    .addOption(
      new Option(
        '-f, --format <format[=fichier]>',
        `forme du rapport, à l’écran ou dans un fichier ; se répète (${Object.keys(formats).join(', ')} ; par défaut : pretty)`,
      ).argParser<readonly Output[] | undefined>(addOutput),
    )
    .addOption(new Option('--fail-on <niveau>', 'niveau à partir duquel le code de sortie est 1').choices(thresholds).default('error'))
    .addOption(new Option('--max-warnings <nombre>', 'code de sortie 1 au-delà de tant d’avertissements').argParser(parseCount))
    .option('--date <AAAA-MM-JJ>', 'jour de la vérification (par défaut : aujourd’hui)')
    .addOption(new Option('--profile <nom>', 'exigences d’une agence, à la place de celles de la configuration').choices(Object.keys(profiles)))
    .option('--config <fichier>', 'cette configuration seule, pour tous les documents')
    .option('--no-config', 'aucune configuration')
    .option('--all', 'montrer aussi les remarques et tous les constats')
    .option('--quiet', 'ne montrer que les constats : ni fichier sans constat, ni résumé')
    .option('--cross-read', 'dire où un second lecteur, indépendant, lit autre chose')
    .addHelpText('after', examples);
  return withReadingOptions(command).action(async (files: readonly string[], options: CheckCommandOptions) =>
    finish(await check(files, options, io)),
  );
}
