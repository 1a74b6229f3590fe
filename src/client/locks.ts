/**
 * The browser's locks, which distinguish tabs and end with their page, also after a crash. They exist only on https and
 * localhost, and a sandboxed frame is refused.
 */
const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

/**
 * Takes a lock as soon as it is free.
 * @returns a function that releases it
 */
export const hold = (name: string): (() => void) => {
  let free = (): void => undefined;
  // Created before the lock is granted, so that an early release works too.
  const held = new Promise<void>((resolve) => (free = resolve));
  void locks()
    ?.request(name, () => held)
    .catch(() => undefined);
  return free;
};

/** The names of the locks that are held in any tab; undefined where that is unknown. */
export const heldLocks = async (): Promise<ReadonlySet<string | undefined> | undefined> => {
  const { held } =
    (await locks()
      ?.query()
      .catch(() => undefined)) ?? {};
  return held && new Set(held.map(({ name }) => name));
};
