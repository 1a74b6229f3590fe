import type { Words } from '../words.js';

/** What an element says while it waits for consent. */
export interface ConsentWords extends Words {
  /** Where the content comes from, once it is asked for. */
  from: (host: string) => string;
  show: string;
}
