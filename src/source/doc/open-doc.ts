// The bytes of an old Word file (.doc) → its flat text through word-extractor, an optional dependency, with a notice of what is lost.
import { withUsualLimits } from '../../document/limits.ts';
import { timeLimit } from '../../document/time-limit.ts';
import { TorError } from '../../document/tor-error.ts';
import type { SourceOptions, TextSource } from '../source.ts';
import { workerText } from '../worker-text.ts';

const remedy = 'ouvrez-le dans Word et enregistrez-le en .docx';
/** Runs in the worker. */
const reading = 'return (await new module().extract(Buffer.from(bytes))).getBody({ filterUnicode: false });';
/** What sets paragraphs, cells and lines of a paragraph apart; then what has no shape at all. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|\f/gu, '\n'],
  [/\u0007/gu, '\t'],
  [/\u000b/gu, ' '],
  [/[\u0000-\u0008\u000e-\u001f\u00ad]/gu, ''],
  [/[ \t]+$/gmu, ''],
];

function refusal(error: unknown): TorError {
  const missing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
  return missing
    ? new TorError(
        'unsupported-format',
        `le fichier est un ancien document Word (.doc) : ${remedy}, ou ajoutez le lecteur de .doc (« npm install word-extractor »).`,
        { cause: error },
      )
    : new TorError('unreadable', `l’ancien document Word (.doc) ne se lit pas : ${remedy}.`, { cause: error });
}

export async function openDoc(bytes: Uint8Array, options: SourceOptions): Promise<TextSource> {
  const time = options.time ?? timeLimit(withUsualLimits(options.limits).temps);
  const extracted = await workerText('word-extractor', reading, bytes, time).catch((error: unknown) => {
    throw refusal(error);
  });
  const text = marks.reduce((all, [mark, by]) => all.replace(mark, by), extracted);
  if (text.trim() === '') throw new TorError('no-text', 'le fichier ne contient aucun texte : vérifiez que c’est le bon document.');
  return {
    kind: 'text',
    format: 'doc',
    text,
    notices: [
      {
        code: 'fallback-reader',
        message:
          'Le fichier est un ancien .doc : seul son texte a été lu, sans titres, numéros automatiques, tableaux ni notes ; enregistrez-le en .docx pour un contrôle complet.',
      },
    ],
  };
}
