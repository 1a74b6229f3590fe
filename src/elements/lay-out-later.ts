/** Lays out what is below the view after the first paint. */
import { whenIdle } from './when-idle.js';

/** The end of the queue: contents take turns, so that no task is long. */
let last: Promise<unknown> = Promise.resolve();

/** Lays out only what is near the view at first. The rest follows once that was painted and the browser is idle. */
export const layOutLater = (content: Element): void => {
  // In a frame, the view gets as large as its content.
  if (parent !== window) return;
  content.classList.add('later');
  // The queue keeps no content that was removed.
  const kept = new WeakRef(content);
  last = last.then(whenIdle).then(() => {
    kept.deref()?.classList.remove('later');
  });
};
