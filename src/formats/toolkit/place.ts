/**
 * The toolkit for other services' formats. A `Place` is a value that knows its path in the document. A value that a
 * reader takes from it keeps the place, so that errors, reports and the trace name the fields of the document.
 */
import type { ParseContext, ReleaseContext } from '../context.js';
import { FormatError } from '../format-error.js';
import { isObject, mismatch } from './json.js';
import type { Reader } from './reader.js';

/** A value and its place in the document, or the reason why there is no value. */
export interface Taken<Value> {
  readonly value?: Value | undefined;
  /** Missing for a value that the document only implies. */
  readonly at?: Place<ParseContext> | undefined;
  /** The expected kind of value; undefined for an optional one. */
  readonly expected?: string | undefined;
  /** The fault, unless it is a missing value or one of another kind. */
  readonly fault?: FormatError | undefined;
  /** The values that an object was built from. */
  readonly parts?: Readonly<Record<string, Taken<unknown> | undefined>> | undefined;
}

const below = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;

/** A place in a document, which may have no value. */
export class Place<Context extends ParseContext = ReleaseContext> {
  readonly value: unknown;
  readonly context: Context;
  readonly above: Place<Context> | undefined;
  readonly #name: string | number;

  /** @param name of the field, or its number in a list; for a place without a parent, its path */
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

  /** The path to this place. Built on demand, because most places never need it. */
  get path(): string {
    const above = this.above?.path ?? '';
    if (typeof this.#name === 'number') return `${above}[${String(this.#name)}]`;
    return above ? `${above}.${this.#name}` : this.#name;
  }

  /** Whether there is a value. */
  get exists(): boolean {
    return this.value != null;
  }

  /** The text at this place, else an empty one: for decisions, not for display. */
  get word(): string {
    return typeof this.value === 'string' || typeof this.value === 'number' ? String(this.value) : '';
  }

  /** The items of a list; any other value counts as a list of one. */
  get items(): Place<Context>[] {
    if (Array.isArray(this.value)) return this.value.map((_, index) => this.at(index));
    return this.exists ? [this] : [];
  }

  /** The values of an object, or the items of a list: standards have changed from one to the other. */
  get entries(): Place<Context>[] {
    return isObject(this.value) ? Object.keys(this.value).map((name) => this.at(name)) : this.items;
  }

  /** Reads the value. The path is built only on demand. */
  take<Value>(reader: Reader<Value, Context>): Taken<Value> {
    const value = this.exists ? reader.read(this.value, this.context, '') : undefined;
    return { value, at: this, expected: reader.expected };
  }

  /** An error about this place, with a remedy; to be thrown. */
  fault(remedy: string): FormatError {
    return new FormatError(this.path, remedy);
  }
}

/**
 * A required value.
 * @throws FormatError
 */
export const need = <Value, Context extends ParseContext>(
  at: Place<Context>,
  reader: Reader<Value, Context>,
): Value => {
  const { value } = at.take(reader);
  if (value === undefined) throw mismatch(at.path, reader.expected, at.value);
  return value;
};
