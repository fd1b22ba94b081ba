// The recognisers by name, as the corpora and the property tests call them.
import type { Located } from '../src/document/span.ts';
import { recogniseDates } from '../src/recognisers/date.ts';
import { recogniseNombres } from '../src/recognisers/nombre.ts';

export type Recogniser = (text: string) => readonly Located<unknown>[];

export const recognisers: ReadonlyMap<string, Recogniser> = new Map<string, Recogniser>(Object.entries({ recogniseDates, recogniseNombres }));
