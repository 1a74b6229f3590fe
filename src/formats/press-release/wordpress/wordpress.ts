import { loadCode } from '../../../code/load-code.js';
import type { Picture } from '../../../model/press-release.js';
import type { UntrustedHtml } from '../../../model/text.js';
import type { ReadReleases } from '../../contract.js';
import { isObject } from '../../toolkit/json.js';
import type { Moment } from '../../context.js';
import { onClock } from '../clock.js';
import { digits, encoded, locale, name, type ReleaseReader } from '../values.js';
import { each, first, implied } from '../../toolkit/taken.js';
import { html } from '../readers.js';
import { byline, kindOf } from '../self-description.js';
import { picture, sources } from '../files.js';
import { withoutMore } from './more.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, release, type TakeRelease } from '../release.js';
import { resource, url } from '../../toolkit/readers.js';

// Removes the sign that WordPress puts at the end of a cut text. The white space before it is searched from the end,
// because searching from each space would take quadratic time.
const withoutSign = (cut: string): string => {
  const kept = cut.replace(/(\[\s*(…|\.{3})?\s*\]|…)$/, '');
  return kept === cut ? cut : kept && `${kept.trimEnd()}…`;
};

const excerpt = (post: Place): ReleaseReader<string> => ({
  expected: encoded.expected,
  read: (value, context) => {
    const read = encoded.read(typeof value === 'string' ? withoutMore(value, post) : value, context, '');
    return (read && withoutSign(read)) || undefined;
  },
});

/** The time in UTC, written with the site's own offset at that time. */
const time = (at: Place, field: string): Taken<Moment> => {
  const utc = at.at(`${field}_gmt`).take(moment('UTC'));
  const here = at.at(field).take(moment('UTC'));
  if (!utc.value || !here.value) return utc.value ? utc : at.at(field).take(moment());
  return implied(onClock(utc.value, here.value), utc.at);
};

// Cropped sizes show another picture; rounding changes a size by a pixel.
const uncut =
  (whole: Place) =>
  (size: Place): boolean => {
    const [width, height] = [Number(whole.at('width').word), Number(whole.at('height').word)];
    if (!width || !height || !size.at('height').exists) return true;
    return Math.abs((Number(size.at('width').word) * height) / width - Number(size.at('height').word)) <= 2;
  };

const image = (media: Place): Taken<Picture> | undefined => {
  // Where a picture is not public, the answer has an error instead.
  if (!media.at('source_url').exists) return undefined;
  const details = media.at('media_details');
  return picture(media, {
    url: media.at('source_url').take(resource),
    width: details.at('width').take(digits),
    height: details.at('height').take(digits),
    alt: media.at('alt_text').take(encoded),
    caption: media.at('caption', 'rendered').take(encoded),
    sources: sources(details.at('sizes').entries.filter(uncut(details)), ['source_url', 'width', 'mime_type']),
  });
};

const post =
  (bodyIn?: (acf: Place) => Taken<UntrustedHtml>): TakeRelease =>
  (at) => {
    const terms = at.at('_embedded', 'wp:term').items.flatMap((list) => list.items);
    const called = (taxonomy: string): Place[] => terms.filter((term) => term.at('taxonomy').value === taxonomy);
    const content = at.at('content');
    const isProtected = [content, at.at('excerpt')].some((part) => part.at('protected').value === true);
    return release(at, {
      id: first(at.at('id').take(name), at.at('guid', 'rendered').take(name)),
      url: first(at.at('link').take(url), at.at('yoast_head_json', 'canonical').take(url)),
      language: at.at('lang').take(locale),
      headline: at.at('title', 'rendered').take(encoded),
      lead: isProtected ? undefined : at.at('excerpt', 'rendered').take(excerpt(at)),
      published: time(at, 'date'),
      updated: time(at, 'modified'),
      body: isProtected ? undefined : first(content.at('rendered').take(html), bodyIn?.(at.at('acf'))),
      restricted: implied(isProtected ? true : undefined, content),
      image: image(at.at('_embedded', 'wp:featuredmedia', 0)),
      tags: each(called('post_tag'), (term) => term.at('name').take(encoded)),
      type: kindOf(at.context, ...called('category').map((term) => term.at('name').take(encoded))),
      byline: first(byline(at.at('_embedded', 'author').items), byline([at.at('yoast_head_json', 'author')])),
      status: ['private', 'draft', 'pending', 'future', 'trash'].includes(at.at('status').word)
        ? implied('withheld', at.at('status'))
        : undefined,
    });
  };

/**
 * Reads WordPress: posts, or one post, of `wp/v2/posts`, best with `?_embed`.
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export const read: ReadReleases<'wordpress'> = async (json, context) => {
  const hasFields = [json]
    .flat()
    .some((one) => isObject(one) && isObject(one.acf) && isObject(one.content) && !String(one.content.rendered).trim());
  const acf = hasFields ? await loadCode(() => import('./acf.js')) : undefined;
  return withDates('wordpress', (document, more) => {
    const at = new Place(document, '', more);
    // A search result has a plain title, and neither text nor time.
    if (at.at(0, 'subtype').exists && !at.at(0, 'date_gmt').exists)
      throw at.fault('is what a search found: use wp/v2/posts?search=…');
    return readAll(at, post(acf?.bodyIn), nextPage(at));
  })(json, context);
};
