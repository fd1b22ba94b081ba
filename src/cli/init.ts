// `tor init`: three answers in, or --yes; a first tor.config.yaml out.
import { promises } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { configIn } from '../config/find-config.ts';
import { type Answers, newConfig } from '../config/new-config.ts';
import { TorError } from '../document/tor-error.ts';
import { profiles } from '../profiles/profiles.ts';
import { neutralise } from '../report/neutralise.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const name = 'tor.config.yaml';
const usual: Answers = { profile: 'generique', country: '', ignore: [] };
const examples = `
Exemples :
  tor init        pose trois questions, puis écrit ${name}
  tor init --yes  l’écrit avec les réponses habituelles`;

/** Lines of an input, as they are typed; the end of the input answers nothing. */
async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += chunk instanceof Uint8Array ? decoder.decode(chunk, { stream: true }) : String(chunk);
    const lines = rest.split(/\r?\n/u);
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

async function ask(lines: AsyncGenerator<string>, question: string, accepts: (answer: string) => boolean, io: Io): Promise<string> {
  for (;;) {
    io.err(`${question} `);
    const { value, done } = await lines.next();
    const answer = done === true ? '' : value.trim();
    if (answer === '' || accepts(answer)) return answer;
    io.err(`  « ${neutralise(answer)} » n’est pas une réponse possible.\n`);
  }
}

async function askAll(io: Io): Promise<Answers> {
  const lines = linesOf(io.stdin);
  const known = Object.keys(profiles);
  const profile = await ask(lines, `Quel profil (${known.join(', ')}) ? [${usual.profile}]`, (answer) => known.includes(answer), io);
  const country = await ask(lines, 'Pays d’exécution, en deux lettres (BJ, MA, FR…) ? [aucun]', (answer) => /^[a-z]{2}$/iu.test(answer), io);
  const ignore = await ask(lines, 'Dossiers ou fichiers à ne jamais vérifier, séparés par des virgules ? [aucun]', () => true, io);
  const globs = ignore.split(',').map((glob) => glob.trim());
  return { profile: profile === '' ? usual.profile : profile, country: country.toUpperCase(), ignore: globs.filter((glob) => glob !== '') };
}

async function init(options: { readonly yes?: true }, io: Io): Promise<ExitCode> {
  const existing = configIn(io.cwd);
  if (existing !== undefined) throw new TorError('bad-option', `il y a déjà une configuration ici, ${existing} : modifiez-la.`);
  const answers = options.yes === true ? usual : await askAll(io);
  try {
    await promises.writeFile(join(io.cwd, name), newConfig(answers), { flag: 'wx' });
  } catch (error) {
    throw new TorError('bad-option', `impossible d’écrire ${name} dans ce dossier.`, { cause: error });
  }
  io.err(`tor : ${name} écrit. « tor config print FICHIER » dit ce qui vaut pour un document.\n`);
  return 0;
}

export function initCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('init')
    .description(`écrire un premier ${name} dans ce dossier`)
    .option('--yes', 'sans question, avec les réponses habituelles')
    .addHelpText('after', examples)
    .action(async (options: { readonly yes?: true }) => finish(await init(options, io)));
}
