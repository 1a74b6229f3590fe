import type { Words } from '../../words.js';

/** The words for a link to one comment; loaded with the code for that. */
export interface LinkingWords extends Words {
  /** The comment is not in the thread. */
  missing: string;
  /** A button that shows the thread from its first page, because the shown page is a later one. */
  fromStart: string;
}
