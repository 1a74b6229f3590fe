import type { Words } from '../../words.js';

/** The words about comments that arrive while the page is open; loaded with the code that finds them. */
export interface ListeningWords extends Words {
  /** The button that shows them; screen readers announce its text. */
  show: (count: number, figure: string) => string;
}
