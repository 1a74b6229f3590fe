import { escapeText } from '../../../markup/escape.js';
import type { Attachment, Contact, Picture, Translation } from '../../../model/press-release.js';
import type { UntrustedHtml } from '../../../model/text.js';
import { releaseUnlessKeptBack } from '../embargo.js';
import { byline, kindOf } from '../self-description.js';
import { digits, encoded, locale, name, plainText } from '../values.js';
import { isObject } from '../../toolkit/json.js';
import { each, first, group, implied } from '../../toolkit/taken.js';
import { html } from '../readers.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';

// Deeper than any story, and far from overflowing the stack.
const deepest = 50;

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  'heading-one': 'h2',
  'heading-two': 'h3',
  'block-quote': 'blockquote',
  quote: 'blockquote',
  'bulleted-list': 'ul',
  'numbered-list': 'ol',
  'list-item': 'li',
  callout: 'blockquote',
};

const marks: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underlined: 'u',
  subscript: 'sub',
  superscript: 'sup',
};

const cdn = 'https://cdn.uc.assets.prezly.com';

/** JSON that is encoded as a text. */
const parsed = (at: Place): Place => {
  if (typeof at.value !== 'string') return at;
  try {
    return new Place(JSON.parse(at.value), at.path, at.context);
  } catch {
    return new Place(undefined, at.path, at.context);
  }
};

/** The address of a file in Prezly's store. Anything but an identifier must not become a path. */
const fileAddress = (file: Place, change = ''): Taken<string> => {
  const id = file.at('uuid').word;
  return /^[\w-]{8,64}$/.test(id)
    ? implied(
        `${cdn}/${id}/${change || encodeURIComponent(file.at('filename').take(plainText).value ?? '')}`,
        file.at('uuid'),
      )
    : first(file.at('cdnUrl').take(resource), file.at('url').take(resource));
};

const image = (file: Place, caption?: Place): Taken<Picture> | undefined => {
  const width = file.at('original_width').take(digits).value ?? 0;
  const widths = [480, 800, 1200, 1600].filter((step) => step < width);
  return file.exists
    ? group<Picture>(file, ['url'], {
        url: fileAddress(file, '-/preview/1600x1600/'),
        width: width <= 1600 ? file.at('original_width').take(digits) : undefined,
        height: width <= 1600 ? file.at('original_height').take(digits) : undefined,
        caption: caption?.take(plainText),
        sources:
          fileAddress(file).value && /^[\w-]{8,64}$/.test(file.at('uuid').word) && widths.length
            ? implied(
                widths.map((step) => ({
                  url: fileAddress(file, `-/resize/${String(step)}x/`).value ?? '',
                  width: step,
                })),
                file,
              )
            : undefined,
      })
    : undefined;
};

const plain = (at: Place, depth = 0): string =>
  depth > deepest
    ? ''
    : at.at('text').word +
      at
        .at('children')
        .items.map((child) => plain(child, depth + 1))
        .join('');

const leaf = (at: Place): string =>
  Object.entries(marks).reduce(
    (inner, [mark, tag]) => (isObject(at.value) && at.value[mark] === true ? `<${tag}>${inner}</${tag}>` : inner),
    escapeText(at.at('text').word).replaceAll('\n', '<br>'),
  );

const anchor = (address: Place, label: string): string => {
  const { value } = address.take(url);
  return value ? `<a href="${escapeText(value)}">${label || escapeText(value)}</a>` : label;
};

const figure = (at: Place): string => {
  const file = at.at('file');
  const shown = image(file)?.value;
  const caption = plain(at).trim() || at.at('caption').word;
  return shown
    ? `<figure><img src="${escapeText(shown.url)}" alt="${escapeText(at.at('alt_text').word || file.at('alt').word)}">${caption && `<figcaption>${escapeText(caption)}</figcaption>`}</figure>`
    : '';
};

// Players and other pages are not embedded; a link to them is shown.
const outside = (at: Place): string => {
  const title =
    first(
      at.at('oembed', 'title').take(plainText),
      at.at('story', 'title').take(plainText),
      at.at('label').take(plainText),
    ).value ?? '';
  const address = ['url', 'href'].map((field) => at.at(field)).find((place) => place.exists) ?? at.at('oembed', 'url');
  const link = anchor(address, escapeText(title));
  return link && `<p>${link}</p>`;
};

const cell = (at: Place, tag: string, inner: string): string => {
  const span = (attribute: string, value: number | undefined): string =>
    value && value > 1 ? ` ${attribute}="${String(value)}"` : '';
  return `<${tag}${span('colspan', at.at('colSpan').take(digits).value)}${span('rowspan', at.at('rowSpan').take(digits).value)}>${inner}</${tag}>`;
};

/** A table, whose first row or first column may contain headings. */
const table = (at: Place, depth: number): string => {
  const headed = new Set(at.at('header').items.map((header) => header.word));
  const rows = at.at('children').items.map((row, line) => {
    const cells = row.at('children').items.map((place, column) => {
      const heads = (!line && headed.has('first_row')) || (!column && headed.has('first_column'));
      const inner = place.at('children').items.map((child) => write(child, depth + 3));
      return cell(place, heads ? 'th' : 'td', inner.join(''));
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
};

const write = (at: Place, depth = 0): string => {
  if (depth > deepest) return '';
  if (at.at('text').exists) return leaf(at);
  const type = at.at('type').word;
  const inner = (): string =>
    at
      .at('children')
      .items.map((child) => write(child, depth + 1))
      .join('');
  const tag = Object.hasOwn(tags, type) ? tags[type] : undefined;
  if (tag) return `<${tag}>${inner()}</${tag}>`;
  switch (type) {
    case 'link':
      return anchor(at.at('href'), inner());
    case 'image-block':
      return figure(at);
    case 'video':
    case 'embed':
    case 'bookmark':
    case 'story-bookmark':
    case 'story-embed':
    case 'coverage':
    case 'button-block':
      return outside(at);
    case 'divider':
      return '<hr>';
    case 'html':
      return at.at('content').word;
    case 'table':
      return table(at, depth);
    // These have their own fields in a release.
    case 'gallery':
    case 'attachment':
    case 'contact':
      return '';
    default:
      return inner();
  }
};

/** The kinds of nodes with their own fields in a release. */
type Apart = Record<'gallery' | 'contact' | 'attachment', Place[]>;

/** Those nodes by their kinds, in the order of the document, found in one walk. */
const apart = (at: Place, depth = 0, found: Apart = { gallery: [], contact: [], attachment: [] }): Apart => {
  const { type, children } = isObject(at.value) ? at.value : {};
  if (typeof type === 'string' && Object.hasOwn(found, type)) found[type as keyof Apart].push(at);
  else if (children && depth <= deepest) for (const child of at.at('children').items) apart(child, depth + 1, found);
  return found;
};

const contact = (at: Place): Taken<Contact> => {
  const person = at.at('name').exists ? at : at.at('contact');
  return group<Contact>(at, ['name'], {
    name: person.at('name').take(plainText),
    title: person.at('description').take(plainText),
    organization: person.at('company').take(plainText),
    phone: first(person.at('phone').take(name), person.at('mobile').take(name)),
    email: person.at('email').take(text),
  });
};

const file = (at: Place): Taken<Attachment> =>
  group<Attachment>(at, ['url', 'title'], {
    url: fileAddress(at.at('file')),
    title: first(at.at('description').take(plainText), at.at('file', 'filename').take(plainText)),
    mediaType: at.at('file', 'mime_type').take(text),
    size: at.at('file', 'size').take(digits),
  });

const bodyOf = (at: Place, content: Place): Taken<UntrustedHtml> => {
  if (at.at('format_version').word === '1') return at.at('content').take(html);
  if (!content.exists)
    return at.at('content').exists
      ? { at: at.at('content'), fault: at.at('content').fault('must be JSON as text.') }
      : {};
  return implied((write(content) || undefined) as UntrustedHtml | undefined, content);
};

const translation = (at: Place): Taken<Translation> =>
  group<Translation>(at, ['language', 'url'], {
    language: first(at.at('culture', 'locale').take(locale), at.at('culture', 'code').take(locale)),
    headline: at.at('title').take(plainText),
    url: first(at.at('links', 'newsroom_view').take(url), at.at('oembed', 'url').take(url)),
  });

const story: TakeRelease = (at) => {
  const content =
    at.at('format_version').word === '1'
      ? new Place(undefined, at.at('content').path, at.context)
      : parsed(at.at('content'));
  const { gallery, contact: contacts, attachment } = apart(content);
  const published = first(at.at('published_at').take(moment()), at.at('scheduled_at').take(moment()));
  const visibility = at.at('visibility');
  const about = at.at('newsroom', 'company_information', 'about');
  return releaseUnlessKeptBack(at, {
    id: first(at.at('uuid').take(name), at.at('id').take(name)),
    url: first(
      at.at('links', 'newsroom_view').take(url),
      at.at('oembed', 'url').take(url),
      at.at('links', 'short').take(url),
    ),
    language: first(
      at.at('culture', 'locale').take(locale),
      at.at('culture', 'code').take(locale),
      at.at('language').take(locale),
    ),
    headline: at.at('title').take(plainText),
    type: kindOf(
      at.context,
      ...at
        .at('categories')
        .items.flatMap((category) => [
          category.at('display_name').take(plainText),
          category.at('name').take(plainText),
        ]),
    ),
    byline: byline([at.at('author')]),
    lead: first(at.at('intro').take(encoded), at.at('subtitle').take(encoded)),
    published,
    updated: at.at('updated_at').take(moment()),
    embargo: visibility.value === 'embargo' ? published : undefined,
    status: ['private', 'confidential'].includes(visibility.word) ? implied('withheld', visibility) : undefined,
    body: bodyOf(at, content),
    image: first(...['header_image', 'thumbnail_image', 'social_image'].map((field) => image(parsed(at.at(field))))),
    gallery: each(
      gallery.flatMap((node) => node.at('images').items),
      (one) => image(one.at('file'), one.at('caption')),
    ),
    contacts: each(contacts, contact),
    attachments: each(attachment, file),
    boilerplates: each([about], (place) =>
      place.exists ? group(place, ['body'], { body: place.take(html) }) : undefined,
    ),
    tags: each(at.at('tag_names').items, (tag) => tag.take(plainText)),
    publisher: at.at('newsroom').exists
      ? group(at.at('newsroom'), ['name'], {
          name: first(at.at('newsroom', 'display_name').take(plainText), at.at('newsroom', 'name').take(plainText)),
          url: at.at('newsroom', 'url').take(url),
        })
      : undefined,
    translations: each(at.at('translations').items, translation),
  });
};

/**
 * Reads Prezly's stories: `{stories}`, `{story}`, or one story.
 * @see https://github.com/prezly/content-format-js
 */
export const read = withDates('prezly', (json, context) => {
  const at = new Place(json, '', context);
  const list = ['stories', 'story', 'data'].map((field) => at.at(field)).find((place) => place.exists) ?? at;
  return readAll(list, story, nextPage(at, list));
});
