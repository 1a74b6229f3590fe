import type { Words } from '../../words.js';

/** What a counter says that is kept up to date; loaded with its code. */
export interface LiveWords extends Words {
  pause: string;
  resume: string;
  /** The last look for a newer figure failed; `time` is when the one that is shown was loaded. */
  failed: (time: string) => string;
}
