// An output folder in; the right to work in it alone out, with a place for what is not finished. A run that was killed leaves traces for the next.
import { promises } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { TorError } from '../document/tor-error.ts';
import { refusal } from './write-atomically.ts';

export const manifestName = 'tor-manifest.jsonl';
export const timingsName = 'tor-timings.jsonl';
const place = '.tor-run';

export interface RunFolder {
  /** Lines of the run under way: the manifest, once it is finished. */
  readonly journal: string;
  readonly timings: string;
  readonly manifest: string;
  /** A run before this one did not finish. */
  readonly interrupted: boolean;
  /** A name for a file that is being written, not used before. */
  readonly temporary: () => string;
  /** Gives the right back; `finished`: nothing is left to resume. */
  readonly leave: (finished: boolean) => Promise<void>;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function holderOf(lock: string): Promise<string> {
  try {
    return (await promises.readFile(lock, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Takes a lock that nobody holds any more out of the way; should another run have taken it at this moment, gives it back. */
async function clear(lock: string, holder: string): Promise<void> {
  const aside = `${lock}-${process.pid}`;
  try {
    await promises.rename(lock, aside);
    if ((await holderOf(aside)) !== holder) await promises.link(aside, lock);
    await promises.rm(aside);
  } catch (error) {
    // Another run cleared it, or took it: the next attempt will see.
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Milliseconds after which a lock that says nothing is that of a run killed before it could. */
const timeToSay = 200;

/** The lock holds « process@machine »: that of a process which is no more counts for nothing. */
async function take(lock: string, folder: string): Promise<void> {
  const own = `${process.pid}@${hostname()}`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await promises.writeFile(lock, own, { flag: 'wx' });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    if ((await holderOf(lock)) === '') await new Promise((resolve) => setTimeout(resolve, timeToSay));
    const holder = await holderOf(lock);
    const [pid = '', machine] = holder.split('@');
    const dead = holder === '' || (machine === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid))));
    if (!dead) {
      throw new TorError(
        'bad-option',
        `-o : une autre commande tor (${holder}) écrit déjà dans ${folder} ; attendez-la, ou supprimez ${lock} si elle n’existe plus.`,
      );
    }
    await clear(lock, holder);
  }
  throw new TorError('bad-option', `-o : d’autres commandes tor écrivent dans ${folder} ; attendez-les.`);
}

async function exists(path: string): Promise<boolean> {
  return await promises.stat(path).then(
    () => true,
    () => false,
  );
}

/** Throws a TorError when another run is at work there, or nothing can be written. */
export async function enterFolder(folder: string): Promise<RunFolder> {
  const own = join(folder, place);
  const lock = join(own, 'lock');
  const journal = join(own, 'journal.jsonl');
  try {
    await promises.mkdir(own, { recursive: true });
    await take(lock, folder);
    for (const name of await promises.readdir(own)) if (name.endsWith('.tmp')) await promises.rm(join(own, name), { force: true });
  } catch (error) {
    throw error instanceof TorError ? error : refusal(own, error);
  }
  let rank = 0;
  return {
    journal,
    timings: join(own, 'timings.jsonl'),
    manifest: join(folder, manifestName),
    interrupted: await exists(journal),
    temporary: () => {
      rank += 1;
      return join(own, `${rank}.tmp`);
    },
    leave: async (finished) => {
      if (finished) return await promises.rm(own, { recursive: true, force: true });
      await promises.rm(lock, { force: true });
    },
  };
}
