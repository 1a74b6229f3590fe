/** A reader says what a value must be. Readers are combined from readers, and do not know the place of a value. */
import type { ParseContext } from '../context.js';

/** Reads one value; undefined when it is not as `expected`. `at` is its place, for example `links[2]`. */
export interface Reader<Value, Context extends ParseContext = ParseContext> {
  expected: string;
  read: (value: unknown, context: Context, at: string) => Value | undefined;
  /** `required` must be present; `strict` may be missing, but not faulty: without it the display would be wrong. */
  need?: 'required' | 'strict';
  /** Null is a value here, and does not mean that it is missing. */
  takesNull?: true;
}

/** The field must be present. */
export const required = <Value>(reader: Reader<Value>): Reader<Value> & { need: 'required' } => ({
  ...reader,
  need: 'required',
});

/** The field may be missing, but a fault in it throws. */
export const strict = <Value>(reader: Reader<Value>): Reader<Value> => ({ ...reader, need: 'strict' });

/** The field may be null, which differs from a missing field. */
export const orNull = <Value>(reader: Reader<Value>): Reader<Value | null> => ({
  ...reader,
  takesNull: true,
  read: (value, context, at) => (value === null ? null : reader.read(value, context, at)),
});
