// Arguments, --changed and --staged in; the files to check out, those that are left out told on stderr.
import { expandInputs } from '../batch/expand-inputs.ts';
import type { Configuration } from '../config/configuration.ts';
import { TorError } from '../document/tor-error.ts';
import { neutralise } from '../report/neutralise.ts';
import { findRoot } from './find-root.ts';
import type { Io } from './io.ts';
import type { Inputs } from './read-inputs.ts';

export interface Selection {
  /** A reference of git; « » is the last commit. */
  readonly changed?: string;
  readonly staged?: true;
}

async function changed(args: readonly string[], { changed: since, staged }: Selection, configuration: Configuration, io: Io): Promise<Inputs> {
  if (since !== undefined && staged === true) throw new TorError('bad-option', '--changed et --staged ne vont pas ensemble : choisissez.');
  const { changedInputs } = await import('../batch/changed-inputs.ts');
  const change = { root: findRoot(io.cwd), since: staged === true ? ({ staged } as const) : (since ?? '') };
  const inputs = await changedInputs(args, change, configuration, io.cwd);
  if (inputs.files.length === 0) io.err('tor : aucun document n’a changé.\n');
  return { ...inputs, problems: [] };
}

/** Throws a TorError when nothing is asked for. */
export async function checkInputs(args: readonly string[], selection: Selection, configuration: Configuration, io: Io): Promise<Inputs> {
  if (selection.changed !== undefined || selection.staged === true) return changed(args, selection, configuration, io);
  if (args.length === 0)
    throw new TorError('bad-option', 'il manque l’argument « fichiers » : un fichier, un dossier, ou « . » pour tout ce qui est ici.');
  const inputs = await expandInputs(args, configuration);
  for (const { file, by } of inputs.leftOut) io.err(`tor : ${neutralise(file)} : laissé de côté (${neutralise(by)}).\n`);
  return inputs;
}
