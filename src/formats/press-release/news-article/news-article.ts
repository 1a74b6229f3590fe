import type { Contact, Picture, Publisher } from '../../../model/press-release.js';
import { escapeText } from '../../../markup/escape.js';
import type { UntrustedHtml } from '../../../model/text.js';
import type { Moment } from '../../context.js';
import { FormatError } from '../../format-error.js';
import { readOffset, writeOffset } from '../clock.js';
import { byline, kindOf } from '../self-description.js';
import { releaseWithFiles } from '../listed-once.js';
import { attachment, picture } from '../files.js';
import { digits, encoded, locale, name, plainBody, plainText, type ReleaseReader } from '../values.js';
import { each, first, group, implied } from '../../toolkit/taken.js';
import { html } from '../readers.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';

const kinds = /^(https?:\/\/schema\.org\/)?([A-Za-z]*(Article|BlogPosting)|PressRelease)$/;

const isArticle = (at: Place): boolean => at.at('@type').items.some((type) => kinds.test(type.word));

/** The fields by which a page, a blog and a list contain their articles. */
const holders = ['@graph', 'mainEntity', 'blogPost', 'itemListElement', 'item'];

const deepest = 6;

/** Every article in a page's data, which also describes the site, its people and its breadcrumbs. */
export const articlesIn = (at: Place, depth = 0): Place[] =>
  at.items.flatMap((item) =>
    isArticle(item) ? [item] : depth < deepest ? holders.flatMap((field) => articlesIn(item.at(field), depth + 1)) : [],
  );

// A text may be a value with its language, or a thing with only an address.
const words = (at: Place): Taken<string> => first(at.take(encoded), at.at('@value').take(encoded));
const address = (at: Place): Taken<string> =>
  first(at.take(url), at.at('url').take(url), at.at('contentUrl').take(url), at.at('@id').take(url));

// Several files of one picture may be listed: the first is the publisher's choice.
const file = (at: Place): Taken<string> => first(...at.items.map((one) => one.take(resource)));

/** The things of a graph by their `@id`, by which others refer to them. */
type Things = ReadonlyMap<string, Place>;

/** The thing at a place, or the one that it refers to. */
const thing = (at: Place, things: Things): Place =>
  (at.at('@id').exists && at.entries.length === 1 && things.get(at.at('@id').word)) || at;

const image = (at: Place): Taken<Picture> | undefined => {
  if (typeof at.value === 'string') return picture(at, { url: at.take(resource) });
  const pixels = (field: string): Taken<number> =>
    first(...[at.at(field, 'value'), at.at(field, 0), at.at(field)].map((place) => place.take(digits)));
  return picture(at, {
    url: first(file(at.at('url')), file(at.at('contentUrl')), file(at.at('@id'))),
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
        logo: first(...at.at('logo').items.flatMap((logo) => [file(logo.at('url')), logo.take(resource)])),
      })
    : undefined;

const mailAddress: ReleaseReader<string> = {
  expected: text.expected,
  read: (value, context) => text.read(value, context, '')?.replace(/^mailto:/i, ''),
};

const contact = (at: Place): Taken<Contact> =>
  group<Contact>(at, ['name'], {
    name: first(at.at('name').take(encoded), at.at('contactType').take(encoded)),
    title: at.at('jobTitle').take(encoded),
    phone: at.at('telephone').take(text),
    email: at.at('email').take(mailAddress),
  });

const person = (at: Place): Taken<Contact> | undefined =>
  // An author without mail and telephone is no contact for journalists.
  at.at('email').exists || at.at('telephone').exists ? contact(at) : undefined;

const isHtml = (text: string): boolean => /<\/[a-z]|<(br|p)\b/i.test(text);

// Whether it is paid content. The value may be a word, a text, or a thing of schema.org, for the whole article or its
// parts.
const isPaidFor = (at: Place): boolean =>
  [at, ...at.at('hasPart').items].some((part) => {
    const free = part.at('isAccessibleForFree');
    return free.value === false || /(^|\/)false$/i.test(free.word);
  });

/** Most are plain, some are HTML, and some of these are escaped once more. */
const bodyOf = (article: Place): Taken<UntrustedHtml> => {
  const at = article.at('articleBody');
  if (isHtml(at.word)) return at.take(html);
  const plain = at.word.includes('&lt;') && at.take(plainText).value;
  return plain && isHtml(plain) ? implied(plain as UntrustedHtml, at) : at.take(plainBody);
};

/** A time in words, by its own clock. */
const timeOf = ({ time, dateOnly }: Moment, language: string): string => {
  const offset = readOffset(time) ?? 0;
  const timeStyle = dateOnly ? undefined : 'short';
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle, timeZone: 'UTC' });
  const said = clock.format(Date.parse(time) + offset * 60_000);
  const zone = dateOnly ? '' : offset ? ` GMT${writeOffset(offset)}` : ' UTC';
  return `<time datetime="${dateOnly ? time.slice(0, 10) : time}">${said}${zone}</time>`;
};

/** The updates of a live blog continue its text, each with its time. */
const withUpdates = (at: Place, body: Taken<UntrustedHtml>): Taken<UntrustedHtml> => {
  const language = at.at('inLanguage').take(locale).value ?? at.context.language ?? 'en';
  const updates = at.at('liveBlogUpdate').items.map((update) => {
    const headline = words(update.at('headline')).value;
    const published = update.at('datePublished').take(moment()).value;
    const picture = first(...update.at('image').items.map(image)).value;
    return [
      headline && `<h3>${escapeText(headline)}</h3>`,
      published && `<p>${timeOf(published, language)}</p>`,
      bodyOf(update).value,
      picture &&
        `<p><img src="${escapeText(picture.url)}" alt="${escapeText(picture.alt ?? picture.caption ?? '')}"></p>`,
    ]
      .filter(Boolean)
      .join('');
  });
  const all = `${body.value ?? ''}${updates.join('')}`;
  return updates.length ? implied((all || undefined) as UntrustedHtml | undefined, at.at('liveBlogUpdate')) : body;
};

const isOrganization = (at: Place): boolean => at.at('@type').items.some((type) => /Organi[sz]ation$/.test(type.word));

const article =
  (things: Things): TakeRelease =>
  (at) => {
    const main = first(...at.at('image').items.map((one) => image(thing(one, things))));
    const authors = (at.at('author').exists ? at.at('author') : at.at('creator')).items.map((one) =>
      thing(one, things),
    );
    const about = (field: string): Place => at.at(field).items[0] ?? at.at(field);
    return releaseWithFiles(at, {
      id: first(at.at('@id').take(name), at.at('identifier').take(name), at.at('identifier', 'value').take(name)),
      url: first(address(at.at('url')), address(at.at('mainEntityOfPage')), at.at('@id').take(url)),
      language: first(at.at('inLanguage').take(locale), at.at('inLanguage', 'alternateName').take(locale)),
      headline: first(words(at.at('headline')), words(at.at('name'))),
      type: kindOf(at.context, ...at.at('articleSection').items.map(words)),
      lead: first(words(at.at('description')), words(at.at('abstract'))),
      published: first(at.at('datePublished').take(moment()), at.at('coverageStartTime').take(moment())),
      updated: at.at('dateModified').take(moment()),
      correction: first(words(about('correction')), words(about('correction').at('text'))),
      body: withUpdates(at, bodyOf(at)),
      restricted: implied(isPaidFor(at) ? true : undefined, at.at('isAccessibleForFree')),
      image: main,
      attachments: each(
        ['associatedMedia', 'encoding'].flatMap((field) => at.at(field).items),
        (file) => {
          const where = file.at('contentUrl').exists ? file.at('contentUrl') : file.at('url');
          return attachment(file, where, words(file.at('name')), { mediaType: file.at('encodingFormat').take(text) });
        },
      ),
      byline: byline(authors),
      contacts: first(
        each(at.at('sourceOrganization', 'contactPoint').items, contact),
        each(
          authors.filter((one) => !isOrganization(one)),
          person,
        ),
      ),
      tags:
        typeof at.at('keywords').value === 'string'
          ? implied(
              at
                .at('keywords')
                .word.split(',')
                .map((word) => encoded.read(word, at.context, ''))
                .filter((word) => word !== undefined),
              at.at('keywords'),
            )
          : each(at.at('keywords').items, (word) => first(words(word), words(word.at('name')))),
      publisher: first(publisher(thing(about('publisher'), things)), ...authors.filter(isOrganization).map(publisher)),
      links: each(at.at('isBasedOn').items, (link) =>
        group(link, ['text', 'url'], { url: address(link), text: first(words(link.at('name')), words(link)) }),
      ),
      status: /withdrawn|retracted/i.test(at.at('creativeWorkStatus').word)
        ? implied('canceled', at.at('creativeWorkStatus'))
        : undefined,
    });
  };

/**
 * Reads schema.org's NewsArticle and its subtypes, as pages contain it in JSON-LD.
 * @see https://schema.org/NewsArticle
 */
export const read = withDates('news-article', (json, context) => {
  const at = new Place(json, '', context);
  const list = at.at('@graph').exists ? at.at('@graph') : at;
  const graphs = list.items.flatMap((item) => [item, ...item.at('@graph').items]);
  const take = article(new Map(graphs.map((item) => [item.at('@id').word, item])));
  const isList = Array.isArray(list.value);
  // A thing without a type may be a faulty article, and a single one is read as such.
  const items = list.items.flatMap((item) =>
    isList && !Array.isArray(item.value) && !holders.concat('@type').some((field) => item.at(field).exists)
      ? [item]
      : articlesIn(item),
  );
  if (isList && !items.length && list.items.length)
    throw new FormatError(list.path, 'must hold a NewsArticle or its like, but holds none.');
  if (items.length > 1) return readAll(new Place([], '', context), take, undefined, items);
  return readAll(items[0] ?? list, take);
});
