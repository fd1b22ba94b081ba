// The outside world in; the commands with their French help out.
import { Command } from 'commander';
import { baselineCommand } from './baseline.ts';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { configCommand } from './config.ts';
import { convertCommand } from './convert.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodes } from './exit-code.ts';
import { explainCommand } from './explain.ts';
import { speakFrench } from './french-help.ts';
import { initCommand } from './init.ts';
import { inspectCommand } from './inspect.ts';
import type { Io } from './io.ts';
import { profilesCommand } from './profiles.ts';
import { rulesCommand } from './rules.ts';
import { schemaCommand } from './schema.ts';
import { textCommand } from './text.ts';
import { textconvCommand } from './textconv.ts';

const codes = exitCodes.map(({ code, meaning }) => `  ${code}  ${meaning}`).join('\n');
const closing = `
Exemples :
  tor check tdr.docx             les constats
  tor convert tdr.pdf -o tdr.yaml  ce que dit le document
  tor explain paiement/total-100   pourquoi cette règle

Codes de sortie :
${codes}

« tor <commande> --help » montre les options et les exemples d’une commande.`;

export function buildProgram(io: Io, finish: (code: ExitCode) => void): Command {
  const program = new Command('tor')
    .description('Lit des termes de référence en français (PDF, Word, texte) et vérifie qu’ils tiennent ensemble.')
    .version(io.version, '-V, --version', 'afficher la version')
    .addHelpText('after', closing);
  const builds = [
    checkCommand,
    convertCommand,
    textCommand,
    inspectCommand,
    rulesCommand,
    explainCommand,
    profilesCommand,
    initCommand,
    configCommand,
    baselineCommand,
    textconvCommand,
    schemaCommand,
  ];
  for (const build of builds) program.addCommand(build(io, finish));
  program.addCommand(completionCommand(io, finish, () => program));
  return speakFrench(program, io);
}
