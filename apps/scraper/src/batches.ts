/** A function whose calls are gathered while one is under way, and then made as one. Each call resolves with the result of its batch. */
export function inBatches<Item, Result>(most: number, work: (items: Item[]) => Promise<Result>): (item: Item) => Promise<Result> {
  let waiting: { item: Item; done: (result: Result) => void; failed: (error: unknown) => void }[] = [];
  let working = false;
  const run = async () => {
    working = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const result = await work(batch.map(({ item }) => item));
        for (const { done } of batch) done(result);
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    working = false;
  };
  return (item) =>
    new Promise((done, failed) => {
      waiting.push({ item, done, failed });
      if (!working) void run();
    });
}
