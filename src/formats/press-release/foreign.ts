/** Releases from other people's JSON. Which format a document is in is seen from a few of its fields. */
import type { PressReleaseList } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import { Place } from '../toolkit/place.js';
import { readUnknown, recognize } from '../toolkit/recognize.js';
import { cision } from './cision/format.js';
import { drupal } from './drupal/format.js';
import { ghost } from './ghost/format.js';
import { jsonFeed } from './json-feed/format.js';
import { mfn } from './mfn/format.js';
import { mynewsdesk } from './mynewsdesk/format.js';
import { newsArticle } from './news-article/format.js';
import { ninjs } from './ninjs/format.js';
import { prezly } from './prezly/format.js';
import { isOwn } from './own.js';
import { strapi } from './strapi/format.js';
import { wordPress } from './wordpress/format.js';

/** Every format but our own, the one with the surest signs first. */
const formats = [
  jsonFeed,
  newsArticle,
  mynewsdesk,
  mfn,
  cision,
  wordPress,
  drupal,
  ghost,
  strapi,
  ninjs,
  prezly,
] as const;

/** The name of a format, as the attribute `format` takes it. */
export type FormatName = 'own' | (typeof formats)[number]['name'];

/** What was read, and by which format. */
export interface RecognizedReleases extends PressReleaseList {
  format: FormatName;
}

const lists = new Set(formats.flatMap((format): readonly string[] => ('lists' in format ? format.lists : [])));

/** Deeper than any list of releases stands in its document. */
const deepest = 8;

const holds = (at: Place): boolean => typeof at.value === 'object' && at.exists;

/** The first object that stands where a release may stand. */
const firstOf = (document: Place): Place => {
  let first = document;
  for (let depth = 0; depth < deepest; depth++) {
    const inside = Array.isArray(first.value)
      ? first.items.find(holds)
      : [...lists].map((name) => first.at(name)).find(holds);
    if (!inside) break;
    first = inside;
  }
  return first;
};

/**
 * Reads a document in the format that the context names, or else the one that it has the signs of.
 * @param readOwn reads it as our own, which is tried where it has the signs of none
 * @throws FormatError
 */
export const readForeign = async (
  json: unknown,
  context: ReleaseContext,
  readOwn: () => RecognizedReleases,
): Promise<RecognizedReleases> => {
  const document = new Place(json, '', context);
  const first = firstOf(document);
  const isOurs = !context.format && isOwn(first.value);
  const found = isOurs ? undefined : recognize(formats, context, ({ fits }) => fits(first, document));
  if (!found) return readUnknown(formats, readOwn);
  const read = await found.load();
  context.trace?.('format', found.name);
  return { format: found.name, ...read(json, context) };
};
