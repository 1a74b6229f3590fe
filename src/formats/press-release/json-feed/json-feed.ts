import { byline } from '../self-description.js';
import { releaseWithFiles } from '../listed-once.js';
import { attachment, picture } from '../files.js';
import { digits, locale, name, plainBody } from '../values.js';
import { each, first, group } from '../../toolkit/taken.js';
import { html } from '../readers.js';
import { mismatch } from '../../toolkit/json.js';
import { Place } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';
import type { Publisher } from '../../../model/press-release.js';

const item =
  (feed: Place): TakeRelease =>
  (at) => {
    const image = first(at.at('image').take(resource), at.at('banner_image').take(resource));
    const beginning = at.at('summary').take(text);
    return releaseWithFiles(at, {
      id: at.at('id').take(name),
      url: first(at.at('url').take(url), at.at('external_url').take(url)),
      language: first(at.at('language').take(locale), feed.at('language').take(locale)),
      // The standard lets notes go without a title; a release without a headline says its beginning.
      headline: first(at.at('title').take(text), beginning),
      lead: at.at('title').exists ? beginning : undefined,
      published: at.at('date_published').take(moment()),
      updated: at.at('date_modified').take(moment()),
      body: first(at.at('content_html').take(html), at.at('content_text').take(plainBody)),
      image: image.value ? picture(at, { url: image }) : undefined,
      attachments: each(at.at('attachments').items, (file) =>
        attachment(file, file.at('url'), file.at('title').take(text), {
          mediaType: file.at('mime_type').take(text),
          size: file.at('size_in_bytes').take(digits),
        }),
      ),
      byline: byline(
        [at.at('authors'), at.at('author'), feed.at('authors'), feed.at('author')].find((place) => place.exists)
          ?.items ?? [],
      ),
      tags: each(at.at('tags').items, (tag) => tag.take(text)),
      publisher: feed.at('title').exists
        ? group<Publisher>(feed, ['name'], {
            name: feed.at('title').take(text),
            url: feed.at('home_page_url').take(url),
            logo: feed.at('icon').take(resource),
          })
        : undefined,
    });
  };

/**
 * JSON Feed 1.0 and 1.1: a feed, its items, or one item.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const read = withDates('json-feed', (json, context) => {
  const at = new Place(json, '', context);
  const items = at.at('items');
  const lone = !items.exists && !at.at('version').exists;
  if (!lone && !Array.isArray(items.value)) throw mismatch(items.path, 'a list', items.value);
  const feed = lone ? new Place(undefined, '', context) : at;
  return readAll(lone ? at : items, item(feed), nextPage(at));
});
