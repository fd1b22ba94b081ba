// The wording of a model in, its marks of one kind with their paths, as rules accuse them, out.
import { example } from '../model/example.ts';
import type { Path } from '../model/path.ts';
import type { Tor } from '../model/tor.ts';

export interface Mark {
  readonly texte: string;
  readonly path: Path;
}

/** In the order of the text. */
export function marksOf({ redaction: { marques } }: Tor, wanted: string): readonly Mark[] {
  return marques.flatMap(({ genre, texte }, index): Mark[] => (genre === wanted ? [{ texte, path: `redaction.marques.${index}` }] : []));
}

/** An example whose wording has these marks. */
export function marked(...marques: readonly (readonly [genre: string, texte: string])[]): Tor {
  return example({ redaction: { marques: marques.map(([genre, texte]) => ({ genre, texte, clause: 'qualifications' })) } });
}
