/**
 * Releases from anyone's JSON. Which format a document is in is seen from a few
 * of its fields; the code that reads it is loaded when it is met.
 */
import type { PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { EncodedText } from '../../model/text.js';
import { FormatError } from '../format-error.js';
import { isNothing, type ParseContext } from '../shape.js';
import { own, ownList } from './own.js';

/** What a format of releases needs to know beside the JSON. */
export interface ReleaseContext extends ParseContext {
  /** Text with entities, and perhaps tags, to plain text. */
  decode: (text: EncodedText) => string;
  /** Hears from where in the document each field was taken, `headline` from `title.rendered`; and of `format`, its name. */
  trace?: (field: string, from: string) => void;
}

/** Reads a document of one format, one release as a list of one. @throws FormatError */
export type ReadReleases = (json: unknown, context: ReleaseContext) => PressReleaseList;

/** The name of a format, as the attribute `format` takes it. */
export type FormatName =
  | 'own'
  | 'json-feed'
  | 'news-article'
  | 'wordpress'
  | 'mynewsdesk'
  | 'ninjs'
  | 'ghost'
  | 'drupal'
  | 'prezly'
  | 'mfn'
  | 'cision'
  | 'strapi';

/** What was read, and by which format. */
export interface RecognizedReleases extends PressReleaseList {
  format: FormatName;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const below = (json: Json, name: string): Json => (isObject(json[name]) ? json[name] : {});

const has = (json: Json, ...names: string[]): boolean => names.some((name) => json[name] != null);

const lists = ['search_result', 'items', 'item', 'posts', 'stories', 'story', 'data', 'Releases', 'Release', 'results'];

/** The first object that stands where a release may stand. */
const firstOf = (json: unknown): Json => {
  let at = json;
  for (let depth = 0; depth < 8 && isObject(at); depth++) {
    const here: Json = at;
    const inside: unknown = Array.isArray(at)
      ? at.find(isObject)
      : here[lists.find((name) => isObject(here[name])) ?? ''];
    if (!isObject(inside)) return here;
    at = inside;
  }
  return isObject(at) ? at : {};
};

type Import = () => Promise<ReadReleases>;

/** How each format is seen from the document and its first release, the surest sign first; and its code. */
const foreign: readonly [name: FormatName, fits: (first: Json, json: Json) => boolean, load: Import][] = [
  [
    'json-feed',
    (first, json) =>
      (typeof json.version === 'string' && json.version.startsWith('https://jsonfeed.org/')) ||
      has(first, 'content_html', 'content_text'),
    () => import('./json-feed.js').then((chunk) => chunk.jsonFeed),
  ],
  [
    'news-article',
    (first, json) => has(first, '@context', '@type') || has(json, '@graph'),
    () => import('./news-article.js').then((chunk) => chunk.newsArticle),
  ],
  [
    'mynewsdesk',
    (first, json) =>
      has(first, 'type_of_media', 'newsdeskML') ||
      has(json, 'search_result') ||
      has(below(json, 'items'), 'total_count'),
    () => import('./mynewsdesk.js').then((chunk) => chunk.mynewsdesk),
  ],
  [
    'mfn',
    (first) => has(first, 'news_id') && has(below(first, 'content'), 'publish_date', 'title'),
    () => import('./mfn.js').then((chunk) => chunk.mfn),
  ],
  [
    'cision',
    (first, json) => has(json, 'Release', 'Releases') || has(first, 'HtmlBody', 'EncryptedId'),
    () => import('./cision.js').then((chunk) => chunk.cision),
  ],
  [
    'wordpress',
    (first) => has(below(first, 'title'), 'rendered') || has(first, 'date_gmt'),
    () => import('./wordpress.js').then((chunk) => chunk.wordPress),
  ],
  [
    'drupal',
    (first, json) => has(json, 'jsonapi') || (typeof first.type === 'string' && /^\w+--/.test(first.type)),
    () => import('./drupal.js').then((chunk) => chunk.drupal),
  ],
  [
    'ghost',
    (first, json) => Array.isArray(json.posts) && (has(below(json, 'meta'), 'pagination') || has(first, 'comment_id')),
    () => import('./ghost.js').then((chunk) => chunk.ghost),
  ],
  [
    'strapi',
    (first, json) =>
      has(first, 'attributes', 'documentId') || (Array.isArray(json.data) && has(below(json, 'meta'), 'pagination')),
    () => import('./strapi.js').then((chunk) => chunk.strapi),
  ],
  [
    'ninjs',
    (first) =>
      has(first, 'uri') && Object.keys(first).some((name) => /^(headlines?|bodies|standard|body_.*)$/.test(name)),
    () => import('./ninjs.js').then((chunk) => chunk.ninjs),
  ],
  [
    'prezly',
    (first, json) =>
      (has(first, 'format_version') && has(first, 'culture')) ||
      (Array.isArray(json.stories) && has(json, 'pagination')),
    () => import('./prezly.js').then((chunk) => chunk.prezly),
  ],
];

const names = ['own', ...foreign.map(([name]) => name)].join(', ');

const recognize = (json: unknown, format?: string | null): (typeof foreign)[number] | undefined => {
  if (format) {
    const named = foreign.find(([name]) => name === format);
    if (!named && format !== 'own')
      throw new FormatError('', `is said to be in the format "${format}", which is none of: ${names}.`);
    return named;
  }
  const first = firstOf(json);
  if (typeof first.headline === 'string' && 'published' in first) return undefined;
  return foreign.find(([, fits]) => fits(first, isObject(json) ? json : {}));
};

// Says of a document that fits no format which ones were looked for.
const asOwn = <Model>(context: ReleaseContext, read: () => Model): Model => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError) || context.format) throw error;
    const remedy = error.message.slice(error.field ? error.field.length + 3 : 'The JSON '.length);
    throw new FormatError(
      error.field,
      `${remedy} It was read as our own, as it has the signs of no other format (${names}).`,
    );
  }
};

const readForeign = async (
  [format, , load]: (typeof foreign)[number],
  json: unknown,
  context: ReleaseContext,
): Promise<RecognizedReleases> => {
  // What all of them use comes at the same time, not a trip later.
  const [read] = await Promise.all([load(), import('./release.js')]);
  context.trace?.('format', format);
  return { format, ...read(json, context) };
};

/** Reads any document of releases, in the format that the context names or else the one that it is seen to be in. @throws FormatError when it fits none */
export const readReleases = async (json: unknown, context: ReleaseContext): Promise<RecognizedReleases> => {
  const found = recognize(json, context.format);
  return found ? readForeign(found, json, context) : { format: 'own', ...asOwn(context, () => ownList(json, context)) };
};

/** Reads one release; of a list of several, the newest. Null when there is none yet. @throws FormatError */
export const readRelease = async (json: unknown, context: ReleaseContext): Promise<PressRelease | null> => {
  if (isNothing(json)) return null;
  const found = recognize(json, context.format);
  if (!found) return asOwn(context, () => own(json, context));
  const { items } = await readForeign(found, json, context);
  const [newest, ...others] = items.sort((one, other) => Date.parse(other.published) - Date.parse(one.published));
  if (others.length)
    context.report(`The JSON is a list of ${String(items.length)} releases, of which the newest is shown.`);
  return newest ?? null;
};
