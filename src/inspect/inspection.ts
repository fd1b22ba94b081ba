// What the page of `tor inspect` is made of: a reading, the places of its words, the report of the check, the pictures of the pages.
import type { Document } from '../document/document.ts';
import type { Places } from '../document/places.ts';
import type { Span } from '../document/span.ts';
import type { Tor } from '../model/tor.ts';
import type { DocumentReport } from '../report/report.ts';

/** Where and how surely a value was read; `ranges` are in the document's text. */
export interface ReadAt {
  readonly ranges: readonly Span[];
  readonly methode: 'explicite' | 'deduit' | 'calcule';
  readonly confiance: number;
}

export interface Inspection {
  readonly document: Document;
  readonly tor: Tor;
  readonly origins: ReadonlyMap<string, ReadAt>;
  readonly report: DocumentReport;
  /** Of a PDF; without pages the text itself is shown. */
  readonly places: Places;
  /** PNG of each page that has one, by its number. */
  readonly pictures: ReadonlyMap<number, Uint8Array>;
  readonly version: string;
}
