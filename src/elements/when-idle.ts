/** Settles when a frame was painted and the browser is idle. */
export const whenIdle = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      // Safari has no callback for idle time.
      ('requestIdleCallback' in window ? requestIdleCallback : setTimeout)(resolve);
    });
  });
