/** The formats of other systems' releases, and how a document of each is recognized by a few fields. */
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

/** Every format except our own, the most certainly recognized first. */
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

/** A format of other systems' releases. */
type ForeignFormat = (typeof foreign)[number];

/** The name of a format, as in the attribute `format`. */
export type ReleaseFormatName = 'own' | ForeignFormat['name'];

const lists = ['items', ...foreign.flatMap(({ lists = [] }: ReleaseFormat) => lists)];

/** How deep a list of releases is searched for; no document has it deeper. */
const deepest = 8;

const holds = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** How many items of a list are checked, because a faulty item is not recognized. */
const lookedAt = 20;

/** Objects at places where releases may be; the last one is empty, for a document without any. */
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

/** The format that the page names, or else the recognized one; undefined for our own and unknown ones. */
const foreignOf = (json: unknown, { format }: ReleaseContext): ForeignFormat | undefined => {
  if (format) return foreign.find(({ name }) => name === format);
  const items = itemsOf(json);
  const document = isObject(json) ? json : {};
  return items.some(isOwn) ? undefined : foreign.find(({ fits }) => items.some((item) => fits(item, document)));
};

/** The releases, and the format in which they were read. */
export interface RecognizedReleases extends PressReleaseList {
  /** `fields` where the page names the places of the fields. */
  format: ReleaseFormatName | 'fields';
}

/** Reads a document of another system; `readOwn` reads it as our own. */
export type ReadForeignReleases = (
  json: unknown,
  context: ReleaseContext,
  readOwn: () => PressReleaseList,
) => Promise<RecognizedReleases>;

/**
 * Reads a document that is not recognized as our own.
 * @param readOwn reads it as our own, where no other format is recognized
 * @throws FormatError that lists the formats, where it is in none of them
 */
export const read: ReadForeignReleases = async (json, context, readOwn) => {
  const found = foreignOf(json, context);
  if (!found) return { format: 'own', ...readUnknown(foreign, context, readOwn) };
  const code = await loadCode<{ read: ReadReleases<ReleaseFormatName> }>(found.load);
  return code.read(json, context);
};
