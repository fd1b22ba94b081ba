// Globs and the folder that they are relative to in; whether a path is one of them out.
import { relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** As in .gitignore: « archives/ » is all that such a folder holds, wherever it is. */
function widened(glob: string): string {
  const plain = glob.replace(/^\.\//u, '');
  if (!plain.endsWith('/')) return plain;
  return plain.indexOf('/') === plain.length - 1 ? `**/${plain}**` : `${plain}**`;
}

/** A glob without a slash matches names at any depth. */
export function globMatcher(globs: readonly string[], folder: string): (path: string) => boolean {
  const patterns = globs.map(widened);
  const anywhere = picomatch(
    patterns.filter((glob) => !glob.includes('/')),
    { dot: true, basename: true },
  );
  const exact = picomatch(
    patterns.filter((glob) => glob.includes('/')),
    { dot: true },
  );
  return (path) => {
    const inside = relative(folder, path).split(sep).join('/');
    return inside !== '' && !inside.startsWith('../') && (anywhere(inside) || exact(inside));
  };
}
