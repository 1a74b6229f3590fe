import type { Words } from '../../words.js';

/** The words about the stored data of a writer. */
export interface RightsWords extends Words {
  /** Which data is stored, and where. */
  kept: string;
  download: string;
  /** The link to the file, once it is loaded. */
  file: string;
  erase: string;
  /** What is erased, and that it cannot be undone. */
  sure: string;
  yes: string;
  erased: string;
}
