// A path in; a file that grows beside it and takes its name once it is whole out.
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { isDevice, refusal } from './write-atomically.ts';

export interface GrowingFile {
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
  /** The file is whole. */
  readonly keep: () => Promise<void>;
  /** Nothing is left of it. */
  readonly abandon: () => Promise<void>;
}

/** All it does throws a TorError when the system refuses. */
export async function growingFile(path: string): Promise<GrowingFile> {
  const direct = await isDevice(path);
  const place = direct ? path : `${path}.${process.pid}.tmp`;
  const remove = async (): Promise<void> => (direct ? undefined : await rm(place, { force: true }));
  const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw refusal(path, error);
    }
  };
  const file: FileHandle = await refusing(async () => {
    // A run that was killed may have had the same number.
    await remove();
    return await open(place, direct ? 'w' : 'wx');
  });
  return {
    write: (chunk) => refusing(() => file.appendFile(chunk)),
    keep: () =>
      refusing(async () => {
        await file.close();
        if (!direct) await rename(place, path);
      }),
    abandon: async () => {
      await file.close();
      await remove();
    },
  };
}
