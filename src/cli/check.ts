// `tor check`: files in; the report in its formats, and the exit code out.
import { resolve } from 'node:path';
import { Command } from 'commander';
import { findBaseline, readBaseline } from '../config/baseline-file.ts';
import { againstBaseline } from '../report/against-baseline.ts';
import { assembleReport } from '../report/assemble-report.ts';
import type { View } from '../report/format.ts';
import type { DocumentReport } from '../report/report.ts';
import { statistics } from '../report/statistics.ts';
import { demandFiles } from './batch-options.ts';
import { checkDocuments, configurationOf } from './check-documents.ts';
import { checkInputs } from './check-inputs.ts';
import { type CheckCommandOptions, withCheckOptions } from './check-options.ts';
import { checkedDate } from './checked-date.ts';
import { colourLevel } from './colour-level.ts';
import { type ExitCode, worst } from './exit-code.ts';
import { findRoot } from './find-root.ts';
import type { Io } from './io.ts';
import { checkOutputs, writeReport } from './report-outputs.ts';
import { failingFrom, reportFails } from './severity-threshold.ts';

const examples = `
Exemples :
  tor check tdr.docx                        les constats d’un document
  tor check dossier/ "appels/**/*.pdf"      un dossier entier et un motif
  tor check --fail-on warning tdr.pdf       code 1 dès un avertissement
  tor check -f pretty -f sarif=tor.sarif .  à l’écran, et pour une machine
  tor check --changed=origin/main           ce qu’une branche a changé
  tor check --watch tdr.docx                à chaque enregistrement dans Word
  cat tdr.docx | tor check -                l’entrée standard

Un dossier vaut pour ses .pdf, .docx, .docm, .odt et .doc ; les .txt et .md se nomment, ou s’ajoutent par « include »
dans tor.config.yaml. Ce que .gitignore, .torignore ou « ignore » écartent n’est pas lu.`;

/** Only what the baseline does not hold; its absence is told when it was named. */
function sinceBaseline(documents: readonly DocumentReport[], given: string | false | undefined, io: Io): readonly DocumentReport[] {
  const path = given === undefined ? findBaseline(io.cwd) : given;
  if (path === undefined || path === false) return documents;
  const knownOf = readBaseline(resolve(io.cwd, path), io.cwd);
  return documents.map((document) => againstBaseline(document, knownOf(document.source.file)));
}

async function viewOf(options: CheckCommandOptions, io: Io): Promise<View> {
  const { catalogue } = await import('./engine.ts');
  return {
    width: io.width,
    colour: colourLevel(io),
    all: options.all === true,
    quiet: options.quiet === true,
    cwd: io.cwd,
    root: findRoot(io.cwd),
    failing: failingFrom(options.failOn),
    rules: catalogue,
  };
}

async function check(args: readonly string[], options: CheckCommandOptions, io: Io): Promise<ExitCode> {
  const { format: outputs = [{ format: 'pretty' }] } = options;
  checkedDate(options.date, io.today);
  const settings = configurationOf(options, io);
  const inputs = await checkInputs(args, options, settings, io);
  await checkOutputs(outputs, inputs.files, io.cwd);
  const timer = options.timing === true ? (await import('./timing.ts')).timer() : undefined;
  const { documents, codes } = await checkDocuments(inputs, options, settings, io, timer?.measure);
  const report = assembleReport(sinceBaseline(documents, options.baseline, io), io.version);
  const view = await viewOf(options, io);
  await writeReport(report, outputs, view, io);
  if (options.statistics === true) io.err(statistics(report));
  if (timer !== undefined) io.err(timer.table());
  return worst([...codes, reportFails(report, view.failing, options.maxWarnings) ? 1 : 0]);
}

export function checkCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('check')
    .description('vérifier des documents et dire ce qui n’y tient pas')
    .argument('[fichiers...]', 'fichiers, dossiers, motifs, ou « - » pour l’entrée standard');
  return withCheckOptions(command)
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: CheckCommandOptions) => {
      if (options.changed === undefined && options.staged !== true) demandFiles(files, options, command);
      const again = (own: Io): Promise<ExitCode> => check(files, options, own);
      finish(options.watch === true ? await (await import('./watch.ts')).watch(files, again, io) : await again(io));
    });
}
