import type { Words } from '../../words.js';

/** The words for milestones; loaded with the code that draws them. */
export interface VariantsWords extends Words {
  /** A milestone; `reached` is undefined while the figure is not known. */
  milestone: (
    value: string,
    label: string | undefined,
    day: string | undefined,
    reached: boolean | undefined,
  ) => string;
}
