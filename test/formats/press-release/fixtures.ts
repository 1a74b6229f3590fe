/** Every document, each with what it must become. */
import type { Fixture } from './fixture.js';
import { drupal, ghost, strapi } from './fixtures/content-systems.js';
import { jsonFeed } from './fixtures/json-feed.js';
import { mynewsdesk } from './fixtures/mynewsdesk.js';
import { newsArticle } from './fixtures/news-article.js';
import { ninjs } from './fixtures/ninjs.js';
import { own } from './fixtures/own.js';
import { cision, mfn, prezly } from './fixtures/press-services.js';
import { wordpress } from './fixtures/wordpress.js';

export { differences } from './differences.js';
export { failures } from './failures.js';
export type { Body, Expected, Failure, Fixture, FormatName } from './fixture.js';

export const fixtures: readonly Fixture[] = [
  ...own,
  ...jsonFeed,
  ...newsArticle,
  ...wordpress,
  ...mynewsdesk,
  ...ninjs,
  ...ghost,
  ...drupal,
  ...prezly,
  ...mfn,
  ...cision,
  ...strapi,
];
