// Items and what to do with each in; the results in the order of the items out, at most `width` of them under way or waiting for their turn.

export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  run: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<readonly [T, R]> {
  const under: { readonly item: T; readonly result: Promise<R> }[] = [];
  for await (const item of items) {
    const result = run(item);
    // It is awaited in its turn; until then a failure must not end the process.
    result.catch(() => undefined);
    under.push({ item, result });
    const first = under.length >= width ? under.shift() : undefined;
    if (first !== undefined) yield [first.item, await first.result];
  }
  for (const { item, result } of under) yield [item, await result];
}
