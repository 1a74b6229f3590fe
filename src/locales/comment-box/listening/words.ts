import type { Words } from '../../words.js';

/** What `<comment-box>` says of comments that have come while the page is open; loaded with the code that hears of them. */
export interface ListeningWords extends Words {
  /** The button that shows them; it is read aloud, too. */
  show: (count: number, figure: string) => string;
}
