import { setPriority } from 'node:os';

/** The other end of a `DrawingProcess`: answers each order with its outcome, and ends with the endpoint. */
export const takeOrders = (outcomeOf: (order: never) => Promise<unknown>): void => {
  try {
    // The endpoint's requests come first.
    setPriority(10);
  } catch {
    // Where the priority cannot be changed, it draws all the same.
  }
  process.on('message', (order) => {
    void outcomeOf(order as never).then((outcome) => process.send?.(outcome));
  });
  process.on('disconnect', () => process.exit());
};
