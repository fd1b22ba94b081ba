// Arguments, --changed and --staged in; the files to check out, those that are left out told on stderr.
import { type Expanded, expandInputs } from '../batch/expand-inputs.ts';
import type { Configuration } from '../config/configuration.ts';
import { TorError } from '../document/tor-error.ts';
import { counted } from '../report/counted.ts';
import { neutralise } from '../report/neutralise.ts';
import { type BatchOptions, listed } from './batch-options.ts';
import { findRoot } from './find-root.ts';
import type { Io } from './io.ts';

export interface CheckInputs extends Pick<Expanded, 'files' | 'problems'> {
  /** Where the bytes are when they are not on the disk: in the index of git. */
  readonly bytesOf?: (file: string) => Promise<Uint8Array>;
}

export interface Selection extends BatchOptions {
  /** A reference of git; « » is the last commit. */
  readonly changed?: string;
  readonly staged?: true;
  readonly watch?: true;
}

/** Texts are rarely terms of reference: they are checked when someone says so. */
function textsLeft([first, ...others]: readonly string[]): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` et ${counted(others.length, 'autre')}`;
  return ` ; un texte se nomme, ou s’ajoute par « include » dans la configuration : ${neutralise(first)}${more}`;
}

async function changed(args: readonly string[], { changed: since, staged }: Selection, configuration: Configuration, io: Io): Promise<CheckInputs> {
  if (since !== undefined && staged === true) throw new TorError('bad-option', '--changed et --staged ne vont pas ensemble : choisissez.');
  const { changedInputs } = await import('../batch/changed-inputs.ts');
  const change = { root: findRoot(io.cwd), since: staged === true ? ({ staged } as const) : (since ?? '') };
  const inputs = await changedInputs(args, change, configuration, io.cwd);
  if (inputs.files.length === 0) io.err(`tor : aucun document n’a changé${textsLeft(inputs.texts)}.\n`);
  return { ...inputs, problems: [] };
}

/** Throws a TorError when what is asked for does not go together. */
export async function checkInputs(args: readonly string[], selection: Selection, configuration: Configuration, io: Io): Promise<CheckInputs> {
  const { filesFrom } = selection;
  if (selection.changed !== undefined || selection.staged === true) {
    if (filesFrom !== undefined) throw new TorError('bad-option', '--files-from ne va pas avec --changed ni --staged : choisissez.');
    return changed(args, selection, configuration, io);
  }
  if (filesFrom !== undefined && selection.watch === true)
    throw new TorError('bad-option', '--files-from ne va pas avec --watch : nommez les fichiers ou leur dossier.');
  const names: string[] = [];
  for await (const name of listed(selection, io)) names.push(name);
  const inputs = await expandInputs(args, configuration, names);
  for (const { file, by } of inputs.leftOut) io.err(`tor : ${neutralise(file)} : laissé de côté (${neutralise(by)}).\n`);
  return inputs;
}
