import type { Boilerplate, Contact, Link, Picture, PictureSource } from '../../../model/press-release.js';
import type { Moment } from '../../context.js';
import { onClock } from '../clock.js';
import { momentIn } from '../moment-in.js';
import { kindInWords } from '../kinds.js';
import { releaseWithFiles } from '../listed-once.js';
import { attachment, picture } from '../files.js';
import { digits, encoded, locale, name, plainText } from '../values.js';
import { each, first, group, implied } from '../../toolkit/taken.js';
import { html, zone } from '../readers.js';
import { Place, type Taken } from '../../toolkit/place.js';
import { nextPage } from './paging.js';
import { moment, withDates } from '../moment.js';
import { readAll, type TakeRelease } from '../release.js';
import { resource, text, url } from '../../toolkit/readers.js';

/** The time zone of a newsroom, by its country. */
const zones: Readonly<Record<string, string>> = {
  se: 'Europe/Stockholm',
  no: 'Europe/Oslo',
  dk: 'Europe/Copenhagen',
  fi: 'Europe/Helsinki',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  fr: 'Europe/Paris',
  es: 'Europe/Madrid',
  it: 'Europe/Rome',
  pl: 'Europe/Warsaw',
  ee: 'Europe/Tallinn',
  gb: 'Europe/London',
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  sg: 'Asia/Singapore',
};

// A list, an object around one, or, where XML had a single element, that element.
const listed = (at: Place, inner: string): Place[] => (at.at(inner).exists ? at.at(inner).items : at.items);

const widths = {
  image_thumbnail_small: 100,
  image_thumbnail_medium: 150,
  image_thumbnail_large: 200,
  image_small: 400,
  image_medium: 700,
};

// Only its address tells the width of a file, when it is scaled on demand.
const source = (at: Place): Taken<PictureSource> | undefined => {
  const width = /\/[^/]*\bw_(\d{1,5})\b/.exec(at.word)?.[1];
  return at.exists && width
    ? group<PictureSource>(at, ['url', 'width'], { url: at.take(resource), width: implied(Number(width), at) })
    : undefined;
};

const image = (at: Place): Taken<Picture> | undefined =>
  at.at('image').exists
    ? picture(at, {
        url: at.at('image').take(resource),
        caption: at.at('image_caption').take(encoded),
        credit: at.at('photographer').take(plainText),
        sources: each(
          Object.keys(widths).map((field) => at.at(field)),
          source,
        ),
      })
    : undefined;

const contact = (at: Place): Taken<Contact> =>
  group<Contact>(at, ['name'], {
    name: at.at('name').take(plainText),
    title: at.at('title').take(plainText),
    phone: first(at.at('phone').take(name), at.at('phone_alternative').take(name)),
    email: at.at('email').take(text),
  });

/** The answer may have all contacts of the newsroom; if the release names its own, only those count. */
const contacts = (at: Place): Place[] => {
  const own = new Set(
    listed(at.at('related_items'), 'related_item')
      .filter((item) => (item.at('type_of_media').word || item.at('type').word) === 'contact_person')
      .map((item) => item.at('item_id').word || item.at('id').word),
  );
  const all = listed(at.at('contact_people'), 'contact_person');
  return own.size ? all.filter((person) => own.has(person.at('id').word)) : all;
};

const link = (at: Place): Taken<Link> =>
  group<Link>(at, ['url', 'text'], {
    url: at.at('url').take(url),
    text: first(at.at('text').take(plainText), at.at('url').take(plainText)),
  });

const document = (at: Place, mediaType: string) =>
  at.exists ? attachment(at, at, {}, { mediaType: implied(mediaType) }) : undefined;

const boilerplate = (at: Place): Taken<Boilerplate> | undefined =>
  at.exists ? group<Boilerplate>(at, ['body'], { body: at.take(html) }) : undefined;

/** The strict shape has the time in UTC and in the newsroom's local time. */
const time = (at: Place, timeZone: string): Taken<Moment> => {
  const utc = at.at('datetime').take(momentIn(timeZone));
  const here = at.at('text').take(moment('UTC'));
  return utc.value && here.value
    ? implied(onClock(utc.value, here.value), utc.at)
    : first(utc, at.take(momentIn(timeZone)));
};

const item: TakeRelease = (at) => {
  const timeZone = zones[at.at('pressroom').word.toLowerCase()] ?? 'Europe/Stockholm';
  const date = (field: string) => time(at.at(field), timeZone);
  return releaseWithFiles(at, {
    id: at.at('id').take(name),
    url: at.at('url').take(url),
    language: at.at('language').take(locale),
    type: kindInWords(at.at('type_of_media'), at.at('language').take(locale).value, at.at('type_of_media').word),
    headline: at.at('header').take(encoded),
    lead: at.at('summary').take(encoded),
    published: date('published_at'),
    updated: date('updated_at'),
    timeZone: first(
      at.at('time_zone').take(zone),
      implied(timeZone, at.at('pressroom').exists ? at.at('pressroom') : undefined),
    ),
    body: at.at('body').take(html),
    image: image(at),
    contacts: each(contacts(at), contact),
    boilerplates: each([at.at('boilerplate')], boilerplate),
    attachments: each(
      ['attached_pdf', 'attached_doc', 'document'].map((field) => at.at(field)),
      (file) =>
        file.path.endsWith('document')
          ? file.exists
            ? attachment(file, file, at.at('document_name').take(plainText), {
                size: at.at('document_size').take(digits),
              })
            : undefined
          : document(file, file.path.endsWith('pdf') ? 'application/pdf' : 'application/msword'),
    ),
    links: each(listed(at.at('links'), 'link'), link),
    tags: each(listed(at.at('tags'), 'tag'), (tag) => first(tag.at('name').take(encoded), tag.take(encoded))),
    publisher: at.at('source_name').exists
      ? group(at, ['name'], { name: at.at('source_name').take(encoded) })
      : at.at('pressroom_name').exists
        ? group(at, ['name'], { name: at.at('pressroom_name').take(encoded) })
        : undefined,
  });
};

/**
 * Reads Mynewsdesk's `list`, `view` and `search`, in both shapes: with `strict=true`, and as converted XML, where ids
 * are text and a list of one is its item.
 */
export const read = withDates('mynewsdesk', (json, context) => {
  const root = new Place(json, '', context);
  let at = root;
  for (const field of ['search_result', 'items', 'item']) if (at.at(field).exists) at = at.at(field);
  if (Array.isArray(at.value) && at.value.length === 1 && at.path === 'item') at = at.at(0);
  // For an empty list in XML, the JSON contains only its container.
  if (at.path.endsWith('items') && !Array.isArray(at.value)) at = new Place([], at.path, context);
  return readAll(at, item, nextPage(root, at));
});
