import type { UntrustedHtml } from '../../../model/text.js';
import type { Picture, Publisher } from '../../../model/press-release.js';
import type { Moment } from '../../context.js';
import type { FormatError } from '../../format-error.js';
import { leaveOut } from '../../toolkit/json.js';
import { Place, type Taken } from '../../toolkit/place.js';
import type { Reader } from '../../toolkit/reader.js';
import { resource, text, url } from '../../toolkit/readers.js';
import { follow, type Pointer } from '../../toolkit/pointers.js';
import { each, group } from '../../toolkit/taken.js';
import { moment, withDates } from '../moment.js';
import { html } from '../readers.js';
import { readAll, release } from '../release.js';
import { encoded, locale, name, plainBody, type ReleaseReader } from '../values.js';
import { readPointers, type FieldName } from './pointers.js';

/** Tags or entities, which plain text does not have. */
const markup = /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]+\d?);/i;

const isMarkup = (value: unknown, word: string | undefined): boolean =>
  word ? word === 'html' : typeof value === 'string' && markup.test(value);

const textAs = (word?: string): ReleaseReader<string> => ({
  expected: name.expected,
  read: (value, context) => (isMarkup(value, word) ? encoded : name).read(value, context, ''),
});

const bodyAs = (word?: string): ReleaseReader<UntrustedHtml> => ({
  expected: text.expected,
  read: (value, context) => (isMarkup(value, word) ? html : plainBody).read(value, context, ''),
});

/** Seconds since 1970 now have nine or ten digits, milliseconds twelve or thirteen. */
const unix = /^-?(\d{1,10}|\d{12,13})$/;

const dateAs = (word?: string): ReleaseReader<Moment> => ({
  expected: 'a date',
  read: (value, context) => {
    const written = String(value);
    if (word === 'iso' || !unix.test(written)) return moment().read(value, context, '');
    // "20171010" is a day.
    if (!word && typeof value === 'string' && written.length === 8) return moment().read(value, context, '');
    const isMilliseconds = word ? word === 'unix-ms' : written.length > 10;
    const date = new Date(Number(written) * (isMilliseconds ? 1 : 1000));
    return { time: date.toISOString().replace('.000Z', 'Z'), dateOnly: false };
  },
});

/** The required names. */
const needed = new Set<FieldName>(['items', 'headline', 'published']);

/**
 * Reads JSON of any shape, with the places of the fields that the page names.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export const read = withDates('fields', (json, context) => {
  const pointers = readPointers(context.fields ?? '');
  const root = new Place(json, '', context);
  const found = new Set<FieldName>();
  const missed = new Map<FieldName, FormatError>();

  /** The place of a name, or the fault. It is no fault when only some releases have the field. */
  const place = (from: Place, field: FieldName): Place | Taken<never> | undefined => {
    const pointer: Pointer | undefined = pointers.get(field);
    const there = pointer && follow(from, field, pointer);
    if (there instanceof Place) found.add(field);
    else if (there?.fault && !needed.has(field)) {
      if (!missed.has(field)) missed.set(field, there.fault);
      return undefined;
    }
    return there;
  };
  const take = <Value>(
    from: Place,
    field: FieldName,
    readerFor: (word?: string) => Reader<Value, Place['context']>,
  ): Taken<Value> | undefined => {
    const there = place(from, field);
    return there instanceof Place ? there.take(readerFor(pointers.get(field)?.word)) : there;
  };
  const ifAny = <Model extends object>(
    from: Place,
    address: keyof Model & string,
    fields: Parameters<typeof group<Model>>[2],
  ): Taken<Model> | undefined =>
    fields[address]?.value === undefined
      ? (fields[address] as Taken<never> | undefined)
      : group(from, [address], fields);

  const items = place(root, 'items') ?? root;
  if (!(items instanceof Place)) throw items.fault ?? new Error();
  const next = take(root, 'next', () => resource);
  const list = readAll(
    items,
    (at) => {
      const tags = place(at, 'tags');
      return release(at, {
        id: take(at, 'id', () => name),
        url: take(at, 'url', () => url),
        language: take(at, 'language', () => locale),
        headline: take(at, 'headline', textAs) ?? {},
        type: take(at, 'type', textAs),
        lead: take(at, 'lead', textAs),
        published: take(at, 'published', dateAs) ?? {},
        updated: take(at, 'updated', dateAs),
        embargo: take(at, 'embargo', dateAs),
        body: take(at, 'body', bodyAs),
        image: ifAny<Picture>(at, 'url', {
          url: take(at, 'image', () => resource),
          alt: take(at, 'image.alt', textAs),
          caption: take(at, 'image.caption', textAs),
          credit: take(at, 'image.credit', textAs),
        }),
        tags: tags instanceof Place ? each(tags.items, (tag) => tag.take(textAs())) : tags,
        publisher: ifAny<Publisher>(at, 'name', {
          name: take(at, 'publisher', textAs),
          url: take(at, 'publisher.url', () => url),
          logo: take(at, 'publisher.logo', () => resource),
        }),
      });
    },
    next,
  );
  for (const [field, fault] of missed) if (!found.has(field)) leaveOut(fault, context);
  return list;
});
