/**
 * Results of `work` in the order of the items, at most `ahead` of them begun and not yet taken. A result does not wait for the item
 * after it: a filter answers each line when it comes.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = iteratorOf(items);
  const begun: Promise<R>[] = [];
  let next: Promise<IteratorResult<T>> | undefined;
  let done = false;
  try {
    while (!done || begun.length > 0) {
      const [first] = begun;
      if (!done && begun.length < ahead) next ??= source.next();
      const step = next && (await (first ? Promise.race([next, first.then(() => undefined)]) : next));
      if (!step) {
        yield await (begun.shift() as Promise<R>);
        continue;
      }
      next = undefined;
      if (step.done) done = true;
      else begun.push(work(step.value));
    }
  } finally {
    void source.return(undefined);
  }
}

async function* iteratorOf<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items;
}
