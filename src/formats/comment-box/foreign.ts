/** The formats of other people's threads, and how one of them is seen from a document. */
import type { Thread } from '../../model/comment-box.js';
import type { ParseContext } from '../context.js';
import { readUnknown } from '../toolkit/unknown.js';
import { mastodon } from './mastodon.js';
import { wordPress } from './wordpress.js';

const foreign = [wordPress, mastodon] as const;

/** Reads a document of others; `readOwn` reads it as our own. */
export type ReadForeign = (json: unknown, context: ParseContext, readOwn: () => Thread | null) => Thread | null;

/** @throws FormatError that names the formats that there are, where it is in none of them */
export const read: ReadForeign = (json, context, readOwn) => {
  const found = foreign.find(({ name, fits }) => (context.format ? name === context.format : fits(json, context)));
  return found ? found.read(json, context) : readUnknown(foreign, context, readOwn);
};
