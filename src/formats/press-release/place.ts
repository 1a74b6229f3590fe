/**
 * What the formats of others are read with. A `Place` is a value that knows its
 * path in the document; taking it with a reader keeps where it came from, so that
 * errors, reports and the trace name the document's own fields by themselves.
 */
import { FormatError } from '../format-error.js';
import type { ReleaseContext } from './formats.js';

/** Reads one value of a release; undefined when it is not what is `expected`. It has nothing below it, so that its path stays empty. */
export interface ReleaseReader<Value> {
  expected: string;
  read: (value: unknown, context: ReleaseContext, at: '') => Value | undefined;
}

/** A value and where in the document it stood, or why there is none. */
export interface Taken<Value> {
  readonly value?: Value | undefined;
  readonly from: string;
  readonly fault?: FormatError | undefined;
  /** There was nothing, of which nobody needs to be told. */
  readonly missing?: boolean | undefined;
  /** What an object was put together from. */
  readonly parts?: Readonly<Record<string, Taken<unknown> | undefined>> | undefined;
}

const found = (value: unknown): string => {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return 'is a list';
  return `is ${value && typeof value === 'object' ? 'an object' : JSON.stringify(value).slice(0, 60)}`;
};

const below = (value: unknown, name: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string | number, unknown>)[name]
    : undefined;

/** A place in a document: there may be nothing. */
export class Place {
  readonly value: unknown;
  readonly context: ReleaseContext;
  readonly #name: string | number;
  readonly #above: Place | undefined;

  /** @param name of the field, or its number in a list; of a place that is below no other, its path */
  constructor(value: unknown, name: string | number, context: ReleaseContext, above?: Place) {
    this.value = value;
    this.context = context;
    this.#name = name;
    this.#above = above;
  }

  /** The place below, by names and list positions. */
  at(...names: (string | number)[]): Place {
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let place: Place = this;
    for (const name of names) place = new Place(below(place.value, name), name, this.context, place);
    return place;
  }

  /** The names that lead here. Put together when it is asked for: of most fields nobody asks. */
  get path(): string {
    const above = this.#above?.path ?? '';
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
    const value = this.exists ? reader.read(this.value, this.context, '') : undefined;
    return new TakenHere(this, value, reader.expected);
  }

  /** Nothing, because what stands here is not what is expected. */
  wrong(expected: string): Taken<never> {
    return new TakenHere<never>(this, undefined, expected);
  }

  /** What was made of that which stands here, and of what. */
  made<Value>(value: Value, parts: Taken<Value>['parts']): Taken<Value> {
    return new TakenHere(this, value, '', parts);
  }

  /** Tells of what was wrong, unless it is only that there was nothing. */
  reportFault(taken: Taken<unknown> | undefined): void {
    const fault = taken?.missing ? undefined : taken?.fault;
    if (fault) this.context.report(`${fault.message} It was left out.`);
  }
}

// All but the value is found out when it is asked for: most fields are missing from most releases, and an error takes its time.
class TakenHere<Value> implements Taken<Value> {
  readonly value: Value | undefined;
  readonly parts: Taken<Value>['parts'];
  readonly #place: Place;
  readonly #expected: string;

  constructor(place: Place, value: Value | undefined, expected: string, parts?: Taken<Value>['parts']) {
    this.value = value;
    this.parts = parts;
    this.#place = place;
    this.#expected = expected;
  }

  get from(): string {
    return this.#place.path;
  }

  get missing(): boolean {
    const { value } = this.#place;
    // Many services write an empty text where they have none.
    return value == null || (typeof value === 'string' && !value.trim());
  }

  get fault(): FormatError | undefined {
    return this.value === undefined
      ? new FormatError(this.from, `must be ${this.#expected}, but ${found(this.#place.value)}.`)
      : undefined;
  }
}
