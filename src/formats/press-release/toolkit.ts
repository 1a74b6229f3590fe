/**
 * What the formats of others are written with. A `Place` is a value that knows
 * its path in the document; taking it with a reader keeps where it came from, so
 * that errors, reports and the trace name the document's own fields by themselves.
 */
import { paragraphs } from '../../markup/paragraphs.js';
import { safeResource } from '../../markup/url.js';
import type { Attachment, Picture, PictureSource, PressRelease, PressReleaseList } from '../../model/press-release.js';
import type { EncodedText, UntrustedHtml } from '../../model/text.js';
import { FormatError } from '../format-error.js';
import { resource, size, text, url } from '../readers.js';
import { readMoment, type Moment } from './dates.js';
import type { ReleaseContext } from './formats.js';
import { html, language, zone } from './readers.js';

export { html, language, resource, size, text, url, zone };

/** Reads one value of a release; undefined when it is not what is `expected`. */
export interface ReleaseReader<Value> {
  expected: string;
  read: (value: unknown, context: ReleaseContext, at: string) => Value | undefined;
}

/** A value and where in the document it stood, or why there is none. */
export interface Taken<Value> {
  value?: Value | undefined;
  from: string;
  fault?: FormatError | undefined;
  /** There was nothing, of which nobody needs to be told. */
  missing?: boolean | undefined;
  parts?: Record<string, Taken<unknown> | undefined>;
}

const found = (value: unknown): string => {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return 'is a list';
  return `is ${value && typeof value === 'object' ? 'an object' : JSON.stringify(value).slice(0, 60)}`;
};

/** A place in a document: there may be nothing. */
export class Place {
  readonly value: unknown;
  readonly path: string;
  readonly context: ReleaseContext;

  constructor(value: unknown, path: string, context: ReleaseContext) {
    this.value = value;
    this.path = path;
    this.context = context;
  }

  /** The place below, by names and list positions. */
  at(...names: (string | number)[]): Place {
    let { value, path } = this;
    for (const name of names) {
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string | number, unknown>)[name]
          : undefined;
      path += typeof name === 'number' ? `[${String(name)}]` : path ? `.${name}` : name;
    }
    return new Place(value, path, this.context);
  }

  /** Whether there is anything. */
  get exists(): boolean {
    return this.value != null;
  }

  /** The text that stands here, else an empty one: for choosing, not for showing. */
  get word(): string {
    return typeof this.value === 'string' || typeof this.value === 'number' ? String(this.value) : '';
  }

  /** The items of a list; what is no list is a list of itself. */
  get items(): Place[] {
    if (Array.isArray(this.value)) return this.value.map((_, index) => this.at(index));
    return this.exists ? [this] : [];
  }

  /** The values of an object, or the items of a list: standards have changed from one to the other. */
  get entries(): Place[] {
    if (Array.isArray(this.value) || typeof this.value !== 'object' || !this.value) return this.items;
    return Object.keys(this.value).map((name) => this.at(name));
  }

  /** The value as it must be. */
  take<Value>(reader: ReleaseReader<Value>): Taken<Value> {
    const value = this.exists ? reader.read(this.value, this.context, this.path) : undefined;
    return value === undefined ? this.wrong(reader.expected) : { value, from: this.path };
  }

  /** Nothing, because what stands here is not what is expected. */
  wrong(expected: string): Taken<never> {
    const { value, path } = this;
    return {
      from: path,
      missing: value == null,
      // Made when it is asked for: most fields are missing from most releases, and an error takes its time.
      get fault() {
        return new FormatError(path, `must be ${expected}, but ${found(value)}.`);
      },
    };
  }

  /** Tells of what was wrong, unless it is only that there was nothing. */
  reportFault(taken: Taken<unknown> | undefined): void {
    const fault = taken?.missing ? undefined : taken?.fault;
    if (fault) this.context.report(`${fault.message} It was left out.`);
  }
}

/** The first of several places that has what is wanted, else the fault of the first. */
export const first = <Value>(...all: (Taken<Value> | undefined)[]): Taken<Value> =>
  all.find((taken) => taken?.value !== undefined) ?? all.find((taken) => taken) ?? { from: '' };

/** A value that the document only implies. */
export const implied = <Value>(value: Value | undefined, from: string): Taken<Value> => ({ value, from });

/** One reader for each field of a model. */
export type Fields<Model> = { [Name in keyof Model]?: Taken<Exclude<Model[Name], undefined>> | undefined };

/** An object of what was taken; nothing when a required field is faulty. */
export const group = <Model extends object>(
  at: Place,
  needed: readonly (keyof Model & string)[],
  fields: Fields<Model>,
): Taken<Model> => {
  const model: Record<string, unknown> = {};
  for (const [name, taken] of Object.entries<Taken<unknown> | undefined>(fields)) {
    if (taken?.value !== undefined) model[name] = taken.value;
    else if ((needed as readonly string[]).includes(name))
      return { from: at.path, fault: taken?.fault, missing: taken?.missing };
    else at.reportFault(taken);
  }
  return { value: model as Model, from: at.path, parts: fields };
};

/** A list of what each place gives; faulty ones are reported and left out. An empty list is none. */
export const each = <Item>(places: Place[], take: (place: Place) => Taken<Item> | undefined): Taken<Item[]> => {
  const value: Item[] = [];
  let from = '';
  for (const place of places) {
    const taken = take(place);
    if (taken?.value !== undefined) {
      value.push(taken.value);
      from ||= place.path.replace(/(\[\d+\]|\.[^.[\]]+)$/, '');
    } else place.reportFault(taken);
  }
  return value.length ? { value, from } : { from };
};

// Parsing is the dearest part of reading, and most texts have nothing in them that wants it.
const plainOf = (given: string, context: ReleaseContext): string =>
  /[&<]/.test(given) ? context.decode(given as EncodedText) : given;

/** Text that is written as HTML; it is decoded once, so what was encoded twice stays encoded once. */
export const encoded: ReleaseReader<string> = {
  expected: 'text',
  read: (value, context, at) =>
    typeof value === 'string' ? text.read(plainOf(value, context), context, at) : undefined,
};

/** Text, or a number that serves as one. */
export const name: ReleaseReader<string> = {
  expected: 'text or a number',
  read: (value, context, at) => text.read(typeof value === 'number' ? String(value) : value, context, at),
};

/** A size above zero, also as digits in quotes, as in JSON made of XML. */
export const digits: ReleaseReader<number> = {
  expected: size.expected,
  read: (value, context, at) =>
    size.read(typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value, context, at),
};

const letters = (words: string): string => words.replace(/\s+/g, '');

/** A lead that somebody wrote; one that a machine cut from the beginning of the text would be read twice. */
export const unlessBeginning = (
  lead: Taken<string>,
  body: Taken<UntrustedHtml> | undefined,
  context: ReleaseContext,
): Taken<string> => {
  if (!lead.value || !body?.value) return lead;
  const start = letters(lead.value.replace(/…$/, ''));
  // Tags and entities take room too, but a text that has not begun by then begins otherwise.
  const beginning = body.value.slice(0, 4 * lead.value.length + 2000).replace(/<[^<>]*>/g, '');
  return letters(plainOf(beginning.slice(0, 2 * lead.value.length + 200), context)).startsWith(start)
    ? { from: lead.from }
    : lead;
};

/** A language tag, also as `sv_SE`. */
export const locale: ReleaseReader<string> = {
  expected: language.expected,
  read: (value, context, at) =>
    language.read(typeof value === 'string' ? value.replaceAll('_', '-') : value, context, at),
};

/** A file's address; `http:` becomes `https:`, which a page may load. */
export const secureResource: ReleaseReader<string> = {
  expected: resource.expected,
  read: (value, context, at) => resource.read(value, context, at)?.replace(/^http:/, 'https:'),
};

/** A date; one that tells no zone was written in this one. */
export const moment = (timeZone?: string): ReleaseReader<Moment> => ({
  expected: 'a date such as "2017-10-10T07:20:00+02:00"',
  read: (value) => (typeof value === 'string' ? readMoment(value, timeZone) : undefined),
});

/** Text as HTML that shows it. */
export const escapeText = (plain: string): string =>
  plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A plain text as HTML: escaped paragraphs with their lines. */
export const plainBody: ReleaseReader<UntrustedHtml> = {
  expected: 'text',
  read: (value, context, at) => {
    const plain = text.read(value, context, at);
    return plain === undefined
      ? undefined
      : (paragraphs(plain)
          .map((lines) => `<p>${lines.map(escapeText).join('<br>')}</p>`)
          .join('') as UntrustedHtml);
  },
};

/** The files of one picture, each width once. */
export const sources = (
  places: Place[],
  [address, width, type]: readonly [string, string, string?],
): Taken<PictureSource[]> => {
  const widths = new Set<number>();
  return each(places, (place) => {
    const taken = group<PictureSource>(place, ['url', 'width'], {
      url: place.at(address).take(resource),
      width: place.at(width).take(digits),
      type: type ? place.at(type).take(text) : undefined,
    });
    if (!taken.value || widths.has(taken.value.width)) return undefined;
    widths.add(taken.value.width);
    return taken;
  });
};

/** A picture of which an address is known. */
export const picture = (at: Place, fields: Fields<Picture>): Taken<Picture> | undefined =>
  at.exists ? group<Picture>(at, ['url'], fields) : undefined;

/** The end of an address, for a file that has no name. */
export const fileName = (at: Place): Taken<string> => {
  const address = safeResource(at.word, at.context.base);
  const last = address && new URL(address).pathname.split('/').pop();
  return implied(last || undefined, at.path);
};

/** A file, titled by its address where it has no title. */
export const attachment = (
  at: Place,
  address: Place,
  title: Taken<string>,
  fields: Fields<Attachment> = {},
): Taken<Attachment> =>
  group<Attachment>(at, ['url', 'title'], {
    url: address.take(url),
    title: first(title, fileName(address), implied('file', at.path)),
    ...fields,
  });

/** The fields of a release, its dates as they were read. */
export type ReleaseFields = Omit<Fields<PressRelease>, 'published' | 'updated' | 'embargo' | 'dateOnly'> & {
  headline: Taken<string>;
  published: Taken<Moment>;
  updated?: Taken<Moment> | undefined;
  embargo?: Taken<Moment> | undefined;
};

const timeOf = (taken: Taken<Moment> | undefined, wanted: boolean): Taken<string> | undefined =>
  taken && {
    from: taken.from,
    missing: taken.missing,
    get fault() {
      return taken.fault;
    },
    value: taken.value && (wanted || !taken.value.dateOnly) ? taken.value.time : undefined,
  };

/** A release of what was taken. What every release needs and a format may lack is the JSON's own address. */
export const release = (at: Place, fields: ReleaseFields): Taken<PressRelease> => {
  const { published, updated, embargo, status, ...rest } = fields;
  if (typeof at.value !== 'object' || Array.isArray(at.value)) return at.wrong('an object');
  for (const strict of [status, embargo])
    if (strict && !strict.missing && strict.fault) return { from: strict.from, fault: strict.fault };
  if (embargo?.value?.dateOnly)
    return {
      from: embargo.from,
      fault: new FormatError(
        embargo.from,
        'must be a time with its offset: an embargo on a day alone ends at another hour in each zone.',
      ),
    };
  const address = first(rest.url, implied(at.context.base, ''));
  // What has no name of its own goes by its address; a reader misses nothing by that.
  if (rest.id?.value === undefined) at.reportFault(rest.id);
  const day = published.value?.dateOnly ?? false;
  return group<PressRelease>(at, ['id', 'headline', 'published'], {
    ...rest,
    id: first(rest.id, implied(address.value, address.from)),
    url: address,
    language: first(rest.language, implied('und', '')),
    headline: rest.headline,
    published: timeOf(published, true),
    ...(day && { dateOnly: implied(true, published.from) }),
    updated: timeOf(updated, day),
    embargo: timeOf(embargo, true),
    status,
  });
};

const tell = (at: Place, taken: Taken<unknown>, prefix = ''): void => {
  for (const [field, part] of Object.entries(taken.parts ?? {})) {
    if (part?.value === undefined) continue;
    if (part.from) at.context.trace?.(prefix + field, part.from);
    tell(at, part, `${prefix}${field}.`);
  }
};

/** What a format makes of one document or of each item of a list. */
export type TakeRelease = (place: Place) => Taken<PressRelease>;

/** Every release of a document. One that stands alone must be whole; of a list, faulty ones are left out. @throws FormatError */
export const readAll = (
  at: Place,
  take: TakeRelease,
  next?: Taken<string> | string,
  places = at.items,
): PressReleaseList => {
  const items: PressRelease[] = [];
  const lone = !Array.isArray(at.value);
  let fault: FormatError | undefined;
  for (const place of lone ? [at] : places) {
    const taken = take(place);
    if (taken.value) {
      items.push(taken.value);
      if (at.context.trace) tell(place, taken);
      continue;
    }
    const found = taken.fault ?? new FormatError(place.path, 'must be a release.');
    if (lone) throw found;
    fault ??= found;
    at.context.report(`${found.message} The item was left out.`);
  }
  // An empty list would say that there is no release, which is not so.
  if (fault && !items.length) throw fault;
  return { items, next: (typeof next === 'string' ? next : next?.value) ?? null };
};

/** The address of the next page, where this one is full; pages are counted in the JSON's own address. */
export const nextPage = (
  list: Place,
  { page, size: perPage, usual, step }: { page: string; size: string; usual: number; step: 'page' | 'items' },
): string | undefined => {
  const given = list.context.base;
  if (!Array.isArray(list.value) || !safeResource(given, given)) return undefined;
  const address = new URL(given);
  const full = Number(address.searchParams.get(perPage)) || usual;
  if (list.value.length < full) return undefined;
  const here = Number(address.searchParams.get(page)) || (step === 'page' ? 1 : 0);
  address.searchParams.set(page, String(step === 'page' ? here + 1 : here + full));
  return address.href;
};

/** The document's own address with another page in it. */
export const withParameter = (at: Place, parameter: string, value: number): string | undefined => {
  const given = at.context.base;
  if (!safeResource(given, given)) return undefined;
  const address = new URL(given);
  address.searchParams.set(parameter, String(value));
  return address.href;
};
