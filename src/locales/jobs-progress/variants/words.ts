import type { Words } from '../../words.js';

/** What the figures on a counter's way say; loaded with the code that draws them. */
export interface VariantsWords extends Words {
  /** A figure on the way; `reached` is undefined while the figure is not told. */
  milestone: (
    value: string,
    label: string | undefined,
    day: string | undefined,
    reached: boolean | undefined,
  ) => string;
}
