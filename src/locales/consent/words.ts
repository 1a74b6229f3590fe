import type { Words } from '../words.js';

/** The words of an element that waits for consent. */
export interface ConsentWords extends Words {
  /** The host from which the content would be loaded. */
  from: (host: string) => string;
  show: string;
}
