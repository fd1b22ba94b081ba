// A folder in; the configuration file that stands in it, if any, out. Loads nothing: most runs have no configuration.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const names = ['tor.config.yaml', 'tor.config.yml', 'tor.config.json'];
const holder = 'package.json';

export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

function hasOwnKey(text: string): boolean {
  try {
    const whole: unknown = JSON.parse(text);
    return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, 'tor');
  } catch (error) {
    // npm says more of a broken package.json than a checker of documents should.
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** A cheap look before a full one. */
function holdsKey(path: string): boolean {
  if (!isFile(path)) return false;
  const text = readFileSync(path, 'utf8');
  return /"tor"\s*:/u.test(text) && hasOwnKey(text);
}

/** The path of the configuration of one folder. */
export function configIn(folder: string): string | undefined {
  const name = names.find((one) => isFile(join(folder, one)));
  if (name !== undefined) return join(folder, name);
  const path = join(folder, holder);
  return holdsKey(path) ? path : undefined;
}

/** A folder and those around it, the nearest first. */
export function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}
