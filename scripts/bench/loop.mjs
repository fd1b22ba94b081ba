// A package that may not be installed and what to do with it in; the milliseconds that it takes for all the files of the command line out; 3: not installed.
import { readFile } from 'node:fs/promises';

/** `load` gives the function that takes the text out of bytes. */
export async function loop(load) {
  let textOf;
  try {
    textOf = await load();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') process.exit(3);
    throw error;
  }
  const start = performance.now();
  for (const file of process.argv.slice(2)) {
    if ((await textOf(await readFile(file))).trim() === '') throw new Error(`no text in ${file}`);
  }
  process.stdout.write(String(performance.now() - start));
}
