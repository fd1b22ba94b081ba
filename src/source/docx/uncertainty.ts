// What was met while a Word or OpenDocument text was read → the notices of what it leaves out, or its refusal when it has no text.
import type { Notice } from '../../document/notice.ts';
import { TorError } from '../../document/tor-error.ts';
import type { WordBlock } from '../source.ts';
import type { Tally } from './walk.ts';

function counted(count: number, one: string, several: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${several}`;
}

export function noticesOf(tally: Tally, damaged: readonly string[]): readonly Notice[] {
  const notices: Notice[] = [];
  const { insertions, deletions, hidden, embedded } = tally;
  if (insertions + deletions > 0) {
    const changes = `${counted(insertions, 'ajout', 'ajouts')} et ${counted(deletions, 'suppression', 'suppressions')}`;
    notices.push({
      code: 'tracked-changes',
      message: `Le document porte des modifications suivies (${changes}) : il est lu comme si toutes étaient acceptées.`,
    });
  }
  if (hidden > 0) notices.push({ code: 'hidden-text', message: 'Le document contient du texte masqué, qui n’est pas lu.' });
  if (embedded > 0) {
    const objects = counted(
      embedded,
      'objet incorporé (graphique, tableau d’un autre programme)',
      'objets incorporés (graphiques, tableaux d’un autre programme)',
    );
    notices.push({ code: 'embedded-object', message: `Le document contient ${objects}, dont le contenu n’est pas lu.` });
  }
  for (const name of damaged) {
    notices.push({ code: 'unsupported-element', message: `Une partie du fichier est abîmée et n’a pas été lue (${name}).` });
  }
  return notices;
}

function hasText(blocks: readonly WordBlock[]): boolean {
  return blocks.some((block) =>
    block.kind === 'paragraph'
      ? block.runs.some(({ text }) => text.trim() !== '')
      : block.rows.some((row) => row.cells.some((cell) => hasText(cell.blocks))),
  );
}

/** A scan pasted into Word, or an empty form: nothing to read is never a document without fault. */
export function refuseWithoutText(body: readonly WordBlock[], { pictures, embedded }: Tally): void {
  if (hasText(body) || embedded > 0) return;
  throw new TorError(
    'no-text',
    pictures > 0
      ? 'document numérisé (ses pages sont des images sans texte) : enregistrez-le en PDF, puis relancez avec --ocr.'
      : 'le fichier ne contient aucun texte : vérifiez que c’est le bon document.',
  );
}
