// Origins by path → the provenance of the model: lines, page, quote, method, confidence.
import type { Document } from '../document/document.ts';
import { placeOf } from '../document/place.ts';
import type { Provenance } from '../model/tor.ts';
import type { Origin } from './lift.ts';

/** Paths without a place in the text (nothing was read) are left out. */
export function provenanceOf(document: Document, origins: ReadonlyMap<string, Origin>): Record<string, Provenance> {
  const entries = [...origins].flatMap(([path, origin]): [string, Provenance][] => {
    const place = placeOf(document, origin.ranges);
    if (place === undefined) return [];
    return [
      [
        path,
        {
          lignes: [place.line, place.endLine],
          ...(place.page === undefined ? {} : { page: place.page }),
          ...(place.paragraph === undefined ? {} : { paragraphe: place.paragraph }),
          citation: place.quote,
          methode: origin.methode,
          confiance: origin.confiance,
        },
      ],
    ];
  });
  return Object.fromEntries(entries);
}
