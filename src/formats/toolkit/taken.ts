/** Combines what was taken from a document: the first of several, an object, a list. */
import type { ParseContext } from '../context.js';
import type { FormatError } from '../format-error.js';
import { firstItems } from './first-items.js';
import { leaveOut, mismatch } from './json.js';
import type { Place, Taken } from './place.js';

/**
 * Whether there is a value of another kind than expected. An empty text counts as missing, because many services write
 * it.
 */
export const isWrong = ({ value, at, expected, fault }: Taken<unknown>): boolean =>
  value === undefined &&
  Boolean(fault ?? (expected && at?.value != null && (typeof at.value !== 'string' || at.value.trim())));

/** Why there is no value. Built on demand, because creating an error takes time. */
export const faultOf = ({ at, expected, fault }: Taken<unknown>): FormatError | undefined =>
  fault ?? (at && expected ? mismatch(at.path, expected, at.value) : undefined);

/** Reports a fault, unless the value is only missing. */
export const reportFault = (taken: Taken<unknown> | undefined, context: ParseContext): void => {
  const fault = taken && isWrong(taken) && faultOf(taken);
  if (fault) leaveOut(fault, context);
};

/** The first of several places with a value, else the fault of the first. */
export const first = <Value>(...all: (Taken<Value> | undefined)[]): Taken<Value> =>
  all.find((taken) => taken?.value !== undefined) ?? all.find((taken) => taken) ?? {};

/**
 * A value that the document only implies, or that was computed from it.
 * @param at the place that it was computed from
 */
export const implied = <Value>(value: Value | undefined, at?: Place<ParseContext>): Taken<Value> => ({ value, at });

/** One reader for each field of a model. */
export type Fields<Model> = { [Name in keyof Model]?: Taken<Exclude<Model[Name], undefined>> | undefined };

/** An object of taken values; undefined when a required field is faulty. */
export const group = <Model extends object>(
  at: Place,
  needed: readonly (keyof Model & string)[],
  fields: Fields<Model>,
): Taken<Model> => {
  const parts = fields as Record<string, Taken<unknown> | undefined>;
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(parts)) {
    const taken = parts[name];
    if (taken?.value !== undefined) value[name] = taken.value;
    else if ((needed as readonly string[]).includes(name)) return (taken ?? {}) as Taken<never>;
    else reportFault(taken, at.context);
  }
  return { value: value as Model, at, parts };
};

/** A list of what each place gives; faulty ones are reported and left out. An empty list counts as missing. */
export const each = <Item>(
  places: readonly Place[],
  take: (place: Place) => Taken<Item> | undefined,
): Taken<Item[]> => {
  const value: Item[] = [];
  let at: Place | undefined;
  const [start] = places;
  for (const place of start ? firstItems(places, () => start.above?.path ?? '', start.context) : []) {
    const taken = take(place);
    if (taken?.value !== undefined) {
      value.push(taken.value);
      at ??= place;
    } else reportFault(taken, place.context);
  }
  return { value: at && value, at: at?.above?.path ? at.above : at };
};
