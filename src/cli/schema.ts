// `tor schema`: the name of a public document in; its JSON Schema out.
import { Argument, Command } from 'commander';
import { toJson } from '../report/json.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const examples = `
Exemples :
  tor schema model > modele.schema.json     ce que « tor convert » imprime
  tor schema report > rapport.schema.json   ce que « tor check --format json » imprime`;

export function schemaCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('schema')
    .description('imprimer le schéma JSON du modèle ou du rapport')
    .addArgument(new Argument('<nom>', 'model ou report').choices(['model', 'report']))
    .addHelpText('after', examples)
    .action(async (name: 'model' | 'report') => {
      const { jsonSchema } = await import('../report/json-schemas.ts');
      io.out(toJson(jsonSchema(name)));
      finish(0);
    });
}
