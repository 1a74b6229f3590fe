import type {
  Attachment,
  Boilerplate,
  Byline,
  CommentsSummary,
  Contact,
  Link,
  Picture,
  PictureSource,
  PressRelease,
  PressReleaseList,
  Publisher,
  Translation,
} from '../../model/press-release.js';
import { FormatError } from '../format-error.js';
import { flag, number, oneOf, resource, size, text, time, url } from '../toolkit/readers.js';
import type { ParseContext } from '../context.js';
import type { Parse } from '../contract.js';
import { firstItems } from '../toolkit/first-items.js';
import { isNothing, isObject, type Json } from '../toolkit/json.js';
import { required, strict, type Reader } from '../toolkit/reader.js';
import { list as anyList, object, readDocument, someOf, type Shape } from '../toolkit/shape.js';
import { html, language, zone } from './readers.js';

/** A list inside a release, of limited length. */
const list = <Item>(item: Reader<Item>): Reader<Item[]> => {
  const all = anyList(item);
  return {
    ...all,
    read: (json, context, at) =>
      all.read(Array.isArray(json) ? firstItems(json, () => at, context) : json, context, at),
  };
};

const link = object<Link>({ text: required(text), url: required(url) });

const picture = object<Picture>({
  url: required(resource),
  width: size,
  height: size,
  alt: text,
  caption: text,
  credit: text,
  sources: list(object<PictureSource>({ url: required(resource), width: required(size), type: text })),
});

const fields = {
  id: required(text),
  url: required(url),
  language: required(language),
  headline: required(text),
  untitled: flag,
  undated: flag,
  timeZone: zone,
  dateOnly: flag,
  src: resource,
  type: text,
  lead: text,
  updated: time,
  embargo: strict(time),
  status: strict(oneOf('usable', 'withheld', 'canceled')),
  correction: text,
  image: picture,
  gallery: list(picture),
  body: html,
  base: resource,
  restricted: flag,
  boilerplates: list(object<Boilerplate>({ heading: text, body: html, link })),
  byline: list(object<Byline>({ name: required(text), title: text })),
  contacts: list(object<Contact>({ name: required(text), title: text, organization: text, phone: text, email: text })),
  attachments: list(object<Attachment>({ title: required(text), url: required(url), mediaType: text, size, language })),
  links: list(link),
  tags: list(text),
  publisher: object<Publisher>({ name: required(text), url, logo: resource }),
  translations: list(
    object<Translation>({ language: required(language), headline: text, url: required(url), src: resource }),
  ),
  comments: object<CommentsSummary>({ src: required(resource), count: number }),
} satisfies Omit<Shape<PressRelease>, 'published'>;

/** A release must have its time, unless it says that it is not known. */
const release: Reader<PressRelease> = {
  expected: 'an object',
  read: (json, ...more) =>
    object<PressRelease>({
      ...fields,
      published: isObject(json) && json.undated === true ? time : required(time),
    }).read(json, ...more),
};

// A page with a faulty address of the next page is still read.
const releases = object<{ items: PressRelease[]; next?: string }>({ items: required(someOf(release)), next: resource });

const isList = (json: unknown): json is object => Array.isArray(json) || (isObject(json) && 'items' in json);

/** Whether a release is our own, whatever other fields it has. */
export const isOwn = (release: Json): boolean =>
  typeof release.headline === 'string' && ('published' in release || 'undated' in release);

/** The release in a document, single or first in its list; empty where there is none. */
export const firstOf = (json: unknown): Json => {
  const list = isObject(json) && !isOwn(json) ? (json.items ?? json) : json;
  const first: unknown = Array.isArray(list) ? list.find((item) => isObject(item)) : list;
  return isObject(first) ? first : {};
};

/** Reads our own JSON, version 1: see `PressRelease`. Unknown fields are ignored. */
export const own: Parse<PressRelease> = (json, context) => {
  if (isNothing(json)) return null;
  if (isList(json))
    throw new FormatError('', 'is a list of releases; point src at one of them, for example "/api/releases/<id>".');
  return readDocument(release, json, context);
};

/**
 * Reads a list of our own, `{items, next}`, or one release as a list of one.
 * @throws FormatError
 */
export const ownList = (json: unknown, context: ParseContext): PressReleaseList =>
  isList(json)
    ? { next: null, ...readDocument(releases, Array.isArray(json) ? { items: json } : json, context) }
    : { items: [readDocument(release, json, context)], next: null };
