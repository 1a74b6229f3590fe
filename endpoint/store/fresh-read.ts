/**
 * Shares queries between requests. Requests that arrive together, in one turn of the event loop, share one query,
 * whatever ids each of them needs. A request that arrives while a query is running waits for the next one and does not
 * share its answer: that answer may be older than the request, and writers would not see what they have just posted.
 */
const endOfTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** @param ask reads the values of all these ids from the database, in their order */
export const freshRead = <Answer>(
  ask: (ids: readonly string[]) => Promise<readonly Answer[]>,
): ((id: string) => Promise<Answer>) => {
  let waiting = new Map<string, Promise<Answer>>();
  let underWay: Promise<unknown> | undefined;
  let next: Promise<readonly Answer[]> | undefined;

  const begin = (): Promise<readonly Answer[]> => {
    const ids = [...waiting.keys()];
    waiting = new Map();
    next = undefined;
    const asked = ask(ids);
    underWay = asked;
    const end = (): void => {
      if (underWay === asked) underWay = undefined;
    };
    asked.then(end, end);
    return asked;
  };

  return (id) => {
    const shared = waiting.get(id);
    if (shared) return shared;
    next ??= (underWay ?? endOfTurn()).then(begin, begin);
    const place = waiting.size;
    const answer = next.then((answers) => answers[place] as Answer);
    waiting.set(id, answer);
    return answer;
  };
};
