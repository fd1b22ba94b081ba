// `tor completion`: the name of a shell in; the script that completes commands, options and their values there out.
import { Argument, Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

const examples = `
Exemples :
  source <(tor completion bash)                       dans ~/.bashrc
  tor completion zsh > "\${fpath[1]}/_tor"             une fois
  tor completion fish > ~/.config/fish/completions/tor.fish
  tor completion powershell | Out-String | Invoke-Expression   dans $PROFILE`;

export function completionCommand(io: Io, finish: (code: ExitCode) => void, program: () => Command): Command {
  return new Command('completion')
    .description('écrire le script de complétion d’un interpréteur de commandes')
    .addArgument(new Argument('<shell>', shells.join(', ')).choices(shells))
    .addHelpText('after', examples)
    .action(async (shell: (typeof shells)[number]) => {
      const { completionScript, wordsOf } = await import('./completion-scripts.ts');
      const { formats } = await import('../report/formats.ts');
      const { rules } = await import('./engine.ts');
      const names = Object.keys(formats);
      const more = { check: { '--format': names, '-f': names }, explain: { '': rules.map(({ id }) => id) } };
      io.out(completionScript(shell, wordsOf(program(), more)));
      finish(0);
    });
}
