import type { Words } from '../../words.js';

/** The words of a counter that loads newer figures; loaded with its code. */
export interface LiveWords extends Words {
  pause: string;
  resume: string;
  /** The last try to load a newer figure has failed; `time` is when the shown one was loaded. */
  failed: (time: string) => string;
}
