// The commands, rules, formats and exit codes of the program in; the README with its tables brought up to date out.
import { readFileSync } from 'node:fs';
import { exitCodes } from '../../src/cli/exit-code.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { catalogue } from '../../src/exceptions/catalogue.ts';
import { formats } from '../../src/report/formats.ts';
import { severityWord } from '../../src/report/severity-word.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Generated } from './files.ts';
import { silentIo } from './silent-io.ts';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(head, rows, []);
}

async function commandTable(): Promise<string> {
  const { commands } = await buildProgram(silentIo, () => {});
  return table(
    ['commande', 'ce qu’elle fait', 'options'],
    commands
      .flatMap((command) => (command.commands.length === 0 ? [command] : command.commands))
      .map((command) => {
        const args = command.registeredArguments.map((argument) => `<${argument.name()}${argument.variadic ? '…' : ''}>`);
        const options = command.options.map((option) => `\`${option.flags}\``);
        const parent = command.parent === null || command.parent.parent === null ? [] : [command.parent.name()];
        return [`\`tor ${[...parent, command.name(), ...args].join(' ')}\``, command.description(), options.join(' · ')];
      }),
  );
}

function formatTable(): string {
  const rows = Object.entries(formats).map(([name, { description }]) => [`\`--format ${name}\``, description]);
  return table(['format', 'pour qui'], rows);
}

async function tables(): Promise<ReadonlyMap<string, string>> {
  const ruleRows = catalogue.map(({ id, severity, title }) => [`[${id}](docs/rules/${id}.md)`, severityWord(severity).toLowerCase(), title]);
  return new Map([
    ['commands', await commandTable()],
    ['rules', table(['règle', 'gravité', 'défaut'], ruleRows)],
    ['formats', formatTable()],
    [
      'exit-codes',
      table(
        ['code', 'sens'],
        exitCodes.map(({ code, meaning }) => [`\`${code}\``, meaning]),
      ),
    ],
  ]);
}

/** Each table stands between « <!-- table: NAME --> » and « <!-- end --> ». */
export async function readme(): Promise<Generated> {
  const path = 'README.md';
  const contents = await tables();
  const seen = new Set<string>();
  const content = readFileSync(path, 'utf8').replaceAll(
    /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/gu,
    (_, open: string, name: string, close: string) => {
      seen.add(name);
      const drawn = contents.get(name);
      if (drawn === undefined) throw new Error(`README.md: no table is called ${name}`);
      return `${open}\n${drawn}\n\n${close}`;
    },
  );
  const missing = [...contents.keys()].filter((name) => !seen.has(name));
  if (missing.length > 0) throw new Error(`README.md: the places of these tables are missing: ${missing.join(', ')}`);
  return { path, content };
}
