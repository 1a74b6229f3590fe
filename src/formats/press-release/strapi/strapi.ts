import { escapeText } from '../../../markup/escape.js';
import type { Picture } from '../../../model/press-release.js';
import type { UntrustedHtml } from '../../../model/text.js';
import { markdown } from './markdown.js';
import { digits, locale, name, plainText } from '../values.js';
import { each, first, group, implied } from '../../toolkit/taken.js';
import { html } from '../readers.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, release, type TakeRelease } from '../release.js';
import { resource, url } from '../../toolkit/readers.js';
import { byline } from '../self-description.js';
import { sources } from '../files.js';

const deepest = 50;

// The first existing field of these names, because each site names its fields itself.
const called = (at: Place, ...names: string[]): Place =>
  names.map((field) => at.at(field)).find((place) => place.exists) ?? at.at(names[0] ?? '');

const titles = ['title', 'headline', 'name'];
const bodies = ['body', 'content', 'text', 'html'];

/** Version 4 wraps values in data and attributes, version 5 does not. */
const unwrap = (at: Place): Place => {
  const inner = at.at('data').exists ? at.at('data') : at;
  return inner.at('attributes').exists ? inner.at('attributes') : inner;
};

const marks = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' };

const leaf = (at: Place): string =>
  Object.entries(marks).reduce(
    (inner, [mark, tag]) => (at.at(mark).value === true ? `<${tag}>${inner}</${tag}>` : inner),
    escapeText(at.at('text').word),
  );

const tagOf = (at: Place): string => {
  switch (at.at('type').word) {
    case 'heading':
      return `h${String(Math.min(6, Math.max(2, Number(at.at('level').word) || 2)))}`;
    case 'list':
      return at.at('format').value === 'ordered' ? 'ol' : 'ul';
    case 'list-item':
      return 'li';
    case 'quote':
      return 'blockquote';
    case 'code':
      return 'pre';
    default:
      return 'p';
  }
};

const figure = (media: Place): string => {
  const file = unwrap(media);
  const src = file.at('url').take(resource).value;
  const alt = file.at('alternativeText').take(plainText).value ?? '';
  const caption = file.at('caption').take(plainText).value;
  return src
    ? `<figure><img src="${escapeText(src)}" alt="${escapeText(alt)}">${caption ? `<figcaption>${escapeText(caption)}</figcaption>` : ''}</figure>`
    : '';
};

const block = (at: Place, depth = 0): string => {
  if (depth > deepest) return '';
  if (at.at('text').exists) return leaf(at);
  const inner = at
    .at('children')
    .items.map((child) => block(child, depth + 1))
    .join('');
  const type = at.at('type').word;
  if (type === 'link') {
    const href = at.at('url').take(url).value;
    return href ? `<a href="${escapeText(href)}">${inner}</a>` : inner;
  }
  if (type === 'image') return figure(at.at('image'));
  return `<${tagOf(at)}>${inner}</${tagOf(at)}>`;
};

/** A part of a dynamic zone, with any field names: its heading, its texts and its pictures. */
const component = (at: Place): string => {
  const text = rich(called(at, ...bodies, 'richText', 'description')).value ?? '';
  const heading = called(at, ...titles, 'author').take(plainText).value;
  const said = heading ? escapeText(heading) : '';
  const media = ['file', 'files', 'image', 'images', 'media'].flatMap((name) => mediaOf(at.at(name)));
  const words = /quote/i.test(at.at('__component').word)
    ? `<blockquote>${text}${said && `<p>${said}</p>`}</blockquote>`
    : `${said && `<h2>${said}</h2>`}${text}`;
  return words + media.map(figure).join('');
};

const mediaOf = (at: Place): Place[] => (at.at('data').exists ? at.at('data') : at).items;

const isZone = (at: Place): boolean => Array.isArray(at.value) && at.at(0, '__component').exists;

/** The text in the field of this name, or in the first dynamic zone. */
const textOf = (fields: Place): Place => {
  const named = bodies.map((name) => fields.at(name)).find((place) => place.value !== '' && place.exists);
  return named ?? fields.entries.find(isZone) ?? called(fields, ...bodies);
};

const rich = (at: Place): Taken<UntrustedHtml> => {
  if (Array.isArray(at.value))
    return implied((at.items.map((item) => block(item)).join('') || undefined) as UntrustedHtml | undefined, at);
  const given = at.take(html);
  // HTML has end tags; Markdown that only mentions a tag does not.
  return given.value && !/<\/[a-z][a-z0-9]*>|<br\b/i.test(given.value)
    ? implied(markdown(given.value, at.context.base) as UntrustedHtml, given.at)
    : given;
};

const body = (at: Place): Taken<UntrustedHtml> =>
  isZone(at) ? implied((at.items.map(component).join('') || undefined) as UntrustedHtml | undefined, at) : rich(at);

const image = (at: Place): Taken<Picture> | undefined => {
  const [media] = unwrap(at).items;
  const file = media && unwrap(media);
  return file?.exists
    ? group<Picture>(file, ['url'], {
        url: file.at('url').take(resource),
        width: file.at('width').take(digits),
        height: file.at('height').take(digits),
        alt: file.at('alternativeText').take(plainText),
        caption: file.at('caption').take(plainText),
        // The file itself is the largest of its sizes.
        sources: file.at('formats').exists
          ? sources([...file.at('formats').entries, file], ['url', 'width', 'mime'])
          : undefined,
      })
    : undefined;
};

const entry: TakeRelease = (at) => {
  const fields = at.at('attributes').exists ? at.at('attributes') : at;
  return release(at, {
    id: first(at.at('documentId').take(name), at.at('id').take(name)),
    url: called(fields, 'url', 'canonicalUrl', 'link').take(url),
    language: fields.at('locale').take(locale),
    headline: called(fields, ...titles).take(plainText),
    lead: called(fields, 'description', 'lead', 'excerpt', 'summary').take(plainText),
    published: first(
      ...['publishedAt', 'published', 'date', 'createdAt'].map((field) => fields.at(field).take(moment())),
    ),
    updated: fields.at('updatedAt').take(moment()),
    body: body(textOf(fields)),
    image: image(called(fields, 'cover', 'image', 'hero', 'thumbnail')),
    byline: byline(unwrap(called(fields, 'authors', 'author', 'byline')).items.map(unwrap)),
    tags: each(unwrap(fields.at('tags')).items, (tag) =>
      first(unwrap(tag).at('name').take(plainText), tag.take(plainText)),
    ),
  });
};

/**
 * Reads Strapi's REST API, version 4 and 5: one entry, or a list.
 * @see https://docs.strapi.io/cms/api/rest
 */
export const read = withDates('strapi', (json, context) => {
  const at = new Place(json, '', context);
  const list = at.at('data').exists ? at.at('data') : at;
  return readAll(list, entry, nextPage(at, list));
});
