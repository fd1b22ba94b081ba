// `tor rules`: the rules with their severity and title out, as a table or as JSON.
import { Command } from 'commander';
import { toJson } from '../report/json.ts';
import { severityWord } from '../report/severity-word.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const examples = `
Exemples :
  tor rules                       la liste des règles
  tor rules --json                la même, pour un programme
  tor explain paiement/total-100  une règle en détail`;

export function rulesCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('rules')
    .description('lister les règles')
    .option('--json', 'pour un programme')
    .addHelpText('after', examples)
    .action(async (options: { readonly json?: true }) => {
      const { catalogue } = await import('./engine.ts');
      const listed = catalogue.map(({ id, severity, title, why, remede }) => ({ id, severity, title, why, remede }));
      const longest = Math.max(...listed.map(({ id }) => id.length));
      const lines = listed.map(({ id, severity, title }) => `${id.padEnd(longest)}  ${severityWord(severity).toLowerCase().padEnd(13)}  ${title}\n`);
      io.out(options.json === true ? toJson(listed) : lines.join(''));
      finish(0);
    });
}
