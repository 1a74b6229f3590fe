/**
 * Reads a whole model by a table of readers, one for each field: how our own JSON is read. A required field that is
 * missing or wrong throws a `FormatError` that names it. A faulty optional field is left out and reported, so that one
 * bad link does not cost the reader the release.
 */
import type { ParseContext } from '../context.js';
import { FormatError } from '../format-error.js';
import { isObject, leaveOut, mismatch } from './json.js';
import { required, type Reader } from './reader.js';

/** One reader for each field of a model, and a required one for each required field. */
export type Shape<Model> = {
  [Name in keyof Model]-?: undefined extends Model[Name]
    ? Reader<Exclude<Model[Name], undefined>>
    : object extends Pick<Model, Name>
      ? Reader<Exclude<Model[Name], undefined>>
      : Reader<Model[Name]> & { need: 'required' };
};

const readField = <Value>(
  reader: Reader<Value>,
  value: unknown,
  context: ParseContext,
  at: string,
): Value | undefined => {
  try {
    const read = reader.read(value, context, at);
    if (read !== undefined) return read;
    throw mismatch(at, reader.expected, value);
  } catch (error) {
    if (reader.need || !(error instanceof FormatError)) throw error;
    leaveOut(error, context);
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

/** A list of these; each faulty item is left out and reported. An empty list counts as missing. */
export const list = <Item>(item: Reader<Item>): Reader<Item[]> => ({
  expected: 'a list',
  read: (json, context, at) =>
    Array.isArray(json)
      ? json
          .map((value: unknown, index) => readField(item, value, context, `${at}[${String(index)}]`))
          .filter((read) => read !== undefined)
      : undefined,
});

/** Like `list`, but throws where every item is faulty: an empty list would mean that there are none. */
export const someOf = <Item>(item: Reader<Item>): Reader<Item[]> => ({
  ...list(item),
  read: (json, context, at) => {
    const read = list(item).read(json, context, at);
    const first: unknown = Array.isArray(json) && !read?.length ? json[0] : undefined;
    if (first !== undefined) readField(required(item), first, context, `${at}[0]`);
    return read;
  },
});

/**
 * Reads the whole document.
 * @throws FormatError
 */
export const readDocument = <Model>(reader: Reader<Model>, json: unknown, context: ParseContext): Model =>
  readField(required(reader), json, context, '') as Model;
