import type { Words } from '../../words.js';

/** What is said to a writer of all that is kept of them. */
export interface RightsWords extends Words {
  /** What is kept, and where. */
  kept: string;
  download: string;
  /** At the file, once it is there. */
  file: string;
  erase: string;
  /** What is gone then, and that it cannot be undone. */
  sure: string;
  yes: string;
  erased: string;
}
