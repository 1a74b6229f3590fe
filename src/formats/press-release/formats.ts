/**
 * Reads releases from any supported JSON. The code that knows other systems' formats is loaded when JSON is not our
 * own.
 */
import { loadCode } from '../../code/load-code.js';
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { ReleaseContext } from '../context.js';
import { isNothing, type Json } from '../toolkit/json.js';
import type { ReadForeignReleases, RecognizedReleases } from './foreign.js';
import { firstOf, isOwn, own, ownList } from './own.js';

export type { ReleaseFormatName, RecognizedReleases } from './foreign.js';

/**
 * The loader for a document in another format. The most common formats are recognized by one field, in the order of
 * `foreign.ts`. Because every page loads these lines, other formats are left to that file, which costs one more round
 * trip.
 */
const loaderFor = (first: Json): (() => Promise<{ read: ReadForeignReleases }>) =>
  first.news_id
    ? () => import('./mfn/mfn.js')
    : first.content_html
      ? () => import('./json-feed/json-feed.js')
      : first.date_gmt
        ? () => import('./wordpress/wordpress.js')
        : () => import('./foreign.js');

const read = async (
  json: unknown,
  context: ReleaseContext,
  readOwn: () => PressReleaseList,
): Promise<RecognizedReleases> => {
  const { format, fields } = context;
  if (fields) return (await loadCode(() => import('./by-pointers/by-pointers.js'))).read(json, context);
  // A named format has priority over any field.
  const first = format ? {} : firstOf(json);
  if (format === 'own' || isOwn(first)) return { format: 'own', ...readOwn() };
  const code = await loadCode(loaderFor(first));
  return code.read(json, context, readOwn);
};

/**
 * Reads any document of releases, in the format that the context names, or else in the recognized one.
 * @throws FormatError when it is in no known format
 */
export const readReleases = (json: unknown, context: ReleaseContext): Promise<RecognizedReleases> =>
  read(json, context, () => ownList(json, context));

/**
 * Reads one release: of a list, the newest. Null when there is none yet.
 * @throws FormatError
 */
export const readRelease = async (json: unknown, context: ReleaseContext): Promise<PressRelease | null> => {
  if (isNothing(json)) return null;
  const { items } = await read(json, context, () => {
    const release = own(json, context);
    return { items: release ? [release] : [], next: null };
  });
  if (items.length < 2) return items[0] ?? null;
  const { newestOf } = await loadCode(() => import('./newest.js'));
  return newestOf(items, context);
};
