/** Finds where a missing text might be. Loaded when a release has no text. */
import type { PressRelease } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import { Place } from '../toolkit/place.js';

/** In characters: a shorter text may be a lead, a caption or a note. */
const long = 400;

/** How many places are checked; most documents have far fewer. */
const mostPlaces = 5000;

const letters = (words: string): string => words.replace(/<[^<>]*>|\s+/g, '').slice(0, 60);

const isText = (value: string): boolean =>
  value.length >= long && value.split(' ', 41).length > 40 && !/<(meta|script|style|link)\b/i.test(value);

/** Tells the developer about long texts in a document whose release has none. */
export const tellElsewhere = (json: unknown, items: readonly PressRelease[], context: ReleaseContext): void => {
  const known = new Set(items.flatMap(({ lead, body }) => [letters(lead ?? ''), letters(body ?? '')]));
  const found: string[] = [];
  const rest = [new Place(json, '', context)];
  for (let left = mostPlaces; left > 0 && found.length < 3; left--) {
    const place = rest.pop();
    if (!place) break;
    const { value } = place;
    if (typeof value === 'string' && isText(value) && !known.has(letters(value))) found.push(`"${place.path}"`);
    if (typeof value === 'object') rest.push(...place.entries.slice(0, mostPlaces).reverse());
  }
  if (found.length) context.report(`A release has no text. There is one that was not read: ${found.join(', ')}.`);
};
