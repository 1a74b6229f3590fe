/** Documents without what a release cannot be shown without, in every format and every way of being without. */
import type { Failure, FormatName } from './fixture.js';

type Json = Record<string, unknown>;

interface Required {
  format: FormatName;
  /** A document that is read: the field is then taken from it. */
  document: Json;
  /** Where the field is. */
  path: readonly (string | number)[];
  message: RegExp;
}

const published = '2024-01-15T08:30:00Z';

const documents = {
  own: { id: 'a', url: '/a', language: 'sv', headline: 'Rubrik', published },
  jsonFeedItem: { id: 'a', url: '/a', title: 'Rubrik', content_text: 'Text.', date_published: published },
  jsonFeed: { version: 'https://jsonfeed.org/version/1.1', title: 'Flöde', items: [] },
  newsArticle: {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://lindvik.example/a',
    headline: 'Rubrik',
    datePublished: published,
  },
  wordpress: {
    id: 1,
    date: '2024-01-15T09:30:00',
    date_gmt: '2024-01-15T08:30:00',
    link: 'https://newsroom.example/a/',
    title: { rendered: 'Rubrik' },
    content: { rendered: '<p>Text.</p>', protected: false },
  },
  mynewsdesk: {
    item: [
      {
        newsdeskML: '2.1',
        type_of_media: 'pressrelease',
        language: 'sv',
        pressroom: 'se',
        id: 1,
        url: 'https://lindvik.mnd.example/1',
        header: 'Rubrik',
        published_at: { text: '2024-01-15 09:30:00', datetime: published },
      },
    ],
  },
  ninjs3: {
    uri: 'urn:x:1',
    standard: { name: 'ninjs', version: '3.1' },
    versionCreated: published,
    headlines: [{ value: 'Rubrik' }],
  },
  ninjs1: { uri: 'urn:x:1', versioncreated: published, headline: 'Rubrik', body_text: 'Text.' },
  ghost: {
    posts: [{ id: 'a', title: 'Rubrik', html: '', url: 'https://havre.example/a/', published_at: published }],
  },
  drupal: {
    jsonapi: { version: '1.0' },
    data: {
      type: 'node--article',
      id: 'a',
      attributes: { drupal_internal__nid: 1, langcode: 'sv', title: 'Rubrik', created: published },
    },
  },
  prezly: {
    uuid: 'a',
    title: 'Rubrik',
    format_version: 3,
    culture: { code: 'sv', locale: 'sv_SE' },
    published_at: published,
    links: { newsroom_view: 'https://press.lindvik.example/a' },
    content: '{"type":"document","children":[]}',
  },
  mfn: {
    news_id: 'a',
    group_id: 'g',
    url: 'https://mfn.example/a',
    properties: { lang: 'sv' },
    content: { title: 'Rubrik', html: '<p>Text.</p>', publish_date: published },
  },
  cision: {
    Release: {
      EncryptedId: 'A',
      LanguageCode: 'sv',
      Title: 'Rubrik',
      PublishDate: '2024-01-15T08:30:00',
      CisionWireUrl: 'https://news.cision.example/a',
    },
  },
  strapi4: { data: { id: 1, attributes: { title: 'Rubrik', content: 'Text.', publishedAt: published } }, meta: {} },
  strapi5: {
    data: { id: 1, documentId: 'a', title: 'Rubrik', content: 'Text.', publishedAt: published },
    meta: {},
  },
} satisfies Record<string, Json>;

const need = (format: FormatName, document: Json, path: Required['path'], message: RegExp): Required => ({
  format,
  document,
  path,
  message,
});

// An id may be missing from what others write: the address serves for it.
const fields: readonly Required[] = [
  need('own', documents.own, ['id'], /"id"/),
  need('own', documents.own, ['language'], /"language"/),
  need('own', documents.own, ['headline'], /"headline"/),
  need('own', documents.own, ['published'], /"published"/),
  need('news-article', documents.newsArticle, ['headline'], /\bheadline\b/),
  need('news-article', documents.newsArticle, ['datePublished'], /\bdatePublished\b/),
  need('wordpress', documents.wordpress, ['title', 'rendered'], /title\.rendered/),
  need('mynewsdesk', documents.mynewsdesk, ['item', 0, 'header'], /\bheader\b/),
  need('mynewsdesk', documents.mynewsdesk, ['item', 0, 'published_at'], /\bpublished_at\b/),
  need('ninjs', documents.ninjs3, ['headlines'], /\bheadlines\b/),
  need('ninjs', documents.ninjs3, ['versionCreated'], /\b(version|first|content)Created\b/),
  need('ninjs', documents.ninjs1, ['headline'], /\bheadlines?\b/),
  need('ninjs', documents.ninjs1, ['versioncreated'], /\b(version|first|content)created\b/i),
  need('ghost', documents.ghost, ['posts', 0, 'title'], /\btitle\b/),
  need('ghost', documents.ghost, ['posts', 0, 'published_at'], /\bpublished_at\b/),
  need('drupal', documents.drupal, ['data', 'attributes', 'title'], /attributes\.title/),
  need('drupal', documents.drupal, ['data', 'attributes', 'created'], /attributes\.created/),
  need('prezly', documents.prezly, ['title'], /\btitle\b/),
  need('prezly', documents.prezly, ['published_at'], /\bpublished_at\b/),
  need('mfn', documents.mfn, ['content', 'title'], /content\.title/),
  need('mfn', documents.mfn, ['content', 'publish_date'], /content\.publish_date/),
  need('cision', documents.cision, ['Release', 'Title'], /Release\.Title/),
  need('cision', documents.cision, ['Release', 'PublishDate'], /Release\.PublishDate/),
  need('strapi', documents.strapi4, ['data', 'attributes', 'title'], /attributes\.title/),
  need('strapi', documents.strapi4, ['data', 'attributes', 'publishedAt'], /attributes\.publishedAt/),
  need('strapi', documents.strapi5, ['data', 'title'], /data\.title/),
  need('strapi', documents.strapi5, ['data', 'publishedAt'], /data\.publishedAt/),
];

const ways: readonly (readonly [string, unknown])[] = [
  ['missing', undefined],
  ['null', null],
  ['an object of something else', { other: true }],
  ['empty', ''],
];

const replaced = (json: unknown, [name, ...rest]: Required['path'], value: unknown): unknown => {
  if (name === undefined) return value;
  const copy: Json | unknown[] = Array.isArray(json) ? [...(json as unknown[])] : { ...(json as Json) };
  const parent = copy as Record<string | number, unknown>;
  parent[name] = replaced(parent[name], rest, value);
  // As in JSON, which knows no undefined.
  if (parent[name] === undefined) Reflect.deleteProperty(parent, name);
  return copy;
};

const address = (format: FormatName): string => `https://lindvik.example/${format}.json`;

/** A document of a format with what it needs taken away, or made into something else. */
export const failures: readonly Failure[] = [
  ...fields.flatMap(({ format, document, path, message }) =>
    ways.map(([way, value]) => ({
      title: `${format}: ${path.join('.')} is ${way}`,
      json: replaced(document, path, value),
      format,
      base: address(format),
      message,
    })),
  ),
  ...[undefined, { first: {} }, 'none'].map((items) => ({
    title: `json-feed: items is ${JSON.stringify(items) ?? 'missing'}`,
    json: replaced(documents.jsonFeed, ['items'], items),
    format: 'json-feed' as const,
    base: address('json-feed'),
    message: /\bitems\b/,
  })),
  // It may be missing, but what is no date is a fault.
  {
    title: 'json-feed: date_published is an object',
    json: { ...documents.jsonFeedItem, date_published: {} },
    format: 'json-feed',
    base: address('json-feed'),
    message: /\bdate_published\b/,
  },
  {
    title: 'json-feed: an item has nothing that could be its headline',
    json: { id: 'a', url: '/a', title: '', date_published: published },
    format: 'json-feed',
    base: address('json-feed'),
    message: /\btitle\b/,
  },
  {
    title: 'wordpress: neither date is one',
    json: { ...documents.wordpress, date: 'igår', date_gmt: null },
    format: 'wordpress',
    base: address('wordpress'),
    message: /\bdate(_gmt)?\b/,
  },
  {
    title: 'news-article: a graph without news',
    json: { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Lindvik' }] },
    format: 'news-article',
    base: address('news-article'),
    message: /@graph|@type|NewsArticle/,
  },
];
