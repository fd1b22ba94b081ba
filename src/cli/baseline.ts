// `tor baseline`: files in; what is wrong with them today, for later checks to tell what is new, out in a file.
import { resolve } from 'node:path';
import { Command } from 'commander';
import { writeAtomically } from '../batch/write-atomically.ts';
import { baselineName, baselineText } from '../config/baseline-file.ts';
import { knownFindings } from '../report/against-baseline.ts';
import { counted } from '../report/counted.ts';
import { neutralise } from '../report/neutralise.ts';
import { checkDocuments, configurationOf, type JudgingOptions } from './check-documents.ts';
import { checkInputs } from './check-inputs.ts';
import { withJudgingOptions } from './check-options.ts';
import { type ExitCode, worst } from './exit-code.ts';
import type { Io } from './io.ts';
import { refuseOutput } from './output-name.ts';
import { withReadingOptions } from './reading-options.ts';

interface BaselineOptions extends JudgingOptions {
  readonly output: string;
}

const examples = `
Exemples :
  tor baseline .          garde les constats d’aujourd’hui dans ${baselineName}
  tor check .             ne montre plus que ce qui est nouveau, et ce qui a été corrigé
  tor check --no-baseline .   montre tout`;

async function writeBaseline(args: readonly string[], options: BaselineOptions, io: Io): Promise<ExitCode> {
  const settings = configurationOf(options, io);
  const inputs = await checkInputs(args, {}, settings, io);
  await refuseOutput({ option: '-o', name: options.output, content: 'baseline', inputs: inputs.files }, io.cwd);
  const { documents, codes } = await checkDocuments(inputs, options, settings, io);
  const read = documents
    .filter(({ status }) => status !== 'unreadable')
    .map((document) => ({ file: document.source.file, known: knownFindings(document) }));
  const path = resolve(io.cwd, options.output);
  await writeAtomically(path, baselineText(read, path, io.cwd));
  const count = read.reduce((sum, { known }) => sum + known.length, 0);
  io.err(`tor : ${neutralise(options.output)} écrit : ${counted(count, 'constat')} dans ${counted(read.length, 'document')}.\n`);
  return worst(codes);
}

export function baselineCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const command = new Command('baseline')
    .description('garder les constats d’aujourd’hui comme état de référence, pour ne plus voir que les nouveaux')
    .argument('<fichiers...>', 'fichiers, dossiers ou motifs')
    .option('-o, --output <fichier>', 'où l’écrire', baselineName);
  return withReadingOptions(withJudgingOptions(command))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: BaselineOptions) => finish(await writeBaseline(files, options, io)));
}
