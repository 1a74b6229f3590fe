import { digits, encoded, locale, name, plainText, type ReleaseReader } from '../values.js';
import { each, first, implied } from '../../toolkit/taken.js';
import { html } from '../readers.js';
import { byline } from '../self-description.js';
import { picture } from '../files.js';
import { Place } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, release, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';

/** The length of excerpts that Ghost makes itself, in characters. */
const cutAt = 500;

/**
 * The beginning of the text without the addresses of its links, which older versions include, and without half a word.
 */
const excerpt: ReleaseReader<string> = {
  expected: text.expected,
  read: (value, context) => {
    const read = text.read(value, context, '')?.replace(/ ?\[https?:[^[\]\s]*\]/g, '');
    if (!read || (value as string).length < cutAt || /[.!?…]$/.test(read)) return read;
    return `${read.slice(0, read.search(/\s\S*$/))}…`;
  },
};

const post: TakeRelease = (at) => {
  const media = at.at('feature_image');
  return release(at, {
    id: first(at.at('id').take(name), at.at('uuid').take(name)),
    url: first(at.at('canonical_url').take(url), at.at('url').take(url)),
    language: first(at.at('locale').take(locale), at.at('lang').take(locale)),
    headline: at.at('title').take(plainText),
    type: at.at('primary_tag', 'name').take(plainText),
    byline: first(byline(at.at('authors').items), byline([at.at('primary_author')])),
    lead: first(at.at('custom_excerpt').take(plainText), at.at('excerpt').take(excerpt)),
    published: at.at('published_at').take(moment()),
    updated: at.at('updated_at').take(moment()),
    body: at.at('html').take(html),
    restricted: implied(at.at('access').value === false ? true : undefined, at.at('access')),
    image: media.exists
      ? picture(at, {
          url: media.take(resource),
          width: at.at('feature_image_width').take(digits),
          height: at.at('feature_image_height').take(digits),
          alt: at.at('feature_image_alt').take(plainText),
          caption: at.at('feature_image_caption').take(encoded),
        })
      : undefined,
    // A tag that begins with # is for editors only.
    tags: each(
      at.at('tags').items.filter((tag) => tag.at('visibility').value !== 'internal'),
      (tag) => tag.at('name').take(plainText),
    ),
  });
};

/**
 * Reads Ghost's Content API: `{posts, meta}`, or one post.
 * @see https://ghost.org/docs/content-api/
 */
export const read = withDates('ghost', (json, context) => {
  const at = new Place(json, '', context);
  const posts = at.at('posts');
  return readAll(posts.exists ? posts : at, post, nextPage(at));
});
