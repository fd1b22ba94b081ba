// A program of commander in; the same whose help and errors are in French out.
import type { Command, CommanderError, Help, Option } from 'commander';
import type { Io } from './io.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation :',
  'Options:': 'Options :',
  'Arguments:': 'Arguments :',
  'Commands:': 'Commandes :',
};

function describe(option: Option): string {
  const facts = [
    ...(option.argChoices === undefined ? [] : [option.argChoices.join(', ')]),
    ...(typeof option.defaultValue === 'string' ? [`par défaut : ${option.defaultValue}`] : []),
  ];
  return facts.length === 0 ? option.description : `${option.description} (${facts.join(' ; ')})`;
}

const help: Partial<Help> = {
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: describe,
  argumentDescription: (argument) => argument.description,
  styleUsage: (usage) => usage.replace('[options]', '[options]').replace('[command]', '[commande]'),
};

/** « BIT » for « bit »; the value that was refused stands in quotes. */
function nearChoice(message: string, choices = ''): string {
  const near = choices.split(', ').find((choice) => message.toLowerCase().includes(`'${choice.toLowerCase()}'`) && !message.includes(`'${choice}'`));
  return near === undefined ? '' : ` ; vouliez-vous dire ${near} ?`;
}

/** What commander says in English, from its error code and the words that it quotes. */
export function frenchError(error: CommanderError): string {
  const [subject, value] = [...error.message.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? '');
  const [, suggestion] = /Did you mean (?:one of )?([^?]+)\?/u.exec(error.message) ?? [];
  const hint = suggestion === undefined ? '' : ` ; vouliez-vous dire ${suggestion} ?`;
  const choices = /Allowed choices are ([^.]+)\./u.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownCommand':
      return `commande inconnue : ${subject}${hint}`;
    case 'commander.unknownOption':
      return `option inconnue : ${subject}${hint}`;
    case 'commander.missingArgument':
      return `il manque l’argument « ${subject} »${subject === 'fichiers' ? ' : un fichier, un dossier, ou « . » pour tout ce qui est ici' : ''}`;
    case 'commander.optionMissingArgument':
      return `il manque une valeur à l’option ${subject}`;
    case 'commander.excessArguments':
      return 'trop d’arguments pour cette commande';
    case 'commander.invalidArgument':
      // Of an argument commander names the value first, of an option the option.
      return `valeur refusée pour ${/^error: command-argument/u.test(error.message) ? `« ${value ?? ''} » : ${subject}` : `${subject} : ${value ?? ''}`} ; attendu : ${choices ?? 'une autre valeur'}${nearChoice(error.message, choices)}`;
    default:
      return error.message.replace(/^error: /u, '');
  }
}

/** Errors are thrown, for the door to tell and turn into an exit code. */
export function speakFrench(program: Command, io: Io): Command {
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command
      .configureHelp(help)
      .configureOutput({
        writeOut: io.out,
        writeErr: io.err,
        outputError: () => {},
        getOutHelpWidth: () => io.width,
        getErrHelpWidth: () => io.width,
      })
      .helpOption('-h, --help', 'afficher cette aide')
      .helpCommand(false)
      .exitOverride();
  }
  return program;
}
