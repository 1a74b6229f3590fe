/** The formats of other services' threads, and how a document of each is recognized. */
import type { Thread } from '../../model/comment-box.js';
import type { ParseContext } from '../context.js';
import { readUnknown } from '../toolkit/unknown.js';
import { mastodon } from './mastodon.js';
import { wordPress } from './wordpress.js';

const foreign = [wordPress, mastodon] as const;

/** Reads a document of another service; `readOwn` reads it as our own. */
export type ReadForeignThread = (json: unknown, context: ParseContext, readOwn: () => Thread | null) => Thread | null;

/**
 * Reads a document.
 * @throws FormatError that lists the formats, where it is in none of them
 */
export const read: ReadForeignThread = (json, context, readOwn) => {
  const found = foreign.find(({ name, fits }) => (context.format ? name === context.format : fits(json, context)));
  return found ? found.read(json, context) : readUnknown(foreign, context, readOwn);
};
