/** The lead of a release, where a machine may have made it. */
import type { UntrustedHtml } from '../../model/text.js';
import type { ReleaseContext } from '../context.js';
import type { Taken } from '../toolkit/place.js';
import { plainOf } from './values.js';

const letters = (words: string): string => words.replace(/\s+/g, '');

/** A lead that somebody wrote; one that a machine cut from the beginning of the text would be read twice. */
export const unlessBeginning = (
  lead: Taken<string>,
  body: Taken<UntrustedHtml> | undefined,
  context: ReleaseContext,
): Taken<string> => {
  if (!lead.value || !body?.value) return lead;
  const start = letters(lead.value.replace(/…$/, ''));
  // Tags and entities take room too, but a text that has not begun by then begins otherwise.
  const beginning = body.value.slice(0, 4 * lead.value.length + 2000).replace(/<[^<>]*>/g, '');
  return letters(plainOf(beginning.slice(0, 2 * lead.value.length + 200), context)).startsWith(start) ? {} : lead;
};
