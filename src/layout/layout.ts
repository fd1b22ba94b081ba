// Any source → its Document, each kind by its own layout.
import type { Document } from '../document/document.ts';
import type { Source } from '../source/source.ts';
import { withBareLists } from './bare-lists.ts';
import { layoutMarkdown } from './markdown.ts';
import type { PlaceRecorder } from './paged/place-recorder.ts';
import { layoutPaged } from './paged.ts';
import { layoutText } from './text.ts';
import { layoutWord } from './word.ts';

/** Lines, blocks and the one text of a source; `recorder` keeps where the words of a PDF stand. */
export function layout(source: Source, recorder?: PlaceRecorder): Document {
  return withBareLists(layoutOf(source, recorder));
}

function layoutOf(source: Source, recorder: PlaceRecorder | undefined): Document {
  switch (source.kind) {
    case 'paged':
      return layoutPaged(source, recorder);
    case 'word':
      return layoutWord(source);
    case 'text':
      return (source.markdown === undefined ? undefined : layoutMarkdown(source, source.markdown)) ?? layoutText(source);
  }
}
