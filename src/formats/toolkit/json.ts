/** Helpers for JSON of unknown shape. */
import { FormatError } from '../format-error.js';

/** An object of unknown shape. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether it is an object with fields; a list is none. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether there is nothing to show yet: null, an empty list, or a list answer without items. */
export const isNothing = (json: unknown): boolean => {
  const list = isObject(json) && 'items' in json ? json.items : json;
  return list === null || (Array.isArray(list) && !list.length);
};

// Describes a value. Lists and objects are not written out, because they may be nested too deep.
const found = (value: unknown): string => {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return 'is a list';
  return `is ${isObject(value) ? 'an object' : JSON.stringify(value).slice(0, 60)}`;
};

/**
 * The error for a value of another kind than expected.
 * @param at its place, for example `links[2].url`
 */
export const mismatch = (at: string, expected: string, value: unknown): FormatError =>
  new FormatError(at, `must be ${expected}, but ${found(value)}.`);

/** Tells the developer that something was left out because of a fault. */
export const leaveOut = ({ message }: FormatError, { report }: { report: (message: string) => void }): void => {
  report(`${message} It was left out.`);
};
