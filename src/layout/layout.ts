// Any source → its Document; the layout of each kind is loaded only when such a source comes.
import type { Document } from '../document/document.ts';
import type { Source } from '../source/source.ts';

/** Lines, blocks and the one text of a source. */
export async function layout(source: Source): Promise<Document> {
  switch (source.kind) {
    case 'paged':
      return (await import('./paged.ts')).layoutPaged(source);
    case 'word':
      return (await import('./word.ts')).layoutWord(source);
    case 'text':
      return (await import('./text.ts')).layoutText(source);
  }
}
