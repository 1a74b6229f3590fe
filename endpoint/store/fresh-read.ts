/**
 * Asks once for all who wait. Requests that arrive together, in one turn of the
 * event loop, share one question. A request that arrives while a question is under
 * way waits for the next one and does not share its answer: that answer may be
 * older than the request, and a writer would not find what he has just written.
 */
const endOfTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/** @param ask reads what `id` names from the database */
export const freshRead = <Answer>(ask: (id: string) => Promise<Answer>): ((id: string) => Promise<Answer>) => {
  const next = new Map<string, Promise<Answer>>();
  const underWay = new Map<string, Promise<Answer>>();

  const begin = (id: string): Promise<Answer> => {
    next.delete(id);
    const asked = ask(id).finally(() => {
      if (underWay.get(id) === asked) underWay.delete(id);
    });
    underWay.set(id, asked);
    return asked;
  };

  return (id) => {
    const waiting = next.get(id);
    if (waiting) return waiting;
    const start = (): Promise<Answer> => begin(id);
    const asked = (underWay.get(id) ?? endOfTurn()).then(start, start);
    next.set(id, asked);
    return asked;
  };
};
