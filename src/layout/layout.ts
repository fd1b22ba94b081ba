// Any source → its Document, each kind by its own layout.
import type { Document } from '../document/document.ts';
import type { Source } from '../source/source.ts';
import { layoutPaged } from './paged.ts';
import { layoutText } from './text.ts';
import { layoutWord } from './word.ts';

/** Lines, blocks and the one text of a source. */
export function layout(source: Source): Document {
  switch (source.kind) {
    case 'paged':
      return layoutPaged(source);
    case 'word':
      return layoutWord(source);
    case 'text':
      return layoutText(source);
  }
}
