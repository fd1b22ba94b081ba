// The outside world in; the commands with their French help out.
import { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { exitCodes } from './exit-code.ts';
import { speakFrench } from './french-help.ts';
import type { Io } from './io.ts';

type Build = (io: Io, finish: (code: ExitCode) => void) => Command;

/** In the order of the help. What a command needs is loaded when it is asked for. */
const builds: Readonly<Record<string, () => Promise<Build>>> = {
  check: async () => (await import('./check.ts')).checkCommand,
  convert: async () => (await import('./convert.ts')).convertCommand,
  text: async () => (await import('./text.ts')).textCommand,
  inspect: async () => (await import('./inspect.ts')).inspectCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  profiles: async () => (await import('./profiles.ts')).profilesCommand,
  init: async () => (await import('./init.ts')).initCommand,
  config: async () => (await import('./config.ts')).configCommand,
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  textconv: async () => (await import('./textconv.ts')).textconvCommand,
  schema: async () => (await import('./schema.ts')).schemaCommand,
};

const codes = exitCodes.map(({ code, meaning }) => `  ${code}  ${meaning}`).join('\n');
const closing = `
Exemples :
  tor check tdr.docx             les constats
  tor convert tdr.pdf -o tdr.yaml  ce que dit le document
  tor explain paiement/total-100   pourquoi cette règle

Codes de sortie :
${codes}

« tor <commande> --help » montre les options et les exemples d’une commande.`;

/** With the command `wanted` alone, where there is such a one: the others are for the help, and for a name mistyped. */
export async function buildProgram(io: Io, finish: (code: ExitCode) => void, wanted = ''): Promise<Command> {
  const program = new Command('tor')
    .description('Lit des termes de référence en français (PDF, Word, texte) et vérifie qu’ils tiennent ensemble.')
    .version(io.version, '-V, --version', 'afficher la version')
    .addHelpText('after', closing);
  const alone = Object.hasOwn(builds, wanted) ? builds[wanted] : undefined;
  for (const build of alone === undefined ? Object.values(builds) : [alone]) program.addCommand((await build())(io, finish));
  if (alone === undefined) {
    const { completionCommand } = await import('./completion.ts');
    program.addCommand(completionCommand(io, finish, () => program));
  }
  return speakFrench(program, io);
}
