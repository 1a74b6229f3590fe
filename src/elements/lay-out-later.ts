/** Lays out what is below the view after the first paint. */
import { whenIdle } from './when-idle.js';

/** Contents take turns, so that no task is long. The queue does not keep what was removed meanwhile. */
const waiting: WeakRef<Element>[] = [];

const layOutNext = async (): Promise<void> => {
  await whenIdle();
  // A removed content takes no turn.
  for (let content: Element | undefined; waiting.length && !content?.isConnected;) {
    content = waiting.shift()?.deref();
    content?.classList.remove('later');
  }
  if (waiting.length) void layOutNext();
};

/** Lays out only what is near the view at first. The rest follows once that was painted and the browser is idle. */
export const layOutLater = (content: Element): void => {
  // In a frame, the view gets as large as its content.
  if (parent !== window) return;
  content.classList.add('later');
  if (waiting.push(new WeakRef(content)) === 1) void layOutNext();
};
