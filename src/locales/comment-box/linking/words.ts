import type { Words } from '../../words.js';

/** What `<comment-box>` says to who comes by a link to one comment; loaded with the code for that. */
export interface LinkingWords extends Words {
  /** The comment is not in the thread. */
  missing: string;
  /** Shows the thread from its first page; what is shown begins in its middle. */
  fromStart: string;
}
