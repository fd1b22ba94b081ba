// `tor check`: files in; the report in a format, and the exit code out.
import { Command, Option } from 'commander';
import { TorError } from '../document/tor-error.ts';
import { assembleReport } from '../report/assemble-report.ts';
import { type FormatName, formats } from '../report/formats.ts';
import type { DocumentReport } from '../report/report.ts';
import { colourLevel } from './colour-level.ts';
import { tellDifferences } from './cross-read.ts';
import { type ExitCode, worst } from './exit-code.ts';
import type { Io } from './io.ts';
import { readInputs } from './read-inputs.ts';
import { type ReadingOptions, readOptions, withReadingOptions } from './reading-options.ts';

const thresholds = ['error', 'warning', 'info', 'never'] as const;
type Threshold = (typeof thresholds)[number];

interface CheckOptions extends ReadingOptions {
  readonly format: FormatName;
  readonly failOn: Threshold;
  readonly date?: string;
  readonly all?: true;
  readonly quiet?: true;
  readonly crossRead?: true;
}

const examples = `
Exemples :
  tor check tdr.docx                        les constats d’un document
  tor check dossier/ "appels/**/*.pdf"      un dossier entier et un motif
  tor check --fail-on warning tdr.pdf       code 1 dès un avertissement
  tor check --format json *.docx > r.json   le rapport pour un programme
  cat tdr.docx | tor check -                l’entrée standard

Un dossier vaut pour ses .pdf, .docx, .docm, .odt et .doc ; les .txt et .md se nomment.`;

function reachesThreshold(documents: readonly DocumentReport[], threshold: Threshold): boolean {
  const failing = thresholds.slice(0, thresholds.indexOf(threshold) + 1);
  return threshold !== 'never' && documents.some((document) => document.findings.some((finding) => failing.includes(finding.severity)));
}

function checkedDate(given: string | undefined, today: string): string {
  if (given === undefined) return today;
  const real = /^\d{4}-\d{2}-\d{2}$/u.test(given) && !Number.isNaN(Date.parse(given)) && new Date(given).toISOString().startsWith(given);
  if (!real) throw new TorError('bad-option', `--date : « ${given} » n’est pas une date du calendrier écrite AAAA-MM-JJ.`);
  return given;
}

async function check(files: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const date = checkedDate(options.date, io.today);
  const reading = await readOptions(options, io);
  const { checkResult, unreadable } = await import('./engine.ts');
  const { results, codes } = await readInputs<DocumentReport>(
    files,
    {
      read: async (result, input) => {
        if (options.crossRead === true) await tellDifferences(input, result, io);
        return checkResult(input, result, { date, ...(reading.limits === undefined ? {} : { limits: reading.limits }) });
      },
      unreadable: (file, error) => unreadable({ file }, error),
    },
    reading,
    io,
  );
  io.out(
    formats[options.format].write(assembleReport(results, io.version), {
      width: io.width,
      colour: colourLevel(io),
      all: options.all === true,
      quiet: options.quiet === true,
    }),
  );
  return worst([...codes, reachesThreshold(results, options.failOn) ? 1 : 0]);
}

export function checkCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('check')
    .description('vérifier des documents et dire ce qui n’y tient pas')
    .argument('<fichiers...>', 'fichiers, dossiers, motifs, ou « - » pour l’entrée standard')
    .addOption(new Option('--format <format>', 'forme du rapport').choices(Object.keys(formats)).default('pretty'))
    .addOption(new Option('--fail-on <niveau>', 'niveau à partir duquel le code de sortie est 1').choices(thresholds).default('error'))
    .option('--date <AAAA-MM-JJ>', 'jour de la vérification (par défaut : aujourd’hui)')
    .option('--all', 'montrer aussi les remarques et tous les constats')
    .option('--quiet', 'ne montrer que les constats : ni fichier sans constat, ni résumé')
    .option('--cross-read', 'dire où un second lecteur, indépendant, lit autre chose')
    .addHelpText('after', examples);
  return withReadingOptions(command).action(async (files: readonly string[], options: CheckOptions) => finish(await check(files, options, io)));
}
