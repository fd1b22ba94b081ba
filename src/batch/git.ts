// A repository and a reference in; the files that changed, or the bytes that are staged, out. git is run without a shell.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { TorError } from '../document/tor-error.ts';

const run = promisify(execFile);
const mostBytes = 512 * 1024 * 1024;
/** The tree of nothing, which git knows without storing it. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function refusal(error: unknown): TorError {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  if (missing) return new TorError('bad-option', 'git n’est pas installé, ou pas dans PATH : --changed et --staged en ont besoin.', { cause: error });
  if (/not a git repository/u.test(said))
    return new TorError('bad-option', 'ce dossier n’est pas dans un dépôt git : --changed et --staged en ont besoin.', { cause: error });
  return new TorError('bad-option', 'git a refusé de dire ce qui a changé : essayez « git status ».', { cause: error });
}

async function git(args: readonly string[], cwd: string): Promise<Buffer> {
  const { stdout } = await run('git', args, {
    cwd,
    encoding: 'buffer',
    maxBuffer: mostBytes,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
  });
  return stdout;
}

function names(output: Buffer, root: string): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => resolve(root, name));
}

async function answered(args: readonly string[], cwd: string): Promise<string | undefined> {
  try {
    return (await git(args, cwd)).toString('utf8').trim();
  } catch (error) {
    // « No » is an answer: 1 for an unknown name, 128 without any commit.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') return undefined;
    throw refusal(error);
  }
}

/** The commit that the work tree is compared with: where the two branches parted. */
async function baseOf(reference: string, root: string): Promise<string> {
  if (reference === '') return (await answered(['rev-parse', '--verify', '--quiet', 'HEAD'], root)) ?? emptyTree;
  const commit = await answered(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`], root);
  if (commit === undefined || commit === '') throw new TorError('bad-option', `--changed : git ne connaît pas « ${reference} ».`);
  return (await answered(['merge-base', commit, 'HEAD'], root)) ?? commit;
}

const listing = ['diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', '--no-ext-diff'];

/** Absolute names of what differs from a reference (nothing: the last commit), files that git does not follow yet included. */
export async function changedFiles(root: string, reference: string): Promise<readonly string[]> {
  try {
    const [base, others] = await Promise.all([baseOf(reference, root), git(['ls-files', '--others', '--exclude-standard', '-z'], root)]);
    return [...new Set([...names(await git([...listing, base, '--'], root), root), ...names(others, root)])].sort();
  } catch (error) {
    throw error instanceof TorError ? error : refusal(error);
  }
}

export async function stagedFiles(root: string): Promise<readonly string[]> {
  try {
    const base = await baseOf('', root);
    return names(await git([...listing, '--cached', base, '--'], root), root);
  } catch (error) {
    throw error instanceof TorError ? error : refusal(error);
  }
}

/** What would be committed, as the work tree would show it (large files and line ends included). `path`: from the root, with slashes. */
export async function stagedBytes(root: string, path: string): Promise<Uint8Array> {
  try {
    return await git(['cat-file', '--filters', `:${path}`], root);
  } catch (error) {
    throw new TorError('unreadable', 'git ne sait pas montrer ce qui est indexé de ce fichier.', { cause: error });
  }
}
