// `tor textconv`: a file in; its text and the values read in it, for « git diff », out.
import { Command } from 'commander';
import { readBytes } from '../batch/read-bytes.ts';
import { TorError } from '../document/tor-error.ts';
import type { Tor } from '../model/tor.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const examples = `
Exemples :
  tor textconv tdr.docx   ce que « git diff » montrera

Pour que git montre le texte et les valeurs de vos documents, dans .gitattributes :
  *.docx diff=tor
  *.pdf  diff=tor
puis, une fois par poste :
  git config diff.tor.textconv "npx tor textconv"
  git config diff.tor.cachetextconv true`;

/** What a reviewer looks for; places would change with each line that is added above. */
function valuesOf(tor: Tor): unknown {
  const { titre, reference, pays, livrables, calendrier, equipe, paiement, penalites, budget, candidature, evaluation } = tor;
  return { titre, reference, pays, livrables, calendrier, equipe, paiement, penalites, budget, candidature, evaluation };
}

/** Nothing that is empty: an absent clause is no line of a comparison. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const inner = filled(part);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

async function converted(file: string, io: Io): Promise<string> {
  const bytes = await readBytes(file, () => io.stdin, Number.POSITIVE_INFINITY);
  const { readInput } = await import('./engine.ts');
  const { document, tor } = await readInput({ file, bytes }, {});
  const { toYaml } = await import('../report/model-yaml.ts');
  return `${document.text.trimEnd()}\n\n=== valeurs lues par tor ===\n${toYaml([filled(valuesOf(tor)) ?? {}])}`;
}

/** git gives up the whole comparison when this fails: a document that cannot be read says so, as its text. */
async function textconv(file: string, io: Io): Promise<ExitCode> {
  try {
    io.out(await converted(file, io));
  } catch (error) {
    if (!(error instanceof TorError)) throw error;
    io.out(`(illisible : ${error.message})\n`);
  }
  return 0;
}

export function textconvCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('textconv')
    .description('montrer à « git diff » le texte et les valeurs d’un document')
    .argument('<fichier>', 'un document')
    .addHelpText('after', examples)
    .action(async (file: string) => finish(await textconv(file, io)));
}
