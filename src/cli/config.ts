// `tor config print`: a file in; the settings that hold for it, every rule with its severity, out.
import { relative } from 'node:path';
import { Command } from 'commander';
import { configuration } from '../config/configuration.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { print } from './print.ts';

const examples = `
Exemples :
  tor config print appels/tdr.docx   profil, pays et gravité de chaque règle pour ce fichier`;

async function printSettings(file: string, config: string | false | undefined, io: Io): Promise<ExitCode> {
  const settings = configuration({ cwd: io.cwd, ...(config === undefined ? {} : { config }) });
  const { from, profile = 'generique', country, rules: changed = {} } = await settings.settingsOf(file);
  const leftOut = await settings.ignoredBy(file, true);
  const { catalogue } = await import('./engine.ts');
  const { toYaml } = await import('../report/model-yaml.ts');
  const shown = {
    file,
    from: from.map((path) => relative(io.cwd, path)),
    ...(leftOut === undefined ? {} : { ignoredBy: relative(io.cwd, leftOut) }),
    profile,
    ...(country === undefined ? {} : { country }),
    rules: Object.fromEntries(
      catalogue.map(({ id, severity, options = {} }) => {
        const effective = changed[id]?.severity ?? severity;
        const figures = Object.entries(options).map(([name, option]) => [name, changed[id]?.options?.[name] ?? option.default] as const);
        return [id, figures.length === 0 ? effective : { severity: effective, options: Object.fromEntries(figures) }];
      }),
    ),
  };
  print(toYaml([shown]), io);
  return 0;
}

export function configCommand(io: Io, finish: (code: ExitCode) => void): Command {
  const printCommand = new Command('print')
    .description('dire quels réglages valent pour un fichier, et d’où ils viennent')
    .argument('<fichier>', 'un document, qu’il existe ou non')
    .option('--config <fichier>', 'cette configuration seule')
    .option('--no-config', 'aucune configuration')
    .addHelpText('after', examples)
    .action(async (file: string, { config }: { readonly config?: string | false }) => finish(await printSettings(file, config, io)));
  return new Command('config').description('regarder la configuration').addCommand(printCommand).addHelpText('after', examples);
}
