/**
 * Cleans imported texts by the rules for new ones (see `comments/plain-text.ts`), but does not shorten them: the site
 * that they come from allowed their length. A text that cannot be shown at all is left out, with a reason.
 */
import { hasTooManyMarks } from '../../src/markup/marks.js';
import { nameLimit } from '../comments/new-comment.js';
import { cleanName, cleanText, lengthOf, maxLines } from '../comments/plain-text.js';

/** The most that `SPRID_TEXT_LIMIT` can be, in characters. */
const maxLength = 20_000;

/** A cleaned text, or the reason why it is left out. */
export type CleanText = { text: string; fault?: never } | { fault: string; text?: never };

const countLines = (text: string): number => text.split('\n').length;

/** Cleans a text, which is shown whole or not at all. When it has too many lines, empty ones are removed first. */
export const cleanImportedText = (given: string): CleanText => {
  const clean = cleanText(given);
  const text = countLines(clean) > maxLines ? clean.replace(/\n\s*\n/g, '\n') : clean;
  if (!text) return { fault: 'nothing in it can be seen' };
  if (text.length > maxLength && lengthOf(text) > maxLength)
    return { fault: `its text is longer than ${String(maxLength)} characters` };
  if (countLines(text) > maxLines) return { fault: `it has more than ${String(maxLines)} lines` };
  if (hasTooManyMarks(text)) return { fault: 'it has more marks on a letter than any script needs' };
  return { text };
};

/** Cuts between visible characters, whatever code points they consist of. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Cleans a name, and tells whether it was shortened, for the report. */
export const cleanImportedName = (given: string): { name: string | null; isShortened: boolean } => {
  const name = cleanName(given);
  if (!name || hasTooManyMarks(name)) return { name: null, isShortened: name !== '' };
  if (lengthOf(name) <= nameLimit) return { name, isShortened: false };
  let short = '';
  for (const { segment } of graphemes.segment(name)) {
    if (lengthOf(short) + lengthOf(segment) >= nameLimit) break;
    short += segment;
  }
  return { name: `${short.trimEnd()}…`, isShortened: true };
};
