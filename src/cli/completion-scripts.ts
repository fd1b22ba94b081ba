// The commands of the program and a shell in; the completion script of that shell out.
import type { Command } from 'commander';

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  /** Options and subcommands. */
  readonly words: readonly string[];
  /** Values of an option or of an argument, by « --option » or by « » for the arguments. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

function valuesOf(command: Command): Readonly<Record<string, readonly string[]>> {
  const options = command.options.flatMap(({ long, short, argChoices }) =>
    argChoices === undefined ? [] : [long, short].flatMap((flag) => (flag === undefined || flag === null ? [] : [[flag, argChoices] as const])),
  );
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return { ...Object.fromEntries(options), ...(choices.length === 0 ? {} : { '': choices }) };
}

/** `more`: by command, the values that are no plain choices: formats go with a file, rules are many. */
export function wordsOf(program: Command, more: Readonly<Record<string, CommandWords['values']>>): readonly CommandWords[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    words: [
      ...command.commands.map((one) => one.name()),
      ...command.options.flatMap(({ long }) => (long === undefined || long === null ? [] : [long])),
      '--help',
    ],
    values: { ...valuesOf(command), ...more[command.name()] },
  }));
}

function quoted(words: readonly string[]): string {
  return words.join(' ');
}

function bash(commands: readonly CommandWords[]): string {
  const cases = commands.map(({ name, words, values }) => {
    const inner = Object.entries(values).map(([option, choices]) =>
      option === '' ? '' : `        ${option}) COMPREPLY=($(compgen -W "${quoted(choices)}" -- "$cur")); return ;;\n`,
    );
    return `    ${name})\n      case "$prev" in\n${inner.join('')}      esac\n      words="${quoted([...words, ...(values[''] ?? [])])}" ;;\n`;
  });
  return `# tor completion bash
_tor() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${quoted(commands.map(({ name }) => name))} --help --version" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  [ "\${#COMPREPLY[@]}" -eq 0 ] && COMPREPLY=($(compgen -f -- "$cur"))
}
complete -o filenames -F _tor tor tdr
`;
}

/** Inside single quotes of zsh and fish. */
function single(text: string): string {
  return text.replaceAll('’', "'").replaceAll("'", "'\\''");
}

function zsh(commands: readonly CommandWords[]): string {
  const list = commands.map(({ name, description }) => `    '${name}:${single(description.replaceAll(':', '\\:'))}'`);
  const cases = commands.map(({ name, words, values }) => `    ${name}) compadd -- ${quoted([...words, ...(values[''] ?? [])])}; _files ;;`);
  return `#compdef tor tdr
# tor completion zsh
_tor() {
  local -a commands
  commands=(
${list.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'commande' commands
    return
  fi
  case "\${words[2]}" in
${cases.join('\n')}
  esac
}
compdef _tor tor tdr
`;
}

function fish(commands: readonly CommandWords[]): string {
  const lines = commands.flatMap(({ name, description, words, values }) => [
    `complete -c tor -n __fish_use_subcommand -f -a ${name} -d '${single(description)}'`,
    ...words.map((word) => {
      const here = `complete -c tor -n '__fish_seen_subcommand_from ${name}'`;
      if (!word.startsWith('--')) return `${here} -f -a ${word}`;
      const choices = values[word];
      return `${here} -l ${word.slice(2)}${choices === undefined ? '' : ` -x -a '${quoted(choices)}'`}`;
    }),
    ...(values[''] === undefined ? [] : [`complete -c tor -n '__fish_seen_subcommand_from ${name}' -f -a '${quoted(values[''])}'`]),
  ]);
  return `# tor completion fish\n${lines.join('\n')}\ncomplete -c tdr -w tor\n`;
}

function powershell(commands: readonly CommandWords[]): string {
  const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
  const cases = commands.map(({ name, words, values }) => `    '${name}' = @(${list([...words, ...(values[''] ?? [])])})`);
  return `# tor completion powershell
Register-ArgumentCompleter -Native -CommandName tor, tdr -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${cases.join('\n')}
  }
  $elements = @($commandAst.CommandElements | ForEach-Object { $_.ToString() })
  $second = if ($elements.Count -gt 1) { $elements[1] } else { '' }
  $words = if ($commands.Contains($second) -and ($elements.Count -gt 2 -or $wordToComplete -eq '')) { $commands[$second] } else { $commands.Keys }
  $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

const scripts = { bash, zsh, fish, powershell } as const;

export function completionScript(shell: keyof typeof scripts, commands: readonly CommandWords[]): string {
  return scripts[shell](commands);
}
