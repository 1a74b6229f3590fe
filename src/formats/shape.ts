/**
 * Reads JSON of which nothing is known by a table of what its fields must be.
 * A required field that is missing or wrong throws a `FormatError` that names
 * it; an optional one that is wrong is left out and reported, so that one bad
 * link does not cost the reader the release.
 */
import { FormatError } from './format-error.js';

/** What a format needs to know beside the JSON. */
export interface ParseContext {
  /** Absolute URL of the JSON: relative addresses in it start here. */
  base: string;
  /** Tells the developer what was left out, in English. */
  report: (message: string) => void;
  /** Name of the format, when the page has said it. */
  format?: string | null;
  /** Which categories of its dimensions a page has chosen, `Kon=TotSa;Alder=tot`. */
  select?: string | null;
  /** Codes of the regions that a page compares. */
  regions?: readonly string[] | undefined;
  /** BCP 47 tag of the language that is preferred where a document holds several. */
  language?: string;
}

/** A format that may have to be loaded before it can read. */
export type Read<Model> = (json: unknown, context: ParseContext) => Model | null | Promise<Model | null>;

/** A format: JSON of unknown shape to the model, or null for "nothing here yet". */
export type Parse<Model> = (json: unknown, context: ParseContext) => Model | null;

/** Reads one value; undefined when it is not what is `expected`. `at` is where it stands, for example `links[2]`. */
export interface Reader<Value> {
  expected: string;
  read: (value: unknown, context: ParseContext, at: string) => Value | undefined;
  /** `required` may not be absent; `strict` may, but not be wrong: its loss would make what is shown untrue. */
  need?: 'required' | 'strict';
  /** Null is a value here, and not the lack of one. */
  takesNull?: true;
}

/** One reader for each field of a model, and a required one for each required field. */
export type Shape<Model> = {
  [Name in keyof Model]-?: undefined extends Model[Name]
    ? Reader<Exclude<Model[Name], undefined>>
    : object extends Pick<Model, Name>
      ? Reader<Exclude<Model[Name], undefined>>
      : Reader<Model[Name]> & { need: 'required' };
};

type Json = Readonly<Record<string, unknown>>;

/** Whether it is an object with fields; a list is none. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether there is nothing to show yet: null, an empty list, or a list answer without items. */
export const isNothing = (json: unknown): boolean => {
  const list = isObject(json) && 'items' in json ? json.items : json;
  return list === null || (Array.isArray(list) && !list.length);
};

/** The field may not be absent. */
export const required = <Value>(reader: Reader<Value>): Reader<Value> & { need: 'required' } => ({
  ...reader,
  need: 'required',
});

/** The field may be absent, but wrong it throws. */
export const strict = <Value>(reader: Reader<Value>): Reader<Value> => ({ ...reader, need: 'strict' });

/** The field may be null, which says something else than its absence. */
export const orNull = <Value>(reader: Reader<Value>): Reader<Value | null> => ({
  ...reader,
  takesNull: true,
  read: (value, context, at) => (value === null ? null : reader.read(value, context, at)),
});

// Lists and objects are not written out: they may be nested too deep for that.
const show = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : isObject(value)
      ? 'an object'
      : ((JSON.stringify(value) as string | undefined) ?? 'missing').slice(0, 60);

const readField = <Value>(
  reader: Reader<Value>,
  value: unknown,
  context: ParseContext,
  at: string,
): Value | undefined => {
  try {
    const read = reader.read(value, context, at);
    if (read !== undefined) return read;
    const found = value === undefined ? 'is missing' : `is ${show(value)}`;
    throw new FormatError(at, `must be ${reader.expected}, but ${found}.`);
  } catch (error) {
    if (reader.need || !(error instanceof FormatError)) throw error;
    context.report(`${error.message} It was left out.`);
    return undefined;
  }
};

/** An object with these fields; others are ignored. */
export const object = <Model extends object>(shape: Shape<Model>): Reader<Model> => ({
  expected: 'an object',
  read: (json, context, at) => {
    if (!isObject(json)) return undefined;
    const model: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries<Reader<unknown>>(shape)) {
      const value = json[name];
      if ((value === undefined || (value === null && !reader.takesNull)) && reader.need !== 'required') continue;
      const read = readField(reader, value, context, at ? `${at}.${name}` : name);
      if (read !== undefined) model[name] = read;
    }
    return model as Model;
  },
});

/** A list of these; each faulty item is left out and reported. An empty list is as good as none. */
export const list = <Item>(item: Reader<Item>): Reader<Item[]> => ({
  expected: 'a list',
  read: (json, context, at) =>
    Array.isArray(json)
      ? json
          .map((value: unknown, index) => readField(item, value, context, `${at}[${String(index)}]`))
          .filter((read) => read !== undefined)
      : undefined,
});

/** As `list`, but throws where every item is faulty: an empty list would say that there are none. */
export const someOf = <Item>(item: Reader<Item>): Reader<Item[]> => ({
  ...list(item),
  read: (json, context, at) => {
    const read = list(item).read(json, context, at);
    const first: unknown = Array.isArray(json) && !read?.length ? json[0] : undefined;
    if (first !== undefined) readField(required(item), first, context, `${at}[0]`);
    return read;
  },
});

/** The whole document. @throws FormatError */
export const readDocument = <Model>(reader: Reader<Model>, json: unknown, context: ParseContext): Model =>
  readField(required(reader), json, context, '') as Model;
