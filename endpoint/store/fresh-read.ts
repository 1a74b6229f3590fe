/**
 * Asks once for all who wait. Requests that arrive together, in one turn of the
 * event loop, share one question, whatever each of them wants to know. A request that
 * arrives while a question is under way waits for the next one and does not share its
 * answer: that answer may be older than the request, and a writer would not find what
 * he has just written.
 */
const endOfTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** @param ask reads from the database what all these ids name, each in its place */
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
