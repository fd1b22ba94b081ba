// `tor schema`: the name of a public document in; its JSON Schema out.
import { Argument, Command } from 'commander';
import { toJson } from '../report/json.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const examples = `
Exemples :
  tor schema model > modele.schema.json     ce que « tor convert » imprime
  tor schema report > rapport.schema.json   ce que « tor check --format json » imprime
  tor schema config                         ce que tor.config.yaml peut dire`;

const names = ['model', 'report', 'config', 'exceptions'] as const;

async function schemaOf(name: (typeof names)[number]): Promise<unknown> {
  if (name === 'config' || name === 'exceptions') return (await import('../config/json-schemas.ts')).configJsonSchema(name);
  return (await import('../report/json-schemas.ts')).jsonSchema(name);
}

export function schemaCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('schema')
    .description('imprimer le schéma JSON du modèle, du rapport, de la configuration ou des exceptions')
    .addArgument(new Argument('<nom>', 'model, report, config ou exceptions').choices(names))
    .addHelpText('after', examples)
    .action(async (name: (typeof names)[number]) => {
      io.out(toJson(await schemaOf(name)));
      finish(0);
    });
}
