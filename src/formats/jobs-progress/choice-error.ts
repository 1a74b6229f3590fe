import { FormatError } from '../format-error.js';
import type { Category } from './dimension.js';

/**
 * The selection of a figure is not complete. `choices` has all possible choices; the message names the first dozen of
 * each.
 */
export class ChoiceError extends FormatError {
  override name = 'ChoiceError';
  /** The categories of each dimension that needs a choice. */
  readonly choices: Readonly<Record<string, readonly Category[]>>;

  constructor(field: string, remedy: string, choices: ChoiceError['choices']) {
    super(field, remedy);
    this.choices = choices;
  }
}
