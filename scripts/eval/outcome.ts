// A value of the gold and the value read for it in; what became of it goes out: right, wrong (said and false) or missed.
import { likeness } from './likeness.ts';

/** `path`: where the model says it. `wrong` and `missed` may both follow from one value. */
export interface Outcome {
  readonly field: string;
  readonly kind: 'right' | 'wrong' | 'missed';
  readonly path?: string;
  readonly what: string;
}

type Value = string | number | undefined;

/** « a|b » in the gold: either is right. */
function same(gold: Value, got: Value): boolean {
  return String(gold)
    .split('|')
    .includes(String(got ?? ''));
}

export function valueOutcomes(field: string, gold: Value, got: Value, path: string, what = ''): readonly Outcome[] {
  if (gold === undefined && got === undefined) return [];
  const note = `${what === '' ? '' : `${what} : `}attendu ${gold ?? 'rien'}, lu ${got ?? 'rien'}`;
  if (gold === undefined) return [{ field, kind: 'wrong', path, what: note }];
  if (got === undefined) return [{ field, kind: 'missed', what: note }];
  if (same(gold, got)) return [{ field, kind: 'right', path, what: note }];
  return [
    { field, kind: 'wrong', path, what: note },
    { field, kind: 'missed', what: note },
  ];
}

/** A text: right when it is alike enough (`bar` 1: the same words). */
export function textOutcomes(field: string, gold: string | undefined, got: string | undefined, path: string, bar: number): readonly Outcome[] {
  const close = gold !== undefined && got !== undefined && gold.split('|').some((one) => likeness(one, got) >= bar);
  return valueOutcomes(field, gold, close ? gold?.split('|')[0] : got, path);
}

export interface Said<T> {
  readonly item: T;
  readonly path: string;
}

/** Each item of the gold with the reading that is most like it, at or above the bar; what is left is wrong or missed. */
export function pairs<G, P>(
  field: string,
  golds: readonly G[],
  said: readonly Said<P>[],
  options: { readonly alike: (gold: G, got: P) => number; readonly bar: number; readonly show: (item: G | P) => string },
): { readonly outcomes: readonly Outcome[]; readonly paired: readonly { readonly gold: G; readonly got: Said<P> }[] } {
  const candidates = golds
    .flatMap((gold, at) => said.map((got) => ({ gold, at, got, score: options.alike(gold, got.item) })))
    .filter(({ score }) => score >= options.bar)
    .toSorted((a, b) => b.score - a.score);
  const done = new Set<number>();
  const taken = new Set<Said<P>>();
  const paired = candidates.flatMap(({ gold, at, got }) => {
    if (done.has(at) || taken.has(got)) return [];
    done.add(at);
    taken.add(got);
    return [{ gold, got }];
  });
  const outcomes: Outcome[] = [
    ...paired.map(({ got }) => ({ field, kind: 'right' as const, path: got.path, what: options.show(got.item) })),
    ...golds.flatMap((gold, at) => (done.has(at) ? [] : [{ field, kind: 'missed' as const, what: `non lu : ${options.show(gold)}` }])),
    ...said.flatMap((got) =>
      taken.has(got) ? [] : [{ field, kind: 'wrong' as const, path: got.path, what: `lu à tort : ${options.show(got.item)}` }],
    ),
  ];
  return { outcomes, paired };
}
