// What the parsers of relative due dates share: the shape that they give, and the delay that they read.
import { duree, type Unite } from './duree.ts';
import { map, optional, type Parser, pair, skip } from './grammar.ts';
import type { OrigineLue, Periodicite } from './origine.ts';

export interface Relative {
  readonly origine: string;
  readonly decalage: number;
  readonly unite: Unite;
}

export interface RelativeLue {
  readonly borne?: 'auPlusTard';
  readonly relative: Relative;
  readonly periodicite?: Periodicite;
}

export interface Delai {
  readonly decalage: number;
  readonly unite: Unite;
}

/** The farther end of « 10 à 15 jours » is when it is due. */
export const delay: Parser<Delai> = pair(
  duree,
  optional(skip(' (?:au plus tard|maximum|max|au maximum|au plus)(?!\\p{L})'), ''),
  ({ max, unite }) => ({
    decalage: max,
    unite,
  }),
);
/** « au plus tard » before a delay or an event. */
export const late = optional(
  map(skip('au plus tard '), (): 'auPlusTard' => 'auPlusTard'),
  undefined,
);

export function relative({ decalage, unite }: Delai, from: OrigineLue | undefined, borne?: 'auPlusTard'): RelativeLue {
  return {
    ...(borne === undefined ? {} : { borne }),
    relative: { origine: from?.origine ?? 'nonDite', decalage, unite },
    ...(from?.periodicite === undefined ? {} : { periodicite: from.periodicite }),
  };
}
