/** The formats of other people's releases, and how one of them is seen from a few fields of a document. */
import { loadCode } from '../../code/load-code.js';
import type { PressReleaseList } from '../../model/press-release.js';
import type { ReadReleases, ReleaseFormat } from '../contract.js';
import type { ReleaseContext } from '../context.js';
import { isObject, type Json } from '../toolkit/json.js';
import { readUnknown } from '../toolkit/unknown.js';
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
const foreign = [
  mfn,
  jsonFeed,
  newsArticle,
  mynewsdesk,
  cision,
  wordPress,
  drupal,
  ghost,
  strapi,
  ninjs,
  prezly,
] as const;

/** A format of other people's releases. */
type ForeignFormat = (typeof foreign)[number];

/** The name of a format, as the attribute `format` takes it. */
export type FormatName = 'own' | ForeignFormat['name'];

const lists = ['items', ...foreign.flatMap(({ lists = [] }: ReleaseFormat) => lists)];

/** Deeper than any list of releases stands in its document. */
const deepest = 8;

const holds = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** So many items of a list are looked at: one that is faulty has no signs. */
const lookedAt = 20;

/** The objects that stand where releases may stand; the last is one without signs, for a document that has none. */
const itemsOf = (json: unknown): Json[] => {
  let items = [json];
  for (let depth = 0; depth < deepest; depth++) {
    const [at] = items;
    const inside: unknown[] = Array.isArray(at) ? at : isObject(at) ? lists.map((name) => at[name]) : [];
    const found = inside.filter(holds);
    if (!found.length) break;
    items = found.slice(0, lookedAt);
  }
  return [...items.filter(isObject), {}];
};

/** The format that the page names, or else the one that a document has the signs of; undefined for our own and unknown ones. */
const foreignOf = (json: unknown, { format }: ReleaseContext): ForeignFormat | undefined => {
  if (format) return foreign.find(({ name }) => name === format);
  const items = itemsOf(json);
  const document = isObject(json) ? json : {};
  return items.some(isOwn) ? undefined : foreign.find(({ fits }) => items.some((item) => fits(item, document)));
};

/** What was read, and by which format. */
export interface RecognizedReleases extends PressReleaseList {
  /** `fields` where the page has said where each stands. */
  format: FormatName | 'fields';
}

/** Reads a document of others; `readOwn` reads it as our own. */
export type ReadForeign = (
  json: unknown,
  context: ReleaseContext,
  readOwn: () => PressReleaseList,
) => Promise<RecognizedReleases>;

/**
 * Reads a document that is not seen to be our own.
 * @param readOwn reads it as our own all the same, where it has the signs of no other format
 * @throws FormatError that says which formats there are, where it is in none of them
 */
export const read: ReadForeign = async (json, context, readOwn) => {
  const found = foreignOf(json, context);
  if (!found) return { format: 'own', ...readUnknown(foreign, context, readOwn) };
  const code = await loadCode<{ read: ReadReleases<FormatName> }>(found.load);
  return code.read(json, context);
};
