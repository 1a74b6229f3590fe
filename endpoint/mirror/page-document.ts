/**
 * Converts a page of a newsroom to a document with releases, from its JSON-LD, and where that lacks fields, from its
 * Open Graph. Its own HTML is never used.
 *
 * @see https://schema.org/NewsArticle
 * @see https://ogp.me/
 */
import { articlesIn } from '../../src/formats/press-release/news-article/news-article.js';
import { isObject, type Json } from '../../src/formats/toolkit/json.js';
import { Place } from '../../src/formats/toolkit/place.js';
import { decode } from '../html/decode.js';
import { FetchError } from './fetch-document.js';
import { metadataOf, type PageMetadata } from './page-metadata.js';

/** The things in a script of JSON-LD, which may be an object, a list, or a graph. */
const thingsIn = (json: unknown): Json[] =>
  Array.isArray(json)
    ? json.flatMap(thingsIn)
    : !isObject(json)
      ? []
      : Array.isArray(json['@graph'])
        ? json['@graph'].flatMap(thingsIn)
        : [json];

const parsed = (script: string, report: (message: string) => void): unknown => {
  try {
    return JSON.parse(script.replace(/^\s*(<!--|\/\/\s*<!\[CDATA\[)|(-->|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    report('one of its JSON-LD scripts is no JSON. It was left out.');
    return undefined;
  }
};

/** Open Graph in the terms of schema.org. */
const ofMeta = ({ meta }: PageMetadata): Json => {
  const first = (...names: string[]): string | undefined => names.map((name) => meta.get(name)).find(Boolean);
  const site = first('og:site_name');
  return {
    headline: first('og:title', 'twitter:title'),
    description: first('og:description', 'description', 'twitter:description'),
    datePublished: first('article:published_time', 'og:published_time', 'date', 'dc.date', 'dcterms.created'),
    dateModified: first('article:modified_time', 'og:updated_time'),
    image: first('og:image:secure_url', 'og:image', 'twitter:image'),
    ...(site && { publisher: { '@type': 'Organization', name: site } }),
  };
};

const isGiven = ([, value]: [string, unknown]): boolean => value !== undefined && value !== null && value !== '';

/**
 * Converts a page.
 * @param address of the page
 * @throws FetchError for a page without a release
 */
export const pageDocument = async (
  html: string,
  address: string,
  report: (message: string) => void,
): Promise<object> => {
  const metadata = await metadataOf(html);
  const things = metadata.scripts.flatMap((script) => thingsIn(parsed(script, report)));
  const articlesOf = (value: unknown): Json[] =>
    articlesIn(new Place(value, '', { base: address, report, decode })).map((at) => at.value as Json);
  const articles = articlesOf(things);
  const { meta, canonical, language } = metadata;
  const isArticlePage = /article|news/i.test(meta.get('og:type') ?? '') || meta.has('article:published_time');
  if (!articles.length && !isArticlePage)
    throw new FetchError(
      'is a page without JSON-LD of an article and without Open Graph of one: name its feed or its JSON instead',
      { isLasting: true },
    );
  if (articles.length > 1) return { '@graph': things };
  const base = metadata.base && URL.canParse(metadata.base, address) ? new URL(metadata.base, address).href : address;
  const url = [canonical, meta.get('og:url') ?? ''].find((found) => found && URL.canParse(found, base));
  const own = Object.fromEntries(Object.entries(articles[0] ?? {}).filter(isGiven));
  const told = Object.fromEntries(Object.entries(ofMeta(metadata)).filter(isGiven));
  const whole = {
    '@type': 'NewsArticle',
    ...(language && { inLanguage: language }),
    ...told,
    url: url ? new URL(url, base).href : address,
    ...own,
  };
  // Keeps other things that the release may refer to, such as its publisher.
  return { '@graph': [whole, ...things.filter((thing) => !articlesOf(thing).length)] };
};
