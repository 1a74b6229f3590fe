/** What a value must be. Readers are made of readers, and do not ask where a value stands. */
import type { ParseContext } from '../context.js';

/** Reads one value; undefined when it is not what is `expected`. `at` is where it stands, for example `links[2]`. */
export interface Reader<Value, Context extends ParseContext = ParseContext> {
  expected: string;
  read: (value: unknown, context: Context, at: string) => Value | undefined;
  /** `required` may not be absent; `strict` may, but not be wrong: its loss would make what is shown untrue. */
  need?: 'required' | 'strict';
  /** Null is a value here, and not the lack of one. */
  takesNull?: true;
}

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
