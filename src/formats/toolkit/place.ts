/**
 * What the formats of others are read with. A `Place` is a value that knows its
 * path in the document; taking it with a reader keeps where it came from, so that
 * errors, reports and the trace name the document's own fields by themselves.
 */
import type { ParseContext, ReleaseContext } from '../context.js';
import { FormatError } from '../format-error.js';
import { isObject, mismatch } from './json.js';
import type { Reader } from './reader.js';

/** A value and where in the document it stood, or why there is none. */
export interface Taken<Value> {
  readonly value?: Value | undefined;
  /** What the document only implies stands nowhere. */
  readonly at?: Place<ParseContext> | undefined;
  /** What must stand there; without it nobody misses the value. */
  readonly expected?: string | undefined;
  /** What is wrong, in other words than that. */
  readonly fault?: FormatError | undefined;
  /** What an object was put together from. */
  readonly parts?: Readonly<Record<string, Taken<unknown> | undefined>> | undefined;
}

const below = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;

/** A place in a document: there may be nothing. */
export class Place<Context extends ParseContext = ReleaseContext> {
  readonly value: unknown;
  readonly context: Context;
  readonly above: Place<Context> | undefined;
  readonly #name: string | number;

  /** @param name of the field, or its number in a list; of a place that is below no other, its path */
  constructor(value: unknown, name: string | number, context: Context, above?: Place<Context>) {
    this.value = value;
    this.context = context;
    this.#name = name;
    this.above = above;
  }

  /** The place below, by names and list positions. */
  at(...names: (string | number)[]): Place<Context> {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let place: Place<Context> = this;
    for (const name of names) place = new Place(below(place.value, name), name, this.context, place);
    return place;
  }

  /** The names that lead here. Put together when it is asked for: of most fields nobody asks. */
  get path(): string {
    const above = this.above?.path ?? '';
    if (typeof this.#name === 'number') return `${above}[${String(this.#name)}]`;
    return above ? `${above}.${this.#name}` : this.#name;
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
  get items(): Place<Context>[] {
    if (Array.isArray(this.value)) return this.value.map((_, index) => this.at(index));
    return this.exists ? [this] : [];
  }

  /** The values of an object, or the items of a list: standards have changed from one to the other. */
  get entries(): Place<Context>[] {
    return isObject(this.value) ? Object.keys(this.value).map((name) => this.at(name)) : this.items;
  }

  /** The value as it must be. It is read without its path, which is put together when somebody asks where it stood. */
  take<Value>(reader: Reader<Value, Context>): Taken<Value> {
    const value = this.exists ? reader.read(this.value, this.context, '') : undefined;
    return { value, at: this, expected: reader.expected };
  }

  /** What is wrong here, in words of one's own; to be thrown. */
  fault(remedy: string): FormatError {
    return new FormatError(this.path, remedy);
  }
}

/** The value, without which nothing can be read. @throws FormatError */
export const need = <Value, Context extends ParseContext>(
  at: Place<Context>,
  reader: Reader<Value, Context>,
): Value => {
  const { value } = at.take(reader);
  if (value === undefined) throw mismatch(at.path, reader.expected, at.value);
  return value;
};
