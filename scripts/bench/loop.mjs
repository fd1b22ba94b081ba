// A package that may not be installed and what to do with it in; the milliseconds that it takes, once warm, for all the files of the command line out; 3: not installed.
import { readFile } from 'node:fs/promises';

/** Files read once unmeasured: before, it is the compilers that are measured. */
const warmUp = 20;

/** `load` gives the function that takes the text out of bytes. */
export async function loop(load) {
  let textOf;
  try {
    textOf = await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') process.exit(3);
    throw error;
  }
  const read = async (files) => {
    for (const file of files) {
      if ((await textOf(await readFile(file))).trim() === '') throw new Error(`no text in ${file}`);
    }
  };
  const files = process.argv.slice(2);
  await read(files.slice(0, warmUp));
  const start = performance.now();
  await read(files);
  process.stdout.write(String(performance.now() - start));
}
