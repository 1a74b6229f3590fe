import { byline } from '../self-description.js';
import { releaseWithFiles } from '../listed-once.js';
import { attachment, picture } from '../files.js';
import { digits, locale, name, plainBody, plainText } from '../values.js';
import { each, first, group, implied, isWrong, reportFault } from '../../toolkit/taken.js';
import { firstWords, topHeading } from '../heading.js';
import { html } from '../readers.js';
import { mismatch } from '../../toolkit/json.js';
import { Place } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';
import type { Publisher } from '../../../model/press-release.js';
import type { UntrustedHtml } from '../../../model/text.js';

const item =
  (feed: Place): TakeRelease =>
  (at) => {
    const { decode } = at.context;
    const given = at.at('content_html').take(html);
    const whole = given.value ? given : at.at('content_text').take(plainBody);
    const title = at.at('title').take(plainText);
    const top = topHeading(whole.value ?? '', decode);
    const untitled = title.value === undefined;
    if (untitled) reportFault(title, at.context);
    // A heading that equals the headline is not repeated.
    const isRepeated = top?.said && (untitled || top.said === title.value);
    const published = at.at('date_published').take(moment());
    const isUndated = !published.value && !isWrong(published);
    const image = first(at.at('image').take(resource), at.at('banner_image').take(resource));
    const beginning = at.at('summary').take(plainText);
    const own = at.at('url').take(url);
    return releaseWithFiles(at, {
      id: at.at('id').take(name),
      url: first(own, at.at('external_url').take(url)),
      base: implied(own.value, own.at),
      language: first(at.at('language').take(locale), feed.at('language').take(locale)),
      // The standard allows notes without a title, and without a date.
      headline: untitled
        ? first(
            title,
            implied((isRepeated && top.said) || firstWords(whole.value ?? '', decode), whole.at),
            beginning,
            at.at('attachments', 0, 'title').take(plainText),
            feed.at('title').take(plainText),
          )
        : title,
      untitled: implied(untitled && !isRepeated ? true : undefined),
      lead: beginning,
      published: isUndated ? undefined : published,
      undated: implied(isUndated ? true : undefined),
      updated: at.at('date_modified').take(moment()),
      body: isRepeated ? implied((top.rest.trim() || undefined) as UntrustedHtml | undefined, whole.at) : whole,
      image: image.value ? picture(at, { url: image }) : undefined,
      attachments: each(at.at('attachments').items, (file) =>
        attachment(file, file.at('url'), file.at('title').take(plainText), {
          mediaType: file.at('mime_type').take(text),
          size: file.at('size_in_bytes').take(digits),
        }),
      ),
      byline: byline(
        [at.at('authors'), at.at('author'), feed.at('authors'), feed.at('author')].find((place) => place.exists)
          ?.items ?? [],
      ),
      tags: each(at.at('tags').items, (tag) => tag.take(plainText)),
      publisher: feed.at('title').exists
        ? group<Publisher>(feed, ['name'], {
            name: feed.at('title').take(plainText),
            url: feed.at('home_page_url').take(url),
            logo: feed.at('icon').take(resource),
          })
        : undefined,
    });
  };

/**
 * Reads JSON Feed 1.0 and 1.1: a feed, its items, or one item.
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
