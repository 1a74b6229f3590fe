/**
 * The browser's locks, which tell tabs apart and end with their page, also when it
 * is killed. There are some on https and localhost only, and a sandboxed frame is refused.
 */
const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/** Holds a lock as soon as it is free. Answers with how it is given back. */
export const hold = (name: string): (() => void) => {
  let free = (): void => undefined;
  // Made before the lock is granted: whoever lets go sooner gives it back all the same.
  const held = new Promise<void>((resolve) => (free = resolve));
  void locks()
    ?.request(name, () => held)
    .catch(() => undefined);
  return free;
};

/** The names of the locks that are held, in any tab; undefined where nobody can tell. */
export const heldLocks = async (): Promise<ReadonlySet<string | undefined> | undefined> => {
  const { held } =
    (await locks()
      ?.query()
      .catch(() => undefined)) ?? {};
  return held && new Set(held.map(({ name }) => name));
};
