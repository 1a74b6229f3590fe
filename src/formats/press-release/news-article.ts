import type { Contact, Picture, Publisher } from '../../model/press-release.js';
import type { ReadReleases } from './formats.js';
import {
  attachment,
  digits,
  each,
  encoded,
  first,
  group,
  html,
  implied,
  locale,
  moment,
  name,
  picture,
  Place,
  plainBody,
  readAll,
  release,
  resource,
  text,
  url,
  type Taken,
  type TakeRelease,
} from './toolkit.js';

const kinds = /^(https?:\/\/schema\.org\/)?([A-Za-z]*(NewsArticle|Article)|BlogPosting|PressRelease)$/;

const isArticle = (at: Place): boolean => at.at('@type').items.some((type) => kinds.test(type.word));

// A text may be told as a value with its language, a thing by its address alone.
const words = (at: Place): Taken<string> => first(at.take(encoded), at.at('@value').take(encoded));
const address = (at: Place): Taken<string> =>
  first(at.take(url), at.at('url').take(url), at.at('contentUrl').take(url), at.at('@id').take(url));

const image = (at: Place): Taken<Picture> | undefined => {
  if (typeof at.value === 'string') return picture(at, { url: at.take(resource) });
  const pixels = (field: string): Taken<number> => first(at.at(field, 'value').take(digits), at.at(field).take(digits));
  return picture(at, {
    url: first(at.at('url').take(resource), at.at('contentUrl').take(resource), at.at('@id').take(resource)),
    width: pixels('width'),
    height: pixels('height'),
    alt: at.at('description').take(encoded),
    caption: at.at('caption').take(encoded),
    credit: first(at.at('creditText').take(encoded), at.at('copyrightNotice').take(encoded)),
  });
};

const publisher = (at: Place): Taken<Publisher> | undefined =>
  at.exists
    ? group<Publisher>(at, ['name'], {
        name: first(at.at('name').take(encoded), at.take(encoded)),
        url: at.at('url').take(url),
        logo: first(at.at('logo', 'url').take(resource), at.at('logo').take(resource)),
      })
    : undefined;

const contact = (at: Place): Taken<Contact> =>
  group<Contact>(at, ['name'], {
    name: first(at.at('name').take(encoded), at.at('contactType').take(encoded)),
    title: at.at('jobTitle').take(encoded),
    phone: at.at('telephone').take(text),
    email: at.at('email').take(text),
  });

const article: TakeRelease = (at) => {
  const main = first(...at.at('image').items.map(image));
  const about = (field: string): Place => at.at(field).items[0] ?? at.at(field);
  return release(at, {
    id: first(at.at('@id').take(name), at.at('identifier').take(name), at.at('identifier', 'value').take(name)),
    url: first(address(at.at('url')), address(at.at('mainEntityOfPage'))),
    language: first(at.at('inLanguage').take(locale), at.at('inLanguage', 'alternateName').take(locale)),
    headline: first(words(at.at('headline')), words(at.at('name'))),
    type: first(...at.at('articleSection').items.map(words)),
    lead: first(words(at.at('description')), words(at.at('abstract'))),
    published: at.at('datePublished').take(moment()),
    updated: at.at('dateModified').take(moment()),
    correction: first(words(about('correction')), words(about('correction').at('text'))),
    // Most are plain, some are not; only the latter have closing tags.
    body: /<\/[a-z]/i.test(at.at('articleBody').word)
      ? at.at('articleBody').take(html)
      : at.at('articleBody').take(plainBody),
    image: main,
    attachments: each(
      ['associatedMedia', 'encoding'].flatMap((field) => at.at(field).items),
      (file) => {
        const where = file.at('contentUrl').exists ? file.at('contentUrl') : file.at('url');
        return attachment(file, where, words(file.at('name')), { mediaType: file.at('encodingFormat').take(text) });
      },
    ),
    contacts: each(at.at('sourceOrganization', 'contactPoint').items, contact),
    tags:
      typeof at.at('keywords').value === 'string'
        ? implied(
            at
              .at('keywords')
              .word.split(',')
              .map((word) => text.read(at.context.decode(word as never), at.context, ''))
              .filter((word) => word !== undefined),
            at.at('keywords').path,
          )
        : each(at.at('keywords').items, (word) => first(words(word), words(word.at('name')))),
    publisher: publisher(about('publisher')),
    links: each(at.at('isBasedOn').items, (link) =>
      group(link, ['text', 'url'], { url: address(link), text: first(words(link.at('name')), words(link)) }),
    ),
    status: /withdrawn|retracted/i.test(at.at('creativeWorkStatus').word)
      ? implied('canceled', at.at('creativeWorkStatus').path)
      : undefined,
  });
};

/**
 * schema.org's NewsArticle and its kin, as pages carry it in JSON-LD.
 * @see https://schema.org/NewsArticle
 */
export const newsArticle: ReadReleases = (json, context) => {
  const at = new Place(json, '', context);
  const list = at.at('@graph').exists ? at.at('@graph') : at;
  if (!Array.isArray(list.value)) return readAll(list, article);
  // A page's data also tell of the site, its people and its crumbs, which are no faulty articles.
  const items = list.items.filter((item) => isArticle(item) || !item.at('@type').exists);
  const [only] = items;
  return only && items.length === 1 ? readAll(only, article) : readAll(list, article, undefined, items);
};
